/**
 * Gets everything in place that `npm start` and `npm test` need: libraries, an Electron to run on, system packages.
 * Does only what is missing. Plain Node, because it runs before anything is installed.
 *   node scripts/setup.mjs [--for-tests]
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureElectron } from './lib/electronRuntime.mjs';
import { giveUp } from './lib/say.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

try {
  ensureSystemPackages({ forTests: process.argv.includes('--for-tests') });
  ensureDependencies();
  await ensureElectron();
} catch (error) {
  giveUp(`Setup stopped: ${error.message}`);
}
