import type { AppResult } from '@shared/errors';
import * as Y from 'yjs';
import type { LiveTextTransport, OtherCaretEvent } from '../api/liveText';
import { createOutbox, type Outbox, type OutboxOptions } from './outbox';
import { remoteOrigin } from './remoteOrigin';

export type ConnectionOptions = OutboxOptions & {
  readonly onCaret: (caret: OtherCaretEvent) => void;
  /** This window may not see the text any longer. */
  readonly onGone: () => void;
};

export type Connection = Pick<Outbox, 'saved' | 'sendNow'> & {
  /** Fills the doc with what is kept. Must be answered before anything is typed. */
  readonly open: () => Promise<AppResult<null>>;
  /** Sends the rest, waits until it is durable, then says goodbye. */
  readonly close: () => Promise<void>;
};

/** Keeps a doc and main's copy of it the same. */
export const createConnection = (options: ConnectionOptions): Connection => {
  const { textId, doc, transport } = options;
  const outbox = createOutbox(options);
  let isGone = false;
  let opening: ReturnType<LiveTextTransport['open']> | undefined;

  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== remoteOrigin) outbox.add(update);
  };
  const stopListening = transport.listen(textId, {
    onUpdate: options.applyRemote,
    onCaret: options.onCaret,
    onGone: () => {
      isGone = true;
      options.onGone();
    },
  });

  return {
    open: async () => {
      opening = transport.open(textId);
      const answer = await opening;
      if (!answer.ok) return answer;
      Y.applyUpdate(doc, answer.value.state, remoteOrigin);
      doc.on('update', onUpdate);
      return { ok: true, value: null };
    },
    saved: outbox.saved,
    sendNow: outbox.sendNow,
    close: async () => {
      const isOpen = (await opening)?.ok ?? false;
      // Sent away: the last words were sent off at once; there is nobody to wait for.
      if (isOpen && !isGone) await outbox.kept();
      outbox.stop();
      stopListening();
      doc.off('update', onUpdate);
      if (isOpen && !isGone) await transport.close(textId);
    },
  };
};
