import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

/** Whether SQLite finds every page and every row as it should be. */
export const isWhole = (db: ReadDb): boolean =>
  holds(() => {
    const found = db.all<{ readonly integrity_check: string }>(sql`PRAGMA integrity_check(1)`);
    return found.length === 1 && found[0]?.integrity_check === 'ok';
  });

/** Whether every row that points at another finds it. */
export const linksHold = (db: ReadDb): boolean =>
  holds(() => db.all(sql`PRAGMA foreign_key_check`).length === 0);

/** Whether the search index holds what there is, and nothing else. Needs to write, though it changes nothing. */
export const searchHolds = (db: WriteDb): boolean =>
  holds(() => {
    // rank 1: compares the index with the entries too. It throws when they differ (sqlite.org/fts5.html, 6.4).
    db.run(sql`INSERT INTO search(search, rank) VALUES ('integrity-check', 1)`);
    const differences = db.all(sql`
      SELECT kind, ref FROM (SELECT kind, ref, title, body FROM search_source
        EXCEPT SELECT kind, ref, title, body FROM search_entry)
      UNION ALL SELECT kind, ref FROM (SELECT kind, ref, title, body FROM search_entry
        EXCEPT SELECT kind, ref, title, body FROM search_source)`);
    return differences.length === 0;
  });

/** On a damaged file a look itself may fail: then it does not hold. */
const holds = (look: () => boolean): boolean => {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) return false;
    throw error;
  }
};
