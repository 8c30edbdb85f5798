import type { Session } from '@shared/domain/session';
import { Plus } from 'lucide-react';
import { useCurrentSession } from '../../api/currentSession';
import { Loaded } from '../../api/Loaded';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { CommitmentsAside } from './CommitmentsAside';
import { Programme } from './Programme';
import { CircleAside, QuestionsBelow } from './SessionAsides';
import { SessionHead } from './SessionHead';
import styles from './SessionsTab.module.css';
import { useAddSession } from './useAddSession';

type SessionsTabProps = { readonly onTab: (tab: 'workshop' | 'circle' | 'commitments') => void };

/** One meeting at a time: its programme, with what one wants at hand beside it. */
export const SessionsTab = ({ onTab }: SessionsTabProps) => {
  const sessions = useQuery('sessions.list', {});
  return (
    <Loaded answer={sessions} lines={8}>
      {(all) => <Sessions sessions={all} onTab={onTab} />}
    </Loaded>
  );
};

const Sessions = ({ sessions, onTab }: SessionsTabProps & { readonly sessions: readonly Session[] }) => {
  const t = useT();
  const session = useCurrentSession(sessions);
  const add = useAddSession(sessions);
  const button = (
    <Button kind="primary" icon={<Plus />} onPress={() => void add.run()} busy={add.pending}>
      {t('prepare.sessions.addFirst')}
    </Button>
  );
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        {session === null ? (
          <EmptyState action={button}>{t('prepare.sessions.empty')}</EmptyState>
        ) : (
          <>
            <SessionHead key={session.id} session={session} sessions={sessions} />
            <Programme key={`programme:${session.id}`} session={session} />
          </>
        )}
        <QuestionsBelow onEdit={() => onTab('workshop')} />
      </div>
      <aside className={styles['aside']} aria-label={t('prepare.sessions.aside')}>
        <CommitmentsAside session={session} sessions={sessions} onEdit={() => onTab('commitments')} />
        <CircleAside onEdit={() => onTab('circle')} />
      </aside>
    </div>
  );
};
