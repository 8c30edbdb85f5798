/** The app without a window: npm run -s werkplaats -- sample|import|export|check … */
import { ensureBuilt } from './lib/build.mjs';
import { runCommandLine } from './lib/commandLine.mjs';
import { findElectron } from './lib/paths.mjs';
import { giveUp } from './lib/say.mjs';

if (findElectron() === undefined) await import('./setup.mjs');
try {
  await ensureBuilt({ quiet: true });
  const { code } = await runCommandLine(process.argv.slice(2));
  process.exit(code);
} catch (error) {
  giveUp(error.message);
}
