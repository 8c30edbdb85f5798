import { remainingAfter } from '@shared/domain/room/timer';
import { useRef } from 'react';
import { useAnswerTime } from '../../api/useAnswerTime';
import { useTicking } from '../../ui/useTicking';
import { useViewed } from '../viewContext';

export type Remaining = { readonly remainingMs: number; readonly running: boolean };

/** How often the time is looked at, in milliseconds: often enough that no second is skipped. */
const stepMs = 250;

/** The time left, counted on here from what main said last. The clock of the computer may jump: it is not used. */
export const useRemaining = (): Remaining | null => {
  const { timer } = useViewed().view;
  const answeredAt = useAnswerTime('screen.view', {});
  const said = useRef({ timer, answeredAt: answeredAt(), at: performance.now() });
  const now = performance.now();
  if (said.current.timer !== timer || said.current.answeredAt !== answeredAt()) {
    said.current = { timer, answeredAt: answeredAt(), at: now };
  }
  useTicking(timer?.running ?? false, stepMs);
  if (timer === null) return null;
  const remainingMs = remainingAfter(timer, now - said.current.at);
  return { remainingMs, running: timer.running };
};
