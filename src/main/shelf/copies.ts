import { copyFileSync, existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { inspectForeign, readBriefly } from '../db/brief';
import { syncFolder, syncToDisk, verifiedCopy } from '../db/copy';
import { fileFailure } from '../db/failures';
import type { OpenFile } from '../db/open';
import { peek } from '../db/peek';
import { checkPlace } from '../db/place';
import { extension, freeName, type ShelfFolders } from './shelfFiles';

export type CopyOut = {
  readonly path: string;
  readonly target: string;
  /** The werkplaats when this process has it open. */
  readonly opened: OpenFile | null;
  readonly shelf: string;
};

/** Writes a whole, checked copy elsewhere, or nothing. Never over a werkplaats on the shelf. */
export const copyOut = ({ path, target, opened, shelf }: CopyOut): AppResult<null> => {
  const place = checkPlace(target);
  if (!place.ok) return place;
  if (isInside(shelf, target) && existsSync(target))
    return err({ type: 'fileExists', file: basename(target) });
  const write = (database: OpenFile['database']): AppResult<null> =>
    guarded(target, () => verifiedCopy(database, target));
  if (opened) return write(opened.database);
  const copied = readBriefly(path, (_, database) => write(database));
  return copied.ok ? copied.value : copied;
};

/** Copies a werkplaats from elsewhere onto the shelf, under a free name, after looking through all of it. The source stays as it is. */
export const bringIn = (source: string, folders: ShelfFolders): AppResult<{ readonly file: string }> => {
  // One of ours: it stands on the shelf already. Not looked into, for it may be open.
  if (isInside(folders.shelf, source)) return ok({ file: basename(source) });
  const looked = peek(source);
  if (!looked.ok) return looked;
  const file = freeName(basename(source, extension), [folders.shelf, folders.bin]);
  const half = join(folders.shelf, `${file}.deel`);
  try {
    const copied = guarded(source, () => copyWithLog(source, half));
    if (!copied.ok) return copied;
    const inspected = inspectForeign(half);
    if (!inspected.ok)
      return 'file' in inspected.error ? err({ ...inspected.error, file: basename(source) }) : inspected;
    return guarded(source, () => {
      syncToDisk(half, 'r+');
      renameSync(half, join(folders.shelf, file));
      syncFolder(folders.shelf);
      return { file };
    });
  } finally {
    for (const tail of tails) rmSync(half + tail, { force: true });
  }
};

const tails = ['', '-wal', '-shm'];

const copyWithLog = (source: string, target: string): void => {
  copyFileSync(source, target);
  // Left by an app that stopped without closing: the last work is in there.
  if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${target}-wal`);
};

/** Whether a file stands in this very folder, also when the way to it goes through a link. */
const isInside = (folder: string, path: string): boolean => {
  const real = existsSync(path) ? dirname(realpathSync(path)) : existing(dirname(path));
  return real === realpathSync(folder);
};

const existing = (folder: string): string | undefined =>
  existsSync(folder) ? realpathSync(folder) : undefined;

const guarded = <T>(path: string, work: () => T): AppResult<T extends void ? null : T> => {
  try {
    const value = work() ?? null;
    // Proof: the type says the same as the line above.
    return ok(value as T extends void ? null : T);
  } catch (error) {
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  }
};
