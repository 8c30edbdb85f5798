import type { Card } from '../../contract/sort';
import type { Size } from './geometry';
import { linesOf } from './textLines';

/** Measures of a card in board units; the style sheet of the board uses the same ones. */
export const cardMeasures = {
  width: 216,
  /** For the words; the style sheet gives them half a unit more, so that a line never comes out longer than foreseen. */
  textWidth: 189.5,
  strip: 7,
  padding: 14,
  fontSize: 17,
  lineHeight: 24,
  footer: 28,
  chip: 30,
  picture: 116,
  maxLines: 7,
} as const;

/** What a card shows, from top to bottom. */
export type CardFace = {
  readonly picture: boolean;
  /** The words on the card; empty for a drawing without words. */
  readonly words: string;
  /** Lines given to the words; more are cut off with an ellipsis. */
  readonly lines: number;
  readonly chips: readonly CardChip[];
};
export type CardChip = 'circleOnly' | 'changed' | 'lost';

/** The face of a card: the words for others, the drawing, what to know about it. */
export const faceOf = (card: Card): CardFace => {
  const words = card.quote === '' ? card.words : card.quote;
  const { textWidth, fontSize, maxLines } = cardMeasures;
  const lines = linesOf(words, { typeface: 'words', size: fontSize, width: textWidth });
  return {
    picture: card.attachmentId !== null,
    words,
    lines: Math.min(lines, maxLines),
    chips: chipsOf(card),
  };
};

/** The room that a card takes. Follows from its face alone: the same card is the same size everywhere. */
export const cardSize = (card: Card): Size => {
  const face = faceOf(card);
  const { width, strip, padding, lineHeight, footer, chip, picture } = cardMeasures;
  const pictureHeight = face.picture ? picture + (face.lines > 0 ? 8 : 0) : 0;
  // A drawing without words says so beside the name, on a second line.
  const footerHeight = face.picture && face.lines === 0 ? footer + 20 : footer;
  const height =
    strip +
    padding +
    pictureHeight +
    face.lines * lineHeight +
    footerHeight +
    face.chips.length * chip +
    padding -
    4;
  return { width, height };
};

const chipsOf = (card: Card): readonly CardChip[] => {
  const chips: CardChip[] = [];
  if (card.circleOnly) chips.push('circleOnly');
  if (card.markState !== 'intact') chips.push(card.markState);
  return chips;
};
