import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks a zip with its symbolic links and executable bits, for the entries that `rename` gives a name.
 * Own code because setup runs before any library is there. No zip64: an archive over 4 GB is refused.
 * @param {{ zipFile: string, into: string, rename: (name: string) => string | undefined }} options
 */
export function unzip({ zipFile, into, rename }) {
  const file = openSync(zipFile, 'r');
  try {
    for (const entry of readDirectory(file, statSync(zipFile).size)) {
      const name = rename(entry.name);
      if (name !== undefined && !entry.name.endsWith('/'))
        writeEntry({ file, entry, target: safeJoin(into, name) });
    }
  } finally {
    closeSync(file);
  }
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const UNIX_SYMLINK = 0o120000;
const UNIX_TYPE_MASK = 0o170000;

function readDirectory(file, size) {
  const tailSize = Math.min(size, 65_557);
  const tail = readBytes(file, size - tailSize, tailSize);
  const end = findEnd(tail);
  const count = tail.readUInt16LE(end + 10);
  const directorySize = tail.readUInt32LE(end + 12);
  const directoryStart = tail.readUInt32LE(end + 16);
  if (directoryStart === 0xffffffff) throw new Error('This zip is too large (zip64).');
  return parseDirectory(readBytes(file, directoryStart, directorySize), count);
}

function findEnd(tail) {
  for (let at = tail.length - 22; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END_SIGNATURE) return at;
  throw new Error('This zip is not complete: its directory is missing.');
}

function parseDirectory(bytes, count) {
  const entries = [];
  for (let at = 0, i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('This zip is damaged.');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      start: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function writeEntry({ file, entry, target }) {
  const header = readBytes(file, entry.start, 30);
  const dataStart = entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = readBytes(file, dataStart, entry.packedSize);
  const bytes = entry.method === 0 ? packed : inflateRawSync(packed);
  if (bytes.length !== entry.size) throw new Error(`This zip is damaged at ${entry.name}.`);
  mkdirSync(dirname(target), { recursive: true });
  if ((entry.mode & UNIX_TYPE_MASK) === UNIX_SYMLINK) return symlinkSync(bytes.toString('utf8'), target);
  writeFileSync(target, bytes);
  if (entry.mode & 0o111) chmodSync(target, 0o755);
}

function safeJoin(into, name) {
  const clean = normalize(name);
  if (clean.startsWith('..') || clean.startsWith('/'))
    throw new Error(`This zip wants to write outside its folder: ${name}`);
  return join(into, clean);
}

function readBytes(file, position, length) {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) !== length) throw new Error('This zip is not complete.');
  return bytes;
}
