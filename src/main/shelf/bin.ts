import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { readBriefly } from '../db/brief';
import { fileFailure } from '../db/failures';
import { readMeta } from '../repositories/meta';
import { extension, freeName, pathIn, type ShelfFolders } from './shelfFiles';

/** Throws a werkplaats away: it moves to the bin, whole. It may not be open. */
export const toBin = (file: string, { shelf, bin }: ShelfFolders): AppResult<null> => move(file, shelf, bin);

/** Takes a werkplaats back out of the bin, under a free name. */
export const fromBin = (file: string, { shelf, bin }: ShelfFolders): AppResult<null> =>
  move(file, bin, shelf);

const move = (file: string, from: string, to: string): AppResult<null> => {
  const source = pathIn(from, file);
  if (!source || !existsSync(source)) return err({ type: 'fileMissing', file });
  const name = existsSync(join(to, file)) ? freeName(basename(file, extension), [from, to]) : file;
  try {
    // Takes in a log that was left behind, so that there is one file to move. One that cannot be read moves with its log.
    readBriefly(source, readMeta);
    if (existsSync(`${source}-wal`)) renameSync(`${source}-wal`, join(to, `${name}-wal`));
    renameSync(source, join(to, name));
    return ok(null);
  } catch (error) {
    const failure = fileFailure(error, source);
    if (!failure) throw error;
    return err(failure);
  }
};
