import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../scripts/lib/unzip.mjs';

const UNIX = 3;
const mode = (bits: number) => ({ os: UNIX, attrs: bits << 16 });

let folder: string;
let zipFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-unzip-'));
  zipFile = join(folder, 'a.zip');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('keeps bytes, executable bits and symbolic links, and leaves out what has no name', () => {
  writeFileSync(
    zipFile,
    zipSync({
      'top/program': [strToU8('#!/bin/sh'), mode(0o100755)],
      'top/deep/text': [strToU8('é'.repeat(1000)), mode(0o100644)],
      'top/stored': [strToU8('as it is'), { level: 0 }],
      'top/link': [strToU8('program'), mode(0o120777)],
      'top/left-out': strToU8('no'),
    }),
  );
  const into = join(folder, 'out');
  unzip({
    zipFile,
    into,
    rename: (name) => (name.endsWith('left-out') ? undefined : name.replace('top/', '')),
  });
  expect(readFileSync(join(into, 'deep', 'text'), 'utf8')).toBe('é'.repeat(1000));
  expect(readFileSync(join(into, 'stored'), 'utf8')).toBe('as it is');
  expect(statSync(join(into, 'program')).mode & 0o111).toBe(0o111);
  expect(statSync(join(into, 'deep', 'text')).mode & 0o111).toBe(0);
  expect(readlinkSync(join(into, 'link'))).toBe('program');
  expect(lstatSync(join(into, 'left-out'), { throwIfNoEntry: false })).toBeUndefined();
});

test('refuses half an archive', () => {
  writeFileSync(zipFile, zipSync({ text: strToU8('x'.repeat(5000)) }));
  truncateSync(zipFile, 60);
  expect(() => unzip({ zipFile, into: folder, rename: (name) => name })).toThrow(/not complete/);
});

test('writes nothing outside its folder', () => {
  writeFileSync(zipFile, zipSync({ '../outside': strToU8('x') }));
  expect(() => unzip({ zipFile, into: join(folder, 'in'), rename: (name) => name })).toThrow(/outside/);
});
