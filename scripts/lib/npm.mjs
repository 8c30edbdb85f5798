import { spawnSync } from 'node:child_process';
import { inRoot } from './paths.mjs';

/** Runs npm in silence but for its errors; throws `failure` when it fails. */
export function runNpm(words, { failure, cwd = inRoot() }) {
  const isWindows = process.platform === 'win32';
  const result = spawnSync(isWindows ? 'npm.cmd' : 'npm', [...words, '--loglevel=error'], {
    cwd,
    // Windows starts a command file through its shell only.
    shell: isWindows,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (result.status !== 0) throw new Error(failure);
}
