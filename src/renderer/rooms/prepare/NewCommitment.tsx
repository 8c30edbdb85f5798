import type { CommitmentKind } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './CommitmentsTab.module.css';
import { commitmentTexts } from './commitmentTexts';

const blank = { text: '', who: '', due: '' };

type NewCommitmentProps = { readonly kind: CommitmentKind; readonly sessionId: SessionId | null };

/** A new agreement or promise at the meeting at hand. What is written in preparing nobody but the circle has heard yet. */
export const NewCommitment = ({ kind, sessionId }: NewCommitmentProps) => {
  const t = useT();
  const add = useCommand('commitments.add');
  const [draft, setDraft] = useState(blank);
  const texts = commitmentTexts[kind];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    if (await add.save({ ...draft, kind, madeWith: 'circle', sessionId })) setDraft(blank);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles['new']}>
      <TextField
        label={t(`${texts}.text`)}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        className={styles['wide'] ?? ''}
      />
      <TextField
        label={t(`${texts}.who`)}
        value={draft.who}
        onChange={(who) => setDraft({ ...draft, who })}
      />
      <TextField
        label={t(`${texts}.due`)}
        value={draft.due}
        onChange={(due) => setDraft({ ...draft, due })}
      />
      <Button type="submit" disabled={draft.text.trim() === ''} busy={add.pending}>
        {t(`${texts}.add`)}
      </Button>
    </form>
  );
};
