import { $getAnchorAndFocusForUserState, type BindingV2 } from '@lexical/yjs';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type PointType,
} from 'lexical';
import * as Y from 'yjs';
import { caretState } from './caretState';

/** A place in the text that stays with its words: what is typed right behind it stays behind it. */
export type Bookmark = { readonly anchor: Y.RelativePosition; readonly focus: Y.RelativePosition };

/** Remembers where the selection is; null when that cannot be said. */
export const $bookmark = (binding: BindingV2): Bookmark | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const anchor = $positionOf(selection.anchor, binding);
  const focus = $positionOf(selection.focus, binding);
  return anchor && focus && { anchor, focus };
};

/** Puts the selection there. */
export const $goTo = (binding: BindingV2, { anchor, focus }: Bookmark): void => {
  const spots = $spotsOf(binding, { anchor, focus });
  if (!spots) return;
  const selection = $createRangeSelection();
  setAt(selection.anchor, spots.anchor);
  setAt(selection.focus, spots.focus);
  $setSelection(selection);
};

/** Whether the selection is still there. */
export const $isAt = (binding: BindingV2, place: Bookmark): boolean => {
  const selection = $getSelection();
  const spots = $spotsOf(binding, place);
  if (!spots || !$isRangeSelection(selection)) return true;
  return isSpot(selection.anchor, spots.anchor) && isSpot(selection.focus, spots.focus);
};

type Spot = { readonly key: string; readonly offset: number };

const $positionOf = ({ key, offset, type }: PointType, binding: BindingV2): Y.RelativePosition | null => {
  const node = $getNodeByKey(key);
  const shared = node && binding.mapping.getSharedType(node);
  if (!node || !shared) return null;
  // Only an empty block has a point of its own; what is typed there comes after it.
  if (type === 'element') return Y.createRelativePositionFromTypeIndex(shared, 0, -1);
  let index = offset;
  for (let before = node.getPreviousSibling(); $isTextNode(before); before = before.getPreviousSibling())
    index += before.getTextContentSize();
  return Y.createRelativePositionFromTypeIndex(shared, index, -1);
};

const $spotsOf = (
  binding: BindingV2,
  { anchor, focus }: Bookmark,
): { readonly anchor: Spot; readonly focus: Spot } | null => {
  const found = $getAnchorAndFocusForUserState(
    binding,
    caretState({ anchorPos: anchor, focusPos: focus, focusing: true }),
  );
  if (found.anchorKey === null || found.focusKey === null) return null;
  return {
    anchor: { key: found.anchorKey, offset: found.anchorOffset },
    focus: { key: found.focusKey, offset: found.focusOffset },
  };
};

const setAt = (point: PointType, { key, offset }: Spot): void =>
  point.set(key, offset, $isElementNode($getNodeByKey(key)) ? 'element' : 'text');

const isSpot = (point: PointType, { key, offset }: Spot): boolean =>
  point.key === key && point.offset === offset;
