import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';

type NameDialogProps = {
  readonly title: string;
  /** What stands in the field at first. */
  readonly name: string;
  readonly help?: ReactNode;
  readonly onClose: () => void;
  /** true when it is kept: the dialog closes then, and only then. */
  readonly onName: (name: string) => Promise<boolean>;
};

/** Asks what a template is called. */
export const NameDialog = ({ title, name, help, onClose, onName }: NameDialogProps) => {
  const t = useT();
  const [text, setText] = useState(name);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const kept = await onName(text);
    setBusy(false);
    if (kept) onClose();
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" disabled={text.trim() === ''} busy={busy} onPress={() => void keep()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={t('prepare.templates.name')}
          value={text}
          onChange={setText}
          autoFocus
          {...(help === undefined ? {} : { help })}
        />
      </form>
    </Dialog>
  );
};
