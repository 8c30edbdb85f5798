import { z } from 'zod';
import type { Template } from '../domain/templates/template';
import { idSchema, type TemplateId } from '../ids';
import { line, nothing } from './fields';
import { action, query } from './operation';

const id = idSchema('template');

/** Templates that somebody kept on this computer. Main takes the parts from the werkplaats itself, without its people. */
export const templates = {
  'templates.list': query<readonly Template[]>()(nothing, ['templates']),
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
