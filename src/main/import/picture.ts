import { pictureLimitBytes } from '@shared/domain/limits';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import type { InspectedPicture } from './inspectedPicture';
import { readJpeg } from './jpeg';
import { readPng } from './png';

/** Most pixels taken in: beyond it, decoding takes more memory than a small computer has. */
const pixelLimit = 50_000_000;

const tooLarge = err({ type: 'imageTooLarge', limitMb: pictureLimitBytes / 1024 / 1024 } as const);

/** Decides by the bytes themselves (never by a name) whether this is a PNG or JPEG that the app takes in. */
export const inspectPicture = (bytes: Uint8Array): AppResult<InspectedPicture> => {
  if (bytes.byteLength > pictureLimitBytes) return tooLarge;
  const picture = readPng(bytes) ?? readJpeg(bytes);
  if (!picture || picture.width < 1 || picture.height < 1) return err({ type: 'notAnImage' });
  return picture.width * picture.height > pixelLimit ? tooLarge : ok(picture);
};
