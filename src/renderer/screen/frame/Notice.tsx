import { useEffect } from 'react';
import { useT } from '../../ui/language';
import { closeToast, type Toast, useToasts } from '../../ui/toasts';
import { BigButton } from '../parts/BigButton';
import styles from './Notice.module.css';

/** So long a sentence stays, in milliseconds: long enough to be read by somebody who reads slowly. */
const staysMs = 9000;

/** One calm sentence at a time, about what just happened. It goes by itself, or when it is touched. */
export const Notice = () => {
  const t = useT();
  const toasts = useToasts((store) => store.toasts);
  const latest = toasts.reduce<Toast | undefined>(
    (last, toast) => (last !== undefined && last.said > toast.said ? last : toast),
    undefined,
  );
  useEffect(() => {
    // What was said before it is over: it does not come back.
    for (const { id } of toasts) if (id !== latest?.id) closeToast(id);
  }, [toasts, latest]);
  useEffect(() => {
    if (latest === undefined) return;
    const going = setTimeout(() => closeToast(latest.id), staysMs);
    return () => clearTimeout(going);
  }, [latest]);
  return (
    // A sheet over the screen leaves it in reach, and read aloud.
    <div className={styles['place']} role="status" aria-live="polite" data-react-aria-top-layer="true">
      {latest && (
        <div className={styles['notice']}>
          <button
            type="button"
            className={styles['text']}
            title={t('screen.close')}
            onClick={() => closeToast(latest.id)}
          >
            {latest.text}
          </button>
          {latest.action && (
            <BigButton
              onPress={() => {
                closeToast(latest.id);
                latest.action?.run();
              }}
            >
              {latest.action.label}
            </BigButton>
          )}
        </div>
      )}
    </div>
  );
};

/** Under a cover nothing is said, and what was being said does not come back after it. */
export const NoNotice = () => {
  const toasts = useToasts((store) => store.toasts);
  useEffect(() => {
    for (const { id } of toasts) closeToast(id);
  }, [toasts]);
  return null;
};
