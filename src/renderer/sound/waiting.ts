import type { Recorded } from './recorder';

// Sounds that were recorded and neither kept nor thrown away. Only in memory: nobody pressed "Bewaar".
const waiting = new Map<string, Recorded>();

// Only what begins so may wait; everything: ''. Its last piece comes a moment after the microphone went off.
let mayWait: string | null = '';

/** What waits under this name; null when nothing does. */
export const waitingSound = (key: string): Recorded | null => waiting.get(key) ?? null;

export const letWait = (key: string, sound: Recorded): void => {
  if (mayWait !== null && key.startsWith(mayWait)) waiting.set(key, sound);
};

export const forgetSound = (key: string): void => {
  waiting.delete(key);
};

/** From now on only sounds whose name begins with this may wait; null: none. All others are forgotten. */
export const forgetSoundsExcept = (start: string | null): void => {
  mayWait = start;
  for (const key of waiting.keys()) if (start === null || !key.startsWith(start)) waiting.delete(key);
};
