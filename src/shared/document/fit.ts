import { runsText } from '../domain/richText';
import { type BlockTable, type BlockType, renderBlock } from './blockTable';
import type { DocumentBlock } from './model';
import { wrapText } from './wrapText';

/** A slide in points: 16:9, 13⅓ × 7½ inch. */
export const slideSize = { width: 960, height: 540 } as const;

/** Where the words of a slide stand, in points. */
export const slideFrame = {
  left: 56,
  right: 904,
  top: 40,
  bottom: 494,
  kickerHeight: 34,
  kickerGap: 14,
  titleGap: 22,
} as const;

/** Left edge of words behind a coloured bar, measured from the frame. */
export const barIndent = 24;

/** Space between two blocks. */
export const blockGap = 18;

/** `bold` is the sans in bold, which is wider. */
export type Face = 'sans' | 'bold' | 'serif';
type Style = { readonly points: number; readonly face: Face; readonly indent: number };

/** How each kind of block stands on a slide. Nothing under 20 points: it is read from the back of a room. */
export const slideStyles: Readonly<Record<BlockType, Style>> = {
  paragraph: { points: 24, face: 'sans', indent: 0 },
  subheading: { points: 22, face: 'sans', indent: 0 },
  list: { points: 24, face: 'sans', indent: 28 },
  quote: { points: 26, face: 'serif', indent: barIndent },
  remark: { points: 20, face: 'sans', indent: barIndent },
  strength: { points: 20, face: 'sans', indent: 0 },
  recommendation: { points: 24, face: 'sans', indent: barIndent },
  question: { points: 28, face: 'serif', indent: 0 },
  picture: { points: 20, face: 'sans', indent: 0 },
};

/** The line under a quote, a recommendation or a picture. */
export const smallPoints = 20;

export const lineHeight = (points: number, face: Face): number => points * (face === 'serif' ? 1.36 : 1.3);

/** Lines a text takes in a column of `width` points. */
export const lineCount = (text: string, points: number, width: number, face: Face): number =>
  wrapText(text, points, width, face).length;

/** Width of the column in which a block's words stand. */
export const columnWidth = (type: BlockType): number =>
  slideFrame.right - slideFrame.left - slideStyles[type].indent;

/** Estimated height of a block on a slide, in points; on the safe side. `scale` enlarges the words. */
export const blockHeight = (block: DocumentBlock, scale = 1): number => renderBlock(heights, block, scale);

/** Size of a block's words on a slide of this scale. */
export const blockPoints = (type: BlockType, scale: number): number =>
  Math.round(slideStyles[type].points * scale);

/** Estimated height of blocks under each other, with the space between them. */
export const stackHeight = (blocks: readonly DocumentBlock[], scale = 1): number =>
  blocks.reduce(
    (sum, block, index) => sum + blockHeight(block, scale) + (index === 0 ? 0 : gapAfter(blocks[index - 1])),
    0,
  );

/** A subheading stands close to what it is over. */
export const gapAfter = (block: DocumentBlock | undefined): number =>
  block?.type === 'subheading' ? blockGap / 2 : blockGap;

/** Least that a picture with its caption gets; it grows into the room that is left. */
export const pictureHeight = 250;

const textHeight = (type: BlockType, text: string, scale: number): number => {
  const points = blockPoints(type, scale);
  const { face } = slideStyles[type];
  return lineCount(text, points, columnWidth(type), face) * lineHeight(points, face);
};

const small = lineHeight(smallPoints, 'sans') + 4;

/** Space between two items of a list. */
export const itemGap = 8;

const heights: BlockTable<number, number> = {
  paragraph: ({ runs }, scale) => textHeight('paragraph', runsText(runs), scale),
  subheading: ({ text }, scale) => textHeight('subheading', text, scale),
  list: ({ items }, scale) =>
    items.reduce((sum, runs) => sum + textHeight('list', runsText(runs), scale) + itemGap, 0),
  quote: ({ text }, scale) => textHeight('quote', text, scale) + small,
  remark: ({ text }, scale) => textHeight('remark', text, scale),
  strength: ({ text }, scale) => textHeight('strength', text, scale),
  recommendation: ({ text, addressee }, scale) =>
    textHeight('recommendation', text, scale) + (addressee === '' ? 0 : small),
  question: ({ text }, scale) => textHeight('question', text, scale),
  picture: () => pictureHeight,
};

export type TitleFit = {
  /** The title as it fits, cut at a word with "…" when it is too long. */
  readonly shown: string;
  readonly points: number;
  readonly height: number;
  readonly cut: boolean;
};

type TitleSize = { readonly points: number; readonly lines: number };

const contentSizes: readonly TitleSize[] = [
  { points: 36, lines: 1 },
  { points: 32, lines: 1 },
  { points: 36, lines: 2 },
  { points: 30, lines: 3 },
];
const coverSizes: readonly TitleSize[] = [
  { points: 52, lines: 3 },
  { points: 40, lines: 4 },
];

/** The largest size at which a title fits; the smallest with the end cut off when none does. `reserve`: small words behind it. */
export const fitTitle = (title: string, kind: 'content' | 'cover', reserve = ''): TitleFit => {
  const sizes = kind === 'cover' ? coverSizes : contentSizes;
  const width = slideFrame.right - slideFrame.left;
  for (const { points, lines } of sizes) {
    const small = reserve.slice(0, Math.ceil((reserve.length * smallPoints) / points));
    const taken = lineCount(title + small, points, width, 'bold');
    if (taken <= lines)
      return { shown: title, points, height: taken * lineHeight(points, 'bold'), cut: false };
  }
  const { points, lines } = sizes.at(-1) ?? { points: 30, lines: 3 };
  const wrapped = wrapText(title, points, width, 'bold');
  const end = wrapped[lines - 1]?.end ?? title.length;
  // Room for the sign of cutting and for "(2/3)" is made by giving up the last words.
  const kept = title
    .slice(0, end - 8 - reserve.length)
    .replace(/\s+\S*$/, '')
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return {
    shown: `${kept || title.slice(0, 20).toWellFormed()}…`,
    points,
    height: lines * lineHeight(points, 'bold'),
    cut: true,
  };
};
