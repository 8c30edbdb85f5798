import { remainingAfter } from '@shared/domain/room/timer';
import { useEffect, useRef, useState } from 'react';
import { useAnswerTime } from '../../api/useAnswerTime';
import { useViewed } from '../viewContext';

export type Remaining = { readonly remainingMs: number; readonly running: boolean };

/** How often the time is looked at, in milliseconds: often enough that no second is skipped. */
const stepMs = 250;

/** The time left, counted on here from what main said last. The clock of the computer may jump: it is not used. */
export const useRemaining = (): Remaining | null => {
  const { timer } = useViewed().view;
  const answeredAt = useAnswerTime('screen.view', {});
  const said = useRef({ timer, answeredAt: answeredAt(), at: performance.now() });
  const [, setTick] = useState(0);
  const now = performance.now();
  if (said.current.timer !== timer || said.current.answeredAt !== answeredAt()) {
    said.current = { timer, answeredAt: answeredAt(), at: now };
  }
  const isRunning = timer?.running ?? false;
  useEffect(() => {
    if (!isRunning) return;
    const ticking = setInterval(() => setTick((count) => count + 1), stepMs);
    return () => clearInterval(ticking);
  }, [isRunning]);
  if (timer === null) return null;
  const remainingMs = remainingAfter(timer, now - said.current.at);
  return { remainingMs, running: timer.running };
};
