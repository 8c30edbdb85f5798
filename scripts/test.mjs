/**
 * All tests, or one suite: npm test [-- check|unit|e2e [PART-OF-A-FILE-NAME…]]
 * Ends with one line, `N passed, N failed`, over all suites that ran.
 */
import { withVirtualDisplay } from './lib/display.mjs';
import { giveUp, sayHeading } from './lib/say.mjs';
import { suites } from './lib/suites.mjs';

const [wanted, ...filters] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in suites)) {
  giveUp(`There is no suite "${wanted}". There is: ${Object.keys(suites).join(', ')}.`, 2);
}
const chosen = wanted === undefined ? Object.keys(suites) : [wanted];

try {
  const total = wanted === 'check' ? await runAll(process.env) : await withVirtualDisplay(runAll);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} catch (error) {
  giveUp(error.stack);
}

async function runAll(env) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of chosen) {
    sayHeading(name);
    const counts = await suites[name]({ filters, env });
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  return total;
}
