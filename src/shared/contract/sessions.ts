import { z } from 'zod';
import { companySchema } from '../domain/room/company';
import {
  type Commitment,
  commitmentKindSchema,
  keptStateSchema,
  methodSchema,
  type Session,
  sessionStatusSchema,
} from '../domain/session';
import { mostGroups, mostParts } from '../domain/templates/template';
import { type AgendaBlockId, type CommitmentId, idSchema, type SessionId } from '../ids';
import { field, line, nothing, sentence } from './fields';
import { command, query } from './operation';

const sessionId = idSchema('session');
const blockId = idSchema('agendaBlock');
const commitmentId = idSchema('commitment');
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const clock = z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/);
const minutes = z
  .number()
  .int()
  .min(0)
  .max(24 * 60);

/** A part as a template holds it: no id, no people. */
export const templatePart = z.object({
  method: methodSchema,
  title: line,
  minutes,
  instruction: field,
  prompt: sentence,
  groups: z
    .array(z.object({ name: line, question: sentence }))
    .max(mostGroups)
    .readonly(),
});
const programme = z.array(templatePart).min(1).max(mostParts).readonly();

export const sessions = {
  'sessions.list': query<readonly Session[]>()(nothing, ['sessions']),
  'sessions.add': command<{ readonly id: SessionId }>()(
    z.object({ title: line, date, place: line, startsAt: clock }),
  ),
  /** A new meeting with its whole programme, or the programme of a meeting that has none yet (and its title): one step. */
  'sessions.lay': command<{ readonly id: SessionId }>()(
    z.union([
      z.object({ title: line, date, place: line, startsAt: clock, blocks: programme }).strict(),
      z.object({ sessionId, title: line.optional(), blocks: programme }).strict(),
    ]),
  ),
  'sessions.update': command()(
    z.object({
      id: sessionId,
      title: line.optional(),
      date: date.optional(),
      place: line.optional(),
      startsAt: clock.optional(),
      status: sessionStatusSchema.optional(),
    }),
  ),
  'sessions.remove': command()(z.object({ id: sessionId })),
  'blocks.add': command<{ readonly id: AgendaBlockId }>()(
    templatePart.partial({ groups: true }).extend({ sessionId }),
  ),
  'blocks.update': command()(
    z.object({
      id: blockId,
      method: methodSchema.optional(),
      title: line.optional(),
      minutes: minutes.optional(),
      instruction: field.optional(),
      prompt: sentence.optional(),
    }),
  ),
  'blocks.remove': command()(z.object({ id: blockId })),
  'blocks.move': command()(z.object({ id: blockId, before: blockId.nullable() })),
  'commitments.list': query<readonly Commitment[]>()(nothing, ['commitments']),
  'commitments.add': command<{ readonly id: CommitmentId }>()(
    z.object({
      kind: commitmentKindSchema,
      text: sentence,
      who: line,
      due: line,
      sessionId: sessionId.nullable(),
      madeWith: companySchema,
    }),
  ),
  'commitments.update': command()(
    z.object({
      id: commitmentId,
      text: sentence.optional(),
      who: line.optional(),
      due: line.optional(),
      kept: keptStateSchema.optional(),
      /** Showing it to more people than were there is a deliberate step of the facilitator. */
      madeWith: companySchema.optional(),
    }),
  ),
  'commitments.remove': command()(z.object({ id: commitmentId })),
};
