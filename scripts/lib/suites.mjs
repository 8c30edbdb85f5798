import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { checks } from './checks.mjs';
import { inRoot } from './paths.mjs';
import { runTool, runToolInElectron } from './process.mjs';
import { say } from './say.mjs';

/** Each suite prints its failures itself and gives { passed, failed, skipped }. */
export const suites = { check: runChecks, unit: runUnit, e2e: runEndToEnd };

async function runChecks() {
  let failed = 0;
  for (const { name, check } of checks) {
    const start = Date.now();
    const wrong = await check();
    say(`${wrong === undefined ? 'ok' : 'NOT OK'}  ${name} (${seconds(start)})`);
    if (wrong === undefined) continue;
    failed += 1;
    say(wrong);
  }
  return { passed: checks.length - failed, failed, skipped: 0 };
}

async function runUnit({ filters, env }) {
  // Some tests call the command line; each would otherwise find the build stale at the same moment.
  await ensureBuilt();
  const report = freshReport('unit');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const { code } = await runToolInElectron('vitest/vitest.mjs', words, { env, show: true });
  const told = readReport(report);
  const counts = {
    passed: told?.numPassedTests ?? 0,
    // A file that cannot be loaded has no tests to count.
    failed: (told?.numFailedTests ?? 0) + (told?.testResults ?? []).filter(brokenFile).length,
    skipped: (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0),
  };
  return withExitCode(counts, code);
}

const brokenFile = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;

async function runEndToEnd({ filters, env }) {
  await ensureBuilt();
  const report = freshReport('e2e');
  const words = ['test', '--project', 'e2e', '--reporter', 'list,json', ...filters];
  const { code } = await runTool('@playwright/test/cli.js', words, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_FORCE_TTY: '0' },
    show: true,
  });
  const stats = readReport(report)?.stats;
  const counts = {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
  return withExitCode(counts, code);
}

/** A run that ends badly without a failed test (a crash, a broken configuration) is one failure. */
const withExitCode = (counts, code) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

function freshReport(name) {
  const file = inRoot('out', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
