import type { Commitment, CommitmentKind } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import { useCurrentSession } from '../../api/currentSession';
import { Loaded } from '../../api/Loaded';
import { useQuery } from '../../api/useQuery';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { CommitmentCard } from './CommitmentCard';
import styles from './CommitmentsTab.module.css';
import { commitmentTexts } from './commitmentTexts';
import { NewCommitment } from './NewCommitment';

/** What the circle agreed with itself, and what was promised. */
export const CommitmentsTab = () => {
  const answer = useQuery('commitments.list', {});
  const sessions = useQuery('sessions.list', {});
  const current = useCurrentSession(sessions.data ?? []);
  return (
    <Loaded answer={answer}>
      {(all) => (
        <div className={styles['page']}>
          <CommitmentList kind="agreement" all={all} sessionId={current?.id ?? null} />
          <CommitmentList kind="promise" all={all} sessionId={current?.id ?? null} />
        </div>
      )}
    </Loaded>
  );
};

type CommitmentListProps = {
  readonly kind: CommitmentKind;
  readonly all: readonly Commitment[];
  readonly sessionId: SessionId | null;
};

const CommitmentList = ({ kind, all, sessionId }: CommitmentListProps) => {
  const t = useT();
  const texts = commitmentTexts[kind];
  const mine = all.filter((commitment) => commitment.kind === kind);
  return (
    <Panel title={t(`${texts}.title`)} intro={t(`${texts}.intro`)} className={styles['side'] ?? ''}>
      <NewCommitment kind={kind} sessionId={sessionId} />
      {mine.length === 0 ? (
        <EmptyState>{t(`${texts}.empty`)}</EmptyState>
      ) : (
        <ul className={styles['list']}>
          {openFirst(mine).map((commitment) => (
            <li key={commitment.id}>
              <CommitmentCard commitment={commitment} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

const openFirst = (all: readonly Commitment[]): readonly Commitment[] => [
  ...all.filter(({ kept }) => kept === 'open'),
  ...all.filter(({ kept }) => kept !== 'open'),
];
