import type { SharedAudience } from '@shared/audience';
import type { CommitmentKind } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import type { FormEvent } from 'react';
import { useCommand } from '../api/useCommand';
import { type HalfWritten, useHalfWritten } from '../ui/useHalfWritten';

export type NewCommitment = {
  readonly text: HalfWritten;
  readonly who: HalfWritten;
  readonly due: HalfWritten;
  readonly isEmpty: boolean;
  readonly pending: boolean;
  /** True when it is kept. */
  readonly submit: (event: FormEvent) => Promise<boolean>;
};

export type NewCommitmentOf = {
  readonly kind: CommitmentKind;
  readonly sessionId: SessionId | null;
  /** Who heard it: only companies like that one see it in the room. */
  readonly madeWith: SharedAudience;
};

/** An agreement or promise being written: who, what and when. A half-written one is still there after another part or room. */
export const useNewCommitment = (of: NewCommitmentOf, place: string): NewCommitment => {
  const add = useCommand('commitments.add');
  const key = `commitment:${place}:${of.sessionId ?? ''}`;
  const text = useHalfWritten(`${key}:text`);
  const who = useHalfWritten(`${key}:who`);
  const due = useHalfWritten(`${key}:due`);
  const isEmpty = text.words.trim() === '';
  return {
    text,
    who,
    due,
    isEmpty,
    pending: add.pending,
    submit: async (event) => {
      event.preventDefault();
      if (isEmpty || add.pending) return false;
      const written = { text: text.words, who: who.words, due: due.words };
      if (!(await add.save({ ...of, ...written }))) return false;
      text.done(written.text);
      who.done(written.who);
      due.done(written.due);
      return true;
    },
  };
};
