import type { Card, PileWithCards, SortView } from '../../contract/sort';
import type { FragmentId } from '../../ids';
import { type Pile, shownIn } from '../pile';
import type { WorkshopData } from '../workshopData';

type Sorted = Pick<WorkshopData, 'piles' | 'fragments' | 'participants' | 'stories' | 'themes'>;

/** Where cards were put by hand, in board units. */
export type CardPlaces = ReadonlyMap<FragmentId, { readonly x: number | null; readonly y: number | null }>;

/** The board: what lies in which pile, and what lies loose. Holds nothing that is not in `data`. */
export const boardOf = (data: Sorted, places: CardPlaces): SortView => {
  const { piles, themes } = data;
  const shown = new Map(piles.map(({ id }) => [id, shownIn(id, piles)]));
  const cardsByPile = Map.groupBy(
    cardsOf(data, places),
    ({ pileId }) => (pileId && shown.get(pileId)) ?? null,
  );
  const withCards = (pile: Pile): PileWithCards => ({
    ...pile,
    cards: cardsByPile.get(pile.id) ?? [],
    merged: piles
      .filter(({ id }) => id !== pile.id && shown.get(id) === pile.id)
      .map(({ id, name }) => ({ id, name })),
  });
  return {
    piles: piles.filter(({ id }) => shown.get(id) === id).map(withCards),
    loose: cardsByPile.get(null) ?? [],
    themes,
  };
};

/** Every card on a board, those in piles first. */
export const allCards = ({ piles, loose }: SortView): readonly Card[] => [
  ...piles.flatMap(({ cards }) => cards),
  ...loose,
];

const cardsOf = ({ participants, stories, fragments }: Sorted, places: CardPlaces): readonly Card[] => {
  const pseudonyms = new Map(participants.map(({ id, pseudonym }) => [id, pseudonym]));
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return fragments.map((fragment) => ({
    ...fragment,
    pseudonym: (fragment.tellerId && pseudonyms.get(fragment.tellerId)) ?? '',
    storyTitle: titles.get(fragment.storyId) ?? '',
    x: places.get(fragment.id)?.x ?? null,
    y: places.get(fragment.id)?.y ?? null,
  }));
};
