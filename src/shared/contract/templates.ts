import { z } from 'zod';
import type { Template } from '../domain/templates/template';
import { idSchema, type TemplateId } from '../ids';
import { line, nothing } from './fields';
import { action, query } from './operation';

const id = idSchema('template');

/**
 * Why one's own templates are not all there. `unreadable`: the file is not given now; nothing is kept meanwhile. `damaged`:
 * `keptAs` is the name under which the file was put aside; null: it still stands where it was, until something is kept.
 */
export type TemplateProblem =
  | { readonly type: 'unreadable' }
  | { readonly type: 'damaged'; readonly keptAs: string | null };

export type TemplateList = {
  readonly templates: readonly Template[];
  readonly problem: TemplateProblem | null;
};

/** Templates that somebody kept on this computer. Main takes the parts from the werkplaats itself, without its people. */
export const templates = {
  'templates.list': query<TemplateList>()(nothing, ['templates']),
  'templates.save': action<{ readonly id: TemplateId }>()(
    z.object({
      name: line,
      from: z.union([
        z.object({ sessionId: idSchema('session') }).strict(),
        z.object({ blockId: idSchema('agendaBlock') }).strict(),
      ]),
    }),
  ),
  'templates.rename': action()(z.object({ id, name: line })),
  'templates.remove': action()(z.object({ id })),
  'templates.putBack': action()(z.object({ id })),
};
