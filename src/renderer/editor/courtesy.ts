import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $blockAround, $isAtEdge } from './blocks';
import type { TextEngine } from './textEngine';

/** Lets Enter and Backspace wait a moment when they would move words in which the other window is typing. */
export const registerCourtesy = ({ editor, rest }: Pick<TextEngine, 'editor' | 'rest'>): (() => void) => {
  let isDoing = false;
  const gate = <P>(command: LexicalCommand<P>, $movesWords: (payload: P) => boolean): (() => void) =>
    editor.registerCommand(
      command,
      (payload) => {
        if (isDoing || !$movesWords(payload) || !rest.isBusy()) return false;
        rest.whenCalm(() => {
          isDoing = true;
          editor.update(() => void editor.dispatchCommand(command, payload), { discrete: true });
          isDoing = false;
        });
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  return mergeRegister(
    gate(INSERT_PARAGRAPH_COMMAND, $splitsWords),
    gate(INSERT_LINE_BREAK_COMMAND, $splitsWords),
    gate(DELETE_CHARACTER_COMMAND, $joinsBlocks),
  );
};

/** At the end of a paragraph nothing has to move. */
const $splitsWords = (): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const block = $blockAround(selection.anchor.getNode());
  return !selection.isCollapsed() || block === null || !$isAtEdge(selection.anchor, block, 'end');
};

const $joinsBlocks = (isBackward: boolean): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockAround(selection.anchor.getNode());
  return block !== null && $isAtEdge(selection.anchor, block, isBackward ? 'start' : 'end');
};
