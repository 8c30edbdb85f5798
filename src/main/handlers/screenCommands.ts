import type { SharedAudience } from '@shared/audience';
import type { SortView } from '@shared/contract/sort';
import { allCards } from '@shared/domain/board/boardOf';
import type { AgendaBlockId, FragmentId, GroupId, PileId } from '@shared/ids';
import { err } from '@shared/result';
import type { Room } from '../room/room';
import { commitmentCommands } from './commitments';
import { done } from './done';
import { fragmentCommands } from './fragments';
import type { CommandHandlers } from './handler';
import { recordingCommands } from './recordings';
import { slipCommands } from './slips';
import { sortCommands } from './sort';
import { storyCommands } from './stories';

type ScreenCommandName = Extract<keyof CommandHandlers, `screen.${string}`>;
type ScreenCommands = { readonly [N in ScreenCommandName]: CommandHandlers[N] };

/**
 * What the room itself can change. Each first looks whether the thing it touches is on the room screen now, then does what the
 * facilitator's command does. Names in the label of a step are those that the room sees.
 */
export const createScreenCommands = (room: Room): ScreenCommands => ({
  ...onStory(room),
  ...onBoard(room),
  ...inMeeting(room),
});

const onStory = (
  room: Room,
): Pick<ScreenCommands, 'screen.mark' | 'screen.addPicture' | 'screen.addRecording'> => ({
  'screen.mark': (context, { id, storyId, words }) => {
    const story = storyShown(room);
    if (story?.storyId !== storyId) return notAllowed;
    return fragmentCommands['fragments.mark'](context, {
      id,
      storyId,
      words,
      kind: 'moment',
      attachmentId: null,
    });
  },
  'screen.addPicture': (context, { storyId, bytes, description }) => {
    const story = storyShown(room);
    if (story?.storyId !== storyId) return notAllowed;
    return storyCommands['stories.addPicture'](context, { storyId, bytes, description });
  },
  'screen.addRecording': (context, { storyId, bytes, milliseconds }) => {
    const story = storyShown(room);
    if (story?.storyId !== storyId || story.sounds === null) return notAllowed;
    return recordingCommands['stories.addRecording'](context, {
      storyId,
      bytes,
      milliseconds,
      description: '',
    });
  },
});

type BoardName =
  | 'screen.moveCards'
  | 'screen.placeCards'
  | 'screen.placePile'
  | 'screen.addPile'
  | 'screen.renamePile';

const onBoard = (room: Room): Pick<ScreenCommands, BoardName> => ({
  'screen.moveCards': (context, { ids, pileId, before }) => {
    const board = boardShown(room);
    if (!board || !hasCards(board, ids) || (pileId && !hasPile(board, pileId))) return notAllowed;
    // A neighbour that the room cannot see is no place to point at.
    const known = before !== null && hasCards(board, [before]) ? before : null;
    const moved = sortCommands['cards.move'](context, { ids, pileId, before: known });
    return moved.ok ? done(null, 'moveCards', { number: String(ids.length) }) : moved;
  },
  'screen.placeCards': (context, { places }) => {
    const ids = places.map(({ id }) => id);
    const board = boardShown(room);
    if (!board || !hasCards(board, ids)) return notAllowed;
    const placed = sortCommands['cards.place'](context, { places });
    return placed.ok ? done(null, 'placeCards', { number: String(ids.length) }) : placed;
  },
  'screen.placePile': (context, place) => {
    const board = boardShown(room);
    return board && hasPile(board, place.id) ? sortCommands['piles.place'](context, place) : notAllowed;
  },
  'screen.addPile': (context, { name, cardIds, x, y }) => {
    const board = boardShown(room);
    if (!board || cardIds.length === 0 || !hasCards(board, cardIds)) return notAllowed;
    return sortCommands['piles.add'](context, { name, cardIds, x, y });
  },
  'screen.renamePile': (context, { id, name }) => {
    const board = boardShown(room);
    return board && hasPile(board, id) ? sortCommands['piles.rename'](context, { id, name }) : notAllowed;
  },
});

const inMeeting = (room: Room): Pick<ScreenCommands, 'screen.addSlip' | 'screen.addAgreement'> => ({
  'screen.addSlip': (context, { book, blockId, groupId, text, sign = null }) => {
    const place = slipPlace(room, { blockId, groupId });
    const sessionId = room.tools.clock.get()?.sessionId;
    const madeWith = companyOf(room, book);
    if (!place || !sessionId || !madeWith) return notAllowed;
    return slipCommands['slips.add'](context, { ...place, sessionId, sign, text, madeWith });
  },
  'screen.addAgreement': (context, { book, kind, text, who, due }) => {
    const madeWith = companyOf(room, book);
    const sessionId = room.tools.clock.get()?.sessionId ?? null;
    if (!madeWith || room.view().activity.type !== 'outlook') return notAllowed;
    const made = commitmentCommands['commitments.add'](context, {
      kind,
      text,
      who,
      due,
      sessionId,
      madeWith,
    });
    return made.ok ? { ok: true, value: { ...made.value, value: null } } : made;
  },
});

const notAllowed = err({ type: 'notAllowed' } as const);

/** Who was there while it was written: others may have come in since, and the page they find is another. */
const companyOf = (room: Room, book: number): SharedAudience | null => {
  const { audience } = room.setting();
  return audience === null ? null : room.drafts.companyOf(book, audience);
};

const storyShown = (room: Room) => {
  const { activity } = room.view();
  return activity.type === 'story' ? activity : null;
};

const boardShown = (room: Room): SortView | null => {
  const { activity } = room.view();
  return activity.type === 'board' ? activity.view : null;
};

const hasCards = (board: SortView, ids: readonly FragmentId[]): boolean => {
  const known = new Set(allCards(board).map(({ id }) => id));
  return ids.every((id) => known.has(id));
};

const hasPile = ({ piles }: SortView, wanted: PileId): boolean => piles.some(({ id }) => id === wanted);

type SlipPlace = { readonly blockId: AgendaBlockId | null; readonly groupId: GroupId | null };

/**
 * Where a slip belongs: with the part it was written for, or with one of its groups. The facilitator may have moved on in the
 * moment it was laid down; then it still goes with its own question.
 */
const slipPlace = (room: Room, { blockId, groupId }: SlipPlace): SlipPlace | null => {
  const shown = room.setting().activity;
  const { activity } = room.view();
  if (shown.type !== 'slips' && shown.type !== 'block') return null;
  if (blockId !== shown.blockId) {
    const groups = room.visible()?.groups ?? [];
    const isOfPart = groups.some((group) => group.id === groupId && group.blockId === blockId);
    return groupId === null || isOfPart ? { blockId, groupId } : null;
  }
  if (activity.type === 'slips' && groupId === null) return { blockId, groupId };
  const isShown = activity.type === 'block' && activity.groups.some(({ id }) => id === groupId);
  return isShown ? { blockId, groupId } : null;
};
