import { useHands } from '../hands/handsContext';
import { useUndo } from '../useUndo';

/** "Terug" for whose hand it is now: names the step, and says so when there is none. */
export const useBack = () => {
  const { hand } = useHands();
  const { label, undo } = useUndo({ hand });
  return {
    label: label ?? '',
    undo: () => void undo(),
  };
};
