/** Opens the app; without a screen to open it on, makes the demo instead. */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronPath, inRoot } from './lib/paths.mjs';
import { rootArguments } from './lib/process.mjs';
import { giveUp, say } from './lib/say.mjs';

if (!hasDisplay()) {
  say(
    'There is no screen here to open a window on (no DISPLAY or WAYLAND_DISPLAY). Making the demo instead.',
  );
  await import('./demo.mjs');
} else {
  try {
    await ensureBuilt();
    const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
    const words = [...rootArguments(), inRoot(), ...process.argv.slice(2)];
    const app = spawn(electronPath(), words, { stdio: 'inherit', env });
    app.once('close', (code) => process.exit(code ?? 1));
  } catch (error) {
    giveUp(error.message);
  }
}
