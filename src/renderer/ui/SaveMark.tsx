import { useT } from './language';
import styles from './SaveMark.module.css';
import type { SaveState } from './saveState';

/** Where a piece of typing stands, in words. */
export const SaveMark = ({ state, onRetry }: { state: SaveState; onRetry?: () => void }) => {
  const t = useT();
  if (state === 'failed') {
    return (
      <span className={styles['failed']}>
        {t('common.notSaved')}{' '}
        {onRetry && (
          <button type="button" className={styles['retry']} onClick={onRetry}>
            {t('common.tryAgain')}
          </button>
        )}
      </span>
    );
  }
  return <span className={styles['mark']}>{t(state === 'saved' ? 'common.saved' : 'common.saving')}</span>;
};
