import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inRoot = (...parts) => join(root, ...parts);

export const outMain = inRoot('out', 'main', 'index.cjs');

const electronFolder = inRoot('node_modules', 'electron');

/** The executable that setup has put in place; undefined when there is none yet. */
export function findElectron() {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

/** The executable, or an error sentence; for scripts that run after setup. */
export function electronPath() {
  const executable = findElectron();
  if (executable === undefined) throw new Error('There is no Electron yet. Run: node scripts/setup.mjs');
  return executable;
}

/** 'official' or 'fallback'; the fallback leaves its name beside the runtime. */
export function runtimeKind() {
  return existsSync(join(electronFolder, 'dist', 'werkplaats-fallback.json')) ? 'fallback' : 'official';
}
