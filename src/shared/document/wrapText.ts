import type { Face } from './fit';

/** A line of wrapped text as a stretch of the source: `end` is behind the white space at which it was broken. */
export type Line = { readonly start: number; readonly end: number };

/**
 * Estimates how a text wraps in a column. Widths are those of Verdana and Georgia (or what stands in for them), rounded up:
 * a slide that is a little emptier than it could be is better than one that runs off the edge. Linear in the length.
 */
export const wrapText = (text: string, points: number, width: number, face: Face): readonly Line[] => {
  const limit = width / points;
  const lines: Line[] = [];
  let lineStart = 0;
  let used = 0;
  for (const { start, end, breakAfter } of words(text)) {
    const pieces = piecesThatFit(text, start, end, limit, face);
    for (const piece of pieces) {
      if (used > 0 && used + piece.inkWidth > limit) {
        lines.push({ start: lineStart, end: piece.start });
        lineStart = piece.start;
        used = 0;
      }
      used += piece.fullWidth;
    }
    if (breakAfter) {
      lines.push({ start: lineStart, end });
      lineStart = end;
      used = 0;
    }
  }
  if (lineStart < text.length || lines.length === 0) lines.push({ start: lineStart, end: text.length });
  return lines;
};

type Word = { readonly start: number; readonly end: number; readonly breakAfter: boolean };

// A word with the white space behind it; a newline ends the line.
function* words(text: string): Generator<Word> {
  for (const match of text.matchAll(/[^\s]*(?:\n|[^\S\n]+\n?|$)/g)) {
    if (match[0] === '') continue;
    yield { start: match.index, end: match.index + match[0].length, breakAfter: match[0].endsWith('\n') };
  }
}

type Piece = { readonly start: number; readonly inkWidth: number; readonly fullWidth: number };

/** One piece for a word that fits on a line; several for a word that is longer than a line. */
const piecesThatFit = (
  text: string,
  start: number,
  end: number,
  limit: number,
  face: Face,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  let pieceStart = start;
  let ink = 0;
  let full = 0;
  for (const character of charactersOf(text.slice(start, end))) {
    const wide = characterWidth(character.text, face);
    if (ink > 0 && ink + wide > limit && character.text.trim() !== '') {
      pieces.push({ start: pieceStart, inkWidth: ink, fullWidth: ink });
      pieceStart = start + character.index;
      ink = 0;
      full = 0;
    }
    full += wide;
    if (character.text.trim() !== '') ink = full;
  }
  pieces.push({ start: pieceStart, inkWidth: ink, fullWidth: full });
  return pieces;
};

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Whole characters as a reader sees them; plain text takes the fast way. */
const charactersOf = (text: string): readonly { readonly text: string; readonly index: number }[] =>
  /^[\u0000-\u024F\u2010-\u2027€]*$/.test(text)
    ? Array.from({ length: text.length }, (_, index) => ({ text: text.charAt(index), index }))
    : [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, index }));

const narrow = /^[iljtfrI.,:;'’‘!|()[\]\s\-1]$/;
const broad = /^[mwMWOQGD@%&…—]$/;

const scales: Readonly<Record<Face, number>> = { sans: 1, bold: 1.08, serif: 0.96 };

/** In em. */
const characterWidth = (character: string, face: Face): number => {
  const scale = scales[face];
  if (narrow.test(character)) return 0.42 * scale;
  if (broad.test(character)) return 0.9 * scale;
  if (/^[A-Z0-9]$/.test(character)) return 0.7 * scale;
  if (/^[\u0000-\u024F]$/.test(character)) return 0.61 * scale;
  return character.length > 1 || character > '\u2E80' ? 1.3 : 0.75;
};

/** Estimated width of one line of text, in points. */
export const textWidth = (text: string, points: number, face: Face): number =>
  charactersOf(text).reduce((sum, character) => sum + characterWidth(character.text, face), 0) * points;
