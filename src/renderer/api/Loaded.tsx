import type { ReactNode } from 'react';
import { ErrorState } from '../ui/ErrorState';
import { Skeleton } from '../ui/Skeleton';
import { useErrorText } from './useErrorText';
import type { Answer } from './useQuery';

export type LoadedProps<T> = {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
  /** Lines of the placeholder. */
  readonly lines?: number;
};

/** Shows an answer when it is there, and waits or explains when it is not. */
export const Loaded = <T,>({ answer, children, lines = 3 }: LoadedProps<T>) => {
  const text = useErrorText();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error !== null) return <ErrorState text={text(answer.error)} onRetry={answer.retry} />;
  return <Skeleton lines={lines} />;
};
