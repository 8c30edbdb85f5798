import { mkdirSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { withVirtualDisplay } from './display.mjs';
import { runTool } from './process.mjs';

/** Takes a picture of every scene of tests/screens/scenes.ts at both sizes; throws when a scene cannot be reached. */
export async function takePictures({ sample, into, only = [] }) {
  await ensureBuilt();
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const { code, output } = await withVirtualDisplay((env) =>
    runTool(
      '@playwright/test/cli.js',
      ['test', '--project', 'screens', '--reporter', 'line', ...only.flatMap((name) => ['--grep', name])],
      {
        env: { ...env, WERKPLAATS_SAMPLE: sample, WERKPLAATS_SCREENS: into },
      },
    ),
  );
  if (code !== 0) throw new Error(`Not every screen could be pictured.\n${output}`);
}
