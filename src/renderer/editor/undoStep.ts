import * as Y from 'yjs';
import { type Looks, type NetChange, netChange, onlyTurnsRound, styledWordsIn } from './sharedWords';

/** What one step did, for who wants to take it back. */
export type UndoKind =
  | 'typing'
  | 'deleting'
  | 'newLine'
  | 'joinLines'
  | 'mark'
  | 'unmark'
  | 'style'
  | 'lineKind'
  | 'list'
  | 'paste';

export type StackItem = Y.UndoManager['undoStack'][number];

/** What is remembered of a step: what it was, and for one that moves words about what it really added and removed. */
export type StepFacts = {
  readonly kind: UndoKind;
  readonly net: NetChange | null;
  /** It moved words about or set how they look, so taking it back could touch what others did: it is tried first. */
  readonly isDelicate: boolean;
};

type Counts = { readonly inserted: Map<string, number>; readonly deleted: Map<string, number> };

/** Names what an edit did, by the elements it made and removed. `net` is null for plain typing. */
export const kindOfEdit = (
  transaction: Y.Transaction,
  { isPaste }: { readonly isPaste: boolean },
): UndoKind => {
  const { inserted, deleted } = countElements(transaction);
  const more = (name: string): number => (inserted.get(name) ?? 0) - (deleted.get(name) ?? 0);
  const isTouched = (...names: readonly string[]): boolean =>
    names.some((name) => inserted.has(name) || deleted.has(name));
  if (isPaste) return 'paste';
  if (more('list') !== 0) return 'list';
  if (lines(more) > 0) return 'newLine';
  if (lines(more) < 0) return 'joinLines';
  if (more('mark') !== 0) return more('mark') > 0 ? 'mark' : 'unmark';
  if (isTouched('heading', 'quote')) return 'lineKind';
  if (isTouched('list')) return 'list';
  if (isTouched('mark')) return 'mark';
  if (isTouched('paragraph', 'listitem')) return 'newLine';
  if ((inserted.get('#words') ?? 0) > 0) return 'typing';
  if ((deleted.get('#words') ?? 0) > 0) return 'deleting';
  return 'style';
};

const lines = (more: (name: string) => number): number =>
  more('paragraph') + more('heading') + more('quote') + more('listitem') + more('linebreak');

/** Typing leaves the words of others as they are; the rest moves words by writing them again, or sets how they look. */
export const isDelicate = (transaction: Y.Transaction, kind: UndoKind): boolean => {
  if (kind !== 'typing' && kind !== 'deleting') return true;
  let setsLooks = false;
  const look = (struct: Y.Item | Y.GC): void => {
    setsLooks ||= struct instanceof Y.Item && struct.content instanceof Y.ContentFormat;
  };
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, look);
  Y.iterateDeletedStructs(transaction, insertionsOf(transaction), look);
  return setsLooks;
};

const countElements = (transaction: Y.Transaction): Counts => {
  const counts: Counts = { inserted: new Map(), deleted: new Map() };
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => count(struct, counts.deleted));
  Y.iterateDeletedStructs(transaction, insertionsOf(transaction), (struct) => {
    if (struct instanceof Y.Item && !struct.deleted) count(struct, counts.inserted);
  });
  return counts;
};

const count = (struct: Y.Item | Y.GC, counts: Map<string, number>): void => {
  // Only children: properties of a block live in a map beside it.
  if (!(struct instanceof Y.Item) || struct.parentSub !== null) return;
  const name = nameOf(struct.content);
  if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
};

const nameOf = (content: Y.Item['content']): string | null => {
  if (content instanceof Y.ContentString) return '#words';
  return content instanceof Y.ContentType && content.type instanceof Y.XmlElement
    ? content.type.nodeName
    : null;
};

/** Everything a transaction wrote. */
export const insertionsOf = (transaction: Y.Transaction): StackItem['insertions'] => {
  const made = Y.createDeleteSet();
  for (const [client, end] of transaction.afterState) {
    const start = transaction.beforeState.get(client) ?? 0;
    if (end > start) addRange(made, client, start, end - start);
  }
  return made;
};

