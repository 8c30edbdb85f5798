import { $insertList, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type EditorState,
  type ElementNode,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { TextEngine } from './textEngine';

/** What the toolbar and the keyboard can do with the selected lines or words. Each one also undoes itself. */
export type Formatting = 'heading' | 'subheading' | 'bold' | 'italic' | 'list' | 'quote';

/** What holds where the caret is. */
export type ActiveFormatting = ReadonlySet<Formatting>;

export type FormattingOptions = {
  /** The focus stays where it is, for who goes through the buttons by keyboard. */
  readonly keepFocus?: boolean;
};

/** Where formatting happens: the editor, and the courtesy towards who else types in it. */
export type Formatted = Pick<TextEngine, 'editor' | 'rest'>;

/** Puts a formatting on, or takes it off when it was on. A line in which somebody else is typing waits until that rests. */
export const applyFormatting = (
  { editor, rest }: Formatted,
  formatting: Formatting,
  { keepFocus = false }: FormattingOptions = {},
): void => {
  if (!editor.isEditable()) return;
  const isOn = activeFormatting(editor.getEditorState()).has(formatting);
  const options = keepFocus ? { tag: SKIP_DOM_SELECTION_TAG } : {};
  if (formatting === 'bold' || formatting === 'italic')
    editor.update(() => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, formatting), options);
  else rest.whenCalm(() => editor.update(() => $toBlocks(formatting, isOn), options));
};

const $toBlocks = (formatting: Exclude<Formatting, 'bold' | 'italic'>, isOn: boolean): void => {
  // Lines of a list are no blocks of their own before the list is gone.
  if (formatting === 'list' && !isOn) $insertList('bullet');
  else $removeList();
  if (formatting === 'list') return;
  $setBlocksType<ElementNode>($getSelection(), isOn ? $createParagraphNode : makeBlock[formatting]);
};

const makeBlock: Readonly<Record<'heading' | 'subheading' | 'quote', () => ElementNode>> = {
  heading: () => $createHeadingNode('h2'),
  subheading: () => $createHeadingNode('h3'),
  quote: () => $createQuoteNode(),
};

/** Reads what holds where the caret is. */
export const activeFormatting = (state: EditorState): ActiveFormatting =>
  state.read(() => {
    const active = new Set<Formatting>();
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return active;
    if (selection.hasFormat('bold')) active.add('bold');
    if (selection.hasFormat('italic')) active.add('italic');
    const node = selection.anchor.getNode();
    const top = node.getTopLevelElement();
    if ($isHeadingNode(top)) active.add(top.getTag() === 'h2' ? 'heading' : 'subheading');
    if ($isQuoteNode(top)) active.add('quote');
    if ($isListNode(top) || ($isElementNode(node) && $isListNode(node.getParent()))) active.add('list');
    return active;
  });

/** Keys for blocks; everything that a live text does not know (underline, indent, alignment) stays without effect. */
export const registerFormattingKeys = ({ editor, rest }: Formatted): (() => void) => {
  const swallow = (): boolean => true;
  return mergeRegister(
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, swallow, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INDENT_CONTENT_COMMAND, swallow, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, swallow, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const formatting = formattingOfKey(event);
        if (!formatting) return false;
        event.preventDefault();
        applyFormatting({ editor, rest }, formatting);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
};

const keys: Readonly<Record<string, Formatting>> = {
  Digit2: 'heading',
  Digit3: 'subheading',
  Digit8: 'list',
  Digit9: 'quote',
};

/** Ctrl+Alt and a digit, but not AltGr: on many keyboards that types a sign. */
const formattingOfKey = (event: KeyboardEvent): Formatting | undefined => {
  const isAsked = (event.ctrlKey || event.metaKey) && event.altKey && !event.getModifierState('AltGraph');
  return isAsked ? keys[event.code] : undefined;
};
