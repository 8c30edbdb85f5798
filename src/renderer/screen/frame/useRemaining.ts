import { remainingAfter } from '@shared/domain/room/timer';
import { useAnswerAge } from '../../api/useAnswerAge';
import { useTicking } from '../../ui/useTicking';
import { useViewed } from '../viewContext';

export type Remaining = { readonly remainingMs: number; readonly running: boolean };

/** How often the time is looked at, in milliseconds: often enough that no second is skipped. */
const stepMs = 250;

/** The time left, counted on here from what main said last. The clock of the computer may jump: it is not used. */
export const useRemaining = (): Remaining | null => {
  const { timer } = useViewed().view;
  const age = useAnswerAge('screen.view', {});
  useTicking(timer?.running ?? false, stepMs);
  return timer && { remainingMs: remainingAfter(timer, age()), running: timer.running };
};
