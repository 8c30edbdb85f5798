import { type BlockTable, renderBlock } from '@shared/document/blockTable';
import { addresseeLine, pictureWords, quoteLine } from '@shared/document/labels';
import type { DocumentBlock, PictureRef } from '@shared/document/model';
import type { Run } from '@shared/domain/richText';
import type { Translate } from '@shared/language/translate';
import {
  BorderStyle,
  type HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import type { Pictures } from '../exporter';
import { palette, quoteColour } from '../palette';
import { styleIds, twips } from './styles';

export type BlockContext = {
  readonly t: Translate;
  readonly pictures: Pictures;
  /** A fresh number for each numbered list, so that each starts at 1. */
  readonly nextList: () => number;
  /** Left indent for words behind a bar; never the same twice running, or Word draws two bars as one. */
  readonly nextIndent: () => number;
  /** One under the heading of the section. */
  readonly subheading: (typeof HeadingLevel)[keyof typeof HeadingLevel];
};

/** Names of the two ways to mark a list. */
export const listReferences = { dots: 'dots', numbers: 'numbers' } as const;

/** The paragraphs of one block. */
export const blockParagraphs = (block: DocumentBlock, context: BlockContext): readonly Paragraph[] =>
  renderBlock(paragraphs, block, context);

const paragraphs: BlockTable<BlockContext, readonly Paragraph[]> = {
  paragraph: ({ runs }) => [new Paragraph({ children: wordRuns(runs) })],
  subheading: ({ text }, { subheading }) => [
    new Paragraph({ heading: subheading, children: textRuns(text) }),
  ],
  list: ({ items, ordered }, { nextList }) => {
    const instance = nextList();
    const reference = ordered ? listReferences.numbers : listReferences.dots;
    return items.map(
      (runs) => new Paragraph({ children: wordRuns(runs), numbering: { reference, level: 0, instance } }),
    );
  },
  quote: (block, { t, nextIndent }) => {
    const indent = { left: nextIndent() };
    const border = bar(quoteColour(block));
    const style = block.counter ? styleIds.counterQuote : styleIds.quote;
    return [
      new Paragraph({ style, border, indent, children: textRuns(block.text) }),
      new Paragraph({ style: styleIds.source, border, indent, children: textRuns(quoteLine(block, t)) }),
    ];
  },
  remark: ({ text }, { nextIndent }) => [
    new Paragraph({
      style: styleIds.remark,
      border: bar(palette.brick),
      indent: { left: nextIndent() },
      children: textRuns(text),
    }),
  ],
  strength: ({ text }) => [new Paragraph({ style: styleIds.strength, children: textRuns(text) })],
  recommendation: ({ text, addressee }, { t, nextIndent }) => {
    const border = bar(palette.teal);
    const indent = { left: nextIndent() };
    const last = addressee === '';
    return [
      new Paragraph({
        border,
        indent,
        keepNext: !last,
        spacing: { after: twips(last ? 12 : 2) },
        children: textRuns(text),
      }),
      ...(last
        ? []
        : [
            new Paragraph({
              style: styleIds.source,
              border,
              indent,
              children: textRuns(addresseeLine(addressee, t)),
            }),
          ]),
    ];
  },
  question: ({ text }) => [new Paragraph({ style: styleIds.question, children: textRuns(text) })],
  picture: ({ picture, caption }, { pictures, t }) => {
    const description = pictureWords(picture.description, t);
    const bytes = pictures.get(picture.attachmentId);
    const shown =
      bytes === undefined ? textRuns(description) : [pictureRun({ ...picture, description }, bytes)];
    return [
      new Paragraph({
        keepNext: caption !== '',
        spacing: { before: twips(8), after: twips(4), line: 240, lineRule: LineRuleType.AUTO },
        children: shown,
      }),
      ...(caption === '' ? [] : [new Paragraph({ style: styleIds.caption, children: textRuns(caption) })]),
    ];
  },
};

const bar = (color: string): NonNullable<IParagraphOptions['border']> => ({
  left: { style: BorderStyle.SINGLE, size: 36, space: 12, color },
});

/** A newline inside words becomes a line break of the same paragraph. */
export const textRuns = (text: string): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));

const wordRuns = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(bold && { bold }),
          ...(italic && { italics: true }),
        }),
    ),
  );

/** In pixels of 1/96 inch: the width of the text, and a height that leaves room for its caption. */
const pictureRoom = { width: 580, height: 400 } as const;

const pictureRun = (picture: PictureRef, data: Uint8Array): ImageRun => {
  const scale = Math.min(
    1,
    pictureRoom.width / Math.max(picture.width, 1),
    pictureRoom.height / Math.max(picture.height, 1),
  );
  return new ImageRun({
    type: picture.mime === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: {
      width: Math.max(1, Math.round(picture.width * scale)),
      height: Math.max(1, Math.round(picture.height * scale)),
    },
    altText: { name: picture.description.slice(0, 60), title: '', description: picture.description },
  });
};
