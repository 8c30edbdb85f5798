import { basename } from 'node:path';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import Database from 'better-sqlite3';
import { fileFailure } from './failures';
import { createWriteDb, type ReadDb } from './handles';
import { migrate, schemaVersion } from './migrate';
import { migrations } from './migrations';
import { peek } from './peek';
import { setCommonPragmas } from './pragmas';

/**
 * Reads a little in a werkplaats that is not open, and lets it go: for a list, or to copy it. It is not migrated, so ask
 * only what the oldest schema has. Nothing is left beside it.
 */
export const readBriefly = <T>(
  path: string,
  read: (db: ReadDb, database: Database.Database) => T,
): AppResult<T> => {
  const looked = peek(path);
  if (!looked.ok) return looked;
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { fileMustExist: true, timeout: 0 });
    setCommonPragmas(database);
    // With the lock taken, no shared-memory file is made beside it.
    database.pragma('locking_mode = EXCLUSIVE');
    return ok(read(createWriteDb(database), database));
  } catch (error) {
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  } finally {
    database?.close();
  }
};

/**
 * Whether a file from elsewhere can be trusted with reading: every page is right, every row points at something, and its
 * tables, views and triggers are exactly ours. A planted trigger would otherwise run at the first change.
 */
export const inspectForeign = (path: string): AppResult<null> => {
  const file = basename(path);
  const found = readBriefly(path, (_, database) => {
    if (!isOurSchema(database)) return 'notAWorkshop';
    const whole = database.pragma('integrity_check(1)', { simple: true }) === 'ok';
    const dangling = database.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() !== undefined;
    const nameless = database.prepare('SELECT 1 FROM workshop').get() === undefined;
    return !whole || dangling || nameless ? 'fileDamaged' : null;
  });
  if (!found.ok) return found;
  return found.value === null ? ok(null) : err({ type: found.value, file });
};

const isOurSchema = (database: Database.Database): boolean => {
  const version = schemaVersion(database);
  const ours = new Database(':memory:');
  try {
    migrate(
      ours,
      migrations.filter((step) => step.version <= version),
    );
    return schemaVersion(ours) === version && schemaText(ours) === schemaText(database);
  } finally {
    ours.close();
  }
};

const schemaText = (database: Database.Database): string =>
  JSON.stringify(
    database
      .prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_stat*' ORDER BY type, name",
      )
      .raw()
      .all(),
  );
