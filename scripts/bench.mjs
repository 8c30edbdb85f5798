/**
 * npm run -s bench -- startup|typing|livetext|export … [--json]
 * tests/bench/NAME.mjs exports `bench()`: a promise of rows { name, value, goal, baseline, n }, where `value` is what was
 * measured divided by the baseline (or milliseconds or seconds, when `baseline` says so) and lower is better.
 */
import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { withVirtualDisplay } from './lib/display.mjs';
import { inRoot } from './lib/paths.mjs';
import { giveUp } from './lib/say.mjs';

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const folder = inRoot('tests', 'bench');
const known = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => file.slice(0, -4))
  : [];
const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) giveUp(`Unknown: ${unknown.join(', ')}. There is: ${known.join(', ')}`, 2);

try {
  await ensureBuilt({ quiet: asJson });
  const rows = await withVirtualDisplay(async (env) => {
    process.env.DISPLAY = env.DISPLAY ?? '';
    return runAll(chosen.length > 0 ? chosen : known);
  });
  process.exit(rows.every((row) => row.ok) ? 0 : 1);
} catch (error) {
  giveUp(error.stack);
}

async function runAll(names) {
  const rows = [];
  for (const name of names) {
    const { bench } = await import(pathToFileURL(inRoot('tests', 'bench', `${name}.mjs`)));
    for (const row of await bench()) {
      rows.push({ ...row, ok: row.value <= row.goal });
      print(rows.at(-1));
    }
  }
  return rows;
}

function print({ name, value, goal, ok, baseline, n }) {
  const round = Math.round(value * 1000) / 1000;
  const line = asJson
    ? JSON.stringify({ name, value: round, goal, ok, baseline, n })
    : `${ok ? 'ok  ' : 'SLOW'} ${name}: ${round} (goal ${goal}; against ${baseline}; n=${n})`;
  process.stdout.write(`${line}\n`);
}
