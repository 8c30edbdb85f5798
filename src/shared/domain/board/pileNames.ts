import type { Card } from '../../contract/sort';
import { cleanLine } from '../cleanText';
import { titleLimit } from '../limits';

const mostSuggestions = 4;
const longestSuggestion = 70;

/** Names for a pile in words of the tellers: the first words of its cards, up to where a reader would pause. */
export const suggestedNames = (cards: readonly Card[]): readonly string[] => {
  const openings = cards
    .map((card) => openingOf(card.quote === '' ? card.words : card.quote))
    .filter((words) => words !== '');
  return [...new Set(openings)].slice(0, mostSuggestions);
};

const openingOf = (words: string): string => {
  const sentence = cleanLine(words.split(/[.!?…\n]/)[0] ?? '', titleLimit);
  if (sentence.length <= longestSuggestion) return sentence;
  return sentence.slice(0, longestSuggestion).replace(/\s+\S*$/, '');
};
