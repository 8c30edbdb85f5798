import { z } from 'zod';
import { idSchema } from '../ids';
import { action } from './operation';

const textId = idSchema('text');
const update = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= 64 * 1024 * 1024,
);
const stateVector = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= 1024 * 1024,
);

/** Transport of live texts (Yjs bytes). An answer of `push` means: durable on disk. */
export const texts = {
  'texts.open': action<{ readonly state: Uint8Array<ArrayBuffer> }>()(z.object({ textId })),
  'texts.push': action<{ readonly gap: boolean }>()(z.object({ textId, update })),
  /** After a gap or a failed push: what main has that the window lacks, and main's state vector. */
  'texts.sync': action<{
    readonly update: Uint8Array<ArrayBuffer>;
    readonly stateVector: Uint8Array<ArrayBuffer>;
  }>()(z.object({ textId, stateVector })),
  'texts.close': action()(z.object({ textId })),
};
