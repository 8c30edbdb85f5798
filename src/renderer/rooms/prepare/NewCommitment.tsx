import type { CommitmentKind } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import { useNewCommitment } from '../../commitments/useNewCommitment';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './CommitmentsTab.module.css';
import { commitmentTexts } from './commitmentTexts';

type NewCommitmentProps = { readonly kind: CommitmentKind; readonly sessionId: SessionId | null };

/** A new agreement or promise at the meeting at hand. What is written in preparing nobody but the circle has heard yet. */
export const NewCommitment = ({ kind, sessionId }: NewCommitmentProps) => {
  const t = useT();
  const made = useNewCommitment({ kind, sessionId, madeWith: 'circle' }, `prepare:${kind}`);
  const texts = commitmentTexts[kind];
  return (
    <form onSubmit={(event) => void made.submit(event)} className={styles['new']}>
      <TextField
        label={t(`${texts}.text`)}
        value={made.text.words}
        onChange={made.text.write}
        className={styles['wide'] ?? ''}
      />
      <TextField label={t(`${texts}.who`)} value={made.who.words} onChange={made.who.write} />
      <TextField label={t(`${texts}.due`)} value={made.due.words} onChange={made.due.write} />
      <Button type="submit" disabled={made.isEmpty} busy={made.pending}>
        {t(`${texts}.add`)}
      </Button>
    </form>
  );
};
