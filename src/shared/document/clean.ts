import { cleanText } from '../domain/cleanText';
import { type Run, runsText } from '../domain/richText';
import { type BlockTable, renderBlock } from './blockTable';
import type { DocumentBlock, ExportDocument } from './model';

/** The document without what is empty, and with every text fit for every format: no control characters, no half characters, one line where one line is meant. */
export const cleanDocument = (document: ExportDocument): ExportDocument => ({
  ...document,
  title: oneLine(document.title),
  subtitle: oneLine(document.subtitle),
  sections: document.sections.map((section) => ({
    ...section,
    title: oneLine(section.title),
    kicker: oneLine(section.kicker),
    notes: cleanText(section.notes),
    blocks: section.blocks
      .map((block) => renderBlock(cleanBlock, block, null))
      .filter((block) => renderBlock(hasWords, block, null)),
  })),
});

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

const cleanRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.map(({ text, bold, italic }) => ({
    text: cleanText(text),
    ...(bold && { bold }),
    ...(italic && { italic }),
  }));

const cleanBlock: BlockTable<null, DocumentBlock> = {
  paragraph: (block) => ({ ...block, runs: cleanRuns(block.runs) }),
  subheading: (block) => ({ ...block, text: oneLine(block.text) }),
  list: (block) => ({ ...block, items: block.items.map(cleanRuns).filter(isWorded) }),
  quote: (block) => ({
    ...block,
    text: cleanText(block.text).trim(),
    attribution: oneLine(block.attribution),
  }),
  remark: (block) => ({ ...block, text: oneLine(block.text) }),
  strength: (block) => ({ ...block, text: oneLine(block.text) }),
  recommendation: (block) => ({
    ...block,
    text: cleanText(block.text).trim(),
    addressee: oneLine(block.addressee),
  }),
  question: (block) => ({ ...block, text: cleanText(block.text).trim() }),
  picture: (block) => ({
    ...block,
    caption: oneLine(block.caption),
    picture: { ...block.picture, description: oneLine(block.picture.description) },
  }),
};

const isWorded = (runs: readonly Run[]): boolean => runsText(runs).trim() !== '';

/** A block in which nothing is said is no block. A picture speaks for itself. */
const hasWords: BlockTable<null, boolean> = {
  paragraph: ({ runs }) => isWorded(runs),
  subheading: ({ text }) => text !== '',
  list: ({ items }) => items.length > 0,
  quote: ({ text }) => text !== '',
  remark: ({ text }) => text !== '',
  strength: ({ text }) => text !== '',
  recommendation: ({ text }) => text !== '',
  question: ({ text }) => text !== '',
  picture: () => true,
};
