import { z } from 'zod';
import { idSchema, type ParticipantId } from '../ids';
import { action, type Caller } from './operation';

const textId = idSchema('text');
const update = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= 64 * 1024 * 1024,
);
const stateVector = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= 1024 * 1024,
);
/** An encoded Yjs relative position is some tens of bytes. */
const position = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= 256,
);
const hand = idSchema('participant').nullable();
/** Yjs client ids are 32-bit numbers; each hand of a window has its own. */
const client = z.number().int().min(0).max(0xffff_ffff);

/** The two windows in which a live text can be written. Which texts the room screen may open, main decides each time. */
const writers: readonly Caller[] = ['control', 'screen'];

/** Who wrote as a Yjs client: a participant whose hand was chosen, or (null) the window itself. */
export type WriterOfClient = { readonly client: number; readonly hand: ParticipantId | null };

/** Transport of live texts (Yjs bytes). An answer of `push` means: durable on disk. */
export const texts = {
  'texts.open': action<{ readonly state: Uint8Array<ArrayBuffer> }>()(z.object({ textId }), writers),
  /** `writers` says whose the clients in the update are; kept durably with it. */
  'texts.push': action<{ readonly gap: boolean }>()(
    z.object({ textId, update, writers: z.array(z.object({ client, hand })).max(200).readonly() }),
    writers,
  ),
  /** After a gap or a failed push: what main has that the window lacks, and main's state vector. */
  'texts.sync': action<{
    readonly update: Uint8Array<ArrayBuffer>;
    readonly stateVector: Uint8Array<ArrayBuffer>;
  }>()(z.object({ textId, stateVector }), writers),
  /** Where this window's caret stands; null when it left. Passed on to the other window, never kept. */
  'texts.caret': action()(
    z.object({ textId, anchor: position.nullable(), focus: position.nullable(), hand }),
    writers,
  ),
  /** The self-check found that a window showed something else than the text holds, and mended it. Only logged. */
  'texts.mismatch': action()(
    z.object({ textId, where: z.enum(['editor', 'rescue']), count: z.number().int().min(1).max(100_000) }),
    writers,
  ),
  'texts.close': action()(z.object({ textId }), writers),
};
