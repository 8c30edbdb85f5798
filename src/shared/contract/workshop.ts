import { z } from 'zod';
import { questionKindSchema, type ResearchQuestion, type Theme, type Workshop } from '../domain/workshop';
import { idSchema, type ResearchQuestionId, type ThemeId } from '../ids';
import { field, line, nothing, sentence } from './fields';
import { command, query } from './operation';

export type WorkshopView = {
  readonly workshop: Workshop;
  readonly questions: readonly ResearchQuestion[];
  readonly themes: readonly Theme[];
};

const questionId = idSchema('researchQuestion');
const themeId = idSchema('theme');

export const workshop = {
  'workshop.get': query<WorkshopView>()(nothing, ['workshop']),
  'workshop.update': command()(
    z.object({ title: line, purpose: field, commissioner: line, background: field }).partial(),
  ),
  'questions.add': command<{ readonly id: ResearchQuestionId }>()(
    z.object({ kind: questionKindSchema, text: sentence }),
  ),
  'questions.update': command()(
    z.object({ id: questionId, kind: questionKindSchema.optional(), text: sentence.optional() }),
  ),
  'questions.remove': command()(z.object({ id: questionId })),
  'questions.move': command()(z.object({ id: questionId, before: questionId.nullable() })),
  'themes.add': command<{ readonly id: ThemeId }>()(z.object({ name: line })),
  'themes.rename': command()(z.object({ id: themeId, name: line })),
  'themes.remove': command()(z.object({ id: themeId })),
};
