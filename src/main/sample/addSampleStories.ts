import { createHash } from 'node:crypto';
import { uses } from '@shared/domain/consent';
import type { RichText, TextBlock } from '@shared/domain/richText';
import { type AttachmentId, type StoryId, storyTextId } from '@shared/ids';
import type { WriteDb } from '../db/handles';
import { markupToRuns } from '../import/markup';
import { inspectPicture } from '../import/picture';
import { insertAttachment } from '../repositories/attachments';
import { moveCards } from '../repositories/board';
import { setStoryConsent } from '../repositories/consent';
import { insertFragment } from '../repositories/fragments';
import { insertStory } from '../repositories/stories';
import { seedText } from '../texts/seed';
import type { SampleIds, SamplePart } from './samplePart';
import type { Sample } from './sampleSchema';

type SampleStory = Sample['stories'][number];

/** The stories of the sample, with their texts, drawings, fragments, and what lies in which pile. */
export const addSampleStories = (
  db: WriteDb,
  { sample, ids, at }: SamplePart,
  drawings: ReadonlyMap<string, Uint8Array>,
): void => {
  for (const story of sample.stories) {
    const id = ids('story', story.key);
    insertStory(db, {
      id,
      title: story.title,
      tellerId: ids('participant', story.teller),
      writtenBy: story.writtenBy === null ? null : ids('participant', story.writtenBy),
      sessionId: story.session === null ? null : ids('session', story.session),
      prompt: story.prompt,
      wordless: story.wordless,
      createdAt: at,
    });
    for (const use of uses) setStoryConsent(db, id, { use, granted: story.consent.includes(use), at });
    seedText(db, storyTextId(id), toRichText(story, ids));
    if (story.drawing)
      addDrawing(db, { id, drawing: story.drawing, attachmentId: ids('attachment', story.key) }, drawings);
  }
  addFragments(db, sample, ids);
};

const addFragments = (db: WriteDb, sample: Sample, ids: SampleIds): void => {
  for (const { key, story, drawing, pile: _, ...fields } of sample.fragments) {
    const attachmentId = drawing ? ids('attachment', story) : null;
    insertFragment(db, { ...fields, id: ids('fragment', key), storyId: ids('story', story), attachmentId });
  }
  for (const { key } of sample.piles) {
    const cards = sample.fragments.filter(({ pile }) => pile === key);
    moveCards(db, {
      ids: cards.map((card) => ids('fragment', card.key)),
      pileId: ids('pile', key),
      before: null,
    });
  }
};

type StoryDrawing = {
  readonly id: StoryId;
  readonly drawing: NonNullable<SampleStory['drawing']>;
  readonly attachmentId: AttachmentId;
};

const addDrawing = (
  db: WriteDb,
  { id, drawing, attachmentId }: StoryDrawing,
  drawings: ReadonlyMap<string, Uint8Array>,
): void => {
  const picture = inspectPicture(drawings.get(drawing.file) ?? new Uint8Array());
  if (!picture.ok) throw new Error(`The sample has no drawing ${drawing.file}`);
  const { bytes, ...size } = picture.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  insertAttachment(db, { ...size, id: attachmentId, storyId: id, sha256, description: drawing.alt }, bytes);
};

/** List items that follow each other become one list. */
const toRichText = ({ blocks }: SampleStory, ids: SampleIds): RichText => {
  const text: TextBlock[] = [];
  for (const { type, text: words } of blocks) {
    const runs = markupToRuns(words, { markOf: (key) => ids('fragment', key) });
    const last = text.at(-1);
    if (type === 'heading') text.push({ type, level: 2, runs });
    else if (type !== 'listItem') text.push({ type, runs });
    else if (last?.type === 'list') text[text.length - 1] = { ...last, items: [...last.items, runs] };
    else text.push({ type: 'list', ordered: false, items: [runs] });
  }
  return text;
};
