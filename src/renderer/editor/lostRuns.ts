import type { OwnSign } from './ownWords';

/** A sign that was lost, and where it stood. */
export type LostSign = { readonly sign: string; readonly offset: number; readonly own: OwnSign };
/** Words that stood together. */
export type Run = { readonly words: string; readonly offset: number; readonly own: OwnSign };

/** Puts signs that stood side by side together. */
export const runsOf = (signs: readonly LostSign[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const { sign, offset, own } of signs.toSorted((a, b) => a.offset - b.offset)) {
    const last = runs.at(-1);
    if (last && last.own === own && last.offset + last.words.length === offset)
      runs[runs.length - 1] = { ...last, words: last.words + sign };
    else runs.push({ words: sign, offset, own });
  }
  return runs;
};

/**
 * What must be written again: everything that was typed; of words that were only moved here just those that the text has
 * lost, because the one who removed them may have moved them too.
 */
export const missingOf = (runs: readonly Run[], before: string, now: string): readonly Run[] => {
  const missing = countWords(before);
  for (const [word, times] of countWords(now)) missing.set(word, (missing.get(word) ?? 0) - times);
  return runs.flatMap((run) => {
    if (run.own === 'typed') return [run];
    return [...run.words.matchAll(/\S+\s*/g)].flatMap((found): readonly Run[] => {
      const [words] = found;
      const word = words.trimEnd();
      const times = missing.get(word) ?? 0;
      if (times <= 0) return [];
      missing.set(word, times - 1);
      return [{ words, offset: run.offset + found.index, own: 'moved' }];
    });
  });
};

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\S+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
