import type { ParticipantId } from '@shared/ids';
import { useState } from 'react';
import { draftOf, keepDraft } from './drafts';

/** Words in a field that outlive the field itself: a break may come in the middle of a sentence. */
export const useDraftWords = (hand: ParticipantId | null, field: string) => {
  const [words, setWords] = useState(() => draftOf(hand, field));
  const write = (next: string): void => {
    keepDraft(hand, field, next);
    setWords(next);
  };
  return [words, write] as const;
};
