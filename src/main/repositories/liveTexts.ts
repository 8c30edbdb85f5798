import { plainText, type RichText, wordsByMark } from '@shared/domain/richText';
import type { TextId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

/** A live text as it is kept: the last snapshot (Yjs bytes) and every update since, in order. */
export type KeptText = {
  readonly snapshot: Uint8Array | null;
  readonly editorJson: string;
  readonly updates: readonly Uint8Array[];
};

/** What the rest of the app sees of a live text: nothing of Yjs. */
export type Projection = { readonly editorJson: string; readonly rich: RichText };

/** Undefined when there is no such text. */
export const readKeptText = (db: ReadDb, id: TextId): KeptText | undefined => {
  const row = db.get<{ readonly snapshot: Uint8Array | null; readonly editor_json: string }>(
    sql`SELECT snapshot, editor_json FROM live_text WHERE id = ${id}`,
  );
  if (!row) return undefined;
  const updates = db.all<{ readonly bytes: Uint8Array }>(
    sql`SELECT bytes FROM text_update WHERE text_id = ${id} ORDER BY seq`,
  );
  return {
    snapshot: row.snapshot,
    editorJson: row.editor_json,
    updates: updates.map(({ bytes }) => bytes),
  };
};

/** Makes the text when it is not there; this snapshot takes the place of everything it held. */
export const putSnapshot = (db: WriteDb, id: TextId, snapshot: Uint8Array): void =>
  db.transaction(() => {
    db.run(sql`INSERT INTO live_text (id, snapshot) VALUES (${id}, ${snapshot})
      ON CONFLICT (id) DO UPDATE SET snapshot = excluded.snapshot`);
    db.run(sql`DELETE FROM text_update WHERE text_id = ${id}`);
  });

/** Notes that what the text holds now was put there by the app, and not written by anybody. */
export const markSeeded = (db: WriteDb, id: TextId): void => {
  db.run(sql`UPDATE live_text SET seeded = 1 WHERE id = ${id}`);
};

/** Who wrote as one Yjs client: a participant, `regie` (the control window) or `zaal` (the room screen). */
export type ClientAuthor = { readonly client: number; readonly author: string };

/** Writes one update and whose it is; when this returns it is on the disk. Gives its number in the log. */
export const appendUpdate = (
  db: WriteDb,
  id: TextId,
  update: Uint8Array,
  authors: readonly ClientAuthor[],
): number => {
  // Most updates are one key of a client that is known already; a transaction around it would only cost time.
  if (authors.length === 0) return insertUpdate(db, id, update);
  return db.transaction(() => {
    for (const { client, author } of authors) {
      // Who was first stays: nobody can take over somebody else's words.
      db.run(sql`INSERT INTO text_author (text_id, client, author) VALUES (${id}, ${client}, ${author})
        ON CONFLICT (text_id, client) DO NOTHING`);
    }
    return insertUpdate(db, id, update);
  });
};

const insertUpdate = (db: WriteDb, id: TextId, update: Uint8Array): number => {
  const row = db.get<{ readonly seq: number }>(
    sql`INSERT INTO text_update (text_id, bytes) VALUES (${id}, ${update}) RETURNING seq`,
  );
  if (!row) throw new Error('The update log gave no number back.');
  return row.seq;
};

/** Whose hand stands behind each Yjs client of a text. Words brought in by import have none. */
export const authorsOfText = (db: ReadDb, id: TextId): ReadonlyMap<number, string> =>
  new Map(
    db
      .all<ClientAuthor>(sql`SELECT client, author FROM text_author WHERE text_id = ${id} ORDER BY client`)
      .map(({ client, author }) => [client, author]),
  );

/** Takes back one update that turned out to be unusable. */
export const dropUpdate = (db: WriteDb, seq: number): void => {
  db.run(sql`DELETE FROM text_update WHERE seq = ${seq}`);
};

/** Empties the write-ahead log, so that what was deleted is in no file any more (the database has secure_delete on). */
export const emptyWriteAheadLog = (db: WriteDb): void => {
  db.get(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
};

/** The texts with updates that no snapshot holds: still open, or left so by a crash. */
export const textsWithLog = (db: ReadDb): readonly TextId[] =>
  db
    .all<{ readonly text_id: TextId }>(sql`SELECT DISTINCT text_id FROM text_update`)
    .map((row) => row.text_id);

/** Whether a text has updates that its snapshot does not hold. */
export const hasLog = (db: ReadDb, id: TextId): boolean =>
  db.get(sql`SELECT 1 FROM text_update WHERE text_id = ${id} LIMIT 1`) !== undefined;

/** Whether what a live text belongs to (a story, an insight) is there. */
export const textHasOwner = (db: ReadDb, textId: TextId): boolean => {
  const [kind, id] = [textId.slice(0, textId.indexOf(':')), textId.slice(textId.indexOf(':') + 1)];
  if (kind === 'story') return db.get(sql`SELECT 1 FROM story WHERE id = ${id}`) !== undefined;
  if (kind === 'insight') return db.get(sql`SELECT 1 FROM insight WHERE id = ${id}`) !== undefined;
  return false;
};

/** Writes a projection: the text's three forms and the words under each of its marks, all or nothing. */
export const writeProjection = (db: WriteDb, id: TextId, { editorJson, rich }: Projection): void =>
  db.transaction(() => {
    db.run(sql`UPDATE live_text
      SET editor_json = ${editorJson}, rich_json = ${JSON.stringify(rich)}, plain = ${plainText(rich)}
      WHERE id = ${id}`);
    db.run(sql`DELETE FROM mark_now WHERE text_id = ${id}`);
    for (const [fragmentId, words] of wordsByMark(rich)) {
      db.run(sql`INSERT INTO mark_now (fragment_id, text_id, words) VALUES (${fragmentId}, ${id}, ${words})
        ON CONFLICT (fragment_id) DO UPDATE SET text_id = excluded.text_id, words = excluded.words`);
    }
  });
