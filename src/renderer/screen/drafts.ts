import type { ScreenPerson } from '@shared/contract/screen';
import type { ParticipantId } from '@shared/ids';

// Words that were still being written when the screen had to show something else. Only in memory: they were not laid down.
const drafts = new Map<string, string>();

const keyOf = (hand: ParticipantId | null, field: string): string => `${hand ?? ''}:${field}`;

/** What this hand was writing in this field; empty when nothing. */
export const draftOf = (hand: ParticipantId | null, field: string): string =>
  drafts.get(keyOf(hand, field)) ?? '';

/** Keeps what this hand is writing; empty: forgets it. */
export const keepDraft = (hand: ParticipantId | null, field: string, words: string): void => {
  if (words === '') drafts.delete(keyOf(hand, field));
  else drafts.set(keyOf(hand, field), words);
};

/** The room does something else: what nobody in particular was writing is not for the next nobody to read. */
export const forgetNobodys = (): void => {
  for (const key of drafts.keys()) if (key.startsWith(keyOf(null, ''))) drafts.delete(key);
};

/** Who is in the room has changed: forgets what was being written by who is not, and by nobody in particular. */
export const forgetOthers = (people: readonly ScreenPerson[]): void => {
  const known = new Set<string>(people.map(({ id }) => id));
  for (const key of drafts.keys()) {
    if (!known.has(key.split(':')[0] ?? '')) drafts.delete(key);
  }
};
