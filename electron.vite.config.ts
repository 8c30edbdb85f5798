import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const alias = { '@shared': resolve('src/shared') };

/** Keeps the entries whose file is there, so that a new process or window needs one line here. */
const present = (entries: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, resolve(file)] as const)
      .filter(([, file]) => existsSync(file)),
  );

// CommonJS and these targets: one build runs on the shipping Electron and on the stand-in of scripts/setup.mjs.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const;
const external = ['electron', 'better-sqlite3'];

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: present({ index: 'src/main/index.ts', exportWorker: 'src/main/export/worker.ts' }),
        external,
        output: commonJs,
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: present({ preload: 'src/main/preload.ts' }), external, output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    resolve: { alias },
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      minify: true,
      // A data: address for a font or picture is forbidden by the content policy, and saves nothing on a disk.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: present({
          control: 'src/renderer/control/index.html',
          screen: 'src/renderer/screen/index.html',
        }),
      },
    },
  },
});
