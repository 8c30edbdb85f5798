// Words of something that is not made yet, when their field went off the screen. Only in memory: nobody laid them down.
const words = new Map<string, string>();

/** What was being written under this key; empty when nothing. */
export const halfWrittenIn = (key: string): string => words.get(key) ?? '';

/** Keeps what is being written; empty: forgets it. */
export const keepHalfWritten = (key: string, text: string): void => {
  if (text === '') words.delete(key);
  else words.set(key, text);
};

/** Whether words are being written under one of these keys. */
export const isHalfWritten = (isMeant: (key: string) => boolean): boolean =>
  [...words].some(([key, text]) => isMeant(key) && text.trim() !== '');

/** Forgets what was being written under these keys; without a choice everything. */
export const forgetHalfWritten = (isForgotten: (key: string) => boolean = () => true): void => {
  for (const key of words.keys()) if (isForgotten(key)) words.delete(key);
};
