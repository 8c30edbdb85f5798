import type { Attachment } from '@shared/domain/story';
import type { AttachmentId, StoryId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type Row = Attachment & { readonly story_id: StoryId };

/** Bytes of a picture with what they are. */
export type PictureBytes = { readonly mime: Attachment['mime']; readonly bytes: Uint8Array<ArrayBuffer> };

/** The pictures of every story, in order. */
export const readAttachments = (db: ReadDb): ReadonlyMap<StoryId, readonly Attachment[]> => {
  const rows = db.all<Row>(sql`SELECT id, story_id, mime, description, width, height FROM attachment
    WHERE binned_at IS NULL ORDER BY position, rowid`);
  return new Map(
    [...Map.groupBy(rows, (row) => row.story_id)].map(([storyId, list]) => [
      storyId,
      list.map(({ story_id: _, ...attachment }) => attachment),
    ]),
  );
};

/** The bytes of one picture that is not in the bin, nor its story. */
export const readPicture = (db: ReadDb, id: AttachmentId): PictureBytes | undefined => {
  const row = db.get<{ readonly mime: Attachment['mime']; readonly bytes: Uint8Array }>(
    sql`SELECT a.mime, b.bytes FROM attachment a JOIN blob b ON b.sha256 = a.sha256 JOIN story s ON s.id = a.story_id
      WHERE a.id = ${id} AND a.binned_at IS NULL AND s.binned_at IS NULL`,
  );
  // A copy: what the database gives may be a window on a larger buffer, and would cross to the page whole.
  return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
};

export type NewAttachment = Attachment & { readonly storyId: StoryId; readonly sha256: string };

/** Keeps the bytes (once for equal content) and hangs the picture on its story. */
export const insertAttachment = (db: WriteDb, made: NewAttachment, bytes: Uint8Array): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM attachment WHERE story_id = ${made.storyId}`);
  db.run(
    sql`INSERT INTO blob (sha256, bytes) VALUES (${made.sha256}, ${bytes}) ON CONFLICT (sha256) DO NOTHING`,
  );
  db.run(sql`INSERT INTO attachment (id, story_id, sha256, mime, description, width, height, position)
    VALUES (${made.id}, ${made.storyId}, ${made.sha256}, ${made.mime}, ${made.description}, ${made.width},
      ${made.height}, ${positionAtEnd(places)})`);
};

export const describeAttachment = (db: WriteDb, id: AttachmentId, description: string): void => {
  db.run(sql`UPDATE attachment SET description = ${description} WHERE id = ${id}`);
};

export const binAttachment = (db: WriteDb, id: AttachmentId, at: string): void => {
  db.run(sql`UPDATE attachment SET binned_at = ${at} WHERE id = ${id}`);
};
