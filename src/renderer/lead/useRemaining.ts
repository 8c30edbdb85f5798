import { remainingMs, type Timer } from '@shared/domain/room/timer';
import { useTicking } from '../ui/useTicking';

/** When an answer of main was first seen here: main counts on, and an answer that is kept grows old. */
const seenAt = new WeakMap<Timer, number>();

const redrawMs = 500;

/** What is left of the time of a part, in milliseconds, counted on by itself while it runs. */
export const useRemaining = (timer: Timer): number => {
  useTicking(timer.running, redrawMs);
  return remainingNow(timer, performance.now());
};

/** What is left at this moment of a steady clock. */
export const remainingNow = (timer: Timer, nowMs: number): number => {
  if (!seenAt.has(timer)) seenAt.set(timer, nowMs);
  const passed = timer.running ? nowMs - (seenAt.get(timer) ?? nowMs) : 0;
  return remainingMs({ ...timer, elapsedMs: timer.elapsedMs + Math.max(0, passed) });
};
