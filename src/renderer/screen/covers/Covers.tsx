import { useT } from '../../ui/language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Covers.module.css';
import { Quiet } from './Quiet';

/** Dark at the facilitator's wish: nothing else. */
export const Blank = () => {
  const t = useT();
  return (
    <main className={styles['blank']}>
      <VisuallyHidden>{t('screen.blank')}</VisuallyHidden>
    </main>
  );
};

/** After the stop signal: a picture and one sentence. Going on is up to the facilitator. */
export const Paused = () => {
  const t = useT();
  return (
    <main className={styles['paused']}>
      <Quiet />
      <div role="status">
        <h1 className={styles['sentence']}>{t('screen.stopped')}</h1>
      </div>
    </main>
  );
};
