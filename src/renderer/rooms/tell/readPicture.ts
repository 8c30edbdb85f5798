import { pictureLimitBytes } from '@shared/domain/limits';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { fittedSize } from './fitPicture';

// A file above this is not opened at all: reading it would stop the window.
const openLimitBytes = 100 * 1024 * 1024;

const limitMb = pictureLimitBytes / (1024 * 1024);

/**
 * Reads a photo or drawing and draws it anew: upright, at most 2400 pixels wide or high, and without what a camera hides in
 * the file (place, time, device). A JPEG stays a JPEG, everything else becomes a PNG; a PNG that is too large a JPEG.
 */
export const readPicture = async (file: Blob): Promise<AppResult<Uint8Array<ArrayBuffer>>> => {
  if (file.size > openLimitBytes) return err({ type: 'imageTooLarge', limitMb });
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return err({ type: 'notAnImage' });
  const canvas = drawn(bitmap);
  bitmap.close();
  const kinds = file.type === 'image/jpeg' ? jpegs : [png, ...jpegs];
  for (const kind of kinds) {
    const blob = await canvas.convertToBlob(kind);
    if (blob.size <= pictureLimitBytes) return ok(new Uint8Array(await blob.arrayBuffer()));
  }
  return err({ type: 'imageTooLarge', limitMb });
};

const png = { type: 'image/png' };
const jpegs = [
  { type: 'image/jpeg', quality: 0.9 },
  { type: 'image/jpeg', quality: 0.75 },
];

const drawn = (bitmap: ImageBitmap): OffscreenCanvas => {
  const { width, height } = fittedSize(bitmap);
  const canvas = new OffscreenCanvas(width, height);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('No canvas to draw on.');
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(bitmap, 0, 0, width, height);
  return canvas;
};
