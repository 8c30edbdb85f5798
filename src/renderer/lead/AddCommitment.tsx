import type { CommitmentKind } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import type { FormEvent } from 'react';
import { useNewCommitment } from '../commitments/useNewCommitment';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { useHalfWritten } from '../ui/useHalfWritten';
import styles from './Commitments.module.css';
import { useCompany } from './useCompany';

/** Something agreed or promised now: who, what and when. It shows only to companies like the one it was made in. */
export const AddCommitment = ({ sessionId }: { sessionId: SessionId }) => {
  const t = useT();
  const madeWith = useCompany();
  // Kept as long as the words: a half-written promise does not come back as an agreement.
  const chosen = useHalfWritten(`commitmentKind:lead:${sessionId}`);
  const kind: CommitmentKind = chosen.words === 'promise' ? 'promise' : 'agreement';
  const made = useNewCommitment({ kind, sessionId, madeWith }, 'lead');
  const submit = async (event: FormEvent): Promise<void> => {
    if (await made.submit(event)) chosen.done(chosen.words);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles['new']}>
      <RadioGroup
        label={t('lead.commitments.kind')}
        hideLabel
        across
        choices={[
          {
            id: 'agreement',
            label: t('lead.commitments.agreement'),
            hint: t('lead.commitments.agreementHint'),
          },
          { id: 'promise', label: t('lead.commitments.promise'), hint: t('lead.commitments.promiseHint') },
        ]}
        value={kind}
        onChange={chosen.write}
      />
      <TextField
        label={t(kind === 'promise' ? 'lead.commitments.promiseText' : 'lead.commitments.text')}
        value={made.text.words}
        onChange={made.text.write}
        className={styles['wide'] ?? ''}
      />
      <TextField label={t('lead.commitments.who')} value={made.who.words} onChange={made.who.write} />
      <TextField label={t('lead.commitments.due')} value={made.due.words} onChange={made.due.write} />
      <Button type="submit" disabled={made.isEmpty} busy={made.pending}>
        {t('lead.commitments.add')}
      </Button>
    </form>
  );
};
