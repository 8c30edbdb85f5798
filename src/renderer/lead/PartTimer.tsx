import type { MeetingView } from '@shared/contract/meeting';
import { hasTime, timerText } from '@shared/domain/room/timer';
import { Pause, Play } from 'lucide-react';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import styles from './PartTimer.module.css';
import { ProgressLine } from './ProgressLine';
import type { Leading } from './useLeading';
import { useRemaining } from './useRemaining';

const more = [-5, 5, 15] as const;

/** The time of the part at hand: calm, and always the facilitator's. */
export const PartTimer = ({ meeting, leading }: { meeting: MeetingView; leading: Leading }) => {
  const t = useT();
  const { timer, slept } = meeting;
  const left = useRemaining(timer);
  const given = timer.plannedMs + timer.addedMs;
  const isTimed = hasTime(timer);
  return (
    <section aria-label={t('lead.timer.label')} className={styles['timer']}>
      {slept && (
        <p role="alert" className={styles['slept']}>
          {isTimed ? t('lead.timer.slept', { time: timerText(left) }) : t('lead.timer.sleptLeft')}
        </p>
      )}
      {isTimed && <ProgressLine fraction={1 - left / given} />}
      <div className={styles['row']}>
        <p className={styles['words']}>
          {isTimed ? (
            <>
              <span role="timer" aria-live="off" className={styles['time']}>
                {timerText(left)}
              </span>
              <span className={styles['of']}>
                {t('lead.timer.of', { count: Math.round(given / 60_000) })}
              </span>
            </>
          ) : (
            <span className={styles['of']}>{t('lead.timer.none')}</span>
          )}
        </p>
        <div className={styles['buttons']}>
          {isTimed && (
            <Button icon={timer.running ? <Pause /> : <Play />} onPress={() => leading.run(!timer.running)}>
              {t(timer.running ? 'lead.timer.pause' : 'lead.timer.run')}
            </Button>
          )}
          {more.map((minutes) => (
            <Button
              key={minutes}
              onPress={() => leading.extend(minutes)}
              label={`${shortMinutes(minutes)} ${t(minutes < 0 ? 'lead.timer.minus' : 'lead.timer.plus', { count: Math.abs(minutes) })}`}
            >
              {shortMinutes(minutes)}
            </Button>
          ))}
        </div>
      </div>
      <p role="status" className={styles['over']}>
        {isTimed && left === 0 && t('lead.timer.over')}
        {isTimed && left > 0 && !timer.running && !slept && t('lead.timer.still')}
      </p>
    </section>
  );
};

const shortMinutes = (minutes: number): string => (minutes < 0 ? `−${-minutes}` : `+${minutes}`);
