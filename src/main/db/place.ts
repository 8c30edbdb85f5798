import { accessSync, constants, existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { fileFailure } from './failures';

/**
 * Whether a file can be written at this place. Asked beforehand, because SQLite opens a file for reading only when it may
 * not write, and then fails late and vaguely.
 */
export const checkPlace = (path: string): AppResult<null> => {
  const file = basename(path);
  if (!existsSync(dirname(path))) return err({ type: 'placeMissing', file });
  try {
    accessSync(dirname(path), constants.W_OK | constants.X_OK);
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
    return ok(null);
  } catch (error) {
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  }
};
