import type { Language } from '@shared/language/translate';

/** A voice that gets more at once stops late, and some give up silently. */
const longest = 200;

/** What has to be read, as pieces short enough to stop at once: sentences, and long ones cut at a comma or a blank. */
export const sentencesOf = (pieces: readonly string[], language: Language): readonly string[] => {
  const cutter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return pieces
    .flatMap((piece) => piece.split(/\n+/))
    .flatMap((line) => [...cutter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(cutLong);
};

const cutLong = (sentence: string): readonly string[] => {
  if (sentence.length <= longest) return [sentence];
  const head = sentence.slice(0, longest);
  const at = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1;
  const cut = at > longest / 4 ? at : head.lastIndexOf(' ');
  // One endless word: between two whole signs.
  const end = cut > 0 ? cut : [...head].slice(0, -1).join('').length;
  return [sentence.slice(0, end).trim(), ...cutLong(sentence.slice(end).trim())];
};
