import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AppError } from '@shared/errors';

/**
 * The failure that a person can do something about, from an error of SQLite or of the file system at this path; null when
 * it is a bug.
 */
export const fileFailure = (error: unknown, path: string): AppError | null => {
  const code = errorCode(error);
  const known = failures.find(([start]) => code.startsWith(start));
  if (!known) return null;
  // SQLite says only that it cannot open or reach the file; the folder tells why.
  const type =
    known[1] === 'unreachable' ? (existsSync(dirname(path)) ? 'placeReadOnly' : 'placeMissing') : known[1];
  return { type, file: basename(path) };
};

type FileFailure = Extract<AppError, { readonly file: string }>['type'];

/** By the start of the code: SQLite adds details (SQLITE_IOERR_WRITE, SQLITE_CORRUPT_VTAB). The first that fits counts. */
const failures: readonly (readonly [code: string, type: FileFailure | 'unreachable'])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_CORRUPT', 'fileDamaged'],
  ['SQLITE_NOTADB', 'notAWorkshop'],
  ['SQLITE_READONLY', 'placeReadOnly'],
  ['SQLITE_BUSY', 'fileInUse'],
  ['SQLITE_LOCKED', 'fileInUse'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  // A lock asked on a file that could only be opened for reading.
  ['SQLITE_IOERR_LOCK', 'placeReadOnly'],
  ['SQLITE_IOERR', 'placeMissing'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EROFS', 'placeReadOnly'],
  ['EACCES', 'placeReadOnly'],
  ['EPERM', 'placeReadOnly'],
  ['EBUSY', 'fileInUse'],
  ['ETXTBSY', 'fileInUse'],
  ['ENOENT', 'fileMissing'],
  ['ENOTDIR', 'placeMissing'],
  ['EISDIR', 'notAWorkshop'],
  ['EIO', 'placeMissing'],
  ['ENODEV', 'placeMissing'],
  ['EEXIST', 'fileExists'],
];

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
