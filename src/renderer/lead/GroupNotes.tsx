import type { MeetingView } from '@shared/contract/meeting';
import type { AgendaBlockId } from '@shared/ids';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { AddSlip } from './AddSlip';
import { SlipList } from './SlipList';
import styles from './Slips.module.css';
import { TurnAll } from './TurnAll';

type GroupNotesProps = {
  readonly meeting: MeetingView;
  /** The part in which the groups met. */
  readonly blockId: AgendaBlockId;
  /** A conclusion of the whole group can be made of a note. */
  readonly canConclude?: boolean;
};

/** What each small group brings back to everyone. */
export const GroupNotes = ({ meeting: { sessionId }, blockId, canConclude = false }: GroupNotesProps) => {
  const t = useT();
  const { data: groups } = useQuery('groups.list', { blockId });
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
          {(all) => {
            const own = all.filter(({ groupId }) => groupId === id);
            return (
              <>
                <TurnAll slips={own} />
                <SlipList slips={own} none={t('lead.slips.noneGroup')} canConclude={canConclude} />
              </>
            );
          }}
        </Loaded>
        <AddSlip
          sessionId={sessionId}
          blockId={blockId}
          groupId={id}
          label={`${t('lead.slips.write')}: ${name}`}
        />
      </section>
    );
  });
};
