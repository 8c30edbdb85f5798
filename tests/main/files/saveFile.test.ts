import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveFailure, saveFile } from '../../../src/main/files/saveFile';
import { bundle } from '../../support/bundle';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
});
afterEach(() => {
  spawnSync('umount', [join(folder, 'vol')]);
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (size: number): Uint8Array => new Uint8Array(size).fill(65);

describe('saving a file', () => {
  test('whole, in place of what was there, and nothing beside it', async () => {
    const path = join(folder, 'verslag.docx');
    writeFileSync(path, 'oud');
    expect(await saveFile(path, bytes(1000))).toEqual({ ok: true, value: null });
    expect(readFileSync(path)).toHaveLength(1000);
    expect(readdirSync(folder)).toEqual(['verslag.docx']);
  });

  test('replaces nothing when nobody was asked', async () => {
    const path = join(folder, 'verslag.docx');
    writeFileSync(path, 'oud');
    expect(await saveFile(path, bytes(10), 'new')).toEqual({
      ok: false,
      error: { type: 'fileExists', file: 'verslag.docx' },
    });
    expect(readFileSync(path, 'utf8')).toBe('oud');
  });

  test('the folder is gone (a stick was taken out)', async () => {
    const gone = join(folder, 'stick', 'verslag.docx');
    expect(await saveFile(gone, bytes(10))).toEqual({
      ok: false,
      error: { type: 'placeMissing', file: 'verslag.docx' },
    });
  });

  test('a folder of that name is in the way', async () => {
    mkdirSync(join(folder, 'verslag.docx'));
    expect(await saveFile(join(folder, 'verslag.docx'), bytes(10))).toEqual({
      ok: false,
      error: { type: 'fileExists', file: 'verslag.docx' },
    });
    expect(readdirSync(folder)).toEqual(['verslag.docx']);
  });

  test('a place where one may not write', async () => {
    // Nobody may make a file in /sys, not even root.
    const place = process.platform === 'linux' ? '/sys' : join(folder, 'dicht');
    if (place !== '/sys') mkdirSync(place, { mode: 0o555 });
    expect(await saveFile(join(place, 'verslag.docx'), bytes(10))).toEqual({
      ok: false,
      error: { type: 'placeReadOnly', file: 'verslag.docx' },
    });
  });

  test('a full disk: says so, keeps what was there, leaves nothing behind', async () => {
    const disk = join(folder, 'vol');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
    const path = join(disk, 'verslag.docx');
    writeFileSync(path, 'oud');
    const child = await bundle('tests/support/saveChild.ts');
    // Where no disk can be made, the system's own limit on the size of a file stands in for one that is full.
    const { stdout } = inNode(child, [path, String(2 * 1024 * 1024)], mounted ? null : 256);
    expect(JSON.parse(stdout)).toEqual({ ok: false, error: { type: 'diskFull', file: 'verslag.docx' } });
    expect(readFileSync(path, 'utf8')).toBe('oud');
    expect(readdirSync(disk)).toEqual(['verslag.docx']);
  });

  test('the system that holds an open file fast', () => {
    const refused = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });
    expect(saveFailure(refused('EPERM', 'rename'), 'a.docx', 'win32')).toEqual({
      type: 'fileInUse',
      file: 'a.docx',
    });
    expect(saveFailure(refused('EBUSY', 'rename'), 'a.docx', 'win32')).toEqual({
      type: 'fileInUse',
      file: 'a.docx',
    });
    expect(saveFailure(refused('EACCES', 'open'), 'a.docx', 'win32')).toEqual({
      type: 'placeReadOnly',
      file: 'a.docx',
    });
    expect(saveFailure(refused('EROFS', 'open'), 'a.docx', 'linux')).toEqual({
      type: 'placeReadOnly',
      file: 'a.docx',
    });
    expect(saveFailure(new Error('iets anders'), 'a.docx', 'linux')).toBe(null);
  });

  test('stopped in the middle by the power, the old file is whole', async () => {
    const path = join(folder, 'verslag.docx');
    writeFileSync(path, 'oud');
    const child = spawn(
      process.execPath,
      [await bundle('tests/support/saveChild.ts'), path, String(256 * 1024 * 1024)],
      { env: asNode },
    );
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while (!readdirSync(folder).some((name) => name.endsWith('.deel')))
      await new Promise((go) => setTimeout(go, 1));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readFileSync(path, 'utf8')).toBe('oud');
  });
});

const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

/** Runs the saving in a process of its own; with a limit on the size of a file when one is given. */
const inNode = (script: string, words: readonly string[], fileLimitKb: number | null) => {
  const limit = fileLimitKb === null ? '' : `trap '' XFSZ; ulimit -f ${fileLimitKb * 2}; `;
  return spawnSync('sh', ['-c', `${limit}exec "$@"`, 'sh', process.execPath, script, ...words], {
    encoding: 'utf8',
    env: asNode,
  });
};
