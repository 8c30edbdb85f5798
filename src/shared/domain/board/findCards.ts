import type { Card, PileWithCards, SortView } from '../../contract/sort';

export type FoundCard = { readonly card: Card; readonly pile: PileWithCards | null };

/** Cards that hold every typed word, in their words, story, pseudonym or pile name; accents and capitals do not matter. */
export const findCards = (view: SortView, typed: string): readonly FoundCard[] => {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const isFound = ({ card, pile }: FoundCard): boolean => {
    const text = fold([card.quote, card.words, card.pseudonym, card.storyTitle, pile?.name ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  };
  return allCards(view).filter(isFound);
};

/** Piles whose name holds every typed word; all of them when nothing is typed. */
export const findPiles = (piles: readonly PileWithCards[], typed: string): readonly PileWithCards[] => {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return piles.filter((pile) => words.every((word) => fold(pile.name).includes(word)));
};

const allCards = (view: SortView): readonly FoundCard[] => [
  ...view.piles.flatMap((pile) => pile.cards.map((card) => ({ card, pile }))),
  ...view.loose.map((card) => ({ card, pile: null })),
];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
