import { basename, join } from 'node:path';
import type { ShelfItem } from '@shared/contract/shelf';
import type { AppError } from '@shared/errors';
import { ok } from '@shared/result';
import { readBriefly } from '../db/brief';
import type { ReadDb } from '../db/handles';
import { readMeta, type WorkshopMeta } from '../repositories/meta';
import { extension, filesIn, modifiedAt } from './shelfFiles';

/** A werkplaats that this process has open: read through its own connection, for another would be refused. */
export type OpenOnShelf = { readonly path: string; readonly db: ReadDb } | null;

/** The werkplaatsen in a folder, last used first. One that cannot be read is listed with the reason. */
export const listShelf = (folder: string, open: OpenOnShelf): readonly ShelfItem[] =>
  filesIn(folder)
    .map((file) => shelfItem(join(folder, file), open))
    .sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt) || a.file.localeCompare(b.file));

const shelfItem = (path: string, open: OpenOnShelf): ShelfItem => {
  const file = basename(path);
  const common = { file, modifiedAt: modifiedAt(path) };
  const isOpen = open?.path === path;
  const found = isOpen ? ok(readMeta(open.db)) : readBriefly(path, readMeta);
  if (!found.ok) return { ...unknownMeta(file), ...common, problem: problemOf(found.error) };
  if (!found.value) return { ...unknownMeta(file), ...common, problem: 'damaged' };
  return { ...found.value, ...common, problem: null };
};

const unknownMeta = (file: string): WorkshopMeta => ({
  title: basename(file, extension),
  colour: 'sand',
  pictures: [],
  sessionsDone: 0,
  sessionsTotal: 0,
  nextDate: '',
  isSample: false,
});

/** Null when only the moment is wrong (held by another program, a place that may not be written): opening says what is the matter. */
const problemOf = (error: AppError): ShelfItem['problem'] => {
  if (error.type === 'fileDamaged') return 'damaged';
  if (error.type === 'fileNewer') return 'newer';
  return error.type === 'notAWorkshop' ? 'notAWorkshop' : null;
};
