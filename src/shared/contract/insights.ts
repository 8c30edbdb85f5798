import { z } from 'zod';
import type { Fragment } from '../domain/fragment';
import {
  type FollowUp,
  followUpKindSchema,
  type Insight,
  insightKindSchema,
  memberCheckResultSchema,
  type Voice,
  voiceSideSchema,
} from '../domain/insight';
import { type FollowUpId, type InsightId, idSchema, type VoiceId } from '../ids';
import { line, nothing, sentence } from './fields';
import { command, query } from './operation';

/** A voice with what is needed to show it. */
export type VoiceView = Voice & {
  readonly fragment: Fragment | null;
  readonly pseudonym: string;
  readonly storyTitle: string;
};

export type InsightView = Omit<Insight, 'voices'> & {
  readonly voices: readonly VoiceView[];
  readonly followUps: readonly FollowUp[];
};

const insightId = idSchema('insight');
const voiceId = idSchema('voice');
const followUpId = idSchema('followUp');
const fragmentId = idSchema('fragment');
const participantId = idSchema('participant');

export const insights = {
  'insights.list': query<readonly InsightView[]>()(nothing, [
    'insights',
    'followUps',
    'fragments',
    'participants',
    'stories',
  ]),
  'insights.add': command<{ readonly id: InsightId }>()(
    z.object({
      kind: insightKindSchema,
      statement: sentence,
      supports: z.array(fragmentId).max(1000),
      /** Made among the circle: without voices nothing else would hold it back. */
      circleOnly: z.boolean().optional(),
    }),
  ),
  'insights.update': command()(
    z.object({
      id: insightId,
      kind: insightKindSchema.optional(),
      statement: sentence.optional(),
      strength: line.optional(),
      circleOnly: z.boolean().optional(),
    }),
  ),
  'insights.remove': command()(z.object({ id: insightId })),
  'insights.move': command()(z.object({ id: insightId, before: insightId.nullable() })),
  'voices.add': command<{ readonly id: VoiceId }>()(
    z.object({
      insightId,
      side: voiceSideSchema,
      fragmentId: fragmentId.nullable(),
      tellerId: participantId.nullable(),
      text: sentence,
    }),
  ),
  'voices.remove': command()(z.object({ id: voiceId })),
  'memberChecks.set': command()(
    z.object({ insightId, participantId, result: memberCheckResultSchema, note: sentence }),
  ),
  'followUps.list': query<readonly FollowUp[]>()(nothing, ['followUps']),
  'followUps.add': command<{ readonly id: FollowUpId }>()(
    z.object({
      kind: followUpKindSchema,
      text: sentence,
      addressee: line,
      insightId: insightId.nullable(),
    }),
  ),
  'followUps.update': command()(
    z.object({
      id: followUpId,
      text: sentence.optional(),
      addressee: line.optional(),
      insightId: insightId.nullable().optional(),
    }),
  ),
  'followUps.remove': command()(z.object({ id: followUpId })),
};
