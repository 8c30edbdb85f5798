import type { MeetingView } from '@shared/contract/meeting';
import type { AgendaBlock } from '@shared/domain/session';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { AddSlip } from './AddSlip';
import { SlipList } from './SlipList';
import styles from './Slips.module.css';

/** What each small group brings back to everyone. */
export const GroupNotes = ({ meeting, block }: { meeting: MeetingView; block: AgendaBlock }) => {
  const t = useT();
  const { sessionId } = meeting;
  const { data: groups } = useQuery('groups.list', { blockId: block.id });
  const slips = useQuery('slips.list', { sessionId });
  return groups?.map(({ id, name, question }) => {
    const title = t('lead.groups.notes', { name });
    return (
      <section key={id} aria-label={title} className={styles['group']}>
        <h3 className={styles['groupName']} dir="auto">
          {title}
        </h3>
        {question !== '' && (
          <p className={styles['text']} dir="auto">
            {question}
          </p>
        )}
        <Loaded answer={slips} lines={2}>
          {(all) => (
            <SlipList slips={all.filter(({ groupId }) => groupId === id)} none={t('lead.slips.noneGroup')} />
          )}
        </Loaded>
        <AddSlip
          sessionId={sessionId}
          blockId={block.id}
          groupId={id}
          label={`${t('lead.slips.write')}: ${name}`}
        />
      </section>
    );
  });
};
