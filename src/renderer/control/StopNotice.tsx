import { Hand } from 'lucide-react';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import styles from './StopNotice.module.css';

/**
 * Somebody gave the stop sign: calm, and over everything, also over a dialog. For that it stands outside the page that a
 * dialog locks, with the attribute that the dialogs' library leaves alone. Who it was is known to nobody.
 */
export const StopNotice = () => {
  const { data: state } = useQuery('room.state', {});
  return state?.cover === 'stopped' ? <Notice /> : null;
};

const Notice = () => {
  const t = useT();
  const resume = useCommand('room.resume');
  useEffect(() => {
    // Answered, the focus goes back to where it was: in a dialog Escape would otherwise go unheard.
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <div role="alert" data-react-aria-top-layer="true" className={styles['notice']}>
      <Hand aria-hidden="true" className={styles['hand']} />
      <p className={styles['text']}>{t('lead.stopped.text')}</p>
      <Button kind="primary" onPress={() => void resume.run({})} busy={resume.pending}>
        {t('lead.stopped.resume')}
      </Button>
    </div>,
    document.body,
  );
};
