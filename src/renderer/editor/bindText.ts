import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import {
  $isElementNode,
  COLLABORATION_TAG,
  HISTORIC_TAG,
  type LexicalEditor,
  type LexicalNode,
  PASTE_TAG,
  SKIP_COLLAB_TAG,
  type UpdateListenerPayload,
} from 'lexical';
import * as Y from 'yjs';
import { mendCaret } from './caret';
import type { CaretReport } from './caretReport';
import type { Hands } from './hands';
import { type LocalProvider, localProvider } from './localProvider';
import { type CaretSpot, type OtherCaret, spotOf } from './otherCaret';
import { remoteOrigin } from './remoteOrigin';
import { createRescue, type Rescue } from './rescue';
import { createRest, type Rest } from './rest';
import { showsWhatIsShared } from './selfCheck';
import { createTextUndo, type TextUndo } from './undo';

export type BoundText = {
  readonly undo: TextUndo;
  readonly rest: Rest;
  /** Where the other window's caret stands here. */
  readonly spotOf: (caret: OtherCaret) => CaretSpot | null;
  /** Tells the other window where the own caret stands. */
  readonly showCaret: () => void;
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
  readonly hands: Hands;
  readonly report: CaretReport;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Something was not as it should be and was mended; for the log. `count`: how many pieces. */
  readonly onMismatch: (where: 'editor' | 'rescue', count: number) => void;
  readonly onReady: () => void;
  /** Asked whenever the text could be opened for writing. */
  readonly mayWrite: () => boolean;
  /** The editor cannot be trusted any more; it is read-only and detached. */
  readonly onBroken: (error: unknown) => void;
};

type Bond = {
  readonly binding: BindingV2;
  readonly provider: LocalProvider;
  readonly undo: TextUndo;
  readonly rest: Rest;
  readonly rescue: Rescue;
  /** Edits of the editor go to the doc. Never before the editor shows what the doc holds: its next edit would wipe the text. */
  isWriting: boolean;
  isReleased: boolean;
  mends: number;
};

/** So many mends without one good edit in between mean that it does not help. */
const mendsAllowed = 3;

/** Ties an empty editor to a filled doc with the V2 binding. The order of the steps is the recipe; keep it. */
export const bindText = (options: BindOptions): BoundText => {
  const { editor } = options;
  const bond = createBond(options);
  const { binding, provider, undo, rest } = bond;

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
    if (bond.isReleased) return;
    rest.destroy();
    bond.rescue.destroy();
    bond.isReleased = true;
    bond.isWriting = false;
    stopListening();
    binding.root.unobserveDeep(onTree);
    undo.destroy();
  };

  guarded(() => show(bond, options));
  return {
    undo,
    rest,
    spotOf: (caret) => spotOf(binding, caret),
    showCaret: () => {
      const place = provider.ownPlace();
      if (place?.focusPos) options.report.moved(place.anchorPos, place.focusPos);
    },
    applyRemote: (update) => guarded(() => applyRemote(bond, options, update)),
    check: () => {
      if (!bond.isWriting || showsWhatIsShared(editor.getEditorState(), binding.root)) return true;
      options.onMismatch('editor', 1);
      guarded(() => show(bond, options));
      return false;
    },
    mend,
    release,
  };
};

/** The name of the shared type that holds a text inside its Y.Doc. */
const rootName = 'root-v2';

const createBond = ({ editor, doc, hands, report, now }: BindOptions): Bond => {
  const binding = createBindingV2__EXPERIMENTAL(editor, rootName, doc, new Map([[rootName, doc]]));
  const provider = localProvider(({ anchorPos, focusPos }) => report.moved(anchorPos, focusPos));
  const undo = createTextUndo({ root: binding.root, rootName, doc, ownOrigin: binding, hands });
  const rest = createRest({ binding, now });
  const rescue = createRescue({ binding, hands, now });
  return { binding, provider, undo, rest, rescue, isWriting: false, isReleased: false, mends: 0 };
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
  if (isOwn) {
    const isPaste = update.tags.has(PASTE_TAG);
    const mayMoveWords = isPaste || changesNodes(update);
    bond.undo.aboutToWrite({ mayMoveWords, isPaste });
    if (mayMoveWords) bond.rescue.aboutToMove();
  }
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
  if (isOwn) bond.mends = 0;
};

const applyRemote = (bond: Bond, options: BindOptions, update: Uint8Array): void => {
  const { editor, doc } = options;
  // A local edit that still waits in this task would be lost without this.
  editor.read(() => {});
  const before = editor.getEditorState();
  const apply = (): void => Y.applyUpdate(doc, update, remoteOrigin);
  if (!bond.isWriting) {
    apply();
    return;
  }
  const rescued = bond.rescue.around(update, apply);
  if (rescued > 0) options.onMismatch('rescue', rescued);
  mendCaret(editor, before, { always: rescued > 0 });
  bond.rest.heard();
};

/** An editor that starts empty on a text that is not would delete everything with its next edit. */
const startsEmpty = (
  { prevEditorState, dirtyElements }: UpdateListenerPayload,
  binding: BindingV2,
): boolean => dirtyElements.size > 0 && prevEditorState._nodeMap.size <= 1 && binding.root.length > 0;

/** Typing changes the words of a node; anything else makes, removes or moves nodes. */
const changesNodes = ({
  dirtyElements,
  dirtyLeaves,
  prevEditorState: { _nodeMap: before },
  editorState: { _nodeMap: after },
}: UpdateListenerPayload): boolean =>
  [...dirtyLeaves].some((key) => before.has(key) !== after.has(key)) ||
  [...dirtyElements.keys()].some((key) => !hasSameChildren(before.get(key), after.get(key)));

const hasSameChildren = (before: LexicalNode | undefined, after: LexicalNode | undefined): boolean =>
  before === after ||
  ($isElementNode(before) &&
    $isElementNode(after) &&
    before.__size === after.__size &&
    before.__first === after.__first &&
    before.__last === after.__last);
