import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type PointType,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';

type Place = {
  readonly key: NodeKey;
  readonly type: 'text' | 'element';
  readonly start: number;
  readonly size: number;
};
type Flat = { readonly text: string; readonly places: readonly Place[] };

/**
 * Puts the caret back where it stood among the words. The binding loses it when an edit from elsewhere replaced the very
 * node it stood in (a mark, a list, a split). Does nothing when that node is still there and long enough.
 */
export const mendCaret = (editor: LexicalEditor, before: EditorState): void => {
  const selection = before.read(() => $getSelection());
  if (!$isRangeSelection(selection)) return;
  const { anchor, focus } = selection;
  const state = editor.getEditorState();
  if (state === before || state.read(() => stands(anchor) && stands(focus))) return;
  const old = before.read($flatten);
  const now = state.read($flatten);
  const anchorAt = movedOffset(
    old.text,
    now.text,
    before.read(() => $offsetOf(anchor, old)),
  );
  const focusAt = movedOffset(
    old.text,
    now.text,
    before.read(() => $offsetOf(focus, old)),
  );
  editor.update(
    () => {
      const current = $getSelection();
      if (!$isRangeSelection(current)) return;
      setPoint(current.anchor, now, anchorAt);
      setPoint(current.focus, now, focusAt);
    },
    { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG },
  );
};

/** Where an offset of the old text lies in the new one, when one stretch was replaced. */
export const movedOffset = (old: string, now: string, offset: number): number => {
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old.charCodeAt(head) === now.charCodeAt(head)) head += 1;
  if (offset <= head) return offset;
  let tail = 0;
  while (
    tail < shortest - head &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (offset >= old.length - tail) return now.length - (old.length - offset);
  return Math.min(offset, now.length - tail);
};

const stands = (point: PointType): boolean => {
  const node = $getNodeByKey(point.key);
  if (!node?.isAttached()) return false;
  return point.offset <= ($isTextNode(node) ? node.getTextContentSize() : childrenSize(node));
};

const childrenSize = (node: LexicalNode): number => ($isElementNode(node) ? node.getChildrenSize() : 0);

/** The text as one line per block, and where each text node and each empty block stands in it. */
const $flatten = (): Flat => {
  const places: Place[] = [];
  let text = '';
  const visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      places.push({ key: node.getKey(), type: 'text', start: text.length, size: node.getTextContentSize() });
      text += node.getTextContent();
    } else if ($isElementNode(node)) {
      if (!node.isInline() && text !== '' && !text.endsWith('\n')) text += '\n';
      if (node.isEmpty()) {
        places.push({ key: node.getKey(), type: 'element', start: text.length, size: 0 });
        text += '\n';
      }
      for (const child of node.getChildren()) visit(child);
    } else text += '\n';
  };
  visit($getRoot());
  return { text, places };
};

const $offsetOf = (point: PointType, flat: Flat): number => {
  const own = flat.places.find((place) => place.key === point.key);
  if (own) return own.start + Math.min(point.offset, own.size);
  const node = $getNodeByKey(point.key);
  const child = $isElementNode(node)
    ? (node.getChildAtIndex(point.offset) ?? node.getLastDescendant())
    : null;
  const leaf = $isElementNode(child) ? child.getFirstDescendant() : child;
  const place = flat.places.find((one) => one.key === leaf?.getKey());
  return place ? place.start : flat.text.length;
};

const setPoint = (point: PointType, flat: Flat, offset: number): void => {
  const place = flat.places.findLast((one) => one.start <= offset);
  if (place) point.set(place.key, Math.min(offset - place.start, place.size), place.type);
};
