import { powerSaveBlocker } from 'electron';

/**
 * Keeps the displays and the computer awake while told so: nobody touches the laptop while a group talks for half an hour, and
 * the question on the wall must still be there. Gives what tells it.
 */
export const createStayAwake = (): ((needed: boolean) => void) => {
  let held: number | null = null;
  return (needed) => {
    if (needed && held === null) held = powerSaveBlocker.start('prevent-display-sleep');
    if (needed || held === null) return;
    powerSaveBlocker.stop(held);
    held = null;
  };
};
