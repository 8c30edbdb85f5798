import { cleanText } from '@shared/domain/cleanText';
import type { RichText, Run, TextBlock } from '@shared/domain/richText';

type Style = { readonly bold: boolean; readonly italic: boolean };
type Reading = { readonly blocks: TextBlock[]; runs: Run[]; make: (runs: readonly Run[]) => TextBlock };

const paragraph = (runs: readonly Run[]): TextBlock => ({ type: 'paragraph', runs });

// Nothing of these is text that somebody wrote down to be read.
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'select',
  'textarea',
  'input',
  'button',
  'audio',
  'video',
  'canvas',
  'picture',
  'img',
]);

const blockElements = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'pre',
  'address',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'form',
  'fieldset',
  'hr',
  'body',
  'html',
]);

/**
 * Reads pasted HTML as neutral rich text: headings, paragraphs, lists, quotes, bold and italic stay; of everything else
 * only the words. The HTML is parsed into a document of its own, where nothing runs and nothing is fetched.
 */
export const htmlToRichText = (html: string): RichText => {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const reading: Reading = { blocks: [], runs: [], make: paragraph };
  readNodes(page.body.childNodes, { bold: false, italic: false }, reading);
  closeBlock(reading);
  return reading.blocks;
};

/** Also a document of its own must obey the content policy, which forbids styles in HTML: they get another name first. */
const withoutStyles = (html: string): string =>
  html
    .replace(/<(\/?)style\b/gi, '<$1template')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-css='));

const readNodes = (nodes: Iterable<Node>, style: Style, reading: Reading): void => {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) addText(node.textContent ?? '', style, reading);
    else if (node instanceof Element) readElement(node, style, reading);
    else if (node.nodeType === Node.ELEMENT_NODE) readNodes(node.childNodes, style, reading);
  }
};

const readElement = (element: Element, style: Style, reading: Reading): void => {
  const name = element.localName;
  if (silent.has(name)) return;
  if (name === 'br') {
    addRun('\n', style, reading);
    return;
  }
  if (name === 'ul' || name === 'ol') {
    closeBlock(reading);
    const items = itemsOf(element);
    if (items.length > 0) reading.blocks.push({ type: 'list', ordered: name === 'ol', items });
    return;
  }
  const heading = /^h([1-6])$/.exec(name);
  if (heading) {
    const level = heading[1] === '1' || heading[1] === '2' ? 2 : 3;
    readBlock(element, style, reading, (runs) => ({ type: 'heading', level, runs }));
  } else if (name === 'blockquote') readBlock(element, style, reading, (runs) => ({ type: 'quote', runs }));
  else if (blockElements.has(name)) readBlock(element, style, reading, reading.make);
  else readNodes(element.childNodes, styleOf(element, style), reading);
};

const readBlock = (element: Element, style: Style, reading: Reading, make: Reading['make']): void => {
  closeBlock(reading);
  const outer = reading.make;
  reading.make = make;
  readNodes(element.childNodes, style, reading);
  closeBlock(reading);
  reading.make = outer;
};

/** A list inside an item becomes items of the one list. */
const itemsOf = (list: Element): readonly (readonly Run[])[] =>
  [...list.children].flatMap((item) => {
    if (item.localName === 'ul' || item.localName === 'ol') return itemsOf(item);
    const reading: Reading = { blocks: [], runs: [], make: paragraph };
    readNodes([item], { bold: false, italic: false }, reading);
    closeBlock(reading);
    return reading.blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.runs]));
  });

const closeBlock = (reading: Reading): void => {
  const runs = trimmed(reading.runs);
  if (runs.length > 0) reading.blocks.push(reading.make(runs));
  reading.runs = [];
};

/** HTML folds white space: a line end in the source is a blank. */
const addText = (text: string, style: Style, reading: Reading): void => {
  const folded = cleanText(text).replace(/[ \t\n]+/g, ' ');
  const before = reading.runs.at(-1)?.text ?? ' ';
  addRun(/\s$/.test(before) ? folded.trimStart() : folded, style, reading);
};

const addRun = (text: string, { bold, italic }: Style, reading: Reading): void => {
  if (text === '') return;
  const last = reading.runs.at(-1);
  if (last && (last.bold ?? false) === bold && (last.italic ?? false) === italic) {
    reading.runs[reading.runs.length - 1] = { ...last, text: last.text + text };
    return;
  }
  reading.runs.push({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) });
};

const trimmed = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.length - 1;
  return runs
    .map((run, at) => {
      const start = at === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: at === last ? start.trimEnd() : start };
    })
    .filter((run) => run.text !== '');
};

const styleOf = (element: Element, style: Style): Style => {
  const name = element.localName;
  // Word and Google Docs say it in CSS; Docs wraps everything in <b style="font-weight:normal">.
  const css = element.getAttribute('data-css') ?? '';
  const weight = /font-weight:\s*([a-z0-9]+)/i.exec(css)?.[1];
  const slant = /font-style:\s*([a-z]+)/i.exec(css)?.[1];
  return {
    bold: weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : style.bold || name === 'b' || name === 'strong',
    italic: slant ? /^(italic|oblique)$/i.test(slant) : style.italic || name === 'i' || name === 'em',
  };
};
