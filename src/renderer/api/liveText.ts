import type { OutputOf } from '@shared/contract';
import type { AppResult } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { call, onEvent } from './client';

type Bytes = Uint8Array<ArrayBuffer>;

/** The way of a live text to the main process and back. Only carries bytes: what they mean is the editor's business. */
export type LiveTextTransport = {
  readonly open: (textId: TextId) => Promise<AppResult<OutputOf<'texts.open'>>>;
  /** An answer means: durable on disk. */
  readonly push: (textId: TextId, update: Bytes) => Promise<AppResult<OutputOf<'texts.push'>>>;
  readonly sync: (textId: TextId, stateVector: Bytes) => Promise<AppResult<OutputOf<'texts.sync'>>>;
  readonly close: (textId: TextId) => Promise<AppResult<null>>;
  /** What another window typed. Gives the function that stops listening. */
  readonly onUpdate: (textId: TextId, listener: (update: Bytes) => void) => () => void;
};

/** Live texts over the window's one door. */
export const liveTextTransport: LiveTextTransport = {
  open: (textId) => call('texts.open', { textId }),
  push: (textId, update) => call('texts.push', { textId, update }),
  sync: (textId, stateVector) => call('texts.sync', { textId, stateVector }),
  close: (textId) => call('texts.close', { textId }),
  onUpdate: (textId, listener) =>
    onEvent((event) => {
      if (event.type === 'text' && event.textId === textId) listener(event.update);
    }),
};
