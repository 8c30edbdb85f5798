import { clsx } from 'clsx';
import { useId } from 'react';
import styles from './WritingField.module.css';

export type WritingFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  /** More than one: a card to write on. */
  readonly rows?: number;
  /** The label is the question put to who writes. */
  readonly isQuestion?: boolean;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
};

/** A large place to write in. */
export const WritingField = (props: WritingFieldProps) => {
  const { label, value, onChange, placeholder, rows = 1, isQuestion = false, hideLabel = false } = props;
  const id = useId();
  const field = {
    id,
    value,
    placeholder,
    dir: 'auto',
    spellCheck: false,
    autoComplete: 'off',
  } as const;
  return (
    <div className={styles['holder']}>
      <label
        htmlFor={id}
        className={clsx(styles['label'], isQuestion && styles['question'], hideLabel && styles['hidden'])}
        dir="auto"
      >
        {label}
      </label>
      {rows > 1 ? (
        <textarea
          {...field}
          rows={rows}
          className={styles['card']}
          // biome-ignore lint/a11y/noAutofocus: the sheet was opened to write here
          autoFocus={props.autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...field}
          type="text"
          className={styles['line']}
          // biome-ignore lint/a11y/noAutofocus: the sheet was opened to write here
          autoFocus={props.autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
};
