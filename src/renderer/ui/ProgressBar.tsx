import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import styles from './ProgressBar.module.css';

/** How far a longer job is. `fraction` 0–1; null when unknown. */
export const ProgressBar = ({ label, fraction }: { label: string; fraction: number | null }) => (
  <AriaProgressBar
    value={(fraction ?? 0) * 100}
    isIndeterminate={fraction === null}
    className={styles['progress'] ?? ''}
  >
    {({ percentage }) => (
      <>
        <Label>{label}</Label>
        <div className={styles['track']}>
          <div
            className={fraction === null ? styles['unknown'] : styles['fill']}
            style={{ width: fraction === null ? '40%' : `${percentage ?? 0}%` }}
          />
        </div>
      </>
    )}
  </AriaProgressBar>
);
