import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import { useHands } from '../hands/handsContext';
import { useUndo } from '../useUndo';

/** "Terug" for whose hand it is now: names the step, and says so when there is none. */
export const useBack = () => {
  const t = useT();
  const { hand } = useHands();
  const { label, undo } = useUndo(hand);
  return {
    label: label ?? '',
    undo: () => {
      if (label === null) showToast({ kind: 'info', text: t('screen.nothingBack') });
      else void undo();
    },
  };
};
