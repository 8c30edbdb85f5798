import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Switch as AriaSwitch } from 'react-aria-components';
import styles from './Switch.module.css';

export type SwitchProps = {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Small line below. */
  readonly hint?: string;
  readonly className?: string;
};

/** On or off, at once. */
export const Switch = ({ children, on, onChange, disabled = false, hint, className }: SwitchProps) => (
  <AriaSwitch
    isSelected={on}
    onChange={onChange}
    isDisabled={disabled}
    className={clsx(styles['row'], className)}
  >
    <span className={styles['track']} aria-hidden="true">
      <span className={styles['thumb']} />
    </span>
    <Words hint={hint}>{children}</Words>
  </AriaSwitch>
);

/** One of several that may be on together. */
export const Checkbox = ({ children, on, onChange, disabled = false, hint, className }: SwitchProps) => (
  <AriaCheckbox
    isSelected={on}
    onChange={onChange}
    isDisabled={disabled}
    className={clsx(styles['row'], className)}
  >
    <span className={styles['box']} aria-hidden="true">
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2.5" aria-hidden="true">
        <path d="M3 8.5l3.5 3.5L13 4.5" />
      </svg>
    </span>
    <Words hint={hint}>{children}</Words>
  </AriaCheckbox>
);

const Words = ({ children, hint }: { children: ReactNode; hint: string | undefined }) => (
  <span className={styles['words']}>
    {children}
    {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
  </span>
);
