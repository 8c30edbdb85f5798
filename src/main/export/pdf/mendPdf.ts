/**
 * Chromium writes its own description of browser and operating system as the maker of a PDF, and the moment of making.
 * Both are overwritten in place, so that no byte moves and the file's own table of places stays right.
 */
export const mendPdf = (bytes: Uint8Array, app: string): Uint8Array => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const mended = text
    .replace(/\/Creator \((?:[^()\\]|\\.)*\)/g, (whole) => sameLength(whole, `/Creator (${app})`))
    .replace(/\/Producer \((?:[^()\\]|\\.)*\)/g, (whole) => sameLength(whole, ''))
    .replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (whole) => sameLength(whole, ''));
  return Buffer.from(mended, 'latin1');
};

/** Blanks are nothing at all between the entries of a PDF. A replacement that does not fit is left out. */
const sameLength = (whole: string, instead: string): string =>
  (instead.length <= whole.length ? instead : '').padEnd(whole.length, ' ');
