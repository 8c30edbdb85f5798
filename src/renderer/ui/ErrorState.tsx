import { Button } from './Button';
import styles from './EmptyState.module.css';
import { useT } from './language';

/** It could not be fetched: what happened, and one way to try again. */
export const ErrorState = ({ text, onRetry }: { text: string; onRetry?: () => void }) => {
  const t = useT();
  return (
    <div className={styles['empty']} role="alert">
      <p className={styles['text']}>{text}</p>
      {onRetry && <Button onPress={onRetry}>{t('common.tryAgain')}</Button>}
    </div>
  );
};
