import Database from 'better-sqlite3';
import { createWriteDb, type WriteDb } from '../../src/main/db/handles';
import { migrate } from '../../src/main/db/migrate';
import { setCommonPragmas } from '../../src/main/db/pragmas';

export type MemoryDb = { readonly database: Database.Database; readonly db: WriteDb };

/** An empty werkplaats in memory, with the real schema. `database` is for looking under the hood. */
export const createMemoryDb = ({ title = 'Proefwerkplaats' } = {}): MemoryDb => {
  const database = new Database(':memory:');
  setCommonPragmas(database);
  migrate(database);
  database
    .prepare(
      "INSERT INTO workshop (id, uid, title, created_at) VALUES (1, 'uid-1', ?, '2026-03-10T12:00:00.000Z')",
    )
    .run(title);
  return { database, db: createWriteDb(database) };
};
