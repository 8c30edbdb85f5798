import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import { TextField } from '../ui/TextField';
import styles from './NewWorkshop.module.css';

/** A new werkplaats needs a title and nothing else. */
export const NewWorkshop = () => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles['card']} onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" strokeWidth={2} />
        <span className={styles['title']}>{t('start.new')}</span>
        <span className={styles['hint']}>{t('start.newHint')}</span>
      </button>
      <Dialog title={t('start.new')} open={open} onClose={() => setOpen(false)} size="s">
        <NewWorkshopForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
};

const NewWorkshopForm = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const create = useCommand('shelf.create');
  const open = useCommand('shelf.open');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setMissing(true);
    const result = await create.run({ title });
    if (!result.ok) return;
    onClose();
    await open.run({ file: result.value.file });
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles['form']} noValidate>
      <TextField
        label={t('start.newTitle')}
        help={t('start.newTitleHelp')}
        value={title}
        onChange={setTitle}
        error={missing && title.trim() === '' ? t('errors.emptyTitle') : undefined}
        autoFocus
      />
      <div className={styles['buttons']}>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" kind="primary" busy={create.pending || open.pending}>
          {t('start.begin')}
        </Button>
      </div>
    </form>
  );
};
