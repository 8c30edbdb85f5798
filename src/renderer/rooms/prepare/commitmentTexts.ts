import type { CommitmentKind } from '@shared/domain/session';

/** Where the words for this kind stand. */
export const commitmentTexts = {
  agreement: 'prepare.agreements',
  promise: 'prepare.commitments',
} as const satisfies Record<CommitmentKind, string>;
