import { wholeMinutes } from '@shared/domain/room/timer';
import type { Translate } from '@shared/language/translate';
import { useT } from '../../ui/language';
import { type Remaining, useRemaining } from './useRemaining';

/** The time left as it is read aloud; empty when nothing was planned. */
export const useSpokenTimer = (): (() => string) => {
  const t = useT();
  const left = useRemaining();
  return () => (left === null ? '' : timerWords(left, t));
};

/** The time left in words. */
export const timerWords = ({ remainingMs, running }: Remaining, t: Translate): string => {
  if (remainingMs === 0) return t('screen.timer.over');
  const minutes = wholeMinutes(remainingMs);
  const left = minutes === 0 ? t('screen.timer.lastMinute') : t('screen.timer.left', { count: minutes });
  return running ? `${left}.` : `${left}. ${t('screen.timer.paused')}.`;
};
