import type { InputOf, QueryName } from '@shared/contract';
import { useQueryClient } from '@tanstack/react-query';

/** Asks when the answer on screen was given: something that counts on from it starts anew, also after an equal answer. */
export const useAnswerTime = <N extends QueryName>(name: N, input: InputOf<N>): (() => number) => {
  const cache = useQueryClient();
  return () => cache.getQueryState([name, input])?.dataUpdatedAt ?? 0;
};
