import { onBoard, type Point } from '@shared/domain/board/geometry';
import {
  type CardMove,
  inListOrder,
  moveCards,
  placeCards,
  stepWithinPile,
} from '@shared/domain/board/moves';
import type { FragmentId, PileId } from '@shared/ids';
import { cardSpot } from '../../sorting/spots';
import { follow, pointOut, putBack, say } from './sortState';
import type { SortTools } from './sortTools';

/** What this room does to cards. Each is seen at once, kept by main, and said aloud. */
export type CardActions = {
  readonly put: (ids: readonly FragmentId[], pileId: PileId, before?: FragmentId | null) => Promise<void>;
  /** Out of their pile, loose; before another loose card. */
  readonly takeOut: (ids: readonly FragmentId[], before?: FragmentId | null) => Promise<void>;
  /** Loose, on a place of the board. */
  readonly layDown: (ids: readonly FragmentId[], at: Point) => Promise<void>;
  readonly step: (ids: readonly FragmentId[], direction: 'earlier' | 'later') => Promise<void>;
  readonly goToCard: (id: FragmentId) => void;
};

export const createCardActions = (tools: SortTools): CardActions => {
  const { t, view, pileName, commands } = tools;
  const move = (step: CardMove, text: string): Promise<boolean> =>
    tools.send(
      (before) => moveCards(before, step),
      () => commands.moveCards({ ...step, ids: [...step.ids] }),
      text,
    );
  const takeOut = async (chosen: readonly FragmentId[], before: FragmentId | null = null): Promise<void> => {
    const ids = inListOrder(view(), chosen);
    if (ids.length === 0) return;
    const moving = move({ ids, pileId: null, before }, t('sort.said.loose', { count: ids.length }));
    emptyHand(ids);
    await moving;
  };
  return {
    put: async (chosen, pileId, before = null) => {
      const ids = inListOrder(view(), chosen);
      if (ids.length === 0) return;
      const text = t('sort.said.put', { count: ids.length, name: pileName(pileId) });
      const moving = move({ ids, pileId, before }, text);
      emptyHand(ids);
      await moving;
    },
    takeOut,
    layDown: async (chosen, at) => {
      const ids = inListOrder(view(), chosen);
      const places = ids.map((id, index) => ({
        id,
        ...onBoard({ x: at.x + index * fan, y: at.y + index * fan }),
      }));
      const placing = tools.send(
        (before) => placeCards(before, places),
        () => commands.placeCards({ places }),
        t('sort.said.placed'),
      );
      emptyHand(ids);
      await placing;
    },
    step: async (ids, direction) => {
      const step = stepWithinPile(view(), ids, direction);
      if (step !== null) await move(step, t(`sort.said.${direction}`));
    },
    goToCard: (id) => {
      const pile = view().piles.find(({ cards }) => cards.some((card) => card.id === id));
      say(t('sort.said.found', { name: pile?.name ?? t('sort.loose') }));
      pointOut(id);
    },
  };
};

/** Several cards put down on the empty board lie like a fan, each a little further (board units). */
const fan = 34;

/** Nothing in the hand any more; the keyboard stays with what was put down. */
const emptyHand = (ids: readonly FragmentId[]): void => {
  putBack();
  const [first] = ids;
  if (first !== undefined) follow(cardSpot(first));
};
