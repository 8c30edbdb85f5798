import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { safeFileName } from '@shared/document/fileName';

/** The folders of the shelf. Copies made before a schema change stand in `kopie` beside the werkplaatsen. */
export type ShelfFolders = { readonly shelf: string; readonly bin: string };

export const extension = '.werkplaats';

/** The folders inside the app's own folder. They are made when they are not there. */
export const shelfFolders = (userData: string): ShelfFolders => {
  const shelf = join(userData, 'werkplaatsen');
  const bin = join(shelf, 'prullenbak');
  mkdirSync(bin, { recursive: true });
  return { shelf, bin };
};

/** The path of a file in a folder by its name; undefined for a name that would lead elsewhere or is not of a werkplaats. */
export const pathIn = (folder: string, file: string): string | undefined =>
  isPlainName(file) ? join(folder, file) : undefined;

const isPlainName = (file: string): boolean =>
  file.endsWith(extension) && !file.startsWith('.') && !/[/\\\0]/.test(file) && basename(file) === file;

/** The names of the werkplaatsen in a folder. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isPlainName(entry.name))
    .map(({ name }) => name);

/** When a werkplaats was last written, ISO 8601: its log counts too. */
export const modifiedAt = (path: string): string => {
  const times = [path, `${path}-wal`].map((each) => statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return new Date(Math.max(...times)).toISOString();
};

/** A name for this title that is free in every one of the folders: "Rondkomen.werkplaats", "Rondkomen 2.werkplaats". */
export const freeName = (title: string, folders: readonly string[]): string => {
  // Room for the number, the extension and the tails of SQLite within 255 bytes, also in letters of three bytes.
  const base = safeFileName(title, 60);
  const taken = (name: string): boolean => folders.some((folder) => existsSync(join(folder, name)));
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? '' : ` ${number}`}${extension}`;
    if (!taken(name)) return name;
  }
};
