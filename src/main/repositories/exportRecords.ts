import type { SharedAudience } from '@shared/audience';
import type { ExportRecord, Format } from '@shared/contract/share';
import type { StoryId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

/** What left the room: which file, for whom, with whose stories. */
export type NewExportRecord = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly format: Format;
  readonly audience: SharedAudience;
  /** Where it was saved, in full. */
  readonly path: string;
  readonly sha256: string;
  readonly storyIds: readonly StoryId[];
};

type Row = Omit<ExportRecord, 'fileName'> & { readonly path: string };

/** Adds a line to the ledger and gives its number. */
export const insertExportRecord = (db: WriteDb, record: NewExportRecord): number => {
  const { at, format, audience, path, sha256, storyIds } = record;
  db.run(sql`INSERT INTO export_record (at, format, audience, path, sha256, story_ids)
    VALUES (${at}, ${format}, ${audience}, ${path}, ${sha256}, ${JSON.stringify(storyIds)})`);
  return db.get<{ readonly id: number }>(sql`SELECT max(id) AS id FROM export_record`)?.id ?? 0;
};

/** The ledger, newest first. */
export const readExportRecords = (db: ReadDb): readonly ExportRecord[] =>
  db
    .all<Row>(sql`SELECT id, at, format, audience, path FROM export_record ORDER BY id DESC`)
    .map(({ path, ...record }) => ({ ...record, fileName: path.split(/[\\/]/).at(-1) ?? path }));

/** Where the file of one line was saved; undefined when there is no such line. */
export const readExportPath = (db: ReadDb, id: number): string | undefined =>
  db.get<{ readonly path: string }>(sql`SELECT path FROM export_record WHERE id = ${id}`)?.path;
