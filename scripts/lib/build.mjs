import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot, outMain } from './paths.mjs';
import { say } from './say.mjs';

const stampFile = inRoot('out', '.build-stamp');
const lockFolder = inRoot('out', '.building');
const LONGEST_BUILD_MS = 120_000;

/** Builds when a source has changed since the last build; waits when another process is building. */
export async function ensureBuilt({ quiet = false } = {}) {
  if (isFresh()) return;
  await holdingLock(async () => {
    if (!isFresh()) build({ quiet });
  });
}

/** Builds main, preload and screens into out/; throws when that fails. */
export function build({ quiet = false } = {}) {
  const stamp = sourceStamp();
  if (!quiet) say('Building…');
  const result = spawnSync(
    process.execPath,
    [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: inRoot(), encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(`The build failed.\n${result.stdout}${result.stderr}`);
  writeFileSync(stampFile, stamp);
}

const isFresh = () =>
  existsSync(outMain) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp();

/** Name, size and time of every source: enough to see a change, and quick. */
function sourceStamp() {
  const hash = createHash('sha256');
  const files = ['package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'].map((name) =>
    inRoot(name),
  );
  for (const file of [...files, ...filesUnder(inRoot('src')), ...filesUnder(inRoot('resources'))]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function holdingLock(task) {
  mkdirSync(inRoot('out'), { recursive: true });
  const start = Date.now();
  while (!takeLock()) {
    if (Date.now() - start > LONGEST_BUILD_MS) releaseLock();
    await wait(100);
  }
  try {
    await task();
  } finally {
    releaseLock();
  }
}

function takeLock() {
  try {
    mkdirSync(lockFolder);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const age = Date.now() - (statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    // A build that was killed leaves its lock behind.
    if (age > LONGEST_BUILD_MS) releaseLock();
    return false;
  }
}

function releaseLock() {
  try {
    rmdirSync(lockFolder);
  } catch {
    // Another process was first.
  }
}
