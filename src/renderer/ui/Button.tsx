import { clsx } from 'clsx';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary`: the one next step on a screen. `quiet`: no edge. `danger`: throws something away. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'm' | 's';
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  /** Works on it: shows so and takes no second press. */
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  /** Says more than the visible text; must begin with it. */
  readonly label?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  /** For a button that opens something. */
  readonly expanded?: boolean;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
};

/** Something you can do. */
export const Button = ({
  children,
  kind = 'plain',
  size = 'm',
  icon,
  disabled = false,
  busy = false,
  type = 'button',
  label,
  onPress,
  className,
  expanded,
  pressed,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    // While busy it keeps the focus and takes no second press (a disabled button would lose the focus).
    type={busy ? 'button' : type}
    isDisabled={disabled}
    className={clsx(styles['button'], styles[kind], size === 's' && styles['small'], className)}
    {...(onPress && !busy ? { onPress: () => onPress() } : {})}
    {...(busy ? { 'aria-disabled': true } : {})}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
  >
    {icon !== undefined && (
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
    )}
    <span className={styles['label']}>{children}</span>
    {busy && <span className={styles['spinner']} aria-hidden="true" />}
  </AriaButton>
);
