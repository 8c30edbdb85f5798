import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL,
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
import { remoteOrigin } from './connection';
import { localProvider } from './localProvider';
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

/** So many mends without one good edit in between mean that it does not help. */
const mendsAllowed = 3;

/**
 * Ties an empty editor to a filled doc with the V2 binding. The order is what keeps a text from being wiped: the editor is
 * read-only and its edits go nowhere until it shows what the doc holds.
 */
export const bindText = ({ editor, doc, mayWrite, onReady, onBroken }: BindOptions): BoundText => {
  const name = 'root-v2';
  const binding = createBindingV2__EXPERIMENTAL(editor, name, doc, new Map([[name, doc]]));
  const provider = localProvider();
  let isWriting = false;
  let isReleased = false;
  let mends = 0;

  const onTree = (events: Y.YEvent<Y.XmlElement | Y.XmlText>[], transaction: Y.Transaction): void => {
    if (transaction.origin === binding || isReleased) return;
    const isUndo = transaction.origin instanceof Y.UndoManager;
    syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, provider, events, transaction, isUndo);
  };

  const mend = (error: unknown): void => {
    if (isReleased) return;
    isWriting = false;
    editor.setEditable(false);
    mends += 1;
    if (mends > mendsAllowed) {
      release();
      onBroken(error);
      return;
    }
    // Not inside the update that failed.
    queueMicrotask(() => guarded(show));
  };

  const guarded = (work: () => void): void => {
    if (isReleased) return;
    try {
      work();
    } catch (error) {
      mend(error);
    }
  };

  const show = (): void => {
    const before = mends;
    syncYjsStateToLexicalV2__EXPERIMENTAL(binding, provider);
    if (mends !== before) return;
    isWriting = true;
    editor.setEditable(mayWrite());
    onReady();
  };

  const write = (update: UpdateListenerPayload): void => {
    if (update.tags.has(SKIP_COLLAB_TAG) || !isWriting) return;
    if (startsEmpty(update, binding)) return mend(new Error('The editor was empty while the text is not.'));
    const isOwn = !update.tags.has(COLLABORATION_TAG) && !update.tags.has(HISTORIC_TAG);
    const isStructural = isOwn && makesNodes(update);
    if (isStructural) undo.newStep();
    syncLexicalUpdateToYjsV2__EXPERIMENTAL(
      binding,
      provider,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    );
    if (isStructural) undo.newStep();
    if (isOwn) mends = 0;
  };

  binding.root.observeDeep(onTree);
  const stopListening = editor.registerUpdateListener((update) => guarded(() => write(update)));
  const undo = createTextUndo(binding.root, doc, binding);

  const release = (): void => {
    if (isReleased) return;
    isReleased = true;
    isWriting = false;
    stopListening();
    binding.root.unobserveDeep(onTree);
    undo.destroy();
  };

  guarded(show);
  return {
    undo,
    applyRemote: (update) => {
      // A local edit that still waits in this task would be lost without this.
      guarded(() => editor.read(() => {}));
      const before = editor.getEditorState();
      guarded(() => Y.applyUpdate(doc, update, remoteOrigin));
      if (isWriting) guarded(() => mendCaret(editor, before));
    },
    check: () => {
      if (!isWriting || showsWhatIsShared(editor.getEditorState(), binding.root)) return true;
      guarded(show);
      return false;
    },
    mend,
    release,
  };
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
