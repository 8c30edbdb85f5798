import { lexicalJsonToRichText, richTextToLexicalJson } from '@shared/domain/lexicalJson';
import type { TextId } from '@shared/ids';
import * as Y from 'yjs';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { editorJsonToUpdate, encodeFresh } from './headless';

type TextRow = { readonly snapshot: Uint8Array | null; readonly editor_json: string };

/** Loads a live text: its snapshot and every update since. Undefined when there is no such text. */
export const loadDoc = (
  db: WriteDb,
  textId: TextId,
  onProblem: (error: unknown) => void,
): Y.Doc | undefined => {
  const row = db.get<TextRow>(sql`SELECT snapshot, editor_json FROM live_text WHERE id = ${textId}`);
  if (!row) return undefined;
  const doc = new Y.Doc({ gc: true });
  try {
    if (row.snapshot !== null) Y.applyUpdate(doc, row.snapshot);
  } catch (error) {
    onProblem(error);
    return remade(db, textId, row.editor_json);
  }
  const updates = db.all<{ bytes: Uint8Array }>(
    sql`SELECT bytes FROM text_update WHERE text_id = ${textId} ORDER BY seq`,
  );
  for (const { bytes } of updates) {
    // A damaged row may not take the readable ones with it.
    try {
      Y.applyUpdate(doc, bytes);
    } catch (error) {
      onProblem(error);
    }
  }
  return doc;
};

/**
 * A snapshot that Yjs cannot read is made again from the editor's JSON that always stands beside it. The log goes: it
 * builds on the snapshot, and the JSON is at most seconds behind it.
 */
const remade = (db: WriteDb, textId: TextId, editorJson: string): Y.Doc => {
  const snapshot = editorJsonToUpdate(richTextToLexicalJson(lexicalJsonToRichText(editorJson)));
  db.transaction(() => {
    db.run(sql`UPDATE live_text SET snapshot = ${snapshot} WHERE id = ${textId}`);
    db.run(sql`DELETE FROM text_update WHERE text_id = ${textId}`);
  });
  const doc = new Y.Doc({ gc: true });
  Y.applyUpdate(doc, snapshot);
  return doc;
};

/** Writes one update; when this returns it is on the disk. Gives its number in the log. */
export const appendUpdate = (db: WriteDb, textId: TextId, update: Uint8Array): number => {
  const row = db.get<{ seq: number }>(
    sql`INSERT INTO text_update (text_id, bytes) VALUES (${textId}, ${update}) RETURNING seq`,
  );
  if (!row) throw new Error('The update log gave no number back.');
  return row.seq;
};

/** Takes back one update that turned out to be unusable. */
export const dropUpdate = (db: WriteDb, seq: number): void => {
  db.run(sql`DELETE FROM text_update WHERE seq = ${seq}`);
};

/**
 * Folds the log of a text into its snapshot and empties the write-ahead log, so that deleted words are in no file any more
 * (the database has secure_delete on).
 */
export const compact = (db: WriteDb, textId: TextId, doc: Y.Doc): void => {
  const snapshot = encodeFresh(doc);
  db.transaction(() => {
    db.run(sql`UPDATE live_text SET snapshot = ${snapshot} WHERE id = ${textId}`);
    db.run(sql`DELETE FROM text_update WHERE text_id = ${textId}`);
  });
  db.get(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
};

/** The texts with updates that no snapshot holds: still open, or left so by a crash. */
export const textsWithLog = (db: ReadDb): readonly TextId[] =>
  db.all<{ text_id: TextId }>(sql`SELECT DISTINCT text_id FROM text_update`).map((row) => row.text_id);

/** Whether a text has updates that its snapshot does not hold. */
export const hasLog = (db: ReadDb, textId: TextId): boolean =>
  db.get(sql`SELECT 1 FROM text_update WHERE text_id = ${textId} LIMIT 1`) !== undefined;

/** Whether what a live text belongs to (a story, an insight) is there. */
export const textHasOwner = (db: ReadDb, textId: TextId): boolean => {
  const [kind, id] = [textId.slice(0, textId.indexOf(':')), textId.slice(textId.indexOf(':') + 1)];
  if (kind === 'story') return db.get(sql`SELECT 1 FROM story WHERE id = ${id}`) !== undefined;
  if (kind === 'insight') return db.get(sql`SELECT 1 FROM insight WHERE id = ${id}`) !== undefined;
  return false;
};
