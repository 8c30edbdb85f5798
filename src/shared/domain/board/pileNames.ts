import type { Card } from '../../contract/sort';
import { cleanLine } from '../cleanText';
import type { Fragment } from '../fragment';
import { titleLimit } from '../limits';
import { folded, oneHoldsOther } from '../sameWords';

const mostSuggestions = 4;
const longestSuggestion = 70;

/**
 * Names for a pile in words of the tellers: the first words of its cards, up to where a reader would pause. A card that stays
 * in the circle gives none: the name shows wherever another card of the pile does.
 */
export const suggestedNames = (cards: readonly Card[]): readonly string[] => {
  const openings = cards
    .filter(({ circleOnly }) => !circleOnly)
    .map((card) => openingOf(card.quote === '' ? card.words : card.quote))
    .filter((words) => words !== '');
  return [...new Set(openings)].slice(0, mostSuggestions);
};

type Words = Pick<Fragment, 'quote' | 'words' | 'wordsNow'>;

/**
 * Whether the name of a pile gives away words of a hidden fragment: it is one of its sentences, or one stands in the other.
 * Not when a fragment that is seen says the same.
 */
export const givesAway = (hidden: readonly Words[], seen: readonly Words[]): ((name: string) => boolean) => {
  const quotes = seen.map(({ quote }) => bare(quote));
  const pieces = new Set(
    hidden.flatMap(({ quote, words, wordsNow }) =>
      [quote, words, wordsNow].flatMap((text) => [text, ...sentencesOf(text)].map(bare)),
    ),
  );
  pieces.delete('');
  return (name) => {
    const said = bare(name);
    if (quotes.some((quote) => ` ${quote} `.includes(` ${said} `))) return false;
    return pieces.has(said) || [...pieces].some((piece) => oneHoldsOther(piece, said));
  };
};

const sentencesOf = (words: string): readonly string[] => words.split(/[.!?…\n]/);

/** Only the words: "Nee." is "nee". */
const bare = (words: string): string => folded(words.replace(/[^\p{L}\p{N}]+/gu, ' '));

const openingOf = (words: string): string => {
  const sentence = cleanLine(sentencesOf(words)[0] ?? '', titleLimit);
  if (sentence.length <= longestSuggestion) return sentence;
  return sentence.slice(0, longestSuggestion).replace(/\s+\S*$/, '');
};
