import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { build } from 'vite';
import { inRoot } from '../../../scripts/lib/paths.mjs';

/** Starts the app, or another entry, and gives its first page. */
export async function launch(entry, env) {
  const electron = inRoot('node_modules', 'electron');
  const app = await _electron.launch({
    executablePath: join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8').trim()),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), entry],
    env: { ...process.env, ...env },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { app, page };
}

const bareFolder = () => inRoot('out', 'bench', 'typing');
/** The page of a bare editor. */
export const barePage = () => join(bareFolder(), 'bare.html');

/** Puts the page of the bare editor together. */
export async function buildBarePage() {
  await build({
    root: inRoot('tests', 'bench', 'typing'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: bareFolder(),
      emptyOutDir: true,
      rolldownOptions: { input: inRoot('tests', 'bench', 'typing', 'bare.html') },
    },
  });
}

/** 200 lines of 100 words, each word with its place in it. */
export function twentyThousandWords() {
  const paragraph = (at) => Array.from({ length: 100 }, (_, word) => `p${at}w${word}`).join(' ');
  return Array.from({ length: 200 }, (_, at) => paragraph(at)).join('\n');
}

/** The value that so many of a hundred stay under. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)];
}
