import type { AppError } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { $getRoot, type CreateEditorArgs, createEditor, type LexicalEditor, SKIP_COLLAB_TAG } from 'lexical';
import * as Y from 'yjs';
import type { LiveTextTransport } from '../api/liveText';
import { type BoundText, bindText } from './bindText';
import { type CaretReport, createCaretReport } from './caretReport';
import { type Connection, createConnection } from './connection';
import { createHands, type Hand, type Hands } from './hands';
import { editorNodes } from './nodes';
import { type CaretSpot, type OtherCaret, readOtherCaret } from './otherCaret';
import type { TextState } from './outbox';
import { remoteOrigin } from './remoteOrigin';
import type { Rest } from './rest';
import type { TextUndo, UndoResult } from './undo';

export type TextEngineOptions = {
  readonly textId: TextId;
  readonly transport: LiveTextTransport;
  /** Where the typed words stand; `error` says why it is a problem. */
  readonly onState: (state: TextState, error: AppError | null) => void;
  /** The text cannot be opened, or this window may not see it any longer. */
  readonly onClosed: (error: AppError) => void;
  /** The words are on screen and may be changed. */
  readonly onReady: () => void;
  /** The editor has stopped for good; only opening it anew helps. */
  readonly onBroken: (error: unknown) => void;
  /** The caret of the other window came, moved or left. */
  readonly onOtherCaret?: (caret: OtherCaret | null) => void;
  /** Only to be read; asked when the text opens. */
  readonly isReadOnly?: () => boolean;
  readonly theme?: CreateEditorArgs['theme'];
  /** Makes the editor; the tests give one without a page. */
  readonly makeEditor?: (args: CreateEditorArgs) => LexicalEditor;
  /** Milliseconds on a clock that only goes forward. */
  readonly now?: () => number;
};

/** One live text in one window: the editor, its shared doc and the connection to main. */
export type TextEngine = Pick<TextUndo, 'undo' | 'redo' | 'undoOwnWords' | 'leaveMark'> & {
  readonly editor: LexicalEditor;
  readonly doc: Y.Doc;
  /** Opens the text; true when it can be read and written. */
  readonly start: () => Promise<boolean>;
  /** Who writes from now on; each hand has an undo of its own. */
  readonly chooseHand: (hand: Hand) => void;
  readonly nextUndo: TextUndo['next'];
  readonly rest: Pick<Rest, 'isBusy' | 'whenCalm' | 'calm'>;
  readonly spotOf: (caret: OtherCaret) => CaretSpot | null;
  /** The own caret is in this text, or has left it. */
  readonly showCaret: (isHere: boolean) => void;
  readonly saved: () => Promise<boolean>;
  readonly sendNow: () => void;
  /** Compares editor and doc now; true when they were the same. */
  readonly check: () => boolean;
  readonly stop: () => Promise<void>;
};

/** After so much rest the editor is compared with the shared doc, in milliseconds. */
const checkAfter = 1500;

/** Makes the engine. Nothing of it is shared between two mounts of a component, not even in React's strict mode. */
export const createTextEngine = (options: TextEngineOptions): TextEngine => {
  const parts = createParts(options);
  const { editor, doc, hands, report, connection } = parts;
  return {
    editor,
    doc,
    start: async () => {
      const answer = await connection.open();
      if (!answer.ok) options.onClosed(answer.error);
      if (!answer.ok || parts.isStopped) return false;
      bind(parts, options);
      return true;
    },
    chooseHand: (hand) => {
      if (hand === hands.current()) return;
      // What still waits in this task was written by the hand before.
      editor.read(() => {});
      parts.bound?.undo.newStep();
      hands.choose(hand);
      report.again();
    },
    undo: () => parts.bound?.undo.undo() ?? nothing,
    redo: () => parts.bound?.undo.redo() ?? nothing,
    undoOwnWords: () => parts.bound?.undo.undoOwnWords() ?? nothing,
    leaveMark: () => parts.bound?.undo.leaveMark(),
    nextUndo: () => parts.bound?.undo.next() ?? null,
    rest: {
      isBusy: () => parts.bound?.rest.isBusy() ?? false,
      whenCalm: (work) => (parts.bound ? parts.bound.rest.whenCalm(work) : work()),
      calm: async () => await parts.bound?.rest.calm(),
    },
    spotOf: (caret) => parts.bound?.spotOf(caret) ?? null,
    showCaret: (isHere) => (isHere ? parts.bound?.showCaret() : report.left()),
    saved: connection.saved,
    sendNow: connection.sendNow,
    check: () => parts.bound?.check() ?? true,
    stop: async () => {
      detach(parts);
      await connection.close();
      doc.destroy();
    },
  };
};

