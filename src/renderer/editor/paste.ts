import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import { cleanText } from '@shared/domain/cleanText';
import { lexicalJsonToRichText, richTextToLexicalJson } from '@shared/domain/lexicalJson';
import { liveTextLimit } from '@shared/domain/limits';
import { linesOf, type RichText, type Run, runsText, type TextBlock } from '@shared/domain/richText';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type SerializedLexicalNode,
} from 'lexical';
import { htmlToRichText } from './htmlToRichText';
import { markIdsIn } from './marks';

export type PasteOptions = {
  /** Whether this mark belongs to a fragment of this text; any other mark is pasted as plain words. */
  readonly isKnownMark: (id: string) => boolean;
  /** The text is longer than may be pasted at once, or than the text may become. */
  readonly onTooLong: (limit: number) => void;
};

/** So many UTF-16 units (some 40,000 words) come in at once within about a second. */
export const pasteLimit = 250_000;

/** HTML longer than this is mostly clothing; its plain text is taken. */
const htmlLimit = 20 * pasteLimit;

/** Takes over paste and drop: whatever comes in becomes neutral rich text first, so that nothing else can come in. */
export const registerPaste = (editor: LexicalEditor, options: PasteOptions): (() => void) => {
  const take = (event: Event, data: DataTransfer | null): boolean => {
    event.preventDefault();
    if (data !== null && editor.isEditable()) pasteData(editor, data, options);
    return true;
  };
  const refuse = (event: Event): boolean => {
    event.preventDefault();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => take(event, 'clipboardData' in event ? event.clipboardData : null),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => typeof event !== 'string' && event.dataTransfer !== null && take(event, event.dataTransfer),
      COMMAND_PRIORITY_HIGH,
    ),
    // Words are moved by cutting and pasting: a slip of the hand on a touch screen may not tear a sentence away.
    editor.registerCommand(DROP_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGSTART_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
  );
};

const pasteData = (editor: LexicalEditor, data: DataTransfer, options: PasteOptions): void => {
  const plain = data.getData('text/plain');
  if (plain.length > pasteLimit) options.onTooLong(pasteLimit);
  else pasteRichText(editor, richTextOf(data, plain), options);
};

/** Inserts rich text at the caret as a step of its own, when it fits. */
export const pasteRichText = (editor: LexicalEditor, text: RichText, options: PasteOptions): void => {
  const incoming = linesOf(text).reduce((sum, runs) => sum + runsText(runs).length, 0);
  if (incoming > pasteLimit) options.onTooLong(pasteLimit);
  if (incoming === 0 || incoming > pasteLimit) return;
  editor.update(
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      if ($getRoot().getTextContentSize() + incoming > liveTextLimit) {
        options.onTooLong(liveTextLimit);
        return;
      }
      const present = markIdsIn(editor.getEditorState());
      // A mark that is still in the text would stand there twice; one that was cut out comes back as it was.
      const keeps = (id: string): boolean => options.isKnownMark(id) && !present.has(id);
      const nodes = $generateNodesFromSerializedNodes(serializedNodes(withMarks(text, keeps)));
      $insertGeneratedNodes(editor, nodes, selection);
    },
    { tag: PASTE_TAG },
  );
};

const richTextOf = (data: DataTransfer, plain: string): RichText => {
  const own = lexicalNodes(data.getData('application/x-lexical-editor'));
  if (own) return lexicalJsonToRichText({ root: { type: 'root', children: own } });
  const html = data.getData('text/html');
  const fromHtml = html === '' || html.length > htmlLimit ? [] : htmlToRichText(html);
  return fromHtml.length > 0 ? fromHtml : plainToRichText(plain);
};

/** One paragraph per line; blank lines only separate. */
export const plainToRichText = (plain: string): RichText =>
  cleanText(plain)
    .split('\n')
    .filter((line, _at, lines) => line.trim() !== '' || lines.length === 1)
    .map((text) => ({ type: 'paragraph', runs: [{ text }] }));

const lexicalNodes = (json: string): readonly unknown[] | undefined => {
  if (json === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(json);
    const nodes =
      typeof parsed === 'object' && parsed !== null && 'nodes' in parsed ? parsed.nodes : undefined;
    return Array.isArray(nodes) ? nodes : undefined;
  } catch {
    return undefined;
  }
};

const withMarks = (text: RichText, keeps: (id: string) => boolean): RichText => {
  const cleaned = ({ marks = [], ...run }: Run): Run => {
    const kept = marks.filter(keeps);
    return kept.length > 0 ? { ...run, marks: kept } : run;
  };
  return text.map(
    (block): TextBlock =>
      block.type === 'list'
        ? { ...block, items: block.items.map((runs) => runs.map(cleaned)) }
        : { ...block, runs: block.runs.map(cleaned) },
  );
};

/** One paragraph goes into the line at the caret; more than that as blocks. */
const serializedNodes = (text: RichText): SerializedLexicalNode[] => {
  const { root } = richTextToLexicalJson(text);
  const [only, ...more] = text;
  // Proof: richTextToLexicalJson writes what the editor's own importer reads; its test reads it back with the editor.
  const blocks = root['children'] as SerializedLexicalNode[];
  if (only?.type !== 'paragraph' || more.length > 0) return blocks;
  const [paragraph] = blocks as { readonly children?: SerializedLexicalNode[] }[];
  return paragraph?.children ?? [];
};
