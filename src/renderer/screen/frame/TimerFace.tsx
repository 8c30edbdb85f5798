import { timerText } from '@shared/domain/room/timer';
import { Pause } from 'lucide-react';
import { useT } from '../../ui/language';
import styles from './TimerFace.module.css';
import { useRemaining } from './useRemaining';
import { timerWords } from './useSpokenTimer';

/** The time left: calm, in one colour, never blinking. Over: in words. */
export const TimerFace = () => {
  const t = useT();
  const left = useRemaining();
  if (left === null) return null;
  const { remainingMs, running } = left;
  const isOver = remainingMs === 0;
  return (
    <p className={styles['timer']} role="timer" aria-label={timerWords(left, t)}>
      {!running && !isOver && <Pause className={styles['pause']} aria-hidden="true" />}
      <span aria-hidden="true" className={isOver ? styles['over'] : styles['digits']}>
        {isOver ? t('screen.timer.over') : timerText(remainingMs)}
      </span>
    </p>
  );
};
