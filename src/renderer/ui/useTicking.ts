import { useEffect, useReducer } from 'react';

/** Draws again every so many milliseconds while something runs: for what is worked out from a clock. */
export const useTicking = (isRunning: boolean, everyMs: number): void => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isRunning) return;
    const ticking = setInterval(redraw, everyMs);
    return () => clearInterval(ticking);
  }, [isRunning, everyMs]);
};
