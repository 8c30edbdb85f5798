import { remainingAfter, remainingMs, type Timer } from '@shared/domain/room/timer';
import { useAnswerAge } from '../api/useAnswerAge';
import { useTicking } from '../ui/useTicking';

const redrawMs = 500;

/** What is left of the time of a part, in milliseconds, counted on by itself while it runs. */
export const useRemaining = (timer: Timer): number => {
  const remaining = useRemainingNow(timer);
  useTicking(timer.running, redrawMs);
  return remaining();
};

/** Asks what is left at this moment. */
export const useRemainingNow = (timer: Timer): (() => number) => {
  const age = useAnswerAge('meeting.get', {});
  return () => remainingAfter({ remainingMs: remainingMs(timer), running: timer.running }, age());
};
