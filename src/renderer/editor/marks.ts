import { $isMarkNode, $unwrapMarkNode, $wrapSelectionInMarkNode, MarkNode } from '@lexical/mark';
import { lexicalJsonToRichText } from '@shared/domain/lexicalJson';
import { wordsByMark } from '@shared/domain/richText';
import type { FragmentId } from '@shared/ids';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type EditorState,
  type LexicalEditor,
  type PointType,
  type RangeSelection,
} from 'lexical';

/** Puts a mark around the selected words and gives them; null when no words are selected. */
export const markSelection = (editor: LexicalEditor, id: FragmentId): { readonly words: string } | null => {
  if (!editor.isEditable()) return null;
  let isMarked = false;
  editor.update(
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || selection.getTextContent().trim() === '') return;
      $leaveOutBlanks(selection);
      $wrapSelectionInMarkNode(selection, selection.isBackward(), id);
      isMarked = true;
    },
    { discrete: true },
  );
  if (!isMarked) return null;
  const words = wordsOfMark(editor.getEditorState(), id);
  return words === undefined ? null : { words };
};

/** Takes the mark away; the words stay. */
export const removeMark = (editor: LexicalEditor, id: FragmentId): void =>
  editor.update(
    () => {
      for (const mark of $marksWith(editor.getEditorState(), id)) {
        if (mark.getIDs().length > 1) mark.deleteID(id);
        else $unwrapMarkNode(mark);
      }
    },
    { discrete: true },
  );

/** Selects the words of a mark and brings them into view. False when the mark is gone. */
export const focusMark = (editor: LexicalEditor, id: FragmentId): boolean => {
  const marks = editor.read(() => $marksWith(editor.getEditorState(), id));
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return false;
  editor.update(
    () => {
      const selection = $createRangeSelection();
      const start = first.getLatest().getFirstDescendant();
      const end = last.getLatest().getLastDescendant();
      if (!$isTextNode(start) || !$isTextNode(end)) return;
      selection.anchor.set(start.getKey(), 0, 'text');
      selection.focus.set(end.getKey(), end.getTextContentSize(), 'text');
      $setSelection(selection);
    },
    { discrete: true },
  );
  editor.getElementByKey(first.getKey())?.scrollIntoView({ block: 'center' });
  editor.focus();
  return true;
};

/** What a mark holds now. */
export const wordsOfMark = (state: EditorState, id: FragmentId): string | undefined =>
  wordsByMark(lexicalJsonToRichText(state.toJSON())).get(id);

/** Every mark id in the text. */
export const markIdsIn = (state: EditorState): ReadonlySet<string> => {
  const ids = new Set<string>();
  state.read(() => {
    for (const node of state._nodeMap.values()) {
      if ($isMarkNode(node)) for (const id of node.getIDs()) ids.add(id);
    }
  });
  return ids;
};

/** Joins a mark with the one right after it when they are the same: what Enter and Backspace inside a mark leave behind. */
export const registerMarkJoining = (editor: LexicalEditor): (() => void) =>
  editor.registerNodeTransform(MarkNode, (mark) => {
    const next = mark.getNextSibling();
    if (!$isMarkNode(next) || next.getIDs().join(' ') !== mark.getIDs().join(' ')) return;
    mark.append(...next.getChildren());
    next.remove();
  });

const $marksWith = (state: EditorState, id: FragmentId): readonly MarkNode[] =>
  inOrder(
    [...state._nodeMap.values()].filter(
      (node): node is MarkNode => $isMarkNode(node) && node.isAttached() && node.hasID(id),
    ),
  );

const inOrder = (marks: readonly MarkNode[]): readonly MarkNode[] =>
  marks.toSorted((a, b) => (a.isBefore(b) ? -1 : 1));

/** A double click also takes the blank behind the word; a fragment does not begin or end with one. */
const $leaveOutBlanks = (selection: RangeSelection): void => {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const after = textFrom(start, (text, offset) => text.slice(offset));
  if (after) start.set(start.key, start.offset + after.length - after.trimStart().length, 'text');
  const before = textFrom(end, (text, offset) => text.slice(0, offset));
  if (before) end.set(end.key, end.offset - (before.length - before.trimEnd().length), 'text');
};

const textFrom = (point: PointType, cut: (text: string, offset: number) => string): string => {
  const node = $getNodeByKey(point.key);
  return $isTextNode(node) && !$isElementNode(node) ? cut(node.getTextContent(), point.offset) : '';
};
