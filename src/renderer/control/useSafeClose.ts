import { useEffect } from 'react';
import { flushAll } from '../ui/flush';
import { saveStateNow } from '../ui/saveState';

/** Closing the window first saves what is only on screen. What cannot be saved stops the first try, not the second. */
export const useSafeClose = (): void => {
  useEffect(() => {
    let tried = false;
    const hold = (event: BeforeUnloadEvent): void => {
      if (tried || saveStateNow() === 'saved') return;
      event.preventDefault();
      tried = true;
      void flushAll().then(() => {
        if (saveStateNow() === 'saved') window.close();
        else
          setTimeout(() => {
            tried = false;
          }, 10_000);
      });
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
};
