import { useSchema } from '@shared/domain/consent';
import { fragmentKindSchema, sealSchema } from '@shared/domain/fragment';
import { followUpKindSchema, insightKindSchema } from '@shared/domain/insight';
import { roleSchema } from '@shared/domain/participant';
import { pileColourSchema } from '@shared/domain/pile';
import { blockRoleSchema } from '@shared/domain/room/breakout';
import { outcomes } from '@shared/domain/room/choice';
import { companySchema } from '@shared/domain/room/company';
import {
  commitmentKindSchema,
  keptStateSchema,
  methodSchema,
  sessionStatusSchema,
} from '@shared/domain/session';
import { questionKindSchema } from '@shared/domain/workshop';
import { z } from 'zod';

/** A name within the sample, by which one part points at another. */
const key = z.string().regex(/^[\w-]{1,40}$/);

const participant = z.strictObject({
  key,
  pseudonym: z.string().min(1),
  picture: z.string(),
  role: roleSchema,
  perspective: z.string(),
  note: z.string(),
  showName: z.boolean(),
  consent: z.array(useSchema),
});

const session = z.strictObject({
  key,
  title: z.string(),
  date: z.string(),
  place: z.string(),
  startsAt: z.string(),
  status: sessionStatusSchema,
  blocks: z.array(
    z.strictObject({
      method: methodSchema,
      title: z.string(),
      minutes: z.number().int(),
      instruction: z.string(),
      prompt: z.string(),
      groups: z
        .array(z.strictObject({ name: z.string().min(1), question: z.string(), members: z.array(key) }))
        .default([]),
      /** By role, who has it. */
      roles: z.partialRecord(blockRoleSchema, z.array(key)).default({}),
    }),
  ),
});

/** The number of a part in its meeting, from 0. */
const partNumber = z.number().int().min(0).nullable();

/** What was written down in a meeting; turned. */
const slip = z.strictObject({
  session: key,
  block: partNumber,
  author: key.nullable(),
  text: z.string().min(1),
});

/** Something the circle chose together and said in words. */
const choice = z.strictObject({
  session: key,
  block: partNumber,
  question: z.string().min(1),
  options: z.array(z.strictObject({ text: z.string().min(1), outcome: z.enum(outcomes) })).min(2),
});

const block = z.strictObject({
  type: z.enum(['paragraph', 'heading', 'quote', 'listItem']),
  text: z.string(),
});

const story = z.strictObject({
  key,
  title: z.string(),
  teller: key,
  writtenBy: key.nullable(),
  session: key.nullable(),
  prompt: z.string(),
  wordless: z.boolean(),
  drawing: z.strictObject({ file: z.string(), alt: z.string() }).nullable(),
  consent: z.array(useSchema),
  blocks: z.array(block),
});

const fragment = z.strictObject({
  key,
  story: key,
  words: z.string(),
  seal: sealSchema,
  quote: z.string(),
  kind: fragmentKindSchema,
  circleOnly: z.boolean(),
  pile: key.nullable(),
  /** The fragment is the story's drawing. */
  drawing: z.boolean().optional(),
});

const insight = z.strictObject({
  key,
  kind: insightKindSchema,
  statement: z.string().min(1),
  explanation: z.string(),
  strength: z.string(),
  supports: z.array(key),
  counters: z.array(z.strictObject({ fragment: key.nullable(), teller: key.nullable(), text: z.string() })),
  circleOnly: z.boolean(),
});

/** What resources/sample/sample.json holds. In texts: `{f:key}…{/f}` is a fragment, `**bold**`, `*italic*`. */
export const sampleSchema = z.strictObject({
  workshop: z.strictObject({
    title: z.string().min(1),
    purpose: z.string(),
    commissioner: z.string(),
    background: z.string(),
  }),
  questions: z.array(z.strictObject({ kind: questionKindSchema, text: z.string() })),
  themes: z.array(z.strictObject({ key, name: z.string() })),
  participants: z.array(participant),
  sessions: z.array(session),
  agreements: z.array(
    z.strictObject({
      kind: commitmentKindSchema.default('promise'),
      text: z.string(),
      who: z.string(),
      due: z.string(),
      kept: keptStateSchema,
      session: key.nullable(),
      madeWith: companySchema.default('circle'),
    }),
  ),
  slips: z.array(slip),
  choices: z.array(choice),
  stories: z.array(story),
  fragments: z.array(fragment),
  piles: z.array(z.strictObject({ key, name: z.string(), theme: key.nullable(), colour: pileColourSchema })),
  insights: z.array(insight),
  followUps: z.array(
    z.strictObject({
      kind: followUpKindSchema,
      text: z.string(),
      addressee: z.string(),
      insight: key.nullable(),
    }),
  ),
  /** Words for the speaker, by place in the storyline; an insight as `insight:key`. */
  notes: z.record(z.string(), z.string()),
});
export type Sample = z.infer<typeof sampleSchema>;
