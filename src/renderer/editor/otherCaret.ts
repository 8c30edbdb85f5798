import { $getAnchorAndFocusForUserState, type BindingV2 } from '@lexical/yjs';
import type { HandOfCaret } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import { $getNodeByKey, type NodeKey } from 'lexical';
import * as Y from 'yjs';
import type { OtherCaretEvent } from '../api/liveText';
import { caretState } from './caretState';

/** The caret of the other window. */
export type OtherCaret = {
  readonly from: Caller;
  readonly hand: HandOfCaret;
  readonly anchor: Y.RelativePosition;
  readonly focus: Y.RelativePosition;
};

/** Where a caret stands in the editor now. */
export type CaretSpot = { readonly key: NodeKey; readonly offset: number };

/** Reads what came over the line; null: the caret has left, or cannot be read. */
export const readOtherCaret = ({ anchor, focus, hand, from }: OtherCaretEvent): OtherCaret | null => {
  if (anchor === null || focus === null) return null;
  try {
    return {
      from,
      hand,
      anchor: Y.decodeRelativePosition(anchor),
      focus: Y.decodeRelativePosition(focus),
    };
  } catch {
    return null;
  }
};

/** Where the other's caret stands in this editor; null when those words are not here (any more). */
export const spotOf = (
  binding: BindingV2,
  { anchor, focus }: Pick<OtherCaret, 'anchor' | 'focus'>,
): CaretSpot | null =>
  binding.editor.getEditorState().read(() => {
    try {
      const { focusKey, focusOffset } = $getAnchorAndFocusForUserState(
        binding,
        caretState({ anchorPos: anchor, focusPos: focus, focusing: true }),
      );
      if (focusKey === null || !$getNodeByKey(focusKey)?.isAttached()) return null;
      return { key: focusKey, offset: focusOffset };
    } catch {
      // A caret is only decoration: one that cannot be placed is not shown.
      return null;
    }
  });

/** The block (paragraph, list) in which a spot lies. */
export const blockOf = (binding: BindingV2, spot: CaretSpot): NodeKey | null =>
  binding.editor.getEditorState().read(() => $getNodeByKey(spot.key)?.getTopLevelElement()?.getKey() ?? null);
