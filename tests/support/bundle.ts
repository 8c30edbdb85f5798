import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a file of ours into one CommonJS file that a child process of Electron's Node can run. Gives its path. */
export const bundle = async (entry: string): Promise<string> => {
  // Inside the project, so that the child finds the database library.
  const folder = resolve('node_modules', '.cache', 'werkplaats-tests');
  mkdirSync(folder, { recursive: true });
  const outDir = mkdtempSync(join(folder, 'bundle-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': resolve('src/shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: resolve(entry),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
  });
  return join(outDir, 'child.cjs');
};
