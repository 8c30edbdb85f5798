import { type BlockTable, renderBlock } from '@shared/document/blockTable';
import {
  barIndent,
  blockHeight,
  blockPoints,
  itemGap,
  slideFrame,
  slideStyles,
  smallPoints,
} from '@shared/document/fit';
import { addresseeLine, pictureWords, quoteLine } from '@shared/document/labels';
import type { DocumentBlock, PictureRef } from '@shared/document/model';
import type { Run } from '@shared/domain/richText';
import type { Translate } from '@shared/language/translate';
import { palette, quoteColour } from '../palette';
import {
  type Box,
  barShape,
  type Paragraph,
  pictureShape,
  type Shape,
  type TextRun,
  textShape,
} from './shapes';

export type BlockContext = {
  readonly t: Translate;
  readonly language: string;
  /** Top of the block and the room that is left under it, in points. */
  readonly y: number;
  readonly room: number;
  /** How much larger than usual the words stand. */
  readonly scale: number;
  /** The relation under which the slide knows a picture; null when there are no bytes of it. */
  readonly relationOf: (picture: PictureRef) => string | null;
};

/** The shapes of one block, at its place on the slide. */
export const blockShapes = (block: DocumentBlock, context: BlockContext): readonly Shape[] =>
  renderBlock(shapes, block, context);

const left = slideFrame.left;
const width = slideFrame.right - slideFrame.left;

const column = (block: DocumentBlock, { y, scale }: BlockContext): Box => {
  const { indent } = slideStyles[block.type];
  const inset = block.type === 'list' ? 0 : indent;
  return { x: left + inset, y, width: width - inset, height: blockHeight(block, scale) };
};

const words = (
  block: DocumentBlock,
  paragraphs: readonly Paragraph[],
  context: BlockContext,
  name: 'text' | 'quote' = 'text',
): Shape => {
  // Beside a bar in the middle: when the words take a line less than was counted on, the bar is longer at both ends.
  const anchor = slideStyles[block.type].indent === barIndent ? 'ctr' : 't';
  const title = context.t(`document.shape.${name}`);
  return textShape({ name: title, box: column(block, context), paragraphs, anchor }, context.language);
};

const bar = (block: DocumentBlock, colour: string, { y, scale, t }: BlockContext): Shape =>
  barShape(
    t('document.shape.line'),
    { x: left, y: y + 3, width: 6, height: blockHeight(block, scale) - 6 },
    colour,
  );

const small = (text: string): Paragraph => ({
  runs: [{ text, points: smallPoints, colour: palette.inkSoft }],
  above: 4,
});

const richRuns = (runs: readonly Run[], points: number): readonly TextRun[] =>
  runs.map(({ text, bold, italic }) => ({ text, points, ...(bold && { bold }), ...(italic && { italic }) }));

const shapes: BlockTable<BlockContext, readonly Shape[]> = {
  paragraph: (block, context) => [
    words(block, [{ runs: richRuns(block.runs, blockPoints('paragraph', context.scale)) }], context),
  ],
  subheading: (block, context) => [
    words(
      block,
      [
        {
          runs: [
            {
              text: block.text,
              points: blockPoints('subheading', context.scale),
              bold: true,
              colour: palette.teal,
            },
          ],
        },
      ],
      context,
    ),
  ],
  list: (block, context) => [
    words(
      block,
      block.items.map((runs) => ({
        runs: richRuns(runs, blockPoints('list', context.scale)),
        bullet: block.ordered ? 'number' : 'dot',
        above: itemGap,
      })),
      context,
    ),
  ],
  quote: (block, context) => [
    bar(block, quoteColour(block), context),
    words(
      block,
      [
        { runs: [{ text: block.text, points: blockPoints('quote', context.scale), serif: true }] },
        small(quoteLine(block, context.t)),
      ],
      context,
      'quote',
    ),
  ],
  remark: (block, context) => [
    bar(block, palette.brick, context),
    words(
      block,
      [
        {
          runs: [
            { text: block.text, points: blockPoints('remark', context.scale), colour: palette.brickInk },
          ],
        },
      ],
      context,
    ),
  ],
  strength: (block, context) => [
    words(
      block,
      [
        {
          runs: [{ text: block.text, points: blockPoints('strength', context.scale), colour: palette.teal }],
        },
      ],
      context,
    ),
  ],
  recommendation: (block, context) => [
    bar(block, palette.teal, context),
    words(
      block,
      [
        { runs: [{ text: block.text, points: blockPoints('recommendation', context.scale) }] },
        ...(block.addressee === '' ? [] : [small(addresseeLine(block.addressee, context.t))]),
      ],
      context,
    ),
  ],
  question: (block, context) => [
    words(
      block,
      [{ runs: [{ text: block.text, points: blockPoints('question', context.scale), serif: true }] }],
      context,
    ),
  ],
  picture: (block, context) => {
    const captionHeight = block.caption === '' ? 0 : 34;
    const box = fitPicture(block.picture, { y: context.y, room: context.room - captionHeight });
    const relation = context.relationOf(block.picture);
    const name = context.t('document.shape.picture');
    const description = pictureWords(block.picture.description, context.t);
    const below: Box = { x: left, y: box.y + box.height + 6, width, height: 28 };
    return [
      relation === null
        ? textShape(
            {
              name,
              box,
              paragraphs: [small(description)],
              fill: palette.sand,
              padding: barIndent,
              anchor: 'ctr',
            },
            context.language,
          )
        : pictureShape({ name, box, description, relation }),
      ...(block.caption === ''
        ? []
        : [textShape({ name, box: below, paragraphs: [small(block.caption)] }, context.language)]),
    ];
  },
};

/** The largest box with the picture's own proportions in the room that is left. */
const fitPicture = (picture: PictureRef, { y, room }: { readonly y: number; readonly room: number }): Box => {
  const scale = Math.min(width / Math.max(picture.width, 1), room / Math.max(picture.height, 1));
  return {
    x: left,
    y,
    width: Math.max(picture.width * scale, 24),
    height: Math.max(picture.height * scale, 24),
  };
};
