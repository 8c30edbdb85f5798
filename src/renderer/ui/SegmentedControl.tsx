import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './SegmentedControl.module.css';
import type { Choice } from './Select';

export type SegmentedControlProps<K extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  /** Null: nothing was chosen yet. */
  readonly value: K | null;
  readonly onChange: (id: K) => void;
};

/** One of a few, as buttons side by side ("Lijst · Bord"). */
export const SegmentedControl = <K extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedControlProps<K>) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={value === null ? [] : [value]}
    onSelectionChange={(keys) => {
      const choice = choices.find(({ id }) => keys.has(id));
      if (choice) onChange(choice.id);
    }}
    className={styles['group'] ?? ''}
  >
    {choices.map(({ id, label: text }) => (
      <ToggleButton key={id} id={id} className={styles['segment'] ?? ''}>
        {text}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
