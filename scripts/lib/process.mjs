import { spawn } from 'node:child_process';
import { electronPath, inRoot } from './paths.mjs';

/** Chromium refuses to start for root with its sandbox on; it must be said on the command line. */
export const rootArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Runs a program and gives its exit code and what it wrote; `show` also passes its output on while it runs. */
export function run(command, words, { env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: inRoot(), env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (bytes) => {
        output += bytes;
        if (show) target.write(bytes);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? `signal ${signal}`, output }));
  });
}

/** Runs a tool of node_modules under plain Node. */
export const runTool = (script, words, options) =>
  run(process.execPath, [inRoot('node_modules', script), ...words], options);

/** Runs a tool of node_modules under the Node inside Electron, where the database binding fits. */
export const runToolInElectron = (script, words, { env = process.env, ...options } = {}) =>
  run(electronPath(), [inRoot('node_modules', script), ...words], {
    ...options,
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
  });
