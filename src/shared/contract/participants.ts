import { z } from 'zod';
import { useSchema } from '../domain/consent';
import { type Participant, roleSchema } from '../domain/participant';
import type { Pseudonym } from '../domain/pseudonyms';
import { idSchema, type ParticipantId } from '../ids';
import { field, line, nothing } from './fields';
import { command, query } from './operation';

const id = idSchema('participant');
const picture = z.string().regex(/^[a-z]{0,30}$/);

export const participants = {
  'participants.list': query<readonly Participant[]>()(nothing, ['participants', 'consent']),
  'participants.propose': query<Pseudonym>()(nothing, ['participants']),
  'participants.add': command<{ readonly id: ParticipantId }>()(
    z.object({ pseudonym: line, picture, role: roleSchema, perspective: line, note: field }),
  ),
  'participants.update': command()(
    z.object({
      id,
      pseudonym: line.optional(),
      picture: picture.optional(),
      role: roleSchema.optional(),
      perspective: line.optional(),
      note: field.optional(),
      showName: z.boolean().optional(),
    }),
  ),
  /** To the bin: stories stay, without this name, until it is taken back. */
  'participants.remove': command()(z.object({ id })),
  'consent.setForTeller': command()(z.object({ tellerId: id, use: useSchema, granted: z.boolean() })),
  'consent.setForStory': command()(
    z.object({ storyId: idSchema('story'), use: useSchema, granted: z.boolean() }),
  ),
  /** One answer of one teller for several stories at once: a story of somebody else among them is refused. */
  'consent.setForStories': command()(
    z.object({
      tellerId: id,
      storyIds: z.array(idSchema('story')).min(1).max(1000),
      use: useSchema,
      granted: z.boolean(),
    }),
  ),
};
