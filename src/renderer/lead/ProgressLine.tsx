import styles from './PartTimer.module.css';

/** How much of the time has gone, as a quiet line. The words beside it say the same. */
export const ProgressLine = ({ fraction }: { fraction: number }) => (
  <svg className={styles['line']} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="1" className={styles['whole']} />
    <rect width={Math.min(100, Math.max(0, fraction * 100))} height="1" className={styles['gone']} />
  </svg>
);
