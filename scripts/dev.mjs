/** The app with hot reload: screens refresh, main restarts. */
import { spawn } from 'node:child_process';
import { electronPath, inRoot } from './lib/paths.mjs';
import { rootArguments } from './lib/process.mjs';

const tool = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const electronWords = [...rootArguments(), ...process.argv.slice(2)];
const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
const child = spawn(process.execPath, [tool, 'dev', '--watch', '--', ...electronWords], {
  cwd: inRoot(),
  stdio: 'inherit',
  env: { ...env, ELECTRON_EXEC_PATH: electronPath() },
});
child.once('close', (code) => process.exit(code ?? 1));
