import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './importRules';

export const projectFolder = join(import.meta.dirname, '..', '..');

/** Every TypeScript file of the app, with its path from the project's root. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(projectFolder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** Every folder under src that holds a file, as `src/main/db`. */
export function sourceFolders(): readonly string[] {
  const folders = readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, entry.parentPath).split(sep).join('/'));
  return [...new Set(folders)].sort((one, other) => one.localeCompare(other));
}
