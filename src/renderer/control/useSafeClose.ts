import { useEffect } from 'react';
import { flushAll } from '../ui/flush';
import { useT } from '../ui/language';
import { saveStateNow } from '../ui/saveState';
import { showToast } from '../ui/toasts';

/** Closing the window first saves what is only on screen. What cannot be saved stops the first try and says so, not the second. */
export const useSafeClose = (): void => {
  const t = useT();
  useEffect(() => {
    let tried = false;
    const hold = (event: BeforeUnloadEvent): void => {
      if (tried || saveStateNow() === 'saved') return;
      event.preventDefault();
      tried = true;
      void flushAll().then(() => {
        // Later than this event: while its own answer is under way, closing again goes unheard.
        if (saveStateNow() === 'saved') setTimeout(() => window.close(), 50);
        else showToast({ kind: 'error', text: t('common.frame.notSavedYet') });
      });
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [t]);
};
