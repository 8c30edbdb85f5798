import type { ParticipantId } from '@shared/ids';

/** Under which what this hand was making in this field is kept while the screen has to show something else. */
export const draftKey = (hand: ParticipantId | null, field: string): string => `${hand ?? ''}:${field}`;
