import type { MeetingView } from '@shared/contract/meeting';
import { useEffect } from 'react';
import { chooseSession } from '../api/currentSession';
import { Loaded } from '../api/Loaded';
import { goTo } from '../api/navigation';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useT } from '../ui/language';
import { PageHeader } from '../ui/PageHeader';
import styles from './LeadPage.module.css';
import { PartAtHand } from './PartAtHand';
import { PartTools } from './PartTools';
import { ProgrammeList } from './ProgrammeList';
import { RoomChoices } from './RoomChoices';

/** The page from which a meeting is led: the programme, the part at hand, and what the room sees. */
export const LeadPage = () => {
  const t = useT();
  const answer = useQuery('meeting.get', {});
  const title = answer.data?.title || t('lead.running');
  return (
    <>
      <PageHeader title={title}>
        {answer.data?.title ? <span className={styles['running']}>{t('lead.running')}</span> : null}
      </PageHeader>
      <div className={styles['body']}>
        <Loaded answer={answer} lines={8}>
          {(meeting) => (meeting ? <Meeting meeting={meeting} /> : <NoMeeting />)}
        </Loaded>
      </div>
    </>
  );
};

const Meeting = ({ meeting }: { meeting: MeetingView }) => {
  const { sessionId, place } = meeting;
  // The rooms are about the meeting that is being held.
  useEffect(() => chooseSession(sessionId), [sessionId]);
  return (
    <div className={styles['columns']}>
      <ProgrammeList meeting={meeting} />
      <div className={styles['middle']}>
        <PartAtHand meeting={meeting} />
        <PartTools key={`tools:${place}`} meeting={meeting} />
      </div>
      <RoomChoices meeting={meeting} />
    </div>
  );
};

const NoMeeting = () => {
  const t = useT();
  return (
    <div className={styles['none']}>
      <EmptyState action={<Button onPress={() => goTo('prepare')}>{t('lead.toPrepare')}</Button>}>
        {t('lead.nobodyLeads')}
      </EmptyState>
    </div>
  );
};
