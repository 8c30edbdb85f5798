import type { Card, PileWithCards, SortView } from '../../contract/sort';
import type { FragmentId, PileId } from '../../ids';
import { shownIn } from '../pile';
import type { Point } from './geometry';

/** Cards to a pile (or to none), before another card or at the end. */
export type CardMove = {
  readonly ids: readonly FragmentId[];
  readonly pileId: PileId | null;
  readonly before: FragmentId | null;
};

/** Every card in the order of the list: pile by pile, the loose ones last. */
export const cardsInOrder = (view: SortView): readonly Card[] => [
  ...view.piles.flatMap((pile) => pile.cards),
  ...view.loose,
];

/** The pile in which a card is shown; null when it is loose or not there. */
export const pileOfCard = (view: SortView, id: FragmentId): PileWithCards | null =>
  view.piles.find((pile) => pile.cards.some((card) => card.id === id)) ?? null;

/**
 * The board after a move: what the eye sees at once. The main process does the same and has the last word: a card that
 * is already shown in that pile keeps its own pile (which may lie merged there), another one loses its place.
 */
export const moveCards = (view: SortView, move: CardMove): SortView => {
  const moving = new Set(move.ids);
  const target = move.pileId === null ? null : shownPileId(view, move.pileId);
  const there = new Set((view.piles.find((pile) => pile.id === target)?.cards ?? []).map((card) => card.id));
  const byId = new Map(cardsInOrder(view).map((card) => [card.id, card]));
  const moved = move.ids.flatMap((id): readonly Card[] => {
    const card = byId.get(id);
    if (card === undefined) return [];
    const isThere = target === null ? card.pileId === null : there.has(id);
    return [isThere ? card : { ...card, pileId: target, x: null, y: null }];
  });
  const place = (cards: readonly Card[], isTarget: boolean): readonly Card[] =>
    isTarget ? insertBefore(cards, moved, move.before) : withoutCards(cards, moving);
  return {
    ...view,
    piles: view.piles.map((pile) => withCards(pile, place(pile.cards, pile.id === target))),
    loose: place(view.loose, target === null),
  };
};

/** The board after cards were laid loose somewhere. Who lay loose keeps its turn in the list. */
export const placeCards = (
  view: SortView,
  places: readonly (Point & { readonly id: FragmentId })[],
): SortView => {
  const byId = new Map(places.map((place) => [place.id, place]));
  const inPile = view.piles.flatMap(({ cards }) => cards).filter(({ id }) => byId.has(id));
  const ids = places.map(({ id }) => id).filter((id) => inPile.some((card) => card.id === id));
  const lying = ids.length === 0 ? view : moveCards(view, { ids, pileId: null, before: null });
  const placed = (card: Card): Card => {
    const place = byId.get(card.id);
    return place === undefined ? card : { ...card, x: place.x, y: place.y };
  };
  return { ...lying, loose: lying.loose.map(placed) };
};

/** The board after a pile changed in itself: its name, colour, theme or place. */
export const changePile = (view: SortView, id: PileId, change: Partial<PileWithCards>): SortView => ({
  ...view,
  piles: view.piles.map((pile) => (pile.id === id ? { ...pile, ...change } : pile)),
});

/** The board without a pile; its cards lie loose. */
export const removePile = (view: SortView, id: PileId): SortView => ({
  ...view,
  piles: view.piles.filter((pile) => pile.id !== id),
  loose: [
    ...view.loose,
    ...view.piles
      .filter((pile) => pile.id === id)
      .flatMap((pile) => pile.cards.map((card) => ({ ...card, pileId: null }))),
  ],
});

