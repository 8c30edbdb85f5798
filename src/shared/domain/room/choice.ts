import { z } from 'zod';
import type { SharedAudience } from '../../audience';
import type { AgendaBlockId, ChoiceId, ChoiceOptionId, SessionId } from '../../ids';

/** How strongly something lives in the group, in its own words and never as a number. Empty: not said yet. */
export const outcomes = ['many', 'some', 'one', 'nobody'] as const;
export type Outcome = (typeof outcomes)[number];
export const outcomeSchema = z.enum(['', ...outcomes]);

export type ChoiceOption = {
  readonly id: ChoiceOptionId;
  readonly text: string;
  readonly outcome: Outcome | '';
};

/** Choosing together: everyone picks unseen, and then the group itself says in words how it stands. */
export type Choice = {
  readonly id: ChoiceId;
  readonly sessionId: SessionId;
  readonly blockId: AgendaBlockId | null;
  readonly question: string;
  readonly madeWith: SharedAudience;
  /** The group has said the outcome; what each person picked is erased. */
  readonly decided: boolean;
  readonly options: readonly ChoiceOption[];
};

/**
 * A first word for the talk about an outcome, so that nobody has to see numbers: of `chosen` picks by `choosers` people.
 * One is one; half or more is "many".
 */
export const outcomeHint = (chosen: number, choosers: number): Outcome => {
  if (chosen === 0) return 'nobody';
  if (chosen === 1) return 'one';
  return chosen * 2 >= choosers ? 'many' : 'some';
};
