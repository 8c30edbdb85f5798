import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { $flatten, $offsetOf, movedOffset, setPoint } from './flatState';

/**
 * Puts the caret back where it stood among the words. The binding loses it when an edit from elsewhere replaced the very
 * node it stood in (a mark, a list, a split). Does nothing when that node is still there and long enough.
 */
export const mendCaret = (
  editor: LexicalEditor,
  before: EditorState,
  { always = false }: { readonly always?: boolean } = {},
): void => {
  const selection = before.read(() => $getSelection());
  if (!$isRangeSelection(selection)) return;
  const { anchor, focus } = selection;
  const state = editor.getEditorState();
  if (state === before || (!always && state.read(() => stands(anchor) && stands(focus)))) return;
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

const stands = (point: PointType): boolean => {
  const node = $getNodeByKey(point.key);
  if (!node?.isAttached()) return false;
  return point.offset <= ($isTextNode(node) ? node.getTextContentSize() : childrenSize(node));
};

const childrenSize = (node: LexicalNode): number => ($isElementNode(node) ? node.getChildrenSize() : 0);
