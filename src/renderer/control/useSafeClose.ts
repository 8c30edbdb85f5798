import { useEffect } from 'react';
import { flushAll } from '../ui/flush';
import { useT } from '../ui/language';
import { onAllSaved, saveStateNow } from '../ui/saveState';
import { showToast } from '../ui/toasts';

let isReloading = false;

/** Loads the page anew. Call it when all is saved, or when somebody was warned: this does not ask again. */
export const reloadPage = (): void => {
  isReloading = true;
  window.location.reload();
};

/** Closing the window first saves what is only on screen. What cannot be saved stops the first try and says so, not the second. */
export const useSafeClose = (): void => {
  const t = useT();
  useEffect(() => {
    let tried = false;
    const hold = (event: BeforeUnloadEvent): void => {
      if (isReloading || tried || saveStateNow() === 'saved') return;
      event.preventDefault();
      tried = true;
      void flushAll().then(() => {
        // Later than this event: while its own answer is under way, closing again goes unheard.
        if (saveStateNow() === 'saved') setTimeout(() => window.close(), 50);
        else showToast({ kind: 'error', text: t('common.frame.notSavedYet') });
      });
    };
    window.addEventListener('beforeunload', hold);
    // The warning was about what was not saved then.
    const stop = onAllSaved(() => {
      tried = false;
    });
    return () => {
      window.removeEventListener('beforeunload', hold);
      stop();
    };
  }, [t]);
};
