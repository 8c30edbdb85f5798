import { clsx } from 'clsx';
import type { MouseEvent, ReactNode, Ref } from 'react';
import styles from './BigButton.module.css';

export type BigButtonProps = {
  readonly children: ReactNode;
  /** Gets where it was touched, as a part (0–1) of the width of the screen: several people may share one screen. */
  readonly onPress: (place: number) => void;
  readonly icon?: ReactNode;
  /** A smaller line under the word: what it will do now. Empty keeps its place: no button moves away from under a finger. */
  readonly below?: string;
  /** What it says at another moment: it is as wide as the longer of the two, so that no button beside it moves. */
  readonly otherwise?: string;
  readonly kind?: 'plain' | 'main' | 'stop' | 'quiet';
  readonly disabled?: boolean;
  /** Says more than the visible word; must begin with it. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** Something to do on the room screen. Touching it leaves the caret and the selected words where they are. */
export const BigButton = (props: BigButtonProps) => {
  const { children, onPress, icon, below, kind = 'plain', disabled = false, label, pressed } = props;
  return (
    <button
      ref={props.ref}
      type="button"
      className={clsx(
        styles['button'],
        styles[kind],
        below !== undefined && styles['roomy'],
        props.className,
      )}
      disabled={disabled}
      // biome-ignore lint/a11y/noAutofocus: what the sheet was opened for; the focus stays in the sheet
      autoFocus={props.autoFocus}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onPress(placeOf(event))}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {icon !== undefined && (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles['words']}>
        <span className={styles['word']} data-otherwise={props.otherwise}>
          {children}
        </span>
        {below && (
          <span className={styles['below']} dir="auto">
            {below}
          </span>
        )}
      </span>
    </button>
  );
};

const placeOf = ({ clientX }: MouseEvent): number => clientX / Math.max(1, window.innerWidth);
