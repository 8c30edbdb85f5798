import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { createQueryCache, followChanges } from './queryCache';

/** Gives everything inside its questions and commands. Once per window. */
export const ApiProvider = ({ children }: { children: ReactNode }) => {
  const [cache] = useState(createQueryCache);
  useEffect(() => followChanges(cache), [cache]);
  return <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
};
