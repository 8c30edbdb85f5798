import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killBothRounds } from '../chaos/killBothRounds';
import { killRounds } from '../chaos/killRounds';

const rounds = Number(process.env['KILL_ROUNDS'] ?? 30);
const seed = Number(process.env['KILL_SEED'] ?? 1);

test('killed while typing, again and again: nothing that was called saved is gone', async () => {
  test.setTimeout(60_000 + rounds * 10_000);
  const userData = mkdtempSync(join(tmpdir(), 'werkplaats-kill-'));
  const report = await killRounds({ userData, rounds, chance: chanceFrom(seed) });
  rmSync(userData, { recursive: true, force: true });
  test.info().annotations.push({ type: 'kill', description: JSON.stringify(report) });
  expect(report.losses).toEqual([]);
  // The rounds must have had something to lose.
  expect(report.acknowledged).toBeGreaterThan(rounds);
});

test('killed while both windows type: nothing that either called saved is gone', async () => {
  const both = Number(process.env['KILL_BOTH_ROUNDS'] ?? 10);
  test.setTimeout(60_000 + both * 20_000);
  const userData = mkdtempSync(join(tmpdir(), 'werkplaats-kill-'));
  const report = await killBothRounds({ userData, rounds: both, chance: chanceFrom(seed + 1) });
  rmSync(userData, { recursive: true, force: true });
  test.info().annotations.push({ type: 'kill', description: JSON.stringify(report) });
  expect(report.losses).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(both);
});

/** Park and Miller: enough for moments, and the same every time. */
function chanceFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
