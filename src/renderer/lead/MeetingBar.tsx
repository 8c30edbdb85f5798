import type { MeetingView } from '@shared/contract/meeting';
import { hasTime, timerText } from '@shared/domain/room/timer';
import { ChevronLeft, ChevronRight, Pause, Play, Plus } from 'lucide-react';
import { goTo } from '../api/navigation';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import styles from './MeetingBar.module.css';
import { placeName, useLeading } from './useLeading';
import { useRemaining } from './useRemaining';

/** On top of every room while a meeting is held: where it is, its time, and what one does all the time. */
export const MeetingBar = () => {
  const { data: meeting } = useQuery('meeting.get', {});
  return meeting ? <Bar meeting={meeting} /> : null;
};

const Bar = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const leading = useLeading(meeting);
  const name = placeName(meeting.place, meeting.blocks, t);
  return (
    <section aria-label={t('lead.running')} className={styles['bar']}>
      <button
        type="button"
        className={styles['press']}
        onClick={() => goTo('lead')}
        aria-label={t('lead.toMeeting', { name })}
      >
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <Time meeting={meeting} />
      </button>
      <IconButton
        label={t('lead.back')}
        icon={<ChevronLeft />}
        onPress={leading.back}
        disabled={leading.isFirst}
      />
      {meeting.block && (
        <>
          <IconButton
            label={t(meeting.timer.running ? 'lead.timer.pause' : 'lead.timer.run')}
            icon={meeting.timer.running ? <Pause /> : <Play />}
            onPress={() => leading.run(!meeting.timer.running)}
          />
          <Button
            size="s"
            kind="quiet"
            icon={<Plus />}
            onPress={() => leading.extend(5)}
            label={t('lead.timer.plus', { count: 5 })}
          >
            5
          </Button>
        </>
      )}
      <IconButton
        label={t('lead.next')}
        icon={<ChevronRight />}
        onPress={leading.next}
        disabled={leading.isLast}
      />
    </section>
  );
};

/** Short: the page says it in full. */
const Time = ({ meeting: { timer, block } }: { meeting: MeetingView }) => {
  const t = useT();
  const left = useRemaining(timer);
  if (!block || !hasTime(timer)) return null;
  return (
    <span className={styles['time']}>
      {t('lead.timer.left', { time: timerText(left) })}
      {!timer.running && <span className={styles['still']}>{t('lead.timer.still')}</span>}
    </span>
  );
};
