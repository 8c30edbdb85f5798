import * as Y from 'yjs';
import type { Hand, Hands } from './hands';
import { type Looks, netChange, type StyledWords, styledWordsIn } from './sharedWords';
import {
  addRange,
  holdsOthers,
  isDelicate,
  kindOfEdit,
  type StackItem,
  type StepFacts,
  type Trial,
  tryOnCopy,
  type UndoKind,
} from './undoStep';

/**
 * `others`: it would take away what somebody else has written in it since; nothing was done. `gone`: somebody else has
 * changed or removed it already; that step is passed over.
 */
export type UndoOutcome = 'done' | 'nothing' | 'others' | 'gone';

/** What came of it, and what step it was about. */
export type UndoResult = { readonly outcome: UndoOutcome; readonly kind: UndoKind | null };

export type TextUndo = {
  readonly undo: () => UndoResult;
  readonly redo: () => UndoResult;
  /** What `undo` would take back now; null when there is nothing. */
  readonly next: () => UndoKind | null;
  /** After `others`: leaves the structure standing and takes back the last words that are only this hand's. */
  readonly undoOwnWords: () => UndoResult;
  /** The newest mark of this hand stays for good: `undo` goes past it. */
  readonly leaveMark: () => void;
  /** What follows is a step of its own. */
  readonly newStep: () => void;
  /** Before each own edit. */
  readonly aboutToWrite: (edit: { readonly mayMoveWords: boolean; readonly isPaste: boolean }) => void;
  readonly destroy: () => void;
};

export type UndoOptions = {
  readonly root: Y.XmlElement;
  readonly rootName: string;
  readonly doc: Y.Doc;
  /** Origin of the own edits. */
  readonly ownOrigin: unknown;
  readonly hands: Hands;
};

/** Typing without a pause is cut into steps of this many changes. */
const changesPerStep = 40;

type Edit = {
  readonly before: StyledWords | null;
  readonly isPaste: boolean;
  readonly kind: UndoKind | null;
};
type Stacks = UndoOptions & {
  /** One for each hand that wrote in this window. */
  readonly managers: Map<Hand, Y.UndoManager>;
  /** The edit that is being written. */
  edit: Edit;
  changes: number;
  readonly looks: Looks;
};

const plainFacts: StepFacts = { kind: 'typing', net: null, isDelicate: false };
const plainEdit: Edit = { before: null, isPaste: false, kind: null };

/** Undo per hand: each takes back only what was written in this window by the hand that is chosen now. */
export const createTextUndo = (options: UndoOptions): TextUndo => {
  const stacks: Stacks = { ...options, managers: new Map(), edit: plainEdit, changes: 0, looks: new Map() };
  const manager = (): Y.UndoManager => managerOf(stacks, options.hands.current());
  return {
    undo: () => step(stacks, manager(), 'undo'),
    redo: () => step(stacks, manager(), 'redo'),
    next: () => factsOf(manager().undoStack.at(-1))?.kind ?? null,
    undoOwnWords: () => undoOwnWords(stacks, manager()),
    leaveMark: () => {
      const { undoStack } = manager();
      const at = undoStack.findLastIndex((item) => factsOf(item)?.kind === 'mark');
      if (at >= 0) undoStack.splice(at, 1);
    },
    newStep: () => {
      for (const one of stacks.managers.values()) newStep(stacks, one);
    },
    aboutToWrite: ({ mayMoveWords, isPaste }) => {
      manager();
      stacks.edit = {
        before: mayMoveWords ? styledWordsIn(options.root, stacks.looks) : null,
        isPaste,
        kind: null,
      };
    },
    destroy: () => {
      for (const one of stacks.managers.values()) one.destroy();
    },
  };
};

const managerOf = (stacks: Stacks, hand: Hand): Y.UndoManager => {
  const known = stacks.managers.get(hand);
  if (known) return known;
  const { root, ownOrigin, hands } = stacks;
  let facts: StepFacts = plainFacts;
  const manager = new Y.UndoManager(root, {
    trackedOrigins: new Set([ownOrigin]),
    captureTimeout: 1000,
    captureTransaction: (transaction) => {
      if (hands.current() !== hand || transaction.changedParentTypes.size === 0) return false;
      if (transaction.origin !== ownOrigin && transaction.origin !== manager) return false;
      facts = factsOfEdit(stacks, transaction);
      const last = factsOf(manager.undoStack.at(-1));
      if (facts.isDelicate || last?.isDelicate) newStep(stacks, manager);
      return true;
    },
  });
  manager.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set(factsKey, facts);
    stacks.changes = 0;
  });
  manager.on('stack-item-updated', () => {
    stacks.changes += 1;
    if (stacks.changes >= changesPerStep) newStep(stacks, manager);
  });
  stacks.managers.set(hand, manager);
  return manager;
};

