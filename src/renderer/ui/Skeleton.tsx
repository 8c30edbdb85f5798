import { useT } from './language';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden';

/** Something is being fetched. Shows only when it takes longer than a moment. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const t = useT();
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <div key={line} className={styles['line']} />
      ))}
    </div>
  );
};
