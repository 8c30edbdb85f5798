import type { AppEvent, InputOf, OutputOf } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import type { WriterOfClient } from '@shared/contract/texts';
import { liveTextLimit } from '@shared/domain/limits';
import type { AppResult } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { err, ok } from '@shared/result';
import * as Y from 'yjs';
import { textsWithLog } from '../repositories/liveTexts';
import { createAccess, type TextAccess } from './access';
import { passCaret, showCaretTo, takeCaretAway } from './carets';
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
  /**
   * Whether a window may read and write a text at this moment; asked at every step and before everything that is sent.
   * Without it only the control window may.
   */
  readonly mayUse?: (window: Caller, textId: TextId) => boolean;
};

/** The live texts of one open werkplaats. What a window may not use is answered with `notAllowed`. */
export type Texts = {
  readonly open: (window: Caller, textId: TextId) => AppResult<OutputOf<'texts.open'>>;
  /** An answer means: durable on disk. `gap`: the text waits for an earlier update that never came; ask `sync`. */
  readonly push: (
    window: Caller,
    textId: TextId,
    update: Uint8Array,
    writers?: readonly WriterOfClient[],
  ) => AppResult<OutputOf<'texts.push'>>;
  readonly sync: (
    window: Caller,
    textId: TextId,
    stateVector: Uint8Array,
  ) => AppResult<OutputOf<'texts.sync'>>;
  /** Passes the place of a caret on to the other window. */
  readonly caret: (window: Caller, caret: InputOf<'texts.caret'>) => AppResult<null>;
  /** A window showed something else than the text holds; written to the log without any words. */
  readonly mismatch: (window: Caller, found: InputOf<'texts.mismatch'>) => AppResult<null>;
  readonly close: (window: Caller, textId: TextId) => AppResult<null>;
  /** A window is gone, also when it crashed: everything it had open is closed. */
  readonly closeWindow: (window: Caller) => void;
  /** To be called when it may have changed who may use what: closes for each window what it may no longer use. */
  readonly recheck: () => void;
  /** Brings plain text, rich text and marks of every open text up to date now, for who is about to read them. */
  readonly project: () => void;
  /** Projects and compacts everything. To be called before the werkplaats closes. */
  readonly flushAll: () => void;
};

/** Keeps the live texts of one werkplaats. Texts that a crash left unfinished are put in order first. */
export const createTexts = (dependencies: TextsDependencies): Texts => {
  const keeper = createTextKeeper(dependencies);
  const access = createAccess(dependencies);
  const parts: Parts = { keeper, access, send: toAllowedOnly(dependencies, access) };
  for (const textId of textsWithLog(dependencies.db)) {
    const text = keeper.textOf(textId);
    if (text) keeper.letGo(text);
  }
  return {
    open: (window, textId) =>
      access.mayUse(window, textId)
        ? withText(parts, textId, (text) => openIn(parts, window, text))
        : notAllowed,
    push: (window, textId, update, writers = []) =>
      access.mayPush(window, textId)
        ? withText(parts, textId, (text) => pushInto(parts, text, { window, update, writers }))
        : notAllowed,
    sync: (window, textId, stateVector) =>
      access.mayUse(window, textId)
        ? withText(parts, textId, (text) => differenceOf(text, stateVector))
        : notAllowed,
    caret: (window, caret) => {
      const text = keeper.opened.get(caret.textId);
      if (!access.mayUse(window, caret.textId)) return notAllowed;
      if (text?.windows.has(window)) passCaret(text, window, caret, parts.send);
      return ok(null);
    },
    mismatch: (window, { textId, where, count }) => {
      dependencies.onProblem?.(new Error(`Self-check: ${window}, ${textId}, ${where}, ${count}`));
      return ok(null);
    },
    close: (window, textId) => {
      const text = keeper.opened.get(textId);
      if (text) closeOnce(parts, window, text);
      return ok(null);
    },
    closeWindow: (window) => {
      for (const text of keeper.opened.values()) closeFor(parts, window, text);
    },
    recheck: () => recheck(parts, dependencies.send),
    project: () => {
      for (const text of keeper.opened.values()) keeper.bringUpToDate(text);
    },
    flushAll: () => {
      for (const text of keeper.opened.values()) keeper.letGo(text);
    },
  };
};

