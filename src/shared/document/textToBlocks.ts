import type { DocumentBlock } from './model';

/** Text typed by hand into the storyline: blank lines part paragraphs, lines that start with "- " make a list. */
export const textToBlocks = (text: string): readonly DocumentBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(partToBlocks);

const partToBlocks = (part: string): readonly DocumentBlock[] => {
  const lines = part.split('\n');
  const firstItem = lines.findIndex(isItem);
  if (firstItem === -1) return [paragraph(part)];
  const afterItems = lines.findIndex((line, index) => index > firstItem && !isItem(line));
  const end = afterItems === -1 ? lines.length : afterItems;
  return [
    ...(firstItem > 0 ? [paragraph(lines.slice(0, firstItem).join('\n'))] : []),
    {
      type: 'list',
      ordered: false,
      items: lines.slice(firstItem, end).map((line) => [{ text: line.replace(itemMark, '') }]),
    },
    ...(end < lines.length ? partToBlocks(lines.slice(end).join('\n')) : []),
  ];
};

const itemMark = /^\s*[-•]\s+/;
const isItem = (line: string): boolean => itemMark.test(line) && line.replace(itemMark, '').trim() !== '';

/** A paragraph of plain text. */
export const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });
