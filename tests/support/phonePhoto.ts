import type { Page } from '@playwright/test';

/** A photo as a phone on its side makes it: a JPEG that says "turn me" and where it was taken. */
export async function jpegFromPhone(
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const plain = await page.evaluate(
    async (size) => {
      const canvas = new OffscreenCanvas(size.width, size.height);
      const paper = canvas.getContext('2d');
      if (paper) {
        paper.fillStyle = '#b4481e';
        paper.fillRect(0, 0, size.width / 2, size.height);
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    { width, height },
  );
  return Buffer.concat([Buffer.from(plain.slice(0, 2)), exif(), Buffer.from(plain.slice(2))]);
}

/** An EXIF part with orientation 6 (turn a quarter to the right) and a description that holds a place. */
function exif(): Buffer {
  const place = '52.3702 N, 4.8952 E\0';
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  // ImageDescription (0x010e), text, at the end.
  tiff.writeUInt16LE(0x010e, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(place.length, 14);
  tiff.writeUInt32LE(tiff.length, 18);
  // Orientation (0x0112), one short: 6.
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(6, 30);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place, 'latin1')]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