type Parts = {
  readonly keeper: TextKeeper;
  readonly access: TextAccess;
  readonly send: (window: Caller, textId: TextId, event: AppEvent) => void;
};

const notAllowed = err({ type: 'notAllowed' } as const);

/** Nothing of a text goes to a window that may not use it, whatever the reason it was about to be sent. */
const toAllowedOnly =
  ({ send }: TextsDependencies, access: TextAccess): Parts['send'] =>
  (window, textId, event) => {
    if (access.mayUse(window, textId)) send(window, event);
  };

/** The text, or the sentence that it is not there. */
const withText = <T>(
  { keeper }: Parts,
  textId: TextId,
  use: (text: OpenText) => AppResult<T>,
): AppResult<T> => {
  const text = keeper.textOf(textId);
  return text ? use(text) : err({ type: 'notFound' });
};

const openIn = (parts: Parts, window: Caller, text: OpenText): AppResult<OutputOf<'texts.open'>> => {
  text.windows.set(window, (text.windows.get(window) ?? 0) + 1);
  showCaretTo(text, window, parts.send);
  return ok({ state: new Uint8Array(Y.encodeStateAsUpdate(text.doc)) });
};

type Push = {
  readonly window: Caller;
  readonly update: Uint8Array;
  readonly writers: readonly WriterOfClient[];
};

const pushInto = ({ keeper, send }: Parts, text: OpenText, push: Push): AppResult<OutputOf<'texts.push'>> => {
  const { window, update } = push;
  if (!isTextUpdate(update)) return err({ type: 'badTextUpdate' });
  if (!fits(text, update)) return err({ type: 'textTooLong', limit: liveTextLimit });
  if (!keeper.take(text, push)) return err({ type: 'badTextUpdate' });
  for (const [other, times] of text.windows) {
    // A window that has it open twice is told too: applying an own update again changes nothing.
    if (other === window && times === 1) continue;
    send(other, text.id, { type: 'text', textId: text.id, update: new Uint8Array(update) });
  }
  return ok({ gap: text.doc.store.pendingStructs !== null });
};

const differenceOf = (text: OpenText, stateVector: Uint8Array): AppResult<OutputOf<'texts.sync'>> => {
  try {
    const update = new Uint8Array(Y.encodeStateAsUpdate(text.doc, stateVector));
    return ok({ update, stateVector: new Uint8Array(Y.encodeStateVector(text.doc)) });
  } catch {
    return err({ type: 'badTextUpdate' });
  }
};

const closeOnce = (parts: Parts, window: Caller, text: OpenText): void => {
  const times = (text.windows.get(window) ?? 0) - 1;
  if (times > 0) text.windows.set(window, times);
  else closeFor(parts, window, text);
  if (text.windows.size === 0 && parts.keeper.opened.has(text.id)) parts.keeper.letGo(text);
};

/** The window has it open no more, however many times it had. */
const closeFor = ({ keeper, send }: Parts, window: Caller, text: OpenText): void => {
  if (!text.windows.delete(window)) return;
  takeCaretAway(text, window, send);
  if (text.windows.size === 0) keeper.letGo(text);
};

const recheck = (parts: Parts, send: TextsDependencies['send']): void => {
  for (const text of parts.keeper.opened.values()) {
    for (const window of [...text.windows.keys()]) {
      if (parts.access.mayUse(window, text.id)) continue;
      parts.access.letFinish(window, text.id);
      closeFor(parts, window, text);
      send(window, { type: 'textGone', textId: text.id });
    }
  }
};
