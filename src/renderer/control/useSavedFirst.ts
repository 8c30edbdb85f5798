import { useEffect, useRef } from 'react';
import { flushAll } from '../ui/flush';
import { useT } from '../ui/language';
import { createPressGuard } from '../ui/pressGuard';
import { onAllSaved, saveStateNow } from '../ui/saveState';
import { showToast } from '../ui/toasts';

/**
 * For a button that leaves what is on screen: first saves it, and answers whether to go on. What cannot be saved stops the
 * first press and says so, not the second.
 */
export const useSavedFirst = (): (() => Promise<boolean>) => {
  const t = useT();
  const warned: { current: boolean } = useRef(false);
  const takes = useRef(createPressGuard());
  useEffect(() => onAllSaved(() => (warned.current = false)), []);
  return async () => {
    // The second press of a double click comes before anybody has read a warning.
    if (!takes.current(performance.now())) return false;
    const wasWarned = warned.current;
    await flushAll();
    if (wasWarned || !isOnlyOnScreen()) return true;
    warned.current = true;
    showToast({ kind: 'error', text: t('common.frame.notSavedPress') });
    return false;
  };
};

/** What is being saved has left the screen: main does it before anything that is asked later. */
const isOnlyOnScreen = (): boolean => ['unsaved', 'failed'].includes(saveStateNow());
