import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './sourceFiles';

export type PackagedApp = {
  /** Folder with the program and its resources. */
  readonly folder: string;
  readonly program: string;
  /** Starts the program as an ordinary user, so that its sandbox is really on. */
  readonly asOrdinaryUser: string;
  /** A data folder that the ordinary user may write in. */
  readonly userData: string;
  readonly remove: () => void;
};

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Packages the app as a folder and puts it where every user can read it. */
export function packageApp(): PackagedApp {
  const result = spawnSync(process.execPath, [join(projectFolder, 'scripts', 'package.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (result.status !== 0) throw new Error(result.stderr);
  const home = mkdtempSync(join(tmpdir(), 'werkplaats-packaged-'));
  chmodSync(home, 0o755);
  const folder = join(home, 'program');
  cpSync(unpackedFolder(), folder, { recursive: true, verbatimSymlinks: true });
  if (isRoot) execFileSync('chmod', ['-R', 'a+rX', folder]);
  const program = join(folder, 'werkplaats-ervaringskennis');
  const userData = join(home, 'data');
  mkdirSync(userData);
  if (isRoot) chownSync(userData, NOBODY, NOBODY);
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  return { folder, program, asOrdinaryUser: ordinaryUserStarter(home, program, userData), userData, remove };
}

function unpackedFolder(): string {
  const folder = join(projectFolder, 'out', 'packaged', 'linux-unpacked');
  if (!existsSync(folder)) throw new Error(`There is no ${folder}.`);
  return folder;
}

function ordinaryUserStarter(home: string, program: string, userData: string): string {
  if (!isRoot) return program;
  const starter = join(home, 'start');
  const words = `env HOME='${userData}' XDG_RUNTIME_DIR='${userData}' runuser -u nobody -- '${program}' "$@"`;
  writeFileSync(starter, `#!/bin/sh\ncd '${home}'\nexec ${words}\n`, { mode: 0o755 });
  return starter;
}
