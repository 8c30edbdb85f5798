import type { Card } from '../../contract/sort';
import type { FragmentId } from '../../ids';
import { cardMeasures, cardSize } from './cardSize';
import type { Point, Rect } from './geometry';
import { linesOf } from './textLines';

/** Measures of a pile in board units; the style sheet of the board uses the same ones. */
export const groupMeasures = {
  padding: 22,
  cardGap: 20,
  titleSize: 20,
  titleLine: 28,
  maxTitleLines: 3,
  headerTop: 16,
  headerGap: 10,
  menu: 48,
  /** Room around the name, so that its focus ring stands free. */
  titleEdge: 17,
  theme: 24,
  mergedRow: 48,
  maxMergedRows: 3,
  emptyBody: 72,
  stagger: 10,
  leastWidth: 292,
} as const;

/** What stands above the cards of a pile. */
export type GroupHeader = {
  readonly title: string;
  readonly hasTheme: boolean;
  readonly mergedCount: number;
  readonly isLoose: boolean;
};

export type CardBox = { readonly card: Card; readonly rect: Rect };

/** A pile (or the loose cards) with its cards, measured from its own top left corner. */
export type GroupLayout = {
  readonly width: number;
  readonly height: number;
  readonly headerHeight: number;
  readonly cards: readonly CardBox[];
};

/** Cards side by side: grows in steps, so that one card more seldom moves the others. */
export const columnsFor = (count: number): number => {
  if (count <= 2) return 1;
  if (count <= 8) return 2;
  if (count <= 18) return 3;
  if (count <= 40) return 4;
  return Math.ceil(Math.sqrt(count * 0.8) / 2) * 2;
};

/** Most columns for the loose cards: they wait beside the piles and should not push those out of sight. */
const mostLooseColumns = 6;

/** Lays cards in columns, each next one at the foot of the next column: a card at the end moves no other card. */
export const layoutGroup = (header: GroupHeader, cards: readonly Card[]): GroupLayout => {
  const { padding, cardGap, stagger, emptyBody, leastWidth } = groupMeasures;
  const wanted = columnsFor(cards.length);
  const columns = header.isLoose ? Math.min(wanted, mostLooseColumns) : wanted;
  const row = columns * cardMeasures.width + (columns - 1) * cardGap + stagger;
  const width = Math.max(leastWidth, 2 * padding + row);
  const headerHeight = headerHeightOf(header, width);
  const feet = Array.from({ length: columns }, () => headerHeight);
  const boxes = cards.map((card, index): CardBox => {
    const column = index % columns;
    const foot = feet[column] ?? headerHeight;
    const size = cardSize(card);
    const offset = staggerOf(card.id);
    const rect = {
      ...size,
      x: padding + column * (cardMeasures.width + cardGap) + offset.x,
      y: foot + offset.y,
    };
    feet[column] = rect.y + rect.height + cardGap - offset.y;
    return { card, rect };
  });
  const foot = cards.length === 0 ? headerHeight + emptyBody : Math.max(...feet) - cardGap + stagger;
  return { width, height: foot + padding, headerHeight, cards: boxes };
};

const headerHeightOf = (header: GroupHeader, width: number): number => {
  const m = groupMeasures;
  const lines = linesOf(header.title, {
    typeface: 'title',
    size: m.titleSize,
    width: width - m.padding - m.menu - m.titleEdge,
  });
  const titleHeight = Math.max(1, Math.min(lines, m.maxTitleLines)) * m.titleLine;
  const merged = Math.min(header.mergedCount, m.maxMergedRows) * m.mergedRow;
  return m.headerTop + titleHeight + (header.hasTheme ? m.theme : 0) + merged + m.headerGap;
};

/** Cards lie a little unevenly, as on a table. Always the same for the same card. */
const staggerOf = (id: FragmentId): Point => {
  let hash = 7;
  for (let at = 0; at < id.length; at += 1) hash = (hash * 31 + id.charCodeAt(at)) % 9973;
  return { x: hash % (groupMeasures.stagger + 1), y: Math.floor(hash / 16) % 7 };
};
