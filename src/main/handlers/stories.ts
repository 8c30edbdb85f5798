import { createHash } from 'node:crypto';
import { cleanLine } from '@shared/domain/cleanText';
import { uses } from '@shared/domain/consent';
import { keptInCircle } from '@shared/domain/keptInCircle';
import type { Story } from '@shared/domain/story';
import { emptyBin } from '@shared/domain/workshopData';
import { type AttachmentId, storyTextId, toId } from '@shared/ids';
import { ok } from '@shared/result';
import type { ReadDb, WriteDb } from '../db/handles';
import { inspectPicture } from '../import/picture';
import {
  binAttachment,
  describeAttachment,
  insertAttachment,
  readPicture,
} from '../repositories/attachments';
import { setStoryConsent } from '../repositories/consent';
import { readBinnedFragments, readFragments } from '../repositories/fragments';
import { readParticipants } from '../repositories/participants';
import { patched } from '../repositories/patch';
import { readSessions } from '../repositories/sessions';
import {
  binStory,
  insertStory,
  readStories,
  setStoryTeller,
  setStoryWriter,
  updateStory,
} from '../repositories/stories';
import { readPlainTexts } from '../repositories/texts';
import { done, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const storyQueries = {
  'stories.list': ({ db }) => {
    const plain = readPlainTexts(db);
    const [stories, all] = [readStories(db), readFragments(db)];
    const fragments = Map.groupBy(all, ({ storyId }) => storyId);
    const inBin = { ...emptyBin, fragments: readBinnedFragments(db) };
    const kept = keptInCircle({ stories, fragments: all, texts: new Map(), inBin });
    return ok(
      stories.map((story) => ({
        ...story,
        staysInCircle: kept.story(story.id),
        fragmentCount: fragments.get(story.id)?.length ?? 0,
        opening: cleanLine((plain.get(storyTextId(story.id)) ?? '').slice(0, 1000), 120),
      })),
    );
  },
  'stories.picture': ({ db }, { id }) => {
    const picture = readPicture(db, id);
    return picture ? ok(picture) : notFound;
  },
} satisfies Partial<QueryHandlers>;

const textCommands = {
  'stories.add': ({ db, now, newId }, fields) => {
    if (!isKnownParticipant(db, fields.tellerId)) return notFound;
    if (fields.sessionId && !readSessions(db).some(({ id }) => id === fields.sessionId)) return notFound;
    const id = toId<'story'>(newId());
    insertStory(db, { ...fields, id, writtenBy: null, createdAt: now() });
    return done({ id }, 'addStory', { title: fields.title });
  },
  'stories.update': ({ db, now }, { id, tellerId, writtenBy, ...patch }) => {
    const story = readStories(db).find((known) => known.id === id);
    if (!story || !isKnownParticipant(db, tellerId) || !isKnownParticipant(db, writtenBy)) return notFound;
    updateStory(db, patched(story, patch));
    if (tellerId !== undefined) setStoryTeller(db, id, tellerId);
    if (tellerId !== undefined && tellerId !== story.tellerId) takeConsentBack(db, story, now());
    if (writtenBy !== undefined) setStoryWriter(db, id, writtenBy);
    return done(null, 'changeStory', { title: story.title });
  },
  'stories.remove': ({ db, now }, { id }) => {
    const story = readStories(db).find((known) => known.id === id);
    if (!story) return notFound;
    binStory(db, id, now());
    return done(null, 'removeStory', { title: story.title });
  },
} satisfies Partial<CommandHandlers>;

const pictureCommands = {
  'stories.addPicture': ({ db, newId }, { storyId, bytes, description }) => {
    const story = readStories(db).find((known) => known.id === storyId);
    if (!story) return notFound;
    const picture = inspectPicture(bytes);
    if (!picture.ok) return picture;
    const id = toId<'attachment'>(newId());
    const { mime, width, height } = picture.value;
    const sha256 = createHash('sha256').update(picture.value.bytes).digest('hex');
    insertAttachment(db, { id, storyId, sha256, mime, width, height, description }, picture.value.bytes);
    return done({ id }, 'addPicture', { title: story.title });
  },
  'stories.describePicture': ({ db }, { id, description }) => {
    const story = storyWithPicture(db, id);
    if (!story) return notFound;
    describeAttachment(db, id, description);
    return done(null, 'describePicture', { title: story.title });
  },
  'stories.removePicture': ({ db, now }, { id }) => {
    const story = storyWithPicture(db, id);
    if (!story) return notFound;
    binAttachment(db, id, now());
    return done(null, 'removePicture', { title: story.title });
  },
} satisfies Partial<CommandHandlers>;

export const storyCommands = { ...textCommands, ...pictureCommands };

/** What one teller released, another has not: with another name above it, everything is off again. */
const takeConsentBack = (db: WriteDb, { id, consent }: Story, at: string): void => {
  for (const use of uses) if (consent[use]) setStoryConsent(db, id, { use, granted: false, at });
};

const isKnownParticipant = (db: ReadDb, id: string | null | undefined): boolean =>
  id === null || id === undefined || readParticipants(db).some((known) => known.id === id);

const storyWithPicture = (db: ReadDb, id: AttachmentId): Story | undefined =>
  readStories(db).find((story) => story.attachments.some((picture) => picture.id === id));
