import type { ScreenPerson } from '@shared/contract/screen';
import type { ParticipantId } from '@shared/ids';
import { forgetDrawings } from '../drawing/useDrawing';

// Words that were still being written when the screen had to show something else. Only in memory: they were not laid down.
const drafts = new Map<string, string>();

/** Under which what this hand was making in this field is kept. */
export const draftKey = (hand: ParticipantId | null, field: string): string => `${hand ?? ''}:${field}`;

/** What this hand was writing in this field; empty when nothing. */
export const draftOf = (hand: ParticipantId | null, field: string): string =>
  drafts.get(draftKey(hand, field)) ?? '';

/** Keeps what this hand is writing; empty: forgets it. */
export const keepDraft = (hand: ParticipantId | null, field: string, words: string): void => {
  if (words === '') drafts.delete(draftKey(hand, field));
  else drafts.set(draftKey(hand, field), words);
};

/** The room does something else: what nobody in particular was writing is not for the next nobody to read. */
export const forgetNobodys = (): void => {
  forget((key) => key.startsWith(draftKey(null, '')));
};

/** Who is in the room has changed: forgets what was being written by who is not, and by nobody in particular. */
export const forgetOthers = (people: readonly ScreenPerson[]): void => {
  const known = new Set<string>(people.map(({ id }) => id));
  forget((key) => !known.has(key.split(':')[0] ?? ''));
};

const forget = (isGone: (key: string) => boolean): void => {
  for (const key of drafts.keys()) if (isGone(key)) drafts.delete(key);
  forgetDrawings(isGone);
};
