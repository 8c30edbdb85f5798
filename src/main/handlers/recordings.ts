import { createHash } from 'node:crypto';
import type { Story } from '@shared/domain/story';
import { type RecordingId, toId } from '@shared/ids';
import { ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { inspectSound } from '../import/sound';
import { binRecording, describeRecording, insertRecording, readSound } from '../repositories/recordings';
import { readStories } from '../repositories/stories';
import { done, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const recordingQueries = {
  'stories.recording': ({ db }, { id }) => {
    const sound = readSound(db, id);
    return sound ? ok(sound) : notFound;
  },
} satisfies Partial<QueryHandlers>;

export const recordingCommands = {
  'stories.addRecording': ({ db, newId }, { storyId, bytes, milliseconds, description }) => {
    const story = readStories(db).find((known) => known.id === storyId);
    if (!story) return notFound;
    const sound = inspectSound(bytes, milliseconds);
    if (!sound.ok) return sound;
    const id = toId<'recording'>(newId());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    insertRecording(db, { ...sound.value, id, storyId, sha256, milliseconds, description }, bytes);
    return done({ id }, 'addRecording', { title: story.title });
  },
  'stories.describeRecording': ({ db }, { id, description }) => {
    const story = storyWithSound(db, id);
    if (!story) return notFound;
    describeRecording(db, id, description);
    return done(null, 'describeRecording', { title: story.title });
  },
  'stories.removeRecording': ({ db, now }, { id }) => {
    const story = storyWithSound(db, id);
    if (!story) return notFound;
    binRecording(db, id, now());
    return done(null, 'removeRecording', { title: story.title });
  },
} satisfies Partial<CommandHandlers>;

const storyWithSound = (db: ReadDb, id: RecordingId): Story | undefined =>
  readStories(db).find((story) => story.recordings.some((sound) => sound.id === id));
