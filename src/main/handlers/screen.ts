import type { InputOf } from '@shared/contract';
import type { RoomBuiltOn, UndoMode } from '@shared/contract/search';
import { allCards } from '@shared/domain/board/boardOf';
import type { HistoryEntry } from '@shared/domain/history';
import { isWrittenDuring } from '@shared/domain/room/draft';
import { err, ok } from '@shared/result';
import type { Change } from '../db/changes';
import type { ReadDb } from '../db/handles';
import { readPicture } from '../repositories/attachments';
import { addNamelessPicks, replacePicks } from '../repositories/choices';
import { changesOf, labelOf, nameOf, undoable } from '../repositories/history';
import { isEmptyPile } from '../repositories/piles';
import { readSound } from '../repositories/recordings';
import { isSeen, wordlessLabel } from '../room/ownSteps';
import type { Room } from '../room/room';
import { activityShown } from '../room/roomState';
import { notFound } from './done';
import type { ActionHandlers, AppQueryHandlers } from './handler';
import { builtOnView, undoStep } from './history';

export type ScreenTools = {
  readonly room: Room;
  readonly changedBy: (changes: readonly Change[]) => void;
  readonly newId: () => string;
};

export const createScreenQueries = (room: Room) =>
  ({
    'screen.view': () => ok(room.view()),
    'screen.picture': ({ id }) => {
      const db = room.tools.openDb();
      if (!db || !pictureIds(room).has(id)) return notAllowed;
      const picture = readPicture(db, id);
      return picture ? ok(picture) : notFound;
    },
    'screen.recording': ({ id }) => {
      const db = room.tools.openDb();
      const { activity } = room.view();
      const sounds = activity.type === 'story' ? (activity.sounds ?? []) : [];
      if (!db || !sounds.some((sound) => sound.id === id)) return notAllowed;
      const sound = readSound(db, id);
      return sound ? ok(sound) : notFound;
    },
    'screen.undoLabel': (by) => {
      const db = room.tools.openDb();
      const entry = db && ownStep(room, db, by);
      return ok(db && entry ? wordlessLabel(nameOf(db, entry), labelOf(db, entry)) : null);
    },
    'screen.drafts': () => {
      const { audience } = room.setting();
      if (audience === null) return notAllowed;
      const shown = activityShown(room.setting());
      const people = new Set(room.people().map(({ id }) => id));
      const drafts = room.drafts.shownTo(audience);
      return ok(drafts.filter(({ hand, place }) => people.has(hand) && isWrittenDuring(place, shown)));
    },
  }) satisfies Partial<AppQueryHandlers>;

export const createScreenActions = ({ room, changedBy, newId }: ScreenTools) =>
  ({
    'screen.undo': async ({ mode = 'whole', seq, ...by }) => {
      const db = room.tools.openDb();
      const entry = db && ownStep(room, db, by);
      if (!db || !entry) return err({ type: 'nothingToUndo' });
      if (seq !== undefined && entry.seq !== seq) return err({ type: 'stepSince' });
      const stepped = undoStep(db, entry.author, mode);
      if (!stepped.ok) return stepped.error.type === 'builtOn' ? ok(builtOn(db, entry, mode)) : stepped;
      changedBy(stepped.value);
      return ok({ taken: true });
    },
    'screen.keepDraft': async ({ book, hand, place, text }) => {
      const { audience } = room.setting();
      if (audience === null || !room.everyone().some(({ id }) => id === hand)) return notAllowed;
      return room.drafts.keep(book, { hand, place, text }, audience) ? ok(null) : notAllowed;
    },
    'screen.choose': async ({ hand, choiceId, optionIds }) => {
      const db = room.tools.openDb();
      const shown = room.view().activity;
      if (!db || shown.type !== 'choice' || shown.id !== choiceId || shown.closed) return notAllowed;
      const isHere = room.people().some(({ id }) => id === hand);
      if (hand === null ? !shown.nameless : !isHere) return notAllowed;
      const known = new Set(shown.options.map(({ id }) => id));
      if (!optionIds.every((id) => known.has(id))) return notAllowed;
      if (hand === null) addNamelessPicks(db, { turn: newId(), optionIds });
      else replacePicks(db, { choiceId, participantId: hand, optionIds });
      room.tools.changed(['choices']);
      return ok(null);
    },
  }) satisfies Partial<ActionHandlers>;

const notAllowed = err({ type: 'notAllowed' } as const);

/** The last step of this hand that it made on the room screen for the company that is there now, on what that still sees. */
const ownStep = (room: Room, db: ReadDb, by: InputOf<'screen.undoLabel'>): HistoryEntry | null => {
  const author = room.author('screen', by);
  const entry = author === null ? null : undoable(db, author);
  if (!entry || entry.seq <= room.setting().historyFrom) return null;
  if (!nameOf(db, entry).startsWith('screen.')) return null;
  const data = room.visible();
  if (!data) return null;
  // A pile out of which somebody took the last card is not seen any more, and hides nothing: that is said, not kept silent.
  const isShown = (change: Change): boolean =>
    isSeen(change, data) || (change.table === 'pile' && isEmptyPile(db, String(change.key['id'])));
  return changesOf(db, entry).every(isShown) ? entry : null;
};

/** What is offered: of a step of which nothing could be taken back, nothing more is. */
const builtOn = (db: ReadDb, entry: HistoryEntry, mode: UndoMode): RoomBuiltOn => ({
  taken: false,
  seq: entry.seq,
  step: wordlessLabel(nameOf(db, entry), labelOf(db, entry)),
  untouched: mode === 'whole' && builtOnView(db, entry.author).untouched,
});

/** The pictures that the room screen shows now. */
const pictureIds = (room: Room): ReadonlySet<string> => {
  const { activity } = room.view();
  switch (activity.type) {
    case 'slides':
      return new Set(
        activity.slides.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'picture' ? [block.picture.attachmentId] : [])),
        ),
      );
    case 'story':
      return new Set(activity.pictures.map(({ id }) => id));
    case 'board':
      return new Set(
        allCards(activity.view).flatMap(({ attachmentId }) => (attachmentId === null ? [] : [attachmentId])),
      );
    default:
      return new Set();
  }
};
