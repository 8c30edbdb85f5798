import { join } from 'node:path';
import type { PileColour } from '@shared/domain/pile';
import { pileColours } from '@shared/domain/pile';
import type { AppResult } from '@shared/errors';
import { ok } from '@shared/result';
import type { WriteDb } from '../db/handles';
import { createWorkshopFile } from '../db/open';
import { filesIn, freeName, type ShelfFolders } from './shelfFiles';

export type NewOnShelf = {
  readonly folders: ShelfFolders;
  readonly title: string;
  readonly now: () => string;
  /** Writes the first rows; gets a colour that differs from its neighbour on the shelf. */
  readonly fill: (db: WriteDb, colour: PileColour) => void;
};

/** Makes a new werkplaats under a free name, closed. */
export const createOnShelf = ({
  folders,
  title,
  now,
  fill,
}: NewOnShelf): AppResult<{ readonly file: string }> => {
  const file = freeName(title, [folders.shelf, folders.bin]);
  const colour = pileColours[filesIn(folders.shelf).length % pileColours.length] ?? 'yellow';
  const made = createWorkshopFile({ path: join(folders.shelf, file), now }, (db) => fill(db, colour));
  if (!made.ok) return made;
  made.value.close();
  return ok({ file });
};
