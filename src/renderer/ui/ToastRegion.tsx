import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { useT } from './language';
import styles from './ToastRegion.module.css';
import { closeToast, type Toast, useToasts } from './toasts';

// Long enough to read two sentences slowly.
const infoStaysMs = 7000;

/** Where short messages appear; read aloud when the reader has finished its sentence. Once per window. */
export const ToastRegion = () => {
  const t = useT();
  const toasts = useToasts(({ toasts: all }) => all);
  return (
    <section aria-label={t('common.messages')} aria-live="polite" className={styles['region']}>
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} />
      ))}
    </section>
  );
};

const ToastItem = ({ toast: { id, kind, text, action, other } }: { toast: Toast }) => {
  const t = useT();
  useEffect(() => {
    if (kind === 'error') return;
    const timer = setTimeout(() => closeToast(id), infoStaysMs);
    return () => clearTimeout(timer);
  }, [id, kind]);
  return (
    <div className={clsx(styles['toast'], styles[kind])} data-toast={kind}>
      <p className={styles['text']}>{text}</p>
      {[action, other].map(
        (one) =>
          one !== null && (
            <Button
              key={one.label}
              size="s"
              onPress={() => {
                closeToast(id);
                one.run();
              }}
            >
              {one.label}
            </Button>
          ),
      )}
      <IconButton label={t('common.closeMessage')} icon={<X />} onPress={() => closeToast(id)} />
    </div>
  );
};
