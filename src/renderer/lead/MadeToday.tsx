import type { SessionId } from '@shared/ids';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { AddCommitment } from './AddCommitment';
import { CommitmentList } from './CommitmentList';

/** What this meeting agrees and promises: write it down, see it back. */
export const MadeToday = ({ sessionId }: { sessionId: SessionId }) => {
  const t = useT();
  const commitments = useQuery('commitments.list', {});
  return (
    <>
      <AddCommitment sessionId={sessionId} />
      <Loaded answer={commitments} lines={2}>
        {(all) => (
          <CommitmentList
            title={t('lead.commitments.made')}
            none={t('lead.commitments.none')}
            commitments={all.filter((made) => made.sessionId === sessionId)}
            removable
          />
        )}
      </Loaded>
    </>
  );
};
