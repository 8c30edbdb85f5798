import { z } from 'zod';
import { type Fragment, fragmentKindSchema, sealSchema } from '../domain/fragment';
import { pictureLimitBytes, soundLimitBytes } from '../domain/limits';
import type { Story } from '../domain/story';
import { type AttachmentId, type FragmentId, idSchema, type RecordingId, type StoryId } from '../ids';
import { field, line, nothing, sentence } from './fields';
import { command, query } from './operation';

/** A story as it stands in the list. */
export type StorySummary = Story & {
  readonly fragmentCount: number;
  /** A card of it stays in the circle, and with it the text; also one that lies in the bin. */
  readonly staysInCircle: boolean;
  /** First words of the text, at most 120 characters. */
  readonly opening: string;
};

const storyId = idSchema('story');
const fragmentId = idSchema('fragment');
const participantId = idSchema('participant');

/** Picture bytes over the wire. The outer bound is above the real limit, so that "too large" gets its own sentence. */
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= 2 * pictureLimitBytes,
);

/** Sound bytes over the wire; the bound as above. */
export const soundBytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= 2 * soundLimitBytes,
);

/** How long a sound is; what is too long gets its own sentence. */
export const soundLength = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const stories = {
  'stories.list': query<readonly StorySummary[]>()(nothing, ['stories', 'texts', 'fragments', 'consent']),
  'stories.add': command<{ readonly id: StoryId }>()(
    z.object({
      title: line,
      tellerId: participantId.nullable(),
      sessionId: idSchema('session').nullable(),
      prompt: sentence,
      wordless: z.boolean(),
    }),
  ),
  'stories.update': command()(
    z.object({
      id: storyId,
      title: line.optional(),
      tellerId: participantId.nullable().optional(),
      writtenBy: participantId.nullable().optional(),
      prompt: sentence.optional(),
      wordless: z.boolean().optional(),
    }),
  ),
  /** To the bin, with its fragments. */
  'stories.remove': command()(z.object({ id: storyId })),
  'stories.addPicture': command<{ readonly id: AttachmentId }>()(
    z.object({ storyId, bytes, description: sentence }),
  ),
  'stories.describePicture': command()(z.object({ id: idSchema('attachment'), description: sentence })),
  'stories.removePicture': command()(z.object({ id: idSchema('attachment') })),
  'stories.picture': query<{ readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }>()(
    z.object({ id: idSchema('attachment') }),
    [],
  ),
  'stories.addRecording': command<{ readonly id: RecordingId }>()(
    z.object({ storyId, bytes: soundBytes, milliseconds: soundLength, description: sentence }),
  ),
  'stories.describeRecording': command()(z.object({ id: idSchema('recording'), description: sentence })),
  'stories.removeRecording': command()(z.object({ id: idSchema('recording') })),
  'stories.recording': query<{ readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }>()(
    z.object({ id: idSchema('recording') }),
    [],
  ),
  'fragments.list': query<readonly Fragment[]>()(z.object({ storyId: storyId.nullable() }), [
    'fragments',
    'texts',
    'piles',
  ]),
  /** The mark with this id is already in the live text (or the fragment is a picture). `words` is what the mark holds. */
  'fragments.mark': command<{ readonly id: FragmentId }>()(
    z.object({
      id: fragmentId,
      storyId,
      words: field,
      kind: fragmentKindSchema,
      attachmentId: idSchema('attachment').nullable(),
    }),
  ),
  'fragments.update': command()(
    z.object({
      id: fragmentId,
      kind: fragmentKindSchema.optional(),
      seal: sealSchema.optional(),
      quote: field.optional(),
      circleOnly: z.boolean().optional(),
    }),
  ),
  /** After an edit of the story: take the words that the mark holds now as the fragment's words. */
  'fragments.acceptChange': command()(z.object({ id: fragmentId })),
  'fragments.remove': command()(z.object({ ids: z.array(fragmentId).min(1).max(5000) })),
};
