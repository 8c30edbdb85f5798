import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { electronPath, inRoot } from './paths.mjs';
import { rootArguments } from './process.mjs';

// What Chromium and the desktop libraries say on stderr; never a sentence of the app.
const noise = [
  /^\[\d+:[\d/.:]*(ERROR|WARNING|INFO|VERBOSE\d*|FATAL):/,
  /^\(.+:\d+\): \S+-(WARNING|CRITICAL)/,
  /^(libva|MESA|Fontconfig|dconf|GLib|Gtk)\b/,
  /^\s*$/,
];

/** @param {string} line */
export const isNoise = (line) => noise.some((pattern) => pattern.test(line));

/**
 * Runs the app without a window with these words. Stdout and exit code come through as they are, stderr without
 * Chromium's noise. Gives the exit code, and the output when `capture` is set.
 */
export function runCommandLine(words, { capture = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      electronPath(),
      [...rootArguments(), ...windowless(), inRoot(), 'werkplaats', ...words],
      {
        env: withoutDebugging(env),
        stdio: ['inherit', capture ? 'pipe' : 'inherit', 'pipe'],
      },
    );
    let output = '';
    child.stdout?.on('data', (bytes) => {
      output += bytes;
    });
    const errorLines = createInterface({ input: child.stderr });
    errorLines.on('line', (line) => {
      if (isNoise(line)) return;
      if (capture) output += `${line}\n`;
      else process.stderr.write(`${line}\n`);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** On Linux Electron needs a display even for this, unless it draws nowhere. Pages for print are then drawn off screen. */
const windowless = () => (process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : []);

const withoutDebugging = ({ ELECTRON_RUN_AS_NODE: _asNode, ELECTRON_RENDERER_URL: _server, ...env }) => env;
