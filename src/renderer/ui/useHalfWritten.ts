import { useState } from 'react';
import { halfWrittenIn, keepHalfWritten } from './halfWritten';

export type HalfWritten = {
  readonly words: string;
  readonly write: (words: string) => void;
  /** It is kept elsewhere now: empties the field, unless somebody has written on meanwhile. */
  readonly done: (kept: string) => void;
};

/**
 * Words in a field. With a key they outlive the field itself: another part or room may come in the middle of a sentence.
 * Without one they are gone with it.
 */
export const useHalfWritten = (key: string | null): HalfWritten => {
  const [words, setWords] = useState(() => (key === null ? '' : halfWrittenIn(key)));
  return {
    words,
    write: (next) => {
      if (key !== null) keepHalfWritten(key, next);
      setWords(next);
    },
    done: (kept) => {
      if (key !== null && halfWrittenIn(key) === kept) keepHalfWritten(key, '');
      setWords((now) => (now === kept ? '' : now));
    },
  };
};
