import { createHeadlessEditor } from '@lexical/headless';
import { ListItemNode, ListNode } from '@lexical/list';
import { MarkNode } from '@lexical/mark';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  createBindingV2__EXPERIMENTAL,
  type Provider,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import type { LexicalJson } from '@shared/domain/lexicalJson';
import type { LexicalEditor } from 'lexical';
import * as Y from 'yjs';

/** The name of the shared type that holds a text inside its Y.Doc: the library's own default. */
const rootName = 'root-v2';

/** The editor's JSON of a live text. Works on a throwaway copy: loading a doc into an editor can write to it. */
export const docToEditorJson = (doc: Y.Doc): string => {
  const copy = freshCopy(doc);
  try {
    const editor = headlessEditor();
    const binding = createBindingV2__EXPERIMENTAL(editor, rootName, copy, new Map([[rootName, copy]]));
    syncYjsStateToLexicalV2__EXPERIMENTAL(binding, loneProvider());
    return JSON.stringify(editor.getEditorState());
  } finally {
    copy.destroy();
  }
};

/** Yjs bytes of a new text that holds what the editor's JSON says. */
export const editorJsonToUpdate = (json: LexicalJson): Uint8Array<ArrayBuffer> => {
  const doc = new Y.Doc();
  try {
    const editor = headlessEditor();
    const binding = createBindingV2__EXPERIMENTAL(editor, rootName, doc, new Map([[rootName, doc]]));
    const provider = loneProvider();
    const stopListening = editor.registerUpdateListener((update) =>
      syncLexicalUpdateToYjsV2__EXPERIMENTAL(
        binding,
        provider,
        update.prevEditorState,
        update.editorState,
        // An editor that is given a whole state reports nothing as changed.
        new Map([['root', true]]),
        new Set(),
        new Set(),
        new Set(),
      ),
    );
    editor.setEditorState(editor.parseEditorState(JSON.stringify(json)));
    stopListening();
    return encodeFresh(doc);
  } finally {
    doc.destroy();
  }
};

/** A copy with garbage collection on and without an undo manager: deleted words are not in its bytes. */
export const freshCopy = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc({ gc: true });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

/** The bytes of a text without what was deleted from it. */
export const encodeFresh = (doc: Y.Doc): Uint8Array<ArrayBuffer> => {
  const copy = freshCopy(doc);
  const bytes = new Uint8Array(Y.encodeStateAsUpdate(copy));
  copy.destroy();
  return bytes;
};

/** Length of a live text in UTF-16 units, read from the shared types without an editor. */
export const textLength = (doc: Y.Doc): number => lengthOf(doc.get(rootName, Y.XmlElement));

const lengthOf = (type: Y.XmlElement | Y.XmlFragment): number =>
  type.toArray().reduce((sum, child) => {
    if (child instanceof Y.XmlText) return sum + child.length;
    return child instanceof Y.XmlElement ? sum + lengthOf(child) : sum;
  }, 0);

const headlessEditor = (): LexicalEditor =>
  createHeadlessEditor({
    namespace: 'text',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, MarkNode],
    onError: (error) => {
      throw error;
    },
  });

/** The binding asks for somebody to tell the caret to; here nobody is. */
const loneProvider = (): Provider => ({
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    on: () => {},
    off: () => {},
    setLocalState: () => {},
    setLocalStateField: () => {},
  },
  connect: () => {},
  disconnect: () => {},
  on: () => {},
  off: () => {},
});
