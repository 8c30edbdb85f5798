import type { InspectedPicture } from './inspectedPicture';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// Chunks that tell of the maker, the place or the moment, and are not needed to draw the picture (PNG 3, section 11.3).
const tellTale: readonly string[] = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

type Chunk = { readonly type: string; readonly start: number; readonly end: number };

/** Size and cleaned bytes of a whole PNG, or undefined when it is not one. */
export const readPng = (bytes: Uint8Array): InspectedPicture | undefined => {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const chunks = readChunks(bytes);
  const [header] = chunks;
  if (header?.type !== 'IHDR' || header.end - header.start !== 25) return undefined;
  if (!chunks.some(({ type }) => type === 'IDAT') || chunks.at(-1)?.type !== 'IEND') return undefined;
  const view = viewOf(bytes);
  return {
    mime: 'image/png',
    width: view.getUint32(header.start + 8),
    height: view.getUint32(header.start + 12),
    bytes: withoutTellTales(bytes, chunks),
  };
};

/** The chunks up to IEND; stops where the file breaks off. */
const readChunks = (bytes: Uint8Array): readonly Chunk[] => {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let start = signature.length;
  while (start + 12 <= bytes.byteLength) {
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.byteLength) break;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ type, start, end });
    if (type === 'IEND') break;
    start = end;
  }
  return chunks;
};

const withoutTellTales = (bytes: Uint8Array, chunks: readonly Chunk[]): Uint8Array =>
  Buffer.concat([
    bytes.subarray(0, signature.length),
    ...chunks
      .filter(({ type }) => !tellTale.includes(type))
      .map(({ start, end }) => bytes.subarray(start, end)),
  ]);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