/** The board after one pile went into another. Its cards keep their own pile, so that it can be taken out again. */
export const mergePiles = (view: SortView, from: PileId, into: PileId): SortView => {
  const source = view.piles.find((pile) => pile.id === from);
  if (source === undefined || from === into) return view;
  const merged = [{ id: source.id, name: source.name }, ...source.merged];
  return {
    ...view,
    piles: view.piles
      .filter((pile) => pile.id !== from)
      .map((pile) =>
        pile.id === into
          ? { ...pile, cards: [...pile.cards, ...source.cards], merged: [...pile.merged, ...merged] }
          : pile,
      ),
  };
};

/** The board with piles in another order. */
export const movePile = (view: SortView, id: PileId, before: PileId | null): SortView => {
  const pile = view.piles.find((candidate) => candidate.id === id);
  if (pile === undefined || before === id) return view;
  const rest = view.piles.filter((candidate) => candidate.id !== id);
  const at = before === null ? -1 : rest.findIndex((candidate) => candidate.id === before);
  const index = at === -1 ? rest.length : at;
  return { ...view, piles: [...rest.slice(0, index), pile, ...rest.slice(index)] };
};

/**
 * One step earlier or later within the pile for the picked-up cards, which then lie together. Null when they lie in
 * several piles or there is nothing to step over.
 */
export const stepWithinPile = (
  view: SortView,
  ids: readonly FragmentId[],
  direction: 'earlier' | 'later',
): CardMove | null => {
  const picked = new Set(ids);
  const pile = ids[0] === undefined ? null : pileOfCard(view, ids[0]);
  const cards = pile === null ? view.loose : pile.cards;
  const inOrder = cards.filter((card) => picked.has(card.id));
  if (inOrder.length === 0 || inOrder.length !== picked.size) return null;
  const before = direction === 'earlier' ? beforeEarlier(cards, picked) : beforeLater(cards, picked);
  if (before === undefined) return null;
  return { ids: inOrder.map((card) => card.id), pileId: pile?.id ?? null, before };
};

/** Ids in the order of the list, without those that are not there. */
export const inListOrder = (view: SortView, ids: readonly FragmentId[]): readonly FragmentId[] => {
  const wanted = new Set(ids);
  return cardsInOrder(view)
    .map((card) => card.id)
    .filter((id) => wanted.has(id));
};

const shownPileId = (view: SortView, id: PileId): PileId => {
  const holder = view.piles.find((pile) => pile.id === id || pile.merged.some((part) => part.id === id));
  return holder?.id ?? shownIn(id, view.piles);
};

const withCards = (pile: PileWithCards, cards: readonly Card[]): PileWithCards =>
  cards === pile.cards ? pile : { ...pile, cards };

const withoutCards = (cards: readonly Card[], gone: ReadonlySet<FragmentId>): readonly Card[] =>
  cards.some((card) => gone.has(card.id)) ? cards.filter((card) => !gone.has(card.id)) : cards;

/** When the neighbour asked for moves along itself, the first one after it that stays takes its part. */
const insertBefore = (
  cards: readonly Card[],
  added: readonly Card[],
  before: FragmentId | null,
): readonly Card[] => {
  const moving = new Set(added.map((card) => card.id));
  const asked = before === null ? -1 : cards.findIndex((card) => card.id === before);
  const neighbour = asked === -1 ? undefined : cards.slice(asked).find((card) => !moving.has(card.id));
  const rest = withoutCards(cards, moving);
  const index = neighbour === undefined ? rest.length : rest.indexOf(neighbour);
  return [...rest.slice(0, index), ...added, ...rest.slice(index)];
};

const beforeEarlier = (cards: readonly Card[], picked: ReadonlySet<FragmentId>): FragmentId | undefined => {
  const first = cards.findIndex((card) => picked.has(card.id));
  return cards[first - 1]?.id;
};

/** Undefined: already last. Null: to the end. */
const beforeLater = (
  cards: readonly Card[],
  picked: ReadonlySet<FragmentId>,
): FragmentId | null | undefined => {
  const last = cards.findLastIndex((card) => picked.has(card.id));
  if (cards[last + 1] === undefined) return undefined;
  return cards[last + 2]?.id ?? null;
};
