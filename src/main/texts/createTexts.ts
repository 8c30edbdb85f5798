import type { AppEvent } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import { liveTextLimit } from '@shared/domain/limits';
import type { AppResult } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { err, ok } from '@shared/result';
import * as Y from 'yjs';
import { textsWithLog } from '../repositories/liveTexts';
import {
  createTextKeeper,
  fits,
  type KeeperDependencies,
  type OpenText,
  type TextKeeper,
} from './textKeeper';
import { isTextUpdate } from './textUpdate';

export type TextsDependencies = KeeperDependencies & {
  /** Tells one window. */
  readonly send: (window: Caller, event: AppEvent) => void;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** The live texts of one open werkplaats. */
export type Texts = {
  readonly open: (window: Caller, textId: TextId) => AppResult<{ readonly state: Bytes }>;
  /** An answer means: durable on disk. `gap`: the text waits for an earlier update that never came; ask `sync`. */
  readonly push: (window: Caller, textId: TextId, update: Uint8Array) => AppResult<{ readonly gap: boolean }>;
  readonly sync: (
    textId: TextId,
    stateVector: Uint8Array,
  ) => AppResult<{ readonly update: Bytes; readonly stateVector: Bytes }>;
  readonly close: (window: Caller, textId: TextId) => AppResult<null>;
  /** A window is gone, also when it crashed: everything it had open is closed. */
  readonly closeWindow: (window: Caller) => void;
  /** Brings plain text, rich text and marks of every open text up to date now, for who is about to read them. */
  readonly project: () => void;
  /** Projects and compacts everything. To be called before the werkplaats closes. */
  readonly flushAll: () => void;
};

/** Keeps the live texts of one werkplaats. Texts that a crash left unfinished are put in order first. */
export const createTexts = (dependencies: TextsDependencies): Texts => {
  const keeper = createTextKeeper(dependencies);
  for (const textId of textsWithLog(dependencies.db)) {
    const text = keeper.textOf(textId);
    if (text) keeper.letGo(text);
  }
  /** The text, or the sentence that it is not there. */
  const withText = <T>(textId: TextId, use: (text: OpenText) => AppResult<T>): AppResult<T> => {
    const text = keeper.textOf(textId);
    return text ? use(text) : err({ type: 'notFound' });
  };
  return {
    open: (window, textId) => withText(textId, (text) => openIn(window, text)),
    push: (window, textId, update) =>
      withText(textId, (text) => pushInto(text, { window, update, keeper, send: dependencies.send })),
    sync: (textId, stateVector) => withText(textId, (text) => differenceOf(text, stateVector)),
    close: (window, textId) => {
      const text = keeper.opened.get(textId);
      if (text && closeIn(window, text)) keeper.letGo(text);
      return ok(null);
    },
    closeWindow: (window) => {
      for (const text of keeper.opened.values()) {
        if (text.windows.delete(window) && text.windows.size === 0) keeper.letGo(text);
      }
    },
    project: () => {
      for (const text of keeper.opened.values()) keeper.bringUpToDate(text);
    },
    flushAll: () => {
      for (const text of keeper.opened.values()) keeper.letGo(text);
    },
  };
};

const openIn = (window: Caller, text: OpenText): AppResult<{ readonly state: Bytes }> => {
  text.windows.set(window, (text.windows.get(window) ?? 0) + 1);
  return ok({ state: new Uint8Array(Y.encodeStateAsUpdate(text.doc)) });
};

type Push = {
  readonly window: Caller;
  readonly update: Uint8Array;
  readonly keeper: TextKeeper;
  readonly send: TextsDependencies['send'];
};

const pushInto = (text: OpenText, push: Push): AppResult<{ readonly gap: boolean }> => {
  const { window, update, keeper, send } = push;
  if (!isTextUpdate(update)) return err({ type: 'badTextUpdate' });
  if (!fits(text, update)) return err({ type: 'textTooLong', limit: liveTextLimit });
  if (!keeper.take(text, update, window)) return err({ type: 'badTextUpdate' });
  for (const [other, times] of text.windows) {
    // A window that has it open twice is told too: applying an own update again changes nothing.
    if (other === window && times === 1) continue;
    send(other, { type: 'text', textId: text.id, update: new Uint8Array(update) });
  }
  return ok({ gap: text.doc.store.pendingStructs !== null });
};

const differenceOf = (
  text: OpenText,
  stateVector: Uint8Array,
): AppResult<{ readonly update: Bytes; readonly stateVector: Bytes }> => {
  try {
    const update = new Uint8Array(Y.encodeStateAsUpdate(text.doc, stateVector));
    return ok({ update, stateVector: new Uint8Array(Y.encodeStateVector(text.doc)) });
  } catch {
    return err({ type: 'badTextUpdate' });
  }
};

/** Whether nobody has it open any more. */
const closeIn = (window: Caller, text: OpenText): boolean => {
  const times = (text.windows.get(window) ?? 0) - 1;
  if (times > 0) text.windows.set(window, times);
  else text.windows.delete(window);
  return text.windows.size === 0;
};
