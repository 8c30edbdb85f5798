import type { InspectedPicture } from './inspectedPicture';

type Segment = { readonly marker: number; readonly start: number; readonly end: number };

const startOfScan = 0xda;
const app1 = 0xe1;
/** JFIF, ICC colour profile and Adobe's colour mark: without these the colours change. */
const keptApps: readonly number[] = [0xe0, 0xe2, 0xee];

/** Size and cleaned bytes of a JPEG, or undefined when it is not one. */
export const readJpeg = (bytes: Uint8Array): InspectedPicture | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const segments = readSegments(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  const scan = segments.find(({ marker }) => marker === startOfScan);
  if (!frame || !scan || frame.end - frame.start < 10) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = segments.filter(({ marker }) => marker !== startOfScan && !isTellTale(marker));
  return {
    mime: 'image/jpeg',
    height: view.getUint16(frame.start + 5),
    width: view.getUint16(frame.start + 7),
    bytes: Buffer.concat([
      bytes.subarray(0, 2),
      ...orientationOnly(bytes, segments),
      ...head.map(({ start, end }) => bytes.subarray(start, end)),
      bytes.subarray(scan.start),
    ]),
  };
};

/** The segments up to the first scan, that one included; stops where the file breaks off. */
const readSegments = (bytes: Uint8Array): readonly Segment[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let start = 2;
  while (start + 4 <= bytes.byteLength && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? 0;
    // Any number of 0xFF may stand before a marker.
    if (marker === 0xff) {
      start += 1;
      continue;
    }
    const end = start + 2 + view.getUint16(start + 2);
    if (end > bytes.byteLength) break;
    segments.push({ marker, start, end });
    if (marker === startOfScan) break;
    start = end;
  }
  return segments;
};

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie in the same range (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Comments and application data: where a camera writes its place on earth, its owner and the time. */
const isTellTale = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !keptApps.includes(marker));

/** A fresh Exif segment that holds only which side is up, when the picture says so. */
const orientationOnly = (bytes: Uint8Array, segments: readonly Segment[]): readonly Uint8Array[] => {
  const orientation = segments
    .filter(({ marker }) => marker === app1)
    .map(({ start, end }) => orientationIn(bytes.subarray(start + 4, end)))
    .find((value) => value !== undefined);
  if (orientation === undefined || orientation === 1) return [];
  const exif = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '00010112000300000001' + '00000000' + '00000000',
    'hex',
  );
  exif.writeUInt16BE(orientation, 28);
  return [exif];
};

/** The orientation (1 to 8) in the first directory of an Exif block (Exif 2.3, tag 0x0112). */
const orientationIn = (block: Uint8Array): number | undefined => {
  const exif = Buffer.from(block);
  if (exif.length < 14 || exif.toString('latin1', 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from(
    { length: Math.min(u16(directory), 200) },
    (_, index) => directory + 2 + index * 12,
  );
  const entry = entries.find((at) => u16(at) === 0x0112);
  const value = entry === undefined ? 0 : u16(entry + 8);
  return value >= 1 && value <= 8 ? value : undefined;
};
