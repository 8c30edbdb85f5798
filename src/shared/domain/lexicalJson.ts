import { type FragmentId, isId } from '../ids';
import { cleanText } from './cleanText';
import type { RichText, Run, TextBlock } from './richText';

/** Lexical's bit flags for the two styles that a live text knows. */
export const lexicalFormat = { bold: 1, italic: 2 } as const;

/** An editor state as Lexical writes and reads it. */
export type LexicalJson = { readonly root: LexicalJsonNode };
export type LexicalJsonNode = { readonly [key: string]: unknown; readonly type: string };

type Style = { readonly marks: readonly FragmentId[] };

const blockTypes = new Set(['paragraph', 'heading', 'quote', 'list']);

/**
 * Reads the editor's JSON (a string or the parsed value) as neutral rich text. Never throws: what is unknown or damaged
 * survives as far as it holds text; neighbouring runs of one style are joined; an unreadable text is empty.
 */
export const lexicalJsonToRichText = (json: unknown): RichText => {
  const state = typeof json === 'string' ? parsed(json) : json;
  const root = isObject(state) ? state['root'] : undefined;
  return blocksOf(childrenOf(root));
};

/** Writes neutral rich text as the editor's JSON. An empty text is one empty paragraph, so that there is a place for the caret. */
export const richTextToLexicalJson = (text: RichText): LexicalJson => ({
  root: element('root', text.length === 0 ? [element('paragraph', [])] : text.map(blockToNode)),
});

const blocksOf = (nodes: readonly unknown[]): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  let loose: unknown[] = [];
  const closeLoose = (): void => {
    if (loose.length > 0) blocks.push({ type: 'paragraph', runs: runsOf(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if (!holdsBlocks(node)) {
      loose.push(node);
      continue;
    }
    closeLoose();
    blocks.push(...blockOf(node));
  }
  closeLoose();
  return blocks;
};

const blockOf = (node: Readonly<Record<string, unknown>>): readonly TextBlock[] => {
  const children = childrenOf(node);
  switch (node['type']) {
    case 'paragraph':
      return [{ type: 'paragraph', runs: runsOf(children) }];
    case 'heading':
      return [{ type: 'heading', level: headingLevel(node['tag']), runs: runsOf(children) }];
    case 'quote':
      return [{ type: 'quote', runs: runsOf(children) }];
    case 'list': {
      const items = itemsOf(children);
      return items.length > 0 ? [{ type: 'list', ordered: node['listType'] === 'number', items }] : [];
    }
    default:
      return blocksOf(children);
  }
};

/** Lists in lists become items of the one list: the text knows a single depth. */
const itemsOf = (nodes: readonly unknown[]): readonly (readonly Run[])[] =>
  nodes.flatMap((item) => {
    if (isList(item)) return itemsOf(childrenOf(item));
    const children = childrenOf(item);
    const own = children.length > 0 ? children.filter((child) => !isList(child)) : [item];
    const nested = itemsOf(children.filter(isList));
    return own.length === 0 && nested.length > 0 ? nested : [runsOf(own), ...nested];
  });

const runsOf = (nodes: readonly unknown[]): readonly Run[] => {
  const runs: Run[] = [];
  collectRuns(nodes, { marks: [] }, runs);
  return runs;
};

const collectRuns = (nodes: readonly unknown[], style: Style, runs: Run[]): void => {
  for (const node of nodes) {
    if (!isObject(node)) continue;
    if (node['type'] === 'linebreak') addRun(runs, '\n', 0, style.marks);
    else if (typeof node['text'] === 'string')
      addRun(runs, cleanText(node['text']), formatOf(node), style.marks);
    const inner = node['type'] === 'mark' ? { marks: withMarks(style.marks, node['ids']) } : style;
    collectRuns(childrenOf(node), inner, runs);
  }
};

const addRun = (runs: Run[], text: string, format: number, marks: readonly FragmentId[]): void => {
  if (text === '') return;
  const run: Run = {
    text,
    ...(format & lexicalFormat.bold ? { bold: true } : {}),
    ...(format & lexicalFormat.italic ? { italic: true } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  };
  const last = runs.at(-1);
  if (last && sameStyle(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push(run);
};

const sameStyle = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && (a.marks ?? []).join(' ') === (b.marks ?? []).join(' ');

const withMarks = (marks: readonly FragmentId[], ids: unknown): readonly FragmentId[] => {
  const found = Array.isArray(ids) ? ids.filter((id) => isId('fragment', id)) : [];
  return [...new Set([...marks, ...found])];
};

const blockToNode = (block: TextBlock): LexicalJsonNode => {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', runsToNodes(block.runs));
    case 'heading':
      return { ...element('heading', runsToNodes(block.runs)), tag: `h${block.level}` };
    case 'quote':
      return element('quote', runsToNodes(block.runs));
    case 'list':
      return {
        ...element(
          'list',
          block.items.map((runs, index) => ({ ...element('listitem', runsToNodes(runs)), value: index + 1 })),
        ),
        listType: block.ordered ? 'number' : 'bullet',
        start: 1,
        tag: block.ordered ? 'ol' : 'ul',
      };
  }
};

const runsToNodes = (runs: readonly Run[]): readonly LexicalJsonNode[] => {
  const nodes: LexicalJsonNode[] = [];
  for (let start = 0; start < runs.length; ) {
    const marks = runs[start]?.marks ?? [];
    let end = start + 1;
    while (end < runs.length && (runs[end]?.marks ?? []).join(' ') === marks.join(' ')) end += 1;
    const leaves = runs.slice(start, end).flatMap(runToLeaves);
    nodes.push(...(marks.length > 0 ? [{ ...element('mark', leaves), ids: marks }] : leaves));
    start = end;
  }
  return nodes;
};

const runToLeaves = (run: Run): readonly LexicalJsonNode[] => {
  const format = (run.bold ? lexicalFormat.bold : 0) | (run.italic ? lexicalFormat.italic : 0);
  return cleanText(run.text)
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\n'
        ? { type: 'linebreak', version: 1 }
        : { type: 'text', version: 1, text: part, format, detail: 0, mode: 'normal', style: '' },
    );
};

const element = (type: string, children: readonly LexicalJsonNode[]): LexicalJsonNode => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
});

const holdsBlocks = (node: unknown): node is Readonly<Record<string, unknown>> =>
  isObject(node) && (blockTypes.has(String(node['type'])) || childrenOf(node).some(holdsBlocks));

const isList = (node: unknown): boolean => isObject(node) && node['type'] === 'list';

const headingLevel = (tag: unknown): 2 | 3 => (tag === 'h1' || tag === 'h2' ? 2 : 3);

const formatOf = (node: Readonly<Record<string, unknown>>): number =>
  typeof node['format'] === 'number' ? node['format'] : 0;

const childrenOf = (node: unknown): readonly unknown[] => {
  const children = isObject(node) ? node['children'] : undefined;
  return Array.isArray(children) ? children : [];
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
