import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { AppError, AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { fileFailure } from './failures';
import { applicationId } from './identity';
import { latestVersion } from './migrations';

/** What a werkplaats file says about itself. */
export type Peek = {
  readonly version: number;
  readonly bytes: number;
  /** A log was left behind: the app stopped without closing. It is taken in at the next opening. */
  readonly unclean: boolean;
};

const headerLength = 100;
const magic = 'SQLite format 3\0';

/**
 * Looks at a file without SQLite, which would lock it and could leave files beside it: is it a werkplaats, is it whole, can
 * this app read it. Never call it for a file that this process has open: closing any handle on it drops SQLite's locks.
 * Byte offsets: sqlite.org/fileformat2.html, section 1.3.
 */
export const peek = (path: string): AppResult<Peek> => {
  const file = basename(path);
  const refuse = (type: 'notAWorkshop' | 'fileDamaged' | 'fileNewer'): AppResult<Peek> => err({ type, file });
  try {
    if (!statSync(path).isFile()) return refuse('notAWorkshop');
    const { start, bytes } = readStart(path);
    // Also true for an empty file: what was cut off at its very start may have been a werkplaats.
    if (!magic.startsWith(start.toString('latin1', 0, magic.length))) return refuse('notAWorkshop');
    if (start.length < headerLength) return refuse('fileDamaged');
    const log = readLog(`${path}-wal`);
    const first = (log && newestFirstPage(log)) ?? start;
    if (first.readUInt32BE(68) !== applicationId) return refuse('notAWorkshop');
    const version = first.readUInt32BE(60);
    if (version > latestVersion) return refuse('fileNewer');
    // With a log, the last pages may be in there; without one, a file shorter than its own page count was cut off.
    if (!log && bytes < pageSize(start) * start.readUInt32BE(28)) return refuse('fileDamaged');
    return ok({ version, bytes, unclean: log !== undefined });
  } catch (error) {
    return err(fileFailure(error, path) ?? rethrow(error));
  }
};

const rethrow = (error: unknown): AppError => {
  throw error;
};

const readStart = (path: string): { readonly start: Buffer; readonly bytes: number } => {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(headerLength);
    const length = readSync(handle, buffer, 0, headerLength, 0);
    return { start: buffer.subarray(0, length), bytes: fstatSync(handle).size };
  } finally {
    closeSync(handle);
  }
};

const pageSize = (start: Buffer): number => {
  const size = start.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
};

const readLog = (path: string): Buffer | undefined => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size > 0 ? readFileSync(path) : undefined;
};

const logHeader = 32;
const frameHeader = 24;

/**
 * Page 1 as the log has it after its last whole transaction: a newer app may have stopped before its version number reached
 * the file itself. Frames with another salt are left-overs; checksums tell a torn tail (sqlite.org/fileformat2.html, 4.2).
 */
const newestFirstPage = (log: Buffer): Buffer | undefined => {
  if (log.length < logHeader) return undefined;
  const bigEndian = log.readUInt32BE(0) === 0x377f0683;
  if (!bigEndian && log.readUInt32BE(0) !== 0x377f0682) return undefined;
  const size = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let sum = checksum(log.subarray(0, 24), [0, 0], bigEndian);
  let pending: Buffer | undefined;
  let committed: Buffer | undefined;
  for (let at = logHeader; at + frameHeader + size <= log.length; at += frameHeader + size) {
    const frame = log.subarray(at, at + frameHeader);
    const page = log.subarray(at + frameHeader, at + frameHeader + size);
    if (!frame.subarray(8, 16).equals(salt)) break;
    sum = checksum(page, checksum(frame.subarray(0, 8), sum, bigEndian), bigEndian);
    if (sum[0] !== frame.readUInt32BE(16) || sum[1] !== frame.readUInt32BE(20)) break;
    if (frame.readUInt32BE(0) === 1) pending = page;
    if (frame.readUInt32BE(4) > 0) committed = pending;
  }
  return committed;
};

type Sum = readonly [number, number];

const checksum = (bytes: Buffer, [a, b]: Sum, bigEndian: boolean): Sum => {
  let s0 = a;
  let s1 = b;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const x0 = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const x1 = bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    s0 = (s0 + x0 + s1) >>> 0;
    s1 = (s1 + x1 + s0) >>> 0;
  }
  return [s0, s1];
};
