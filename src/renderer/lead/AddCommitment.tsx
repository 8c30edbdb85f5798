import type { CommitmentKind } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import styles from './Commitments.module.css';

const blank = { text: '', who: '', due: '' };

/** Something agreed or promised now: who, what and when. It shows only to companies like the one it was made in. */
export const AddCommitment = ({ sessionId }: { sessionId: SessionId }) => {
  const t = useT();
  const add = useCommand('commitments.add');
  const { data: state } = useQuery('room.state', {});
  const [kind, setKind] = useState<CommitmentKind>('agreement');
  const [draft, setDraft] = useState(blank);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '' || add.pending) return;
    // Not said who is there: then it stays among the circle.
    const madeWith = state?.audience ?? 'circle';
    if (await add.save({ ...draft, kind, madeWith, sessionId })) setDraft(blank);
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
        onChange={setKind}
      />
      <TextField
        label={t(kind === 'promise' ? 'lead.commitments.promiseText' : 'lead.commitments.text')}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        className={styles['wide'] ?? ''}
      />
      <TextField
        label={t('lead.commitments.who')}
        value={draft.who}
        onChange={(who) => setDraft({ ...draft, who })}
      />
      <TextField
        label={t('lead.commitments.due')}
        value={draft.due}
        onChange={(due) => setDraft({ ...draft, due })}
      />
      <Button type="submit" disabled={draft.text.trim() === ''} busy={add.pending}>
        {t('lead.commitments.add')}
      </Button>
    </form>
  );
};