type Parts = {
  readonly editor: LexicalEditor;
  readonly doc: Y.Doc;
  readonly hands: Hands;
  readonly report: CaretReport;
  readonly connection: Connection;
  bound: BoundText | undefined;
  other: OtherCaret | null;
  isStopped: boolean;
  checkTimer: ReturnType<typeof setTimeout> | undefined;
};

const createParts = (options: TextEngineOptions): Parts => {
  const { textId, transport, makeEditor = createEditor, theme = {} } = options;
  const doc = new Y.Doc();
  const hands = createHands(doc);
  const editor = makeEditor({
    namespace: 'werkplaats-text',
    nodes: editorNodes,
    theme,
    editable: false,
    onError: (error) => (parts.bound ? parts.bound.mend(error) : options.onBroken(error)),
  });
  const report = createCaretReport({
    hand: hands.current,
    send: (place) => void transport.caret(textId, place),
  });
  const connection = createConnection({
    textId,
    doc,
    transport,
    writers: hands.writers,
    onState: options.onState,
    applyRemote: (update) =>
      parts.bound ? parts.bound.applyRemote(update) : Y.applyUpdate(doc, update, remoteOrigin),
    onCaret: (event) => {
      parts.other = readOtherCaret(event);
      parts.bound?.rest.otherCaret(parts.other);
      options.onOtherCaret?.(parts.other);
    },
    onGone: () => {
      detach(parts);
      connection.sendNow();
      empty(editor);
      options.onClosed({ type: 'notAllowed' });
    },
  });
  const parts: Parts = {
    editor,
    doc,
    hands,
    report,
    connection,
    bound: undefined,
    other: null,
    isStopped: false,
    checkTimer: undefined,
  };
  return parts;
};

const bind = (parts: Parts, options: TextEngineOptions): void => {
  const { editor, doc, hands, report } = parts;
  const { textId, transport, isReadOnly = () => false, now = () => performance.now() } = options;
  parts.bound = bindText({
    editor,
    doc,
    hands,
    report,
    now,
    mayWrite: () => !isReadOnly(),
    onReady: options.onReady,
    onBroken: options.onBroken,
    onMismatch: (where, count) => void transport.mismatch(textId, { where, count }),
  });
  parts.bound.rest.otherCaret(parts.other);
  doc.on('afterTransaction', () => {
    clearTimeout(parts.checkTimer);
    if (!parts.isStopped) parts.checkTimer = setTimeout(() => parts.bound?.check(), checkAfter);
  });
};

const detach = (parts: Parts): void => {
  parts.isStopped = true;
  clearTimeout(parts.checkTimer);
  parts.report.stop();
  // A local edit that still waits in this task belongs to the text too.
  parts.editor.read(() => {});
  parts.bound?.release();
};

const nothing: UndoResult = { outcome: 'nothing', kind: null };

/** Takes the words off the screen, and only off the screen: the editor is detached by now. */
const empty = (editor: LexicalEditor): void => {
  editor.setEditable(false);
  editor.update(() => void $getRoot().clear(), { discrete: true, tag: SKIP_COLLAB_TAG });
};
