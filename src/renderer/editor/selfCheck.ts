import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, $isElementNode, $isTextNode, type EditorState, type LexicalNode } from 'lexical';
import * as Y from 'yjs';

/** Whether the editor shows what the shared text holds: the same blocks, marks, words and styles. */
export const showsWhatIsShared = (state: EditorState, root: Y.XmlElement): boolean =>
  state.read(() => outlineOfNodes($getRoot().getChildren())) === outlineOfTypes(root.toArray());

type Piece = { readonly format: number; readonly text: string };

const outlineOfNodes = (nodes: readonly LexicalNode[]): string => {
  const parts: string[] = [];
  let pieces: Piece[] = [];
  for (const node of nodes) {
    if ($isTextNode(node)) {
      pieces.push({ format: node.getFormat(), text: node.getTextContent() });
      continue;
    }
    parts.push(joined(pieces));
    pieces = [];
    const kind = $isHeadingNode(node) ? node.getTag() : $isListNode(node) ? node.getListType() : '';
    parts.push(`<${node.getType()} ${kind}>`);
    if ($isElementNode(node)) parts.push(outlineOfNodes(node.getChildren()));
    parts.push('</>');
  }
  return parts.join('') + joined(pieces);
};

const outlineOfTypes = (types: readonly (Y.XmlElement | Y.XmlText | Y.XmlHook)[]): string => {
  const parts: string[] = [];
  let pieces: Piece[] = [];
  for (const type of types) {
    if (type instanceof Y.XmlText) {
      pieces.push(...piecesOf(type));
      continue;
    }
    parts.push(joined(pieces));
    pieces = [];
    if (type instanceof Y.XmlElement) parts.push(outlineOfElement(type));
  }
  return parts.join('') + joined(pieces);
};

const outlineOfElement = (element: Y.XmlElement): string => {
  const attributes: Readonly<Record<string, unknown>> = element.getAttributes();
  const kind =
    element.nodeName === 'heading'
      ? (attributes['__tag'] ?? 'h1')
      : element.nodeName === 'list'
        ? (attributes['__listType'] ?? 'number')
        : '';
  return `<${element.nodeName} ${String(kind)}>${outlineOfTypes(element.toArray())}</>`;
};

type Delta = readonly {
  readonly insert: string;
  readonly attributes?: { readonly p?: { readonly __format?: number } };
}[];

const piecesOf = (words: Y.XmlText): readonly Piece[] => {
  // Proof: this is the form in which the binding writes text (SyncV2, TextAttributes); main refuses embedded things.
  const delta = words.toDelta() as Delta;
  return delta.map(({ insert, attributes }) => ({ format: attributes?.p?.__format ?? 0, text: insert }));
};

const joined = (pieces: readonly Piece[]): string => {
  let out = '';
  let last: number | undefined;
  for (const { format, text } of pieces) {
    if (text === '') continue;
    out += format === last ? text : `[${format}]${text}`;
    last = format;
  }
  return out;
};
