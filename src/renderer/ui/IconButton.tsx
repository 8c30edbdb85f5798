import { clsx } from 'clsx';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import styles from './IconButton.module.css';

export type IconButtonProps = {
  /** What it does, for everybody: read aloud and shown on pointing. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (event: PressEvent) => void;
  readonly disabled?: boolean;
  readonly kind?: 'quiet' | 'plain';
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button with a picture only. */
export const IconButton = ({
  label,
  icon,
  onPress,
  disabled = false,
  kind = 'quiet',
  className,
  ref,
}: IconButtonProps) => (
  <AriaButton
    {...(ref === undefined ? {} : { ref })}
    {...(onPress ? { onPress } : {})}
    aria-label={label}
    isDisabled={disabled}
    className={clsx(styles['button'], styles[kind], className)}
  >
    <span title={label} className={styles['icon']} aria-hidden="true">
      {icon}
    </span>
  </AriaButton>
);
