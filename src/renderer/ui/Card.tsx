import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Card.module.css';

export type CardProps = {
  readonly children: ReactNode;
  /** A pile colour as a bar on top or at the side. */
  readonly pile?: string;
  readonly bar?: 'top' | 'side';
  readonly raised?: boolean;
  readonly padding?: 'm' | 's' | 'none';
  readonly className?: string;
};

/** A sheet of paper on the table. */
export const Card = ({
  children,
  pile,
  bar = 'top',
  raised = false,
  padding = 'm',
  className,
}: CardProps) => (
  <div
    data-pile={pile}
    className={clsx(
      styles['card'],
      pile !== undefined && styles[bar],
      raised && styles['raised'],
      styles[`pad-${padding}`],
      className,
    )}
  >
    {children}
  </div>
);
