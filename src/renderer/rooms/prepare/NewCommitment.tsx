import type { SessionId } from '@shared/ids';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './CommitmentsTab.module.css';

const blank = { text: '', who: '', due: '' };

/** A new promise, made at the meeting at hand. */
export const NewCommitment = ({ sessionId }: { sessionId: SessionId | null }) => {
  const t = useT();
  const add = useCommand('commitments.add');
  const [draft, setDraft] = useState(blank);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    if (await add.save({ ...draft, kind: 'promise', madeWith: 'staff', sessionId })) setDraft(blank);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles['new']}>
      <TextField
        label={t('prepare.commitments.text')}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        className={styles['wide'] ?? ''}
      />
      <TextField
        label={t('prepare.commitments.who')}
        value={draft.who}
        onChange={(who) => setDraft({ ...draft, who })}
      />
      <TextField
        label={t('prepare.commitments.due')}
        value={draft.due}
        onChange={(due) => setDraft({ ...draft, due })}
      />
      <Button type="submit" kind="primary" disabled={draft.text.trim() === ''} busy={add.pending}>
        {t('prepare.commitments.add')}
      </Button>
    </form>
  );
};
