import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import Database from 'better-sqlite3';
import { fileFailure } from './failures';
import { createWriteDb, type WriteDb } from './handles';
import { migrate, schemaVersion } from './migrate';
import { peek } from './peek';
import { setCommonPragmas } from './pragmas';

export type PrivateCopy = {
  readonly db: WriteDb;
  /** Of the file as it stands; the copy may since have been brought to the newest. */
  readonly version: number;
  /** Brings the copy to the newest schema. Throws what SQLite throws. */
  readonly bringUp: () => void;
};

/**
 * Opens a copy in a folder that only this person can read, and throws it away afterwards: for looking into a file that must
 * not change, not even by being opened. A log beside it comes along.
 */
export const withPrivateCopy = <T>(path: string, look: (copy: PrivateCopy) => T): AppResult<T> => {
  const looked = peek(path);
  if (!looked.ok) return looked;
  let folder: string | undefined;
  let database: Database.Database | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'werkplaats-'));
    const copy = join(folder, 'kopie.werkplaats');
    if (!copyUnchanged(path, copy)) return err({ type: 'fileInUse', file: basename(path) });
    database = new Database(copy);
    setCommonPragmas(database);
    const opened = database;
    const version = schemaVersion(opened);
    return ok(look({ db: createWriteDb(opened), version, bringUp: () => migrate(opened) }));
  } catch (error) {
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  } finally {
    database?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether the file stood still while it was copied: the app may be writing in it. */
const copyUnchanged = (path: string, copy: string): boolean => {
  const before = momentOf(path);
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  return momentOf(path) === before;
};

const momentOf = (path: string): string =>
  [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((about) => `${about?.size} ${about?.mtimeMs}`)
    .join();
