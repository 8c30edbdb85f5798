import * as Y from 'yjs';

/** `others`: it would take away words that somebody else has written in it since. */
export type UndoOutcome = 'done' | 'nothing' | 'others';

export type TextUndo = {
  readonly undo: () => UndoOutcome;
  readonly redo: () => UndoOutcome;
  /** What follows is a step of its own. */
  readonly newStep: () => void;
  readonly destroy: () => void;
};

/** Typing without a pause is cut into steps of this many changes. */
const changesPerStep = 40;

/** Undo of one window's own changes, recognised by their origin. */
export const createTextUndo = (root: Y.XmlElement, doc: Y.Doc, ownOrigin: unknown): TextUndo => {
  const manager = new Y.UndoManager(root, { trackedOrigins: new Set([ownOrigin]), captureTimeout: 1000 });
  let changes = 0;
  manager.on('stack-item-updated', () => {
    changes += 1;
    if (changes >= changesPerStep) newStep();
  });
  const newStep = (): void => {
    changes = 0;
    manager.stopCapturing();
  };
  const step = (stack: Y.UndoManager['undoStack'], go: () => unknown): UndoOutcome => {
    const item = stack.at(-1);
    if (!item) return 'nothing';
    if (holdsOthers(doc, item.insertions)) return 'others';
    return go() === null ? 'nothing' : 'done';
  };
  return {
    undo: () => step(manager.undoStack, () => manager.undo()),
    redo: () => step(manager.redoStack, () => manager.redo()),
    newStep,
    destroy: () => manager.destroy(),
  };
};

/** Whether a paragraph, mark or list that undoing would remove holds live words of somebody else. */
const holdsOthers = (doc: Y.Doc, insertions: Y.UndoManager['undoStack'][number]['insertions']): boolean => {
  let found = false;
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, insertions, (struct) => {
      if (struct instanceof Y.Item && !struct.deleted && struct.content instanceof Y.ContentType) {
        found ||= hasLiveItemOfOthers(struct.content.type, doc.clientID);
      }
    });
  });
  return found;
};

const hasLiveItemOfOthers = (type: Y.AbstractType<unknown>, me: number): boolean => {
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.countable && item.id.client !== me) return true;
    if (item.content instanceof Y.ContentType && hasLiveItemOfOthers(item.content.type, me)) return true;
  }
  return false;
};
