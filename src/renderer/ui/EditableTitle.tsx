import { clsx } from 'clsx';
import type { KeyboardEvent } from 'react';
import styles from './EditableTitle.module.css';
import { SaveMark } from './SaveMark';
import { type DraftOptions, useDraft } from './useDraft';

export type EditableTitleProps = DraftOptions & {
  /** What is named here, for screen readers ("Titel van het verhaal"). */
  readonly label: string;
  readonly placeholder?: string;
  readonly level?: 1 | 2 | 3 | 4;
  readonly size?: 'xl' | 'l' | 'm';
  /** May be left empty (default: goes back to what it was). */
  readonly mayBeEmpty?: boolean;
  readonly className?: string;
};

/** A heading that is edited in place. Enter or leaving saves, Escape goes back. */
export const EditableTitle = (props: EditableTitleProps) => <KeyedTitle key={props.draftId} {...props} />;

// By key: when the same place shows another thing, what was typed is saved to the former one.
const KeyedTitle = ({
  label,
  placeholder,
  level = 2,
  size = 'l',
  mayBeEmpty = false,
  className,
  ...options
}: EditableTitleProps) => {
  const draft = useDraft(options);
  const Heading = `h${level}` as const;
  const blank = draft.text.trim() === '';
  const finish = () => (blank && !mayBeEmpty ? draft.drop() : draft.leave());
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') draft.drop();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <Heading className={clsx(styles['heading'], styles[size], className)}>
      <textarea
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value.replace(/[\r\n]+/g, ' '))}
        onBlur={finish}
        onKeyDown={keys}
        className={styles['input']}
      />
      {draft.state === 'failed' && <SaveMark state="failed" onRetry={draft.commit} />}
    </Heading>
  );
};
