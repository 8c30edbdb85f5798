import * as Y from 'yjs';
import { isWithin, type NetChange, netChange, wordsIn } from './sharedWords';

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
export type StepFacts = { readonly kind: UndoKind; readonly net: NetChange | null };

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

/** Typing and styles leave the words of others where they are; the rest moves words by deleting and writing them again. */
export const movesWords = (kind: UndoKind): boolean =>
  kind !== 'typing' && kind !== 'deleting' && kind !== 'style';

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

/**
 * Tries a step on a copy of the text: does undoing it only take back what the step itself added and removed? `gone`: there
 * is nothing left of it to take back.
 */
export const tryOnCopy = (
  doc: Y.Doc,
  rootName: string,
  item: StackItem,
  { net }: StepFacts,
): 'fine' | 'others' | 'gone' => {
  const copy = new Y.Doc({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const root = copy.get(rootName, Y.XmlElement);
  const manager = new Y.UndoManager(root);
  const before = wordsIn(root);
  manager.undoStack.push(asItWasRestored(doc, item));
  const isDone = manager.undo() !== null;
  const { removed, added } = netChange(before, wordsIn(root));
  copy.destroy();
  if (!isDone) return 'gone';
  if (net === null) return 'fine';
  return isWithin(removed, net.added) && isWithin(added, net.removed) ? 'fine' : 'others';
};

/** A copy does not know which items were restored by an earlier undo: the step is told with the restored ones. */
const asItWasRestored = (doc: Y.Doc, item: StackItem): StackItem => {
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
  return { insertions, deletions: item.deletions, meta: new Map() };
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
