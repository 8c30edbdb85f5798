import type { SharedAudience } from '@shared/audience';
import type { Topic } from '@shared/contract/operation';
import type { PresentState } from '@shared/contract/share';
import type { Slide } from '@shared/document/slides';
import type { AttachmentId } from '@shared/ids';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { readPicture } from '../repositories/attachments';
import { notFound } from './done';
import type { ActionHandlers, AppQueryHandlers } from './handler';

export type PresentTools = {
  /** The open werkplaats with its texts brought up to date, or null. */
  readonly openDb: () => ReadDb | null;
  /** What this audience may see, as slides. */
  readonly slidesFor: (db: ReadDb, audience: SharedAudience) => readonly Slide[];
  readonly openRoomScreen: () => void;
  readonly closeRoomScreen: () => void;
  readonly changed: (topics: readonly Topic[]) => void;
};

export type Present = {
  readonly queries: Pick<AppQueryHandlers, 'present.state' | 'screen.show' | 'screen.picture'>;
  readonly actions: Pick<ActionHandlers, 'present.start' | 'present.go' | 'present.stop'>;
  readonly isOn: () => boolean;
  /** Ends it without closing anything: the room screen is gone already, or the werkplaats is about to be. */
  readonly end: () => void;
};

/** Presenting: which audience is in the room and which slide it sees. The slides are made anew each time they are asked. */
export const createPresent = (tools: PresentTools): Present => {
  let now: { readonly audience: SharedAudience; readonly index: number } | null = null;
  const slides = (audience: SharedAudience): readonly Slide[] => {
    const db = tools.openDb();
    return db ? tools.slidesFor(db, audience) : [];
  };
  const set = (next: typeof now): void => {
    now = next;
    tools.changed(['present']);
  };
  const state = (): PresentState => {
    if (!now) return null;
    const count = slides(now.audience).length;
    return { audience: now.audience, index: within(now.index, count), count };
  };
  return {
    queries: {
      'present.state': () => ok(state()),
      'screen.show': () => {
        if (!now) return ok(null);
        const shown = slides(now.audience);
        return ok({ slides: shown.map(withoutNotes), index: within(now.index, shown.length) });
      },
      'screen.picture': ({ id }) => {
        const db = tools.openDb();
        if (!db || !now || !isShown(slides(now.audience), id)) return err({ type: 'notAllowed' });
        const picture = readPicture(db, id);
        return picture ? ok(picture) : notFound;
      },
    },
    actions: {
      'present.start': async ({ audience, index }) => {
        if (!tools.openDb()) return err({ type: 'noWorkshopOpen' });
        const count = slides(audience).length;
        if (count === 0) return err({ type: 'nothingToShare' });
        set({ audience, index: within(index, count) });
        tools.openRoomScreen();
        return ok(null);
      },
      'present.go': async ({ index }) => {
        if (now) set({ ...now, index: within(index, slides(now.audience).length) });
        return ok(null);
      },
      'present.stop': async () => {
        set(null);
        tools.closeRoomScreen();
        return ok(null);
      },
    },
    isOn: () => now !== null,
    end: () => {
      if (now) set(null);
    },
  };
};

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

/** What the speaker wrote for themselves stays in the control window. */
const withoutNotes = (slide: Slide): Slide => ({ ...slide, notes: '' });

const isShown = (slides: readonly Slide[], id: AttachmentId): boolean =>
  slides.some(({ blocks }) =>
    blocks.some((block) => block.type === 'picture' && block.picture.attachmentId === id),
  );
