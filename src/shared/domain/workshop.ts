import { z } from 'zod';
import type { ResearchQuestionId, ThemeId } from '../ids';

/** One series of meetings about one subject; one file. */
export type Workshop = {
  readonly title: string;
  readonly purpose: string;
  readonly commissioner: string;
  readonly background: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
};

export const questionKinds = ['descriptive', 'deepening', 'policy'] as const;
export type QuestionKind = (typeof questionKinds)[number];
export const questionKindSchema = z.enum(questionKinds);

export type ResearchQuestion = {
  readonly id: ResearchQuestionId;
  readonly kind: QuestionKind;
  readonly text: string;
};

/** A stable heading over piles. */
export type Theme = { readonly id: ThemeId; readonly name: string };
