import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL,
  type Provider,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import {
  COLLABORATION_TAG,
  HISTORIC_TAG,
  type LexicalEditor,
  PASTE_TAG,
  SKIP_COLLAB_TAG,
  type UpdateListenerPayload,
} from 'lexical';
import * as Y from 'yjs';
import { mendCaret } from './caret';
import { localProvider } from './localProvider';
import { remoteOrigin } from './remoteOrigin';
import { showsWhatIsShared } from './selfCheck';
import { createTextUndo, type TextUndo } from './undo';

export type BoundText = {
  readonly undo: TextUndo;
  /** Takes an edit from elsewhere into the doc and the editor. */
  readonly applyRemote: (update: Uint8Array) => void;
  /** Compares editor and doc, and makes the editor follow the doc when they differ. True when they were the same. */
  readonly check: () => boolean;
  /** To be called for every error of the editor: stops writing, then starts again from the doc. */
  readonly mend: (error: unknown) => void;
  readonly release: () => void;
};

export type BindOptions = {
  readonly editor: LexicalEditor;
  /** Filled already with what is kept. */
  readonly doc: Y.Doc;
  readonly onReady: () => void;
  /** Asked whenever the text could be opened for writing. */
  readonly mayWrite: () => boolean;
  /** The editor cannot be trusted any more; it is read-only and detached. */
  readonly onBroken: (error: unknown) => void;
};

type Bond = {
  readonly binding: BindingV2;
  readonly provider: Provider;
  readonly undo: TextUndo;
  /** Edits of the editor go to the doc. Never before the editor shows what the doc holds: its next edit would wipe the text. */
  isWriting: boolean;
  isReleased: boolean;
  mends: number;
};

/** So many mends without one good edit in between mean that it does not help. */
const mendsAllowed = 3;

/** Ties an empty editor to a filled doc with the V2 binding. The order of the steps is the recipe; keep it. */
export const bindText = (options: BindOptions): BoundText => {
  const { editor, doc } = options;
  const bond = createBond(editor, doc);
  const { binding, provider, undo } = bond;

  const guarded = (work: () => void): void => {
    if (bond.isReleased) return;
    try {
      work();
    } catch (error) {
      mend(error);
    }
  };
  const mend = (error: unknown): void => {
    if (bond.isReleased) return;
    bond.isWriting = false;
    editor.setEditable(false);
    bond.mends += 1;
    if (bond.mends > mendsAllowed) {
      release();
      options.onBroken(error);
      return;
    }
    // Not inside the update that failed.
    queueMicrotask(() => guarded(() => show(bond, options)));
  };
  const onTree = (events: Y.YEvent<Y.XmlElement | Y.XmlText>[], transaction: Y.Transaction): void => {
    if (transaction.origin === binding || bond.isReleased) return;
    const isUndo = transaction.origin instanceof Y.UndoManager;
    syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, provider, events, transaction, isUndo);
  };
  binding.root.observeDeep(onTree);
  const stopListening = editor.registerUpdateListener((update) => guarded(() => write(bond, update)));
  const release = (): void => {
    bond.isReleased = true;
    bond.isWriting = false;
    stopListening();
    binding.root.unobserveDeep(onTree);
    undo.destroy();
  };

  guarded(() => show(bond, options));
  return {
    undo,
    applyRemote: (update) => guarded(() => applyRemote(bond, doc, update)),
    check: () => {
      if (!bond.isWriting || showsWhatIsShared(editor.getEditorState(), binding.root)) return true;
      guarded(() => show(bond, options));
      return false;
    },
    mend,
    release,
  };
};

const createBond = (editor: LexicalEditor, doc: Y.Doc): Bond => {
  const name = 'root-v2';
  const binding = createBindingV2__EXPERIMENTAL(editor, name, doc, new Map([[name, doc]]));
  const undo = createTextUndo(binding.root, doc, binding);
  return { binding, provider: localProvider(), undo, isWriting: false, isReleased: false, mends: 0 };
};

/** Makes the editor show what the doc holds, and only then lets it write. */
const show = (bond: Bond, { editor, mayWrite, onReady }: BindOptions): void => {
  const before = bond.mends;
  bond.isWriting = false;
  syncYjsStateToLexicalV2__EXPERIMENTAL(bond.binding, bond.provider);
  if (bond.mends !== before) return;
  bond.isWriting = true;
  editor.setEditable(mayWrite());
  onReady();
};

const write = (bond: Bond, update: UpdateListenerPayload): void => {
  if (update.tags.has(SKIP_COLLAB_TAG) || !bond.isWriting) return;
  if (startsEmpty(update, bond.binding)) throw new Error('The editor was empty while the text is not.');
  const isOwn = !update.tags.has(COLLABORATION_TAG) && !update.tags.has(HISTORIC_TAG);
  const isStructural = isOwn && makesNodes(update);
  if (isStructural) bond.undo.newStep();
  syncLexicalUpdateToYjsV2__EXPERIMENTAL(
    bond.binding,
    bond.provider,
    update.prevEditorState,
    update.editorState,
    update.dirtyElements,
    update.dirtyLeaves,
    update.normalizedNodes,
    update.tags,
  );
  if (isStructural) bond.undo.newStep();
  if (isOwn) bond.mends = 0;
};

const applyRemote = (bond: Bond, doc: Y.Doc, update: Uint8Array): void => {
  const { editor } = bond.binding;
  // A local edit that still waits in this task would be lost without this.
  editor.read(() => {});
  const before = editor.getEditorState();
  Y.applyUpdate(doc, update, remoteOrigin);
  if (bond.isWriting) mendCaret(editor, before);
};

/** An editor that starts empty on a text that is not would delete everything with its next edit. */
const startsEmpty = (
  { prevEditorState, dirtyElements }: UpdateListenerPayload,
  binding: BindingV2,
): boolean => dirtyElements.size > 0 && prevEditorState._nodeMap.size <= 1 && binding.root.length > 0;

/** Enter, a mark, a list, a paste, a style: a step of its own for undo. */
const makesNodes = ({ dirtyElements, dirtyLeaves, prevEditorState, tags }: UpdateListenerPayload): boolean =>
  tags.has(PASTE_TAG) ||
  [...dirtyElements.keys()].some((key) => !prevEditorState._nodeMap.has(key)) ||
  [...dirtyLeaves].some((key) => !prevEditorState._nodeMap.has(key));
