import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AppError, AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import Database from 'better-sqlite3';
import { syncFolder, verifiedCopy } from './copy';
import { fileFailure } from './failures';
import { createWriteDb, type WriteDb } from './handles';
import { migrate, schemaVersion } from './migrate';
import { latestVersion } from './migrations';
import { type Peek, peek } from './peek';
import { checkPlace } from './place';
import { setCommonPragmas, setFilePragmas } from './pragmas';

/** A werkplaats file that this process holds. */
export type OpenFile = {
  readonly path: string;
  readonly db: WriteDb;
  /** For what plain reading and writing cannot: capture, copies, checks. Only `db/` uses it. */
  readonly database: Database.Database;
  /** Takes the log into the file, so that one whole file is left. Safe to call twice. */
  readonly close: () => void;
};

export type OpenOptions = {
  readonly path: string;
  /** ISO 8601, UTC. Names the copy that is made before a schema change. */
  readonly now: () => string;
};

// Above this, reading every page at each start costs seconds; the bringing-in and `check` commands always do it.
const alwaysCheckedBytes = 64 * 1024 * 1024;
const waitForLockMs = 800;

/**
 * Opens a werkplaats and brings it to the newest schema. What cannot be opened is left as it is, byte for byte. An older one
 * is first copied into the folder `kopie` beside it.
 */
export const openWorkshopFile = ({ path, now }: OpenOptions): AppResult<OpenFile> => {
  const looked = peek(path);
  if (!looked.ok) return looked;
  return held(path, (database) => {
    if (!isWhole(database, looked.value)) return err({ type: 'fileDamaged', file: basename(path) });
    if (schemaVersion(database) < latestVersion) copyBeforeMigrating(database, path, now());
    migrate(database);
    return ok(null);
  });
};

/**
 * Makes a new werkplaats file and gives it open; `fill` writes its first rows. The file appears under its name when it is
 * whole. A file that is there stays as it is.
 */
export const createWorkshopFile = (
  options: OpenOptions,
  fill: (db: WriteDb) => void,
): AppResult<OpenFile> => {
  const { path } = options;
  if (existsSync(path)) return err({ type: 'fileExists', file: basename(path) });
  const place = checkPlace(path);
  if (!place.ok) return place;
  const half = `${path}.deel`;
  try {
    removeDatabase(half);
    const made = held(half, (database) => {
      migrate(database);
      database.transaction(fill)(createWriteDb(database));
      return ok(null);
    });
    if (!made.ok) return err(named(made.error, path));
    made.value.close();
    renameSync(half, path);
    syncFolder(dirname(path));
  } catch (error) {
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  } finally {
    removeDatabase(half);
  }
  return openWorkshopFile(options);
};

/** The failure as one of this file, whatever name it had while it was made. */
const named = (error: AppError, path: string): AppError =>
  'file' in error ? { ...error, file: basename(path) } : error;

/** Opens, locks and prepares; on any failure the file is let go again. */
const held = (
  path: string,
  prepare: (database: Database.Database) => AppResult<null>,
): AppResult<OpenFile> => {
  const place = checkPlace(path);
  if (!place.ok) return place;
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: waitForLockMs });
    setCommonPragmas(database);
    setFilePragmas(database);
    const prepared = prepare(database);
    if (prepared.ok) return ok(openFile(path, database));
    database.close();
    return prepared;
  } catch (error) {
    database?.close();
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  }
};

const openFile = (path: string, database: Database.Database): OpenFile => ({
  path,
  database,
  db: createWriteDb(database),
  close: () => {
    if (!database.open) return;
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      // Also after a failed checkpoint (a full disk): the log stays and is taken in at the next opening.
      database.close();
    }
  },
});

const isWhole = (database: Database.Database, { bytes, unclean }: Peek): boolean =>
  (bytes > alwaysCheckedBytes && !unclean) || database.pragma('quick_check(1)', { simple: true }) === 'ok';

const copyBeforeMigrating = (database: Database.Database, path: string, now: string): void => {
  const stamp = now.slice(0, 19).replaceAll(':', '.');
  const name = `${basename(path, '.werkplaats')} ${stamp} versie ${schemaVersion(database)}.werkplaats`;
  const folder = join(dirname(path), 'kopie');
  mkdirSync(folder, { recursive: true });
  verifiedCopy(database, join(folder, name));
};

const removeDatabase = (path: string): void => {
  for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(path + tail, { force: true });
};
