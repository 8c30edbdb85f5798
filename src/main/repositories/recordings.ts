import type { Recording } from '@shared/domain/recording';
import type { RecordingId, StoryId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type Row = Recording & { readonly story_id: StoryId };

/** Bytes of a sound with what they are. */
export type SoundBytes = { readonly mime: Recording['mime']; readonly bytes: Uint8Array<ArrayBuffer> };

/** The sounds of every story, in order. */
export const readRecordings = (db: ReadDb): ReadonlyMap<StoryId, readonly Recording[]> => {
  const rows = db.all<Row>(sql`SELECT id, story_id, mime, milliseconds, description FROM recording
    WHERE binned_at IS NULL ORDER BY position, rowid`);
  return new Map(
    [...Map.groupBy(rows, (row) => row.story_id)].map(([storyId, list]) => [
      storyId,
      list.map(({ story_id: _, ...recording }) => recording),
    ]),
  );
};

/** The bytes of one sound that is not in the bin, nor its story. */
export const readSound = (db: ReadDb, id: RecordingId): SoundBytes | undefined => {
  const row = db.get<{ readonly mime: Recording['mime']; readonly bytes: Uint8Array }>(
    sql`SELECT r.mime, b.bytes FROM recording r JOIN blob b ON b.sha256 = r.sha256 JOIN story s ON s.id = r.story_id
      WHERE r.id = ${id} AND r.binned_at IS NULL AND s.binned_at IS NULL`,
  );
  // A copy: what the database gives may be a window on a larger buffer, and would cross to the page whole.
  return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
};

export type NewRecording = Recording & { readonly storyId: StoryId; readonly sha256: string };

/** Keeps the bytes (once for equal content) and hangs the sound on its story. */
export const insertRecording = (db: WriteDb, made: NewRecording, bytes: Uint8Array): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM recording WHERE story_id = ${made.storyId}`);
  db.run(
    sql`INSERT INTO blob (sha256, bytes) VALUES (${made.sha256}, ${bytes}) ON CONFLICT (sha256) DO NOTHING`,
  );
  db.run(sql`INSERT INTO recording (id, story_id, sha256, mime, milliseconds, description, position)
    VALUES (${made.id}, ${made.storyId}, ${made.sha256}, ${made.mime}, ${made.milliseconds}, ${made.description},
      ${positionAtEnd(places)})`);
};

export const describeRecording = (db: WriteDb, id: RecordingId, description: string): void => {
  db.run(sql`UPDATE recording SET description = ${description} WHERE id = ${id}`);
};

export const binRecording = (db: WriteDb, id: RecordingId, at: string): void => {
  db.run(sql`UPDATE recording SET binned_at = ${at} WHERE id = ${id}`);
};
