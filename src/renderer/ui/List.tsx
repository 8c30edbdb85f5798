import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './List.module.css';

export type ListRowProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** This row is the one shown beside the list. */
  readonly selected?: boolean;
  readonly className?: string;
};

/** A list whose rows are buttons that show something beside the list. Wrap ListRow in it. */
export const List = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul aria-label={label} className={styles['list']}>
    {children}
  </ul>
);

/** A row of a List. */
export const ListRow = ({ children, onPress, selected = false, className }: ListRowProps) => (
  <li>
    <button
      type="button"
      onClick={onPress}
      aria-current={selected ? 'true' : undefined}
      className={clsx(styles['row'], selected && styles['selected'], className)}
    >
      {children}
    </button>
  </li>
);
