import { clsx } from 'clsx';
import { useT } from '../ui/language';
import { useSaveState } from '../ui/saveState';
import styles from './SavedLine.module.css';

/** Whether everything in this window is on the disk, in words. */
export const SavedLine = () => {
  const t = useT();
  const state = useSaveState();
  const text = state === 'saved' ? 'common.saved' : state === 'failed' ? 'common.notSaved' : 'common.saving';
  return (
    <p className={clsx(styles['line'], styles[state])} data-save-state={state} role="status">
      <span className={styles['dot']} aria-hidden="true" />
      {t(text)}
    </p>
  );
};