/** Adds a stretch of one client to a set of stretches. */
export const addRange = (set: StackItem['insertions'], client: number, clock: number, len: number): void => {
  const ranges = set.clients.get(client) ?? [];
  ranges.push({ clock, len });
  set.clients.set(client, ranges);
};

/** What a step is tried on. */
export type Trial = {
  readonly doc: Y.Doc;
  readonly rootName: string;
  readonly looks: Looks;
  /** Whether the hand that undoes wrote as this client. */
  readonly isOwn: (client: number) => boolean;
};

/**
 * Tries a step on a copy of the text: does undoing it only take back what the step itself added and removed? `gone`: there
 * is nothing left of it to take back.
 */
export const tryOnCopy = (trial: Trial, item: StackItem, { net }: StepFacts): 'fine' | 'others' | 'gone' => {
  if (holdsOthers(trial, item)) return 'others';
  const copy = copyWithRestored(trial.doc);
  const root = copy.get(trial.rootName, Y.XmlElement);
  const manager = new Y.UndoManager(root);
  const before = styledWordsIn(root, trial.looks);
  manager.undoStack.push(item);
  const isDone = manager.undo() !== null;
  const back = netChange(before, styledWordsIn(root, trial.looks));
  copy.destroy();
  if (!isDone) return 'gone';
  return net === null || onlyTurnsRound(back, net) ? 'fine' : 'others';
};

/** A copy of the text that knows, as undo does, which deleted items were restored by an earlier undo, and as what. */
const copyWithRestored = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  copy.transact((transaction) => {
    for (const structs of doc.store.clients.values())
      for (const struct of structs)
        if (struct instanceof Y.Item && struct.redone !== null)
          setRestored(transaction, struct, struct.redone);
  });
  return copy;
};

const setRestored = (transaction: Y.Transaction, { id, length }: Y.Item, redone: Y.ID): void => {
  const end = id.clock + length;
  for (let clock = id.clock; clock < end; ) {
    Y.getItemCleanEnd(transaction, transaction.doc.store, Y.createID(id.client, end - 1));
    const item = Y.getItemCleanStart(transaction, Y.createID(id.client, clock));
    item.redone = Y.createID(redone.client, redone.clock + (clock - id.clock));
    clock += item.length;
  }
};

/** Whether a line, mark or list of this step now holds anything that somebody else wrote or set. */
export const holdsOthers = ({ doc, isOwn }: Trial, item: StackItem): boolean => {
  let found = false;
  doc.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, asItWasRestored(doc, item), (struct) => {
      if (struct instanceof Y.Item && !struct.deleted && struct.content instanceof Y.ContentType)
        found ||= hasLiveItemOfOthers(struct.content.type, isOwn);
    }),
  );
  return found;
};

const hasLiveItemOfOthers = (type: Y.AbstractType<unknown>, isOwn: (client: number) => boolean): boolean => {
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (!isOwn(item.id.client)) return true;
    if (item.content instanceof Y.ContentType && hasLiveItemOfOthers(item.content.type, isOwn)) return true;
  }
  return false;
};

/** What a step wrote; where an earlier undo restored it, what it was restored as. */
const asItWasRestored = (doc: Y.Doc, item: StackItem): StackItem['insertions'] => {
  const insertions = Y.createDeleteSet();
  doc.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, item.insertions, (struct) => {
      const { client, clock } = struct.id;
      if (!(struct instanceof Y.Item) || struct.redone === null)
        addRange(insertions, client, clock, struct.length);
      else
        for (let at = 0; at < struct.length; at += 1)
          addRestored(doc, insertions, Y.createID(client, clock + at));
    }),
  );
  return insertions;
};

const addRestored = (doc: Y.Doc, set: StackItem['insertions'], id: Y.ID): void => {
  let at = id;
  for (;;) {
    const item = Y.getItem(doc.store, at);
    if (!(item instanceof Y.Item) || item.redone === null) break;
    at = Y.createID(item.redone.client, item.redone.clock + (at.clock - item.id.clock));
  }
  addRange(set, at.client, at.clock, 1);
};
