import type { Topic } from '@shared/contract/operation';
import { reads } from '@shared/contract/reads';
import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { onEvent } from './client';

/**
 * Answers of the main process, kept until it says that something changed. `networkMode: 'always'` matters: otherwise a
 * computer without network would wait for ever.
 */
export const createQueryCache = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onSuccess: (_, query) => void answerTimes.set(query, performance.now()) }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

// An answer that is equal to the former one is the former object: when it came is kept beside it.
const answerTimes = new WeakMap<object, number>();

/** When main last answered this question, by the steady clock of this window. */
export const answeredAt = (cache: QueryClient, queryKey: readonly unknown[]): number | undefined => {
  const query = cache.getQueryCache().find({ queryKey });
  return query && answerTimes.get(query);
};

let refetching: Promise<unknown> = Promise.resolve();

/** Done when everything on screen that changed has been read again. */
export const settled = async (): Promise<void> => {
  await refetching;
};

/** Keeps the cache in step with main. Gives the function that ends it. */
export const followChanges = (cache: QueryClient): (() => void) =>
  onEvent((event) => {
    if (event.type !== 'changed') return;
    const touched = (query: Query): boolean => readsOneOf(query, event.topics);
    // Answers that are not on screen are forgotten: words that were taken back do not linger in a window.
    cache.removeQueries({ predicate: touched, type: 'inactive' });
    refetching = cache.invalidateQueries({ predicate: touched });
  });

const topicsOf: Readonly<Record<string, readonly Topic[]>> = reads;

const readsOneOf = (query: Query, changed: readonly Topic[]): boolean => {
  const [name] = query.queryKey;
  const topics = typeof name === 'string' ? (topicsOf[name] ?? []) : [];
  return topics.some((topic) => changed.includes(topic));
};
