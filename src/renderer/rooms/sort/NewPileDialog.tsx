import type { SortView } from '@shared/contract/sort';
import { cardsInOrder } from '@shared/domain/board/moves';
import { suggestedNames } from '@shared/domain/board/pileNames';
import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import type { FragmentId } from '@shared/ids';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './Dialogs.module.css';
import { useSortActions } from './SortActions';
import { closeDialog } from './sortState';

export type NewPileDialogProps = {
  readonly view: SortView;
  /** What was typed already. */
  readonly name: string;
  /** The cards that go in. */
  readonly ids: readonly FragmentId[];
};

/** A new pile, named in words of the tellers: those of the cards that go in are at hand. */
export const NewPileDialog = ({ view, name: start, ids }: NewPileDialogProps) => {
  const t = useT();
  const { addPile } = useSortActions();
  const [name, setName] = useState(start);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const suggestions = suggestedNames(cardsInOrder(view).filter(({ id }) => ids.includes(id)));
  const make = async (event?: FormEvent) => {
    event?.preventDefault();
    const clean = cleanLine(name, titleLimit);
    if (clean === '') return setProblem(t('sort.pile.needsName'));
    if (busy) return;
    setBusy(true);
    const isMade = await addPile(clean, ids);
    setBusy(false);
    if (isMade) closeDialog();
  };
  return (
    <Dialog
      title={t('sort.pile.newTitle')}
      open
      onClose={closeDialog}
      size="s"
      actions={
        <>
          <Button onPress={closeDialog}>{t('common.cancel')}</Button>
          <Button kind="primary" busy={busy} onPress={() => void make()}>
            {t('sort.pile.make')}
          </Button>
        </>
      }
    >
      <form onSubmit={(event) => void make(event)}>
        <TextField
          label={t('sort.pile.name')}
          value={name}
          onChange={(text) => {
            setName(text);
            setProblem(undefined);
          }}
          help={t('sort.pile.newHelp')}
          error={problem}
          autoFocus
        />
        {suggestions.length > 0 && (
          <div className={styles['suggestions']}>
            <p className={styles['hint']}>{t('sort.pile.useWords')}</p>
            {suggestions.map((words) => (
              <button
                key={words}
                type="button"
                dir="auto"
                onClick={() => setName(words)}
                className={styles['words']}
              >
                {words}
              </button>
            ))}
          </div>
        )}
      </form>
    </Dialog>
  );
};
