import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import styles from './Select.module.css';

export type Choice<K extends string> = { readonly id: K; readonly label: string; readonly hint?: string };

export type SelectProps<K extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly value: K | null;
  readonly onChange: (id: K) => void;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string;
};

/** One of a list. */
export const Select = <K extends string>({
  label,
  choices,
  value,
  onChange,
  hideLabel = false,
  placeholder = '',
  disabled = false,
  className,
}: SelectProps<K>) => {
  const choose = (key: unknown) => {
    const choice = choices.find(({ id }) => id === key);
    if (choice) onChange(choice.id);
  };
  return (
    <AriaSelect
      selectedKey={value}
      onSelectionChange={choose}
      placeholder={placeholder}
      isDisabled={disabled}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={clsx(styles['select'], className)}
    >
      {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''}>
          {({ selectedText }) => selectedText || placeholder}
        </SelectValue>
        <ChevronDown aria-hidden="true" size={18} />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['list'] ?? ''} items={choices}>
          {({ id, label: text, hint }) => (
            <ListBoxItem id={id} textValue={text} className={styles['item'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles['tick']}>
                    {isSelected && <Check aria-hidden="true" size={18} />}
                  </span>
                  <span>
                    {text}
                    {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
