import { clsx } from 'clsx';
import { RadioGroup as AriaGroup, Label, Radio } from 'react-aria-components';
import styles from './RadioGroup.module.css';
import type { Choice } from './Select';

export type RadioGroupProps<K extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly value: K | null;
  readonly onChange: (id: K) => void;
  readonly hideLabel?: boolean;
  readonly across?: boolean;
};

/** One of a few, all in sight. */
export const RadioGroup = <K extends string>({
  label,
  choices,
  value,
  onChange,
  hideLabel = false,
  across = false,
}: RadioGroupProps<K>) => (
  <AriaGroup
    value={value}
    onChange={(key) => {
      const choice = choices.find(({ id }) => id === key);
      if (choice) onChange(choice.id);
    }}
    {...(hideLabel ? { 'aria-label': label } : {})}
    className={clsx(styles['group'], across && styles['across'])}
  >
    {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
    {choices.map(({ id, label: text, hint }) => (
      <Radio key={id} value={id} className={styles['radio'] ?? ''}>
        <span className={styles['dot']} aria-hidden="true" />
        <span className={styles['words']}>
          {text}
          {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        </span>
      </Radio>
    ))}
  </AriaGroup>
);
