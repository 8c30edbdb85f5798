/**
 * From the start of the process to the first painted words in the first window, against a bare Electron window on the same
 * runtime. Warm: each side keeps its own data folder. Pairs in turns (A B B A), the first pair thrown away; the value is the
 * median of the ratios of the pairs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';

const pairs = 15;
const goal = 2;

/** Gives one row: how many times as long as a bare window. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-bench-'));
  const bare = () => startToPaint(inRoot('tests', 'bench', 'startup', 'bare.cjs'), join(folder, 'bare'));
  const ours = () => startToPaint(inRoot('tests', 'bench', 'startup', 'ours.cjs'), join(folder, 'ours'));
  try {
    const ratios = [];
    for (let pair = 0; pair <= pairs; pair += 1) {
      const first = await (pair % 2 === 0 ? bare : ours)();
      const second = await (pair % 2 === 0 ? ours : bare)();
      ratios.push(pair % 2 === 0 ? second / first : first / second);
    }
    const value = median(ratios.slice(1));
    return [{ name: 'startup.window', value, goal, baseline: 'bare window', n: pairs }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from spawn to first contentful paint. */
function startToPaint(app, userData) {
  const electron = inRoot('node_modules', 'electron');
  const executable = join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8').trim());
  const rootOnly = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const start = Date.now();
  const child = spawn(executable, [...rootOnly, `--user-data-dir=${userData}`, app], {
    env: { ...process.env, WERKPLAATS_USER_DATA: userData },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`No first paint within 30 s: ${app}`));
    }, 30_000);
    let said = '';
    child.stdout.on('data', (bytes) => {
      said += bytes;
    });
    child.on('close', () => {
      clearTimeout(timer);
      const painted = /painted ([\d.]+)/.exec(said)?.[1];
      if (painted) resolve(Number(painted) - start);
      else reject(new Error(`It ended without painting: ${app}`));
    });
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
