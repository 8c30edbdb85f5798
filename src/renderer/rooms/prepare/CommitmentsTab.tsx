import { type Commitment, keptStates } from '@shared/domain/session';
import { X } from 'lucide-react';
import { useCurrentSession } from '../../api/currentSession';
import { Loaded } from '../../api/Loaded';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { useRemoval } from '../../api/useRemoval';
import { Card } from '../../ui/Card';
import { EditableTitle } from '../../ui/EditableTitle';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { SavedField } from '../../ui/SavedField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './CommitmentsTab.module.css';
import { NewCommitment } from './NewCommitment';

/** What was promised, by whom, for when, and whether it was kept. */
export const CommitmentsTab = () => {
  const t = useT();
  const answer = useQuery('commitments.list', {});
  const sessions = useQuery('sessions.list', {});
  const current = useCurrentSession(sessions.data ?? []);
  return (
    <div className={styles['page']}>
      <Panel title={t('prepare.commitments.title')} intro={t('prepare.commitments.intro')}>
        <NewCommitment sessionId={current?.id ?? null} />
      </Panel>
      <Loaded answer={answer}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState>{t('prepare.commitments.empty')}</EmptyState>
          ) : (
            <ul className={styles['list']}>
              {openFirst(all).map((commitment) => (
                <li key={commitment.id}>
                  <CommitmentCard commitment={commitment} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
};

const openFirst = (all: readonly Commitment[]): readonly Commitment[] => [
  ...all.filter(({ kept }) => kept === 'open'),
  ...all.filter(({ kept }) => kept !== 'open'),
];

const CommitmentCard = ({ commitment: { id, text, who, due, kept } }: { commitment: Commitment }) => {
  const t = useT();
  const update = useCommand('commitments.update');
  const remove = useRemoval('commitments.remove');
  return (
    <Card padding="s">
      <div className={styles['card']}>
        <EditableTitle
          label={t('prepare.commitments.text')}
          level={3}
          size="m"
          draftId={`commitment:${id}.text`}
          value={text}
          onCommit={(next) => update.save({ id, text: next })}
          className={styles['wide'] ?? ''}
        />
        <IconButton
          label={t('prepare.removeThis', { name: text })}
          icon={<X />}
          className={styles['remove'] ?? ''}
          onPress={() => void remove({ id }, t('prepare.commitments.removed'))}
        />
        <SavedField
          label={t('prepare.commitments.who')}
          draftId={`commitment:${id}.who`}
          value={who}
          onCommit={(next) => update.save({ id, who: next })}
        />
        <SavedField
          label={t('prepare.commitments.due')}
          draftId={`commitment:${id}.due`}
          value={due}
          onCommit={(next) => update.save({ id, due: next })}
        />
        <SegmentedControl
          label={t('prepare.commitments.keptLabel', { text })}
          choices={keptStates.map((state) => ({ id: state, label: t(`prepare.commitments.kept.${state}`) }))}
          value={kept}
          onChange={(next) => void update.run({ id, kept: next })}
        />
      </div>
    </Card>
  );
};
