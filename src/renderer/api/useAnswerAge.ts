import type { InputOf, QueryName } from '@shared/contract';
import { useQueryClient } from '@tanstack/react-query';
import { answeredAt } from './queryCache';

/**
 * Asks how long ago the answer on screen was given, in milliseconds of a steady clock: what counts on from it goes on while
 * the answer is kept, and starts anew with the next one, also when that is equal.
 */
export const useAnswerAge = <N extends QueryName>(name: N, input: InputOf<N>): (() => number) => {
  const cache = useQueryClient();
  return () => {
    const now = performance.now();
    return now - (answeredAt(cache, [name, input]) ?? now);
  };
};
