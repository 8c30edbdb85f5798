import type { AppEvent } from '@shared/contract';
import type { Caller, Topic } from '@shared/contract/operation';
import { liveTextLimit } from '@shared/domain/limits';
import type { TextId } from '@shared/ids';
import * as Y from 'yjs';
import type { WriteDb } from '../db/handles';
import { appendUpdate, dropUpdate, hasLog, textHasOwner, writeProjection } from '../repositories/liveTexts';
import { authorsOf, type Taking } from './authors';
import { freshCopy, textLength } from './headless';
import { projectDoc } from './projection';
import { seedText } from './seed';
import { compact, loadDoc } from './textStore';

export type KeeperDependencies = {
  readonly db: WriteDb;
  /** Says to every window which data changed, so that lists are read again. */
  readonly announce: (topics: readonly Topic[]) => void;
  /** A failure that may not stop the typing; goes to the log. */
  readonly onProblem?: (error: unknown) => void;
  /** Does the work after so many milliseconds; gives the function that calls it off. */
  readonly later?: (work: () => void, milliseconds: number) => () => void;
};

export type OpenText = {
  readonly id: TextId;
  doc: Y.Doc;
  /** How many times each window has it open. */
  readonly windows: Map<Caller, number>;
  /** Where the caret of each window stands, for a window that opens it now. */
  readonly carets: Map<Caller, Extract<AppEvent, { readonly type: 'caret' }>>;
  /** Yjs clients whose author is on the disk since it was loaded. */
  readonly authored: Set<number>;
  /** Never below the length of the text: the length at last count and every byte since. */
  weight: number;
  /** There are words that lists and search do not have yet. */
  isBehind: boolean;
  callOffIdle: () => void;
  callOffLatest: () => void;
};

/** How long nobody may have typed before plain text and marks follow: longer for a long text, whose turn takes longer. */
const idleMilliseconds = ({ weight }: OpenText): number => 400 + weight / 100;

/** They follow after this long also when somebody types on without a pause. */
const latestMilliseconds = 5000;

/** Loads, appends, projects and puts away live texts; of windows it knows only who has a text open. */
export type TextKeeper = {
  readonly opened: ReadonlyMap<TextId, OpenText>;
  /** The text, loaded when it was not; undefined when there is nothing it could belong to. */
  readonly textOf: (id: TextId) => OpenText | undefined;
  /** Makes an update durable and part of the text. False when it cannot be applied: then nothing has changed. */
  readonly take: (text: OpenText, taking: Taking) => boolean;
  readonly bringUpToDate: (text: OpenText) => void;
  /** Nobody has it open any more: project, compact, forget. What cannot be projected keeps its log untouched. */
  readonly letGo: (text: OpenText) => void;
};

/** Makes the keeper of one open werkplaats. */
export const createTextKeeper = (dependencies: KeeperDependencies): TextKeeper => {
  const { later = afterTimeout } = dependencies;
  const opened = new Map<TextId, OpenText>();
  const letGo = (text: OpenText): void => {
    text.callOffIdle();
    text.callOffLatest();
    opened.delete(text.id);
    putAway(dependencies, text);
    text.doc.destroy();
  };
  return {
    opened,
    textOf: (id) => {
      const text = opened.get(id) ?? loadText(dependencies, id);
      if (text) opened.set(id, text);
      return text;
    },
    take: (text, taking) => {
      if (!makeDurable(dependencies, text, taking)) return false;
      text.weight += taking.update.byteLength;
      const settle = (): void => (text.windows.size === 0 ? letGo(text) : project(dependencies, text));
      if (!text.isBehind) text.callOffLatest = later(settle, latestMilliseconds);
      text.isBehind = true;
      text.callOffIdle();
      text.callOffIdle = later(settle, idleMilliseconds(text));
      return true;
    },
    bringUpToDate: (text) => {
      if (text.isBehind) project(dependencies, text);
    },
    letGo,
  };
};

/** A text that is new starts with one empty paragraph: made here only, or two windows would make two. */
const loadText = ({ db, onProblem = ignore }: KeeperDependencies, id: TextId): OpenText | undefined => {
  const known = loadDoc(db, id, onProblem);
  if (known && known.store.clients.size > 0) return opening(id, known, hasLog(db, id));
  if (!textHasOwner(db, id)) return undefined;
  seedText(db, id, []);
  const made = loadDoc(db, id, onProblem);
  return made && opening(id, made, false);
};

const opening = (id: TextId, doc: Y.Doc, isBehind: boolean): OpenText => ({
  id,
  doc,
  windows: new Map(),
  carets: new Map(),
  authored: new Set(),
  weight: textLength(doc),
  isBehind,
  callOffIdle: ignore,
  callOffLatest: ignore,
});

const makeDurable = (
  { db, onProblem = ignore }: KeeperDependencies,
  text: OpenText,
  taking: Taking,
): boolean => {
  const { update, window } = taking;
  const authors = authorsOf(taking, text.authored);
  const seq = appendUpdate(db, text.id, update, authors);
  try {
    Y.applyUpdate(text.doc, update, window);
    for (const { client } of authors) text.authored.add(client);
    return true;
  } catch (error) {
    onProblem(error);
    dropUpdate(db, seq);
    text.doc = loadDoc(db, text.id, onProblem) ?? text.doc;
    return false;
  }
};

const project = (dependencies: KeeperDependencies, text: OpenText): void => {
  const { db, announce, onProblem = ignore } = dependencies;
  try {
    const projection = projectDoc(text.doc);
    writeProjection(db, text.id, projection);
    text.isBehind = false;
    text.callOffLatest();
    announce(['texts', 'fragments']);
  } catch (error) {
    // The words themselves are durable; only lists and search lag behind.
    onProblem(error);
  }
};

const putAway = (dependencies: KeeperDependencies, text: OpenText): void => {
  const { db, onProblem = ignore } = dependencies;
  if (!hasLog(db, text.id)) return;
  if (text.isBehind) project(dependencies, text);
  try {
    if (!text.isBehind) compact(db, text.id, text.doc);
  } catch (error) {
    onProblem(error);
  }
};

/** Whether the text stays within its limit. Counts exactly, on a copy, only when the cheap upper bound has passed the limit. */
export const fits = (text: OpenText, update: Uint8Array): boolean => {
  if (text.weight + update.byteLength <= liveTextLimit) return true;
  const copy = freshCopy(text.doc);
  try {
    Y.applyUpdate(copy, update);
    const length = textLength(copy);
    if (length > liveTextLimit) return false;
    text.weight = length;
    return true;
  } catch {
    return true;
  } finally {
    copy.destroy();
  }
};

const ignore = (): void => {};

/** Real time; the tests may give another. */
export const afterTimeout = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
