import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing here yet: one sentence that teaches the method, and the next step. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className={styles['empty']}>
    <p className={styles['text']}>{children}</p>
    {action}
  </div>
);
