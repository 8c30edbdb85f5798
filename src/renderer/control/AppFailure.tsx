import type { AppError } from '@shared/errors';
import { useErrorText } from '../api/useErrorText';
import { ErrorState } from '../ui/ErrorState';
import styles from './AppFailure.module.css';

/** The window cannot reach the rest of the app. */
export const AppFailure = ({ error, onRetry }: { error: AppError; onRetry: () => void }) => {
  const text = useErrorText();
  return (
    <main className={styles['page']}>
      <ErrorState text={text(error)} onRetry={onRetry} />
    </main>
  );
};
