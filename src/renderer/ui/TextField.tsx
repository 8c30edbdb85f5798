import { clsx } from 'clsx';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { TextField as AriaField, FieldError, Input, Label, Text } from 'react-aria-components';
import { AutoGrowArea } from './AutoGrowArea';
import styles from './TextField.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Below the field, for everybody. */
  readonly help?: ReactNode;
  /** Why this cannot be, as a sentence. */
  readonly error?: string | undefined;
  /** Beside the label: "Bewaard". */
  readonly status?: ReactNode;
  readonly multiline?: boolean;
  /** In the serif: somebody's own words, or the question put to them. */
  readonly voice?: boolean;
  /** The label is only for screen readers (the place says it already). */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'search';
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly className?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
};

/** A labelled field, controlled. For a field that saves by itself use SavedField. */
export const TextField = ({
  label,
  value,
  onChange,
  help,
  error,
  status,
  multiline = false,
  voice = false,
  hideLabel = false,
  placeholder,
  type = 'text',
  disabled = false,
  autoFocus = false,
  onBlur,
  onKeyDown,
  className,
  inputRef,
  areaRef,
}: TextFieldProps) => {
  const inner = {
    className: clsx(styles['input'], voice && styles['voice'], multiline && styles['area']),
    dir: 'auto',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(onKeyDown ? { onKeyDown } : {}),
  };
  return (
    <AriaField
      value={value}
      onChange={onChange}
      type={type}
      isDisabled={disabled}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      {...(onBlur ? { onBlur } : {})}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={clsx(styles['field'], className)}
    >
      {(!hideLabel || status !== undefined) && (
        <div className={styles['head']}>
          {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
          {status}
        </div>
      )}
      {multiline ? (
        <AutoGrowArea {...inner} {...(areaRef ? { areaRef } : {})} value={value} />
      ) : (
        <Input {...inner} {...(inputRef ? { ref: inputRef } : {})} />
      )}
      {help !== undefined && (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaField>
  );
};
