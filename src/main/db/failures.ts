import type { AppError } from '@shared/errors';

/**
 * The failure that a person can do something about, from an error of SQLite or of the file system; null when it is a bug.
 * `file` is the name to show.
 */
export const fileFailure = (error: unknown, file: string): AppError | null => {
  const code = errorCode(error);
  const known = failures.find(([start]) => code.startsWith(start));
  return known ? { type: known[1], file } : null;
};

type FileFailure = Extract<AppError, { readonly file: string }>['type'];

/** By the start of the code: SQLite adds details (SQLITE_IOERR_WRITE, SQLITE_CORRUPT_VTAB). The first that fits counts. */
const failures: readonly (readonly [code: string, type: FileFailure])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_CORRUPT', 'fileDamaged'],
  ['SQLITE_NOTADB', 'notAWorkshop'],
  ['SQLITE_READONLY', 'placeReadOnly'],
  ['SQLITE_BUSY', 'fileInUse'],
  ['SQLITE_LOCKED', 'fileInUse'],
  ['SQLITE_CANTOPEN', 'placeMissing'],
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
