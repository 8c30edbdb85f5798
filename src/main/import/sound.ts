import { soundLimitBytes, soundLimitMs } from '@shared/domain/limits';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';

const ebml = [0x1a, 0x45, 0xdf, 0xa3];
const docTypeId = 0x4282;

/** Decides by the bytes themselves whether this is a sound as this app records it (WebM), short and small enough. */
export const inspectSound = (
  bytes: Uint8Array,
  milliseconds: number,
): AppResult<{ readonly mime: 'audio/webm' }> => {
  if (bytes.byteLength > soundLimitBytes)
    return err({ type: 'soundTooLarge', limitMb: soundLimitBytes / 1024 / 1024 });
  if (milliseconds > soundLimitMs) return err({ type: 'soundTooLong', minutes: soundLimitMs / 60_000 });
  return milliseconds > 0 && docTypeOf(bytes) === 'webm'
    ? ok({ mime: 'audio/webm' })
    : err({ type: 'notASound' });
};

/** What the EBML header (RFC 8794, section 11.2) says the rest is; null when there is no such header. */
const docTypeOf = (bytes: Uint8Array): string | null => {
  if (!ebml.every((byte, index) => bytes[index] === byte)) return null;
  const header = readSize(bytes, ebml.length);
  if (!header) return null;
  const end = Math.min(bytes.byteLength, header.next + header.value);
  let at = header.next;
  while (at < end) {
    const id = readId(bytes, at);
    const size = id && readSize(bytes, id.next);
    if (!id || !size || size.next + size.value > end) return null;
    if (id.value === docTypeId)
      // The text may be filled up with zeros (RFC 8794, section 7.4).
      return new TextDecoder().decode(bytes.subarray(size.next, size.next + size.value)).replace(/\0+$/, '');
    at = size.next + size.value;
  }
  return null;
};

type Read = { readonly value: number; readonly next: number };

/** A number of one to four bytes; how many, the place of the first bit that is on says. An id keeps that bit, a size does not. */
const readNumber = (bytes: Uint8Array, at: number, marker: 'kept' | 'left out'): Read | null => {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 4 || at + length > bytes.byteLength) return null;
  const start = marker === 'kept' ? first : first - (0x80 >> (length - 1));
  const rest = bytes.subarray(at + 1, at + length);
  return { value: rest.reduce((value, byte) => value * 256 + byte, start), next: at + length };
};

const readId = (bytes: Uint8Array, at: number): Read | null => readNumber(bytes, at, 'kept');

/** Of eight bytes as well: written so by some, for a size that fits in fewer. */
const readSize = (bytes: Uint8Array, at: number): Read | null => {
  if (bytes[at] !== 0x01) return readNumber(bytes, at, 'left out');
  if (at + 8 > bytes.byteLength) return null;
  return {
    value: bytes.subarray(at + 1, at + 8).reduce((value, byte) => value * 256 + byte, 0),
    next: at + 8,
  };
};
