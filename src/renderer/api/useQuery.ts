import type { InputOf, OutputOf, QueryName } from '@shared/contract';
import type { AppError } from '@shared/errors';
import { keepPreviousData, useQuery as useCached } from '@tanstack/react-query';
import { call } from './client';

/** What is known of an answer. `data` may be there together with `error` (it could not be read again). */
export type Answer<T> = {
  readonly data: T | undefined;
  readonly error: AppError | null;
  readonly loading: boolean;
  readonly retry: () => void;
};

export type QueryOptions = {
  /** false: do not ask yet. */
  readonly enabled?: boolean;
  /** Show the answer to the former input until the new one is there. */
  readonly keepFormer?: boolean;
};

/** Asks main, and asks again by itself when what the query reads has changed. */
export const useQuery = <N extends QueryName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepFormer = false }: QueryOptions = {},
): Answer<OutputOf<N>> => {
  const query = useCached<OutputOf<N>, QueryFailure>({
    queryKey: [name, input],
    enabled,
    queryFn: async () => {
      const result = await call(name, input);
      if (!result.ok) throw new QueryFailure(result.error);
      return result.value;
    },
    ...(keepFormer ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: query.data,
    error: query.error?.reason ?? null,
    loading: enabled && query.data === undefined && query.error === null,
    retry: () => void query.refetch(),
  };
};

/** TanStack Query knows failures only as thrown; this carries ours through it. */
class QueryFailure extends Error {
  readonly reason: AppError;
  constructor(reason: AppError) {
    super(reason.type);
    this.reason = reason;
  }
}