const newStep = (stacks: Stacks, manager: Y.UndoManager): void => {
  stacks.changes = 0;
  manager.stopCapturing();
};

const factsKey = 'facts';

const factsOf = (item: StackItem | undefined): StepFacts | undefined =>
  // Proof: only `stack-item-added` above writes this key, and always facts.
  item?.meta.get(factsKey) as StepFacts | undefined;

const factsOfEdit = ({ root, edit, looks }: Stacks, transaction: Y.Transaction): StepFacts => {
  const kind = edit.kind ?? kindOfEdit(transaction, edit);
  const isTried = isDelicate(transaction, kind);
  const net = isTried && edit.before !== null ? netChange(edit.before, styledWordsIn(root, looks)) : null;
  return { kind, net, isDelicate: isTried };
};

const trialOf = ({ doc, rootName, looks, hands }: Stacks): Trial => ({
  doc,
  rootName,
  looks,
  isOwn: (client) => hands.handOf(client) === hands.current(),
});

/** Undoes or redoes the last step of one hand, and that step only. */
const step = (stacks: Stacks, manager: Y.UndoManager, way: 'undo' | 'redo'): UndoResult => {
  const item = (way === 'undo' ? manager.undoStack : manager.redoStack).at(-1);
  const facts = factsOf(item);
  if (!item || !facts) return { outcome: 'nothing', kind: null };
  const { kind } = facts;
  const outcome = facts.isDelicate ? tryOnCopy(trialOf(stacks), item, facts) : 'fine';
  // The first words of an empty line also made the place that now holds the words of others: that stays.
  if (!facts.isDelicate && holdsOthers(trialOf(stacks), item)) item.insertions = ownWordsOf(stacks, item);
  if (outcome === 'others') return { outcome, kind };
  const isDone = onlyTop(stacks, manager, { way, facts });
  return { outcome: isDone ? 'done' : 'gone', kind };
};

/**
 * The library goes on to earlier steps when the last one has nothing left to change, without asking: those are kept out
 * of its reach.
 */
const onlyTop = (
  stacks: Stacks,
  manager: Y.UndoManager,
  { way, facts }: { readonly way: 'undo' | 'redo'; readonly facts: StepFacts },
): boolean => {
  const stack = way === 'undo' ? manager.undoStack : manager.redoStack;
  const earlier = stack.splice(0, stack.length - 1);
  stacks.edit = {
    before: facts.isDelicate ? styledWordsIn(stacks.root, stacks.looks) : null,
    isPaste: false,
    kind: facts.kind,
  };
  const isDone = (way === 'undo' ? manager.undo() : manager.redo()) !== null;
  stacks.edit = plainEdit;
  stack.unshift(...earlier);
  return isDone;
};

const undoOwnWords = (stacks: Stacks, manager: Y.UndoManager): UndoResult => {
  while (manager.undoStack.length > 0) {
    const result = step(stacks, manager, 'undo');
    if (result.outcome === 'done') return result;
    if (result.outcome === 'gone') continue;
    const item = manager.undoStack.pop();
    const insertions = item && !hasMovedWords(stacks, item) ? ownWordsOf(stacks, item) : Y.createDeleteSet();
    if (insertions.clients.size === 0) continue;
    manager.undoStack.push({
      insertions,
      deletions: Y.createDeleteSet(),
      meta: new Map([[factsKey, plainFacts]]),
    });
  }
  return { outcome: 'nothing', kind: null };
};

/** Only the words that a step wrote, without the lines, marks and lists. */
const ownWordsOf = ({ doc }: Stacks, item: StackItem): StackItem['insertions'] => {
  const own = Y.createDeleteSet();
  doc.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, item.insertions, (struct) => {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
        addRange(own, struct.id.client, struct.id.clock, struct.length);
    }),
  );
  return own;
};

/** A step that also deleted words wrote them again elsewhere: nobody can say which of them are its own. */
const hasMovedWords = ({ doc }: Stacks, item: StackItem): boolean => {
  let hasMoved = false;
  doc.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, item.deletions, (struct) => {
      hasMoved ||= struct instanceof Y.Item && struct.content instanceof Y.ContentString;
    }),
  );
  return hasMoved;
};
