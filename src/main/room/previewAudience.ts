import type { SharedAudience } from '@shared/audience';
import type { AudienceChange, AudiencePreview } from '@shared/contract/room';
import type { WorkshopData } from '@shared/domain/workshopData';
import { type Piece, piecesOf } from './pieces';
import type { Room } from './room';

export type PreviewInput = {
  readonly room: Pick<Room, 'setting' | 'showsTo' | 'everyone'>;
  /** What shows now; null when nothing does. */
  readonly now: WorkshopData | null;
  readonly then: WorkshopData;
  readonly audience: SharedAudience;
};

const mostNamed = 200;

/** What appears and what disappears when this audience comes in the place of the one now. For the facilitator's eyes. */
export const previewAudience = ({ room, now, then, audience }: PreviewInput): AudiencePreview => {
  const setting = room.setting();
  const before = now ? piecesOf(now, room.everyone(), setting.audience) : [];
  const after = piecesOf(then, room.everyone(), audience);
  return {
    appears: missingFrom(before, after),
    disappears: missingFrom(after, before),
    // Also while it stands still: another company ends that, and then this is what would show.
    hidesActivity: setting.audience !== null && !room.showsTo(setting.activity, audience),
  };
};

const missingFrom = (known: readonly Piece[], pieces: readonly Piece[]): readonly AudienceChange[] => {
  const keys = new Set(known.map(({ key }) => key));
  return pieces
    .filter(({ key }) => !keys.has(key))
    .slice(0, mostNamed)
    .map(({ kind, title }) => ({ kind, title }));
};
