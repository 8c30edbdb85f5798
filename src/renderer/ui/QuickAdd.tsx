import { type FormEvent, useState } from 'react';
import { Button } from './Button';
import styles from './QuickAdd.module.css';
import { TextField } from './TextField';
import { useHalfWritten } from './useHalfWritten';

export type QuickAddProps = {
  readonly label: string;
  /** The button's text ("Voeg vraag toe"). */
  readonly button: string;
  /** Adds it; true when it is kept. The field is emptied then, and only then. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly placeholder?: string;
  /** What is being written outlives the field under this name. */
  readonly draft?: string;
  readonly voice?: boolean;
};

/** One field and a button that add to a list. */
export const QuickAdd = ({ label, button, onAdd, placeholder, draft, voice = false }: QuickAddProps) => {
  const { words: text, write: setText, done } = useHalfWritten(draft ?? null);
  const [busy, setBusy] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || busy) return;
    setBusy(true);
    if (await onAdd(text)) done(text);
    setBusy(false);
  };
  return (
    <form className={styles['row']} onSubmit={(event) => void add(event)}>
      <TextField
        label={label}
        hideLabel
        value={text}
        onChange={setText}
        voice={voice}
        placeholder={placeholder ?? label}
        className={styles['field'] ?? ''}
      />
      <Button type="submit" disabled={text.trim() === ''} busy={busy}>
        {button}
      </Button>
    </form>
  );
};
