import type { ReadDb, WriteDb } from './handles';
import { sql } from './sql';

/** What is wrong with the file itself, in SQLite's words; empty when it is whole and every row points at something. */
export const integrityProblems = (db: ReadDb): readonly string[] => [
  ...db
    .all<{ readonly integrity_check: string }>(sql`PRAGMA integrity_check(20)`)
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok'),
  ...db
    .all<{ readonly table: string; readonly parent: string }>(sql`PRAGMA foreign_key_check`)
    .map(({ table, parent }) => `A row of ${table} points at no row of ${parent}`),
];

/** What search would find wrongly: entries that differ from the rows, an index that differs from the entries. */
export const searchProblems = (db: WriteDb): readonly string[] => {
  const wrong = db.all<{ readonly kind: string; readonly ref: string }>(sql`
    SELECT kind, ref FROM (SELECT kind, ref, title, body FROM search_source EXCEPT SELECT kind, ref, title, body FROM search_entry)
    UNION SELECT kind, ref FROM (SELECT kind, ref, title, body FROM search_entry EXCEPT SELECT kind, ref, title, body FROM search_source)`);
  return [...wrong.map(({ kind, ref }) => `The index is not right for ${kind} ${ref}`), ...indexProblems(db)];
};

/** FTS5 compares its index with the entries when asked so; it answers by failing. */
const indexProblems = (db: WriteDb): readonly string[] => {
  try {
    db.run(sql`INSERT INTO search(search, rank) VALUES ('integrity-check', 1)`);
    return [];
  } catch (error) {
    return [`The index is damaged: ${error instanceof Error ? error.message : String(error)}`];
  }
};
