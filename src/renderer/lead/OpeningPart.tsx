import type { MeetingView } from '@shared/contract/meeting';
import { lookedBackOn } from '@shared/domain/room/lookBack';
import type { Commitment } from '@shared/domain/session';
import type { CommitmentId } from '@shared/ids';
import { useRef } from 'react';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { CommitmentList } from './CommitmentList';
import styles from './Commitments.module.css';

/** What was agreed and promised: as the room sees it. In a part of the programme, what this meeting makes stands beside it. */
export const OpeningPart = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const commitments = useQuery('commitments.list', {});
  const show = useShow();
  const { sessionId, answered, place } = meeting;
  // An answer is known a moment before it is known that it was given in this meeting: what stands there does not jump away.
  const seen = useRef(new Set<CommitmentId>());
  const listOf = (all: readonly Commitment[]): readonly Commitment[] => {
    const shown = lookedBackOn(all, { sessionId, answered: new Set([...answered, ...seen.current]) });
    for (const { id } of shown) seen.current.add(id);
    return shown.filter(isHere);
  };
  const isHere = (made: Commitment): boolean => place === 'opening' || made.sessionId !== sessionId;
  return (
    <>
      <div className={styles['intro']}>
        <p>{t('lead.lookBack.intro')}</p>
        <Button onPress={() => void show({ type: 'outlook' })}>{t('lead.lookBack.show')}</Button>
      </div>
      <Loaded answer={commitments} lines={4}>
        {(all) => <LookBack commitments={listOf(all)} />}
      </Loaded>
    </>
  );
};

const LookBack = ({ commitments }: { commitments: readonly Commitment[] }) => {
  const t = useT();
  return (
    <>
      <CommitmentList
        title={t('lead.lookBack.agreements')}
        none={t('lead.lookBack.noAgreements')}
        commitments={commitments.filter(({ kind }) => kind === 'agreement')}
        withState
      />
      <CommitmentList
        title={t('lead.lookBack.promises')}
        none={t('lead.lookBack.noPromises')}
        commitments={commitments.filter(({ kind }) => kind === 'promise')}
        withState
      />
    </>
  );
};
