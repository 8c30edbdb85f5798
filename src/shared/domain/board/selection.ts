import type { SortView } from '../../contract/sort';
import type { FragmentId } from '../../ids';
import { cardsInOrder } from './moves';

/** The cards in the hand, in the order in which they were picked up. */
export type Selection = readonly FragmentId[];

/** A tap on a card: picks it up, or puts it back when it was in the hand. */
export const toggleCard = (selection: Selection, id: FragmentId): Selection =>
  selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];

/** Picks these up as well. */
export const addCards = (selection: Selection, ids: readonly FragmentId[]): Selection => {
  const had = new Set(selection);
  const added = ids.filter((id) => !had.has(id));
  return added.length === 0 ? selection : [...selection, ...added];
};

/** Lets go of cards that are no longer on the board (undone, withdrawn, thrown away). */
export const keepPresent = (selection: Selection, view: SortView): Selection => {
  if (selection.length === 0) return selection;
  const present = new Set(cardsInOrder(view).map((card) => card.id));
  const kept = selection.filter((id) => present.has(id));
  return kept.length === selection.length ? selection : kept;
};
