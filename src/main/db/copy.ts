import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Writes a whole, checked copy of an open werkplaats under `target`, or nothing. Deleted words do not come along. Replaces
 * what was there. Throws what SQLite or the file system throws (`fileFailure` reads it).
 */
export const verifiedCopy = (database: Database.Database, target: string): void => {
  const half = `${target}.deel`;
  rmSync(half, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(half);
    checkCopy(half);
    syncToDisk(half, 'r+');
    renameSync(half, target);
    syncFolder(dirname(target));
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
};

const checkCopy = (path: string): void => {
  const copy = new Database(path, { readonly: true });
  try {
    const found = copy.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`A copy that is not whole: ${String(found)}`);
  } finally {
    copy.close();
  }
};

/** Makes a file's bytes durable. */
export const syncToDisk = (path: string, flags: 'r' | 'r+'): void => {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Makes a renaming durable. Windows has no such thing for folders, and does not need it. */
export const syncFolder = (folder: string): void => {
  if (process.platform !== 'win32') syncToDisk(folder, 'r');
};
