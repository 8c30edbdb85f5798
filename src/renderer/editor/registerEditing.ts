import { registerList } from '@lexical/list';
import { MarkNode } from '@lexical/mark';
import { registerRichText } from '@lexical/rich-text';
import type { PileColour } from '@shared/domain/pile';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  type EditorState,
  FOCUS_COMMAND,
  type LexicalEditor,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { registerCourtesy } from './courtesy';
import { type ActiveFormatting, activeFormatting, registerFormattingKeys } from './formatting';
import { registerMarkJoining } from './marks';
import { type PasteOptions, registerPaste } from './paste';
import type { TextEngine } from './textEngine';
import type { UndoResult } from './undo';

export type EditingOptions = PasteOptions & {
  readonly onSelection: (words: string) => void;
  readonly onFormatting: (active: ActiveFormatting) => void;
  readonly onEmpty: (isEmpty: boolean) => void;
  readonly onUndone: (way: 'undo' | 'redo', result: UndoResult) => void;
};

/** Gives an editor its behaviour: typing, lists, marks, paste, undo, and reports of what is selected. */
export const registerEditing = (engine: TextEngine, options: EditingOptions): (() => void) => {
  const { editor } = engine;
  const step = (way: 'undo' | 'redo') => (): boolean => {
    options.onUndone(way, engine[way]());
    return true;
  };
  return mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerMarkJoining(editor),
    registerCourtesy(engine),
    registerFormattingKeys(engine),
    registerPaste(editor, options),
    registerMarkElements(editor),
    registerReports(editor, options),
    registerOwnCaret(engine),
    editor.registerCommand(UNDO_COMMAND, step('undo'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(REDO_COMMAND, step('redo'), COMMAND_PRIORITY_HIGH),
  );
};

/** Colours the marks on screen; a mark without a colour looks like any other words. */
export const colourMarks = (root: HTMLElement, colours: ReadonlyMap<string, PileColour>): void => {
  for (const element of root.querySelectorAll<HTMLElement>('mark[data-marks]')) colourMark(element, colours);
};

/** The fragments of a mark on screen. */
export const marksOfElement = (element: Element): readonly string[] =>
  (element.getAttribute('data-marks') ?? '').split(' ').filter((id) => id !== '');

const colourMark = (element: HTMLElement, colours: ReadonlyMap<string, PileColour>): void => {
  const known = marksOfElement(element).find((id) => colours.has(id));
  const colour = known === undefined ? undefined : colours.get(known);
  if (colour === undefined) delete element.dataset['pile'];
  else element.dataset['pile'] = colour;
};

const registerMarkElements = (editor: LexicalEditor): (() => void) =>
  editor.registerMutationListener(MarkNode, (mutations) => {
    editor.read(() => {
      for (const [key, mutation] of mutations) {
        const element = mutation === 'destroyed' ? null : editor.getElementByKey(key);
        const node = editor.getEditorState()._nodeMap.get(key);
        if (element && node instanceof MarkNode) element.dataset['marks'] = node.getIDs().join(' ');
      }
    });
  });

/** The other window sees the caret as long as it is in this text, also while this window is not in front. */
const registerOwnCaret = ({ editor, showCaret }: TextEngine): (() => void) => {
  const look = (isHere: boolean) => (): boolean => {
    if (isHere || document.hasFocus()) showCaret(isHere);
    return false;
  };
  return mergeRegister(
    editor.registerCommand(FOCUS_COMMAND, look(true), COMMAND_PRIORITY_LOW),
    editor.registerCommand(BLUR_COMMAND, look(false), COMMAND_PRIORITY_LOW),
  );
};

const registerReports = (editor: LexicalEditor, options: EditingOptions): (() => void) => {
  let lastWords = '';
  let lastFormatting = '';
  let wasEmpty: boolean | undefined;
  return editor.registerUpdateListener(({ editorState }) => {
    const words = selectedWords(editorState);
    if (words !== lastWords) options.onSelection(words);
    lastWords = words;
    const active = activeFormatting(editorState);
    const formatting = [...active].toSorted().join(' ');
    if (formatting !== lastFormatting) options.onFormatting(active);
    lastFormatting = formatting;
    const isEmpty = isEmptyText(editorState);
    if (isEmpty !== wasEmpty) options.onEmpty(isEmpty);
    wasEmpty = isEmpty;
  });
};

const selectedWords = (state: EditorState): string =>
  state.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && !selection.isCollapsed() ? selection.getTextContent().trim() : '';
  });

const isEmptyText = (state: EditorState): boolean =>
  state.read(() => {
    const [only, ...more] = $getRoot().getChildren();
    return (
      more.length === 0 &&
      (only === undefined || (only.getType() === 'paragraph' && only.getTextContentSize() === 0))
    );
  });
