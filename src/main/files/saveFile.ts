import { randomBytes } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AppError, AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { fileFailure } from '../db/failures';

/**
 * Writes a file whole or not at all: beside its place first, made durable, then given its name. What stood there stays until
 * the new file is complete. A failure that a person can do something about comes back as a value; nothing is left behind.
 */
export const saveFile = async (
  path: string,
  bytes: Uint8Array,
  /** `new`: nobody was asked whether a file of this name may be replaced. */
  mode: 'replace' | 'new' = 'replace',
): Promise<AppResult<null>> => {
  if (mode === 'new' && (await isThere(path))) return err({ type: 'fileExists', file: basename(path) });
  const half = join(dirname(path), `.${randomBytes(6).toString('hex')}.deel`);
  try {
    await writeDurably(half, bytes);
    await rename(half, path);
    await makeRenameDurable(dirname(path));
    return ok(null);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    const failure = saveFailure(error, basename(path), process.platform);
    if (!failure) throw error;
    return err(failure);
  }
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Not every place can do this (Windows, some network folders); the file itself is safe by then. */
const makeRenameDurable = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

/** What went wrong, in terms of the place: the file itself was new, so a missing file is a missing folder. */
export const saveFailure = (error: unknown, file: string, platform: string): AppError | null => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return { type: 'placeMissing', file };
  if (code === 'EISDIR' || code === 'EEXIST' || code === 'ENOTEMPTY') return { type: 'fileExists', file };
  // Windows refuses to replace a file that another program holds open, in these words.
  if (platform === 'win32' && isRename(error) && (code === 'EPERM' || code === 'EACCES'))
    return { type: 'fileInUse', file };
  if (code === 'EFBIG') return { type: 'diskFull', file };
  return fileFailure(error, file);
};

const isRename = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'rename';
