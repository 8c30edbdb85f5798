import type { MeetingView } from '@shared/contract/meeting';
import type { Commitment } from '@shared/domain/session';
import { useRef } from 'react';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { CommitmentList } from './CommitmentList';
import styles from './Commitments.module.css';

/** A meeting begins with what was agreed and promised before it. */
export const OpeningPart = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const commitments = useQuery('commitments.list', {});
  const show = useShow();
  return (
    <>
      <div className={styles['intro']}>
        <p>{t('lead.lookBack.intro')}</p>
        <Button onPress={() => void show({ type: 'outlook' })}>{t('lead.lookBack.show')}</Button>
      </div>
      <Loaded answer={commitments} lines={4}>
        {(all) => <LookBack commitments={all.filter((made) => made.sessionId !== meeting.sessionId)} />}
      </Loaded>
    </>
  );
};

const LookBack = ({ commitments }: { commitments: readonly Commitment[] }) => {
  const t = useT();
  // What is answered here stays in sight, so that the answer can be seen and changed.
  const shown = useRef(new Set<string>());
  for (const { id, kept } of commitments) if (kept === 'open') shown.current.add(id);
  const agreements = commitments.filter(({ kind }) => kind === 'agreement');
  const promises = commitments.filter(({ kind, id }) => kind === 'promise' && shown.current.has(id));
  return (
    <>
      <CommitmentList
        title={t('lead.lookBack.agreements')}
        none={t('lead.lookBack.noAgreements')}
        commitments={agreements}
        withState
      />
      <CommitmentList
        title={t('lead.lookBack.promises')}
        none={t('lead.lookBack.noPromises')}
        commitments={promises}
        withState
      />
    </>
  );
};
