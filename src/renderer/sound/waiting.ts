import type { Recorded } from './recorder';

// Sounds that were recorded and neither kept nor thrown away. Only in memory: nobody pressed "Bewaar".
const waiting = new Map<string, Recorded>();

/** What waits under this name; null when nothing does. */
export const waitingSound = (key: string): Recorded | null => waiting.get(key) ?? null;

export const letWait = (key: string, sound: Recorded): void => {
  waiting.set(key, sound);
};

export const forgetSound = (key: string): void => {
  waiting.delete(key);
};

/** Forgets every sound that waits, but those whose name begins with this. */
export const forgetSoundsExcept = (start: string | null): void => {
  for (const key of waiting.keys()) if (start === null || !key.startsWith(start)) waiting.delete(key);
};
