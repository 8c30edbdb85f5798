import type { AppEvent, InputOf, OutputOf } from '@shared/contract';
import type { WriterOfClient } from '@shared/contract/texts';
import type { AppResult } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { call, onEvent } from './client';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where a caret stands, as encoded Yjs positions, and whose it is. */
export type CaretPlace = Omit<InputOf<'texts.caret'>, 'textId'>;
export type OtherCaretEvent = Extract<AppEvent, { readonly type: 'caret' }>;

/** What a window hears of a live text. */
export type TextListener = {
  /** What another window typed. */
  readonly onUpdate: (update: Bytes) => void;
  readonly onCaret: (caret: OtherCaretEvent) => void;
  /** This window may not see the text any longer. */
  readonly onGone: () => void;
};

/** The way of a live text to the main process and back. Only carries bytes: what they mean is the editor's business. */
export type LiveTextTransport = {
  readonly open: (textId: TextId) => Promise<AppResult<OutputOf<'texts.open'>>>;
  /** An answer means: durable on disk. */
  readonly push: (
    textId: TextId,
    update: Bytes,
    writers: readonly WriterOfClient[],
  ) => Promise<AppResult<OutputOf<'texts.push'>>>;
  readonly sync: (textId: TextId, stateVector: Bytes) => Promise<AppResult<OutputOf<'texts.sync'>>>;
  readonly caret: (textId: TextId, place: CaretPlace) => Promise<AppResult<null>>;
  readonly mismatch: (
    textId: TextId,
    found: Omit<InputOf<'texts.mismatch'>, 'textId'>,
  ) => Promise<AppResult<null>>;
  readonly close: (textId: TextId) => Promise<AppResult<null>>;
  /** Gives the function that stops listening. */
  readonly listen: (textId: TextId, listener: TextListener) => () => void;
};

/** Live texts over the window's one door. */
export const liveTextTransport: LiveTextTransport = {
  open: (textId) => call('texts.open', { textId }),
  push: (textId, update, writers) => call('texts.push', { textId, update, writers }),
  sync: (textId, stateVector) => call('texts.sync', { textId, stateVector }),
  caret: (textId, place) => call('texts.caret', { textId, ...place }),
  mismatch: (textId, found) => call('texts.mismatch', { textId, ...found }),
  close: (textId) => call('texts.close', { textId }),
  listen: (textId, listener) => onEvent((event) => hear(event, textId, listener)),
};

/** Gives an event to the listener when it is about this text. */
export const hear = (event: AppEvent, textId: TextId, listener: TextListener): void => {
  if (event.type === 'text' && event.textId === textId) listener.onUpdate(event.update);
  if (event.type === 'caret' && event.textId === textId) listener.onCaret(event);
  if (event.type === 'textGone' && event.textId === textId) listener.onGone();
};
