import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** A small label. `brick` warns, `teal` says "this one", `moss` says "done". */
export const Chip = ({
  children,
  tone = 'sand',
}: {
  children: ReactNode;
  tone?: 'sand' | 'brick' | 'teal' | 'moss' | 'outline';
}) => <span className={clsx(styles['chip'], styles[tone])}>{children}</span>;
