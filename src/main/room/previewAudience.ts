import { isNamedInRoom, type SharedAudience } from '@shared/audience';
import type { AudienceChange, AudiencePreview } from '@shared/contract/room';
import { cleanLine } from '@shared/domain/cleanText';
import type { WorkshopData } from '@shared/domain/workshopData';
import type { Room } from './room';
import { activityShown } from './roomState';

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
    hidesActivity: setting.audience !== null && !room.showsTo(activityShown(setting), audience),
  };
};

type Piece = AudienceChange & { readonly key: string };

const missingFrom = (known: readonly Piece[], pieces: readonly Piece[]): readonly AudienceChange[] => {
  const keys = new Set(known.map(({ key }) => key));
  return pieces
    .filter(({ key }) => !keys.has(key))
    .slice(0, mostNamed)
    .map(({ kind, title }) => ({ kind, title }));
};

const piecesOf = (
  data: WorkshopData,
  everyone: WorkshopData['participants'],
  audience: SharedAudience | null,
): readonly Piece[] => [
  ...data.stories.map(({ id, title }) => piece('story', id, title)),
  ...data.fragments.map(({ id, quote }) => piece('fragment', id, quote)),
  ...data.insights.map(({ id, statement }) => piece('insight', id, statement)),
  ...data.piles.map(({ id, name }) => piece('pile', id, name)),
  ...data.slips.map(({ id, text }) => piece('slip', id, text)),
  ...data.choices.map(({ id, question }) => piece('choice', id, question)),
  ...data.commitments.map(({ id, text }) => piece('commitment', id, text)),
  ...everyone
    .filter((person) => audience !== null && isNamedInRoom(person, audience))
    .map(({ id, pseudonym }) => piece('name', id, pseudonym)),
];

const piece = (kind: AudienceChange['kind'], id: string, title: string): Piece => ({
  kind,
  key: `${kind}:${id}`,
  title: cleanLine(title.slice(0, 1000), 120),
});
