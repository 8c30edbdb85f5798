import type { Card, SortView } from '@shared/contract/sort';
import { faceOf } from '@shared/domain/board/cardSize';
import type { Translate } from '@shared/language/translate';

/** What is read aloud of the board: each pile with the words on its cards and whose they are; then the cards that are nowhere yet. */
export const boardWords = ({ piles, loose }: SortView, t: Translate): readonly string[] => {
  const onCard = (card: Card): readonly string[] => {
    const teller = card.pseudonym === '' ? t('sort.unknown') : card.pseudonym;
    const { words } = faceOf(card);
    return words === '' ? [t('sort.pictureOf', { name: teller })] : [words, teller];
  };
  return [
    ...piles.flatMap(({ name, cards }) => [name || t('sort.room.unnamed'), ...cards.flatMap(onCard)]),
    ...(loose.length > 0 ? [t('sort.loose'), ...loose.flatMap(onCard)] : []),
  ];
};
