import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';

/** Runs `npm ci` when node_modules is not what the lock file says. */
export function ensureDependencies() {
  if (dependenciesMatchLock()) return;
  say('Installing the libraries (npm ci)…');
  // No package needs its script; npm would compile the database from source, without a compiler on a bare machine.
  runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    failure: 'npm ci failed; the reason is above. Is the npm registry within reach?',
  });
}

function dependenciesMatchLock() {
  const wanted = readPackages(inRoot('package-lock.json'));
  const present = readPackages(inRoot('node_modules', '.package-lock.json'));
  return wanted !== undefined && present !== undefined && packagesMatch(wanted, present);
}

/**
 * Compares the lock with npm's own record, which npm writes last: a broken-off install has none. Packages for other
 * systems are in the lock and never on disk.
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>>} Packages
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function packagesMatch(wanted, present) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = present[path];
    return found === undefined
      ? entry.optional === true || entry.peer === true
      : found.version === entry.version;
  });
}

function readPackages(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
