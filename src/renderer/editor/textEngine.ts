import type { AppError } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { type CreateEditorArgs, createEditor, type LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import type { LiveTextTransport } from '../api/liveText';
import { type BoundText, bindText } from './bindText';
import { type Connection, createConnection } from './connection';
import { editorNodes } from './nodes';
import type { TextState } from './outbox';
import { remoteOrigin } from './remoteOrigin';
import type { UndoOutcome } from './undo';

export type TextEngineOptions = {
  readonly textId: TextId;
  readonly transport: LiveTextTransport;
  /** Where the typed words stand; `error` says why it is a problem. */
  readonly onState: (state: TextState, error: AppError | null) => void;
  /** The text cannot be opened. */
  readonly onClosed: (error: AppError) => void;
  /** The words are on screen and may be changed. */
  readonly onReady: () => void;
  /** The editor has stopped for good; only opening it anew helps. */
  readonly onBroken: (error: unknown) => void;
  /** Only to be read; asked when the text opens. */
  readonly isReadOnly?: () => boolean;
  readonly theme?: CreateEditorArgs['theme'];
  /** Makes the editor; the tests give one without a page. */
  readonly makeEditor?: (args: CreateEditorArgs) => LexicalEditor;
};

/** One live text in one window: the editor, its shared doc and the connection to main. */
export type TextEngine = {
  readonly editor: LexicalEditor;
  readonly doc: Y.Doc;
  /** Opens the text; true when it can be read and written. */
  readonly start: () => Promise<boolean>;
  readonly undo: () => UndoOutcome;
  readonly redo: () => UndoOutcome;
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
  const { textId, transport, makeEditor = createEditor, theme = {}, isReadOnly = () => false } = options;
  const doc = new Y.Doc();
  let bound: BoundText | undefined;
  let isStopped = false;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;

  const editor = makeEditor({
    namespace: 'werkplaats-text',
    nodes: editorNodes,
    theme,
    editable: false,
    onError: (error) => (bound ? bound.mend(error) : options.onBroken(error)),
  });

  const connection: Connection = createConnection({
    textId,
    doc,
    transport,
    onState: options.onState,
    applyRemote: (update) => (bound ? bound.applyRemote(update) : Y.applyUpdate(doc, update, remoteOrigin)),
  });

  const checkLater = (): void => {
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => bound?.check(), checkAfter);
  };

  return {
    editor,
    doc,
    start: async () => {
      const answer = await connection.open();
      if (!answer.ok) options.onClosed(answer.error);
      if (!answer.ok || isStopped) return false;
      bound = bindText({
        editor,
        doc,
        mayWrite: () => !isReadOnly(),
        onReady: options.onReady,
        onBroken: options.onBroken,
      });
      doc.on('afterTransaction', checkLater);
      return true;
    },
    undo: () => bound?.undo.undo() ?? 'nothing',
    redo: () => bound?.undo.redo() ?? 'nothing',
    saved: connection.saved,
    sendNow: connection.sendNow,
    check: () => bound?.check() ?? true,
    stop: async () => {
      isStopped = true;
      clearTimeout(checkTimer);
      // A local edit that still waits in this task belongs to the text too.
      editor.read(() => {});
      bound?.release();
      await connection.close();
      doc.destroy();
    },
  };
};
