import type { RichText, Run, TextBlock } from '@shared/domain/richText';
import { markupToRuns } from './markup';

/** What one line is. */
type Line =
  | { readonly type: 'blank' }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'underline'; readonly level: 2 | 3 }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'item'; readonly ordered: boolean; readonly text: string }
  | { readonly type: 'text'; readonly text: string };

/** A block whose lines are still coming in. */
type Open =
  | { readonly type: 'paragraph' | 'quote'; readonly lines: string[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: string[][] };

/**
 * Markdown as far as a live text can hold it: headings, paragraphs, quotes, lists (nested ones flat), bold and italic. Of
 * links and pictures the words stay; HTML is plain text.
 */
export const markdownToRichText = (markdown: string): RichText => {
  const blocks: TextBlock[] = [];
  let open: Open | undefined;
  let afterBlank = false;
  const close = (): void => {
    if (open) blocks.push(...openToBlocks(open));
    open = undefined;
  };
  for (const source of markdown.split('\n')) {
    const line = readLine(source);
    if (line.type === 'underline' && open?.type === 'paragraph' && !afterBlank) {
      blocks.push({ type: 'heading', level: line.level, runs: toRuns(open.lines) });
      open = undefined;
    } else if (line.type === 'heading') {
      close();
      blocks.push({ type: 'heading', level: line.level, runs: toRuns([line.text]) });
    } else if (line.type === 'blank' || line.type === 'underline') {
      if (open?.type !== 'list') close();
    } else {
      const next: Open = withLine(open, line, afterBlank, isIndented(source));
      if (next !== open) close();
      open = next;
    }
    afterBlank = line.type === 'blank';
  }
  close();
  return blocks.filter((block) => block.type === 'list' || block.runs.length > 0);
};

const isIndented = (source: string): boolean => /^(\t| {2,})/.test(source);

/** The block that takes this line: the open one, when the line belongs to it, or a new one. */
const withLine = (
  open: Open | undefined,
  line: Extract<Line, { readonly text: string }>,
  afterBlank: boolean,
  indented: boolean,
): Open => {
  if (line.type === 'item') {
    if (open?.type === 'list' && (open.ordered === line.ordered || indented)) {
      open.items.push([line.text]);
      return open;
    }
    return { type: 'list', ordered: line.ordered, items: [[line.text]] };
  }
  if (line.type === 'quote' || line.type === 'heading') {
    if (open?.type === 'quote' && line.text.trim() !== '' && !afterBlank) {
      open.lines.push(line.text);
      return open;
    }
    return { type: 'quote', lines: [line.text] };
  }
  if (open?.type === 'list' && (indented || !afterBlank)) {
    open.items.at(-1)?.push(line.text);
    return open;
  }
  if (open && open.type !== 'list' && !afterBlank) {
    open.lines.push(line.text);
    return open;
  }
  return { type: 'paragraph', lines: [line.text] };
};

// What is this long is no list item and no line across; and the patterns below would take very long.
const longestSign = 10_000;

const readLine = (source: string): Line => {
  const line = source.replace(/^ {0,3}(?=\S)/, '');
  const signs = /^#{1,6}(?=[ \t]|$)/.exec(line)?.[0];
  if (signs)
    return {
      type: 'heading',
      level: signs.length < 3 ? 2 : 3,
      text: withoutClosing(line.slice(signs.length)),
    };
  if (line.length > longestSign) return { type: 'text', text: line };
  if (line.trim() === '') return { type: 'blank' };
  if (/^(=+|-{2,})\s*$/.test(line)) return { type: 'underline', level: line.startsWith('=') ? 2 : 3 };
  // A line of its own under which nothing stands; and the fence around code, whose lines stay.
  if (/^([*_-][ \t]*){3,}$/.test(line) || /^(```|~~~)/.test(line)) return { type: 'blank' };
  const [, quote] = /^>[ \t]?(.*)$/.exec(line) ?? [];
  if (quote !== undefined) return { type: 'quote', text: quote };
  const [, bullet, number, item] = /^\s*(?:([-*+])|(\d{1,9}[.)]))[ \t]+(.*)$/.exec(source) ?? [];
  if (item !== undefined && (bullet ?? number) !== undefined) {
    return { type: 'item', ordered: number !== undefined, text: item };
  }
  return { type: 'text', text: line };
};

/** A heading may be closed with signs of its own: `# Titel ##`. */
const withoutClosing = (heading: string): string => {
  const text = heading.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(text[end - 1] ?? '') ? text.slice(0, end).trim() : text;
};

const openToBlocks = (open: Open): readonly TextBlock[] => {
  if (open.type !== 'list') return [{ type: open.type, runs: toRuns(open.lines) }];
  const items = open.items.map(toRuns).filter((runs) => runs.length > 0);
  return items.length > 0 ? [{ type: 'list', ordered: open.ordered, items }] : [];
};

/** Lines of one block: a line end is a space, unless two spaces or a backslash ask for a new line. */
const toRuns = (lines: readonly string[]): readonly Run[] =>
  markupToRuns(
    lines
      .map((line, index) => {
        if (index === lines.length - 1) return line.trim();
        return / {2,}$|\\$/.test(line) ? `${line.replace(/\\$/, '').trim()}\n` : `${line.trim()} `;
      })
      .map(withoutLinks)
      .join(''),
  );

const withoutLinks = (line: string): string =>
  line.replace(/!?\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1').replace(/`([^`\n]+)`/g, '$1');
