import type { MeetingView } from '@shared/contract/meeting';
import type { MeetingPlace } from '@shared/domain/room/meeting';
import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { useQuery } from '../api/useQuery';
import { useSpoken, useT } from '../ui/language';
import { placesOf } from './fitting';
import styles from './ProgrammeList.module.css';
import { useClockTimes } from './useClockTimes';
import { placeName, useLeading } from './useLeading';

type PartState = 'done' | 'skipped' | 'now' | 'toCome';

/** All parts with their times; a press goes there. */
export const ProgrammeList = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const { data: sessions } = useQuery('sessions.list', {});
  const startsAt = sessions?.find(({ id }) => id === meeting.sessionId)?.startsAt ?? '';
  const times = useClockTimes(meeting, startsAt);
  const { goTo } = useLeading(meeting);
  return (
    <section aria-label={t('lead.programme')}>
      <h2 className={styles['title']}>{t('lead.programme')}</h2>
      <ol className={styles['list']}>
        {placesOf(meeting.blocks).map((place) => (
          <Row
            key={place}
            place={place}
            meeting={meeting}
            planned={times.planned.get(place) ?? ''}
            expected={times.expected.get(place) ?? ''}
            onPress={() => goTo(place)}
          />
        ))}
      </ol>
    </section>
  );
};

type RowProps = {
  readonly place: MeetingPlace;
  readonly meeting: MeetingView;
  readonly planned: string;
  /** When it will really be, if that is another time. It stands alone when what was planned says nothing. */
  readonly expected: string;
  readonly onPress: () => void;
};

const Row = ({ place, meeting, planned, expected, onPress }: RowProps) => {
  const t = useT();
  const { locale } = useSpoken();
  const state = stateOf(place, meeting);
  const minutes = meeting.blocks.find(({ id }) => id === place)?.minutes;
  const about = [
    place === 'opening' ? t('lead.openingHint') : place === 'closing' ? t('lead.closingHint') : '',
    minutes ? t('lead.minutes', { count: minutes.toLocaleString(locale) }) : '',
    state === 'toCome' || state === 'now' ? '' : t(`lead.states.${state}`),
    planned === '' || expected === '' ? '' : t('lead.around', { time: expected }),
  ].filter((part) => part !== '');
  return (
    <li>
      <button
        type="button"
        className={clsx(styles['row'], styles[state])}
        aria-current={state === 'now' ? 'step' : undefined}
        onClick={onPress}
      >
        <span className={styles['time']}>{planned || expected}</span>
        <span className={styles['words']}>
          <span className={styles['name']} dir="auto">
            {placeName(place, meeting.blocks, t)}
          </span>
          <span className={styles['about']}>
            {state === 'done' && <Check aria-hidden="true" className={styles['check']} />}
            {about.join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
};

const stateOf = (place: MeetingPlace, { place: now, blocks, skipped }: MeetingView): PartState => {
  if (place === now) return 'now';
  if (skipped.some((id) => id === place)) return 'skipped';
  const places = placesOf(blocks);
  return places.indexOf(place) < places.indexOf(now) ? 'done' : 'toCome';
};
