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

/**
 * Nobody picks any more: the talk about how it stands has begun. Words that changed while people pick would say who picked
 * what.
 */
export const isClosed = ({ decided, options }: Pick<Choice, 'decided' | 'options'>): boolean =>
  decided || options.some(({ outcome }) => outcome !== '');

/** That somebody picked something. `chooser` tells people apart: who it is, or a turn without a name. For no screen. */
export type ChoicePick = { readonly optionId: ChoiceOptionId; readonly chooser: string };

/** With others there not everyone's name shows, and everyone may choose. Among the circle every name is there to be tapped. */
export const mayChooseNameless = (company: SharedAudience): boolean => company !== 'circle';

/** Of fewer people a word would say who picked what. */
export const fewestChoosers = 3;

/** The first word for each option; null as long as too few people chose. */
export const hintsOf = (
  options: readonly ChoiceOptionId[],
  picks: readonly ChoicePick[],
): ReadonlyMap<ChoiceOptionId, Outcome | null> => {
  const choosers = new Set(picks.map(({ chooser }) => chooser)).size;
  return new Map(options.map((id) => [id, choosers < fewestChoosers ? null : hintOf(id, picks, choosers)]));
};

const hintOf = (id: ChoiceOptionId, picks: readonly ChoicePick[], choosers: number): Outcome => {
  const chose = picks.filter(({ optionId }) => optionId === id).map(({ chooser }) => chooser);
  return outcomeHint(new Set(chose).size, choosers);
};
