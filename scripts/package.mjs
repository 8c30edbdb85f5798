/**
 * The app as a program: npm run package [-- --release] [-- --release-on-fallback]
 * Without a word: a folder in out/packaged. --release makes the installers of this system, on the official Electron only.
 */
import { rmSync } from 'node:fs';
import { ensureBuilt } from './lib/build.mjs';
import { inRoot, runtimeKind } from './lib/paths.mjs';
import { runTool } from './lib/process.mjs';
import { giveUp, say } from './lib/say.mjs';

const words = process.argv.slice(2);
const release = words.includes('--release') || words.includes('--release-on-fallback');

if (release && runtimeKind() === 'fallback' && !words.includes('--release-on-fallback')) {
  giveUp(
    'This machine has the stand-in runtime, and a release is built on the official Electron only. ' +
      'To do it all the same, for a trial that nobody receives: npm run package -- --release-on-fallback',
  );
}

try {
  await ensureBuilt();
  rmSync(inRoot('out', 'packaged'), { recursive: true, force: true });
  const options = [
    '--publish',
    'never',
    '-c.electronDist=node_modules/electron/dist',
    ...(release ? [] : ['--dir']),
  ];
  const env = { ...process.env, WERKPLAATS_RELEASE: release ? '1' : '0' };
  const { code, output } = await runTool('electron-builder/cli.js', options, { env });
  if (code !== 0) throw new Error(`electron-builder failed.\n${output}`);
  say(`Packaged in out/packaged (${runtimeKind()} runtime).`);
} catch (error) {
  giveUp(error.message);
}
