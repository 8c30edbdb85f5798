import type { Card, PileWithCards, SortView } from '../../contract/sort';
import type { PileId } from '../../ids';
import { cardSize } from './cardSize';
import { around, bottomOf, type Point, type Rect, type Size } from './geometry';
import { type CardBox, type GroupLayout, layoutGroup } from './groupLayout';

/** A pile on the board; `id` null = the cards that are nowhere yet. Cards are in board units, not from the pile's corner. */
export type GroupBox = {
  readonly id: PileId | null;
  readonly pile: PileWithCards | null;
  readonly rect: Rect;
  readonly headerHeight: number;
  readonly cards: readonly CardBox[];
};

export type BoardLayout = {
  /** Piles in their order, then the loose cards (only when there are any). */
  readonly groups: readonly GroupBox[];
  /** Loose cards that somebody gave a place of their own. */
  readonly free: readonly CardBox[];
  readonly bounds: Rect;
};

/**
 * Places everything on the board. Same input, same board. Nothing overlaps: what was put somewhere by hand stays
 * there and moves down only when something grew over it; the rest flows in rows around it, in order.
 */
export const layoutBoard = (view: SortView, looseTitle: string): BoardLayout => {
  const freeCards = view.loose.filter(isPlaced);
  const waiting = view.loose.filter((card) => !isPlaced(card));
  const items: readonly Item[] = [
    ...view.piles.map(pileToItem),
    ...(waiting.length === 0 ? [] : [looseItem(waiting, looseTitle)]),
  ];
  const fixed = settle([
    ...items.flatMap((item) =>
      item.at === null ? [] : [{ key: item.key, rect: { ...item.at, ...sizeOf(item.layout) } }],
    ),
    ...freeCards.map((card) => ({
      key: `card ${card.id}`,
      rect: { x: card.x, y: card.y, ...cardSize(card) },
    })),
  ]);
  const placed = new Map([...fixed, ...flow(items, fixed)]);
  const rectOf = (key: string): Rect => placed.get(key) ?? { x: 0, y: 0, width: 0, height: 0 };
  const groups = items.map((item) => itemToBox(item, rectOf(item.key)));
  const free = freeCards.map((card) => ({ card, rect: rectOf(`card ${card.id}`) }));
  const bounds = around([...placed.values()]) ?? { x: 0, y: 0, width: 600, height: 400 };
  return { groups, free, bounds };
};

/** Every card on the board, pile by pile, the loose ones last. */
export const cardBoxes = (layout: BoardLayout): readonly CardBox[] => [
  ...layout.groups.flatMap((group) => group.cards),
  ...layout.free,
];

type PlacedCard = Card & { readonly x: number; readonly y: number };
type Item = {
  readonly key: string;
  readonly id: PileId | null;
  readonly pile: PileWithCards | null;
  readonly layout: GroupLayout;
  readonly at: Point | null;
};
type Keyed = { readonly key: string; readonly rect: Rect };

const isPlaced = (card: Card): card is PlacedCard => card.x !== null && card.y !== null;

const sizeOf = ({ width, height }: GroupLayout): Size => ({ width, height });

const pileToItem = (pile: PileWithCards): Item => ({
  key: `pile ${pile.id}`,
  id: pile.id,
  pile,
  layout: layoutGroup(
    { title: pile.name, hasTheme: pile.themeId !== null, mergedCount: pile.merged.length, isLoose: false },
    pile.cards,
  ),
  at: pile.x === null || pile.y === null ? null : { x: pile.x, y: pile.y },
});

const looseItem = (cards: readonly Card[], title: string): Item => ({
  key: 'loose',
  id: null,
  pile: null,
  layout: layoutGroup({ title, hasTheme: false, mergedCount: 0, isLoose: true }, cards),
  at: null,
});

const itemToBox = (item: Item, rect: Rect): GroupBox => ({
  id: item.id,
  pile: item.pile,
  rect,
  headerHeight: item.layout.headerHeight,
  cards: item.layout.cards.map(({ card, rect: own }) => ({
    card,
    rect: { ...own, x: own.x + rect.x, y: own.y + rect.y },
  })),
});

/** Room between piles, in board units. */
export const groupGaps = { across: 24, down: 32 } as const;
const gapByHand = 12;

/** What was put somewhere by hand: from top to bottom, each pushed down until it is clear of those above it. */
const settle = (items: readonly Keyed[]): ReadonlyMap<string, Rect> => {
  const sorted = items
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x || a.index - b.index);
  const settled = new Map<string, Rect>();
  const obstacles: Rect[] = [];
  for (const item of sorted) {
    const rect = pushDown(item.rect, obstacles, gapByHand);
    settled.set(item.key, rect);
    obstacles.push(rect);
  }
  return settled;
};

/** The rest: in rows from left to right, each as high up in its place as what lies above it allows. */
const flow = (items: readonly Item[], fixed: ReadonlyMap<string, Rect>): ReadonlyMap<string, Rect> => {
  const rowWidth = rowWidthFor(items.length);
  const placed = new Map<string, Rect>();
  const obstacles = [...fixed.values()];
  let x = 0;
  let rowTop = 0;
  for (const item of items) {
    const size = sizeOf(item.layout);
    if (x > 0 && x + size.width > rowWidth) x = 0;
    const rect = pushDown({ x, y: rowTop, ...size }, obstacles, groupGaps.down);
    // The first of a row says where the row starts: order on the board stays order in the list.
    if (x === 0) rowTop = rect.y;
    // What somebody carried off leaves its room open: the others stay where people remember them.
    if (item.at === null) placed.set(item.key, rect);
    obstacles.push(rect);
    x += size.width + groupGaps.across;
  }
  return placed;
};

/**
 * Wider with more piles, so that all of them fit a screen without a long way down; in large steps, so that one pile more
 * seldom moves the others. In piles of two cards across, as most are.
 */
const rowWidthFor = (groupCount: number): number => {
  if (groupCount <= 5) return 830;
  if (groupCount <= 8) return 3 * pileAcross;
  if (groupCount <= 14) return 4 * pileAcross;
  if (groupCount <= 24) return 5 * pileAcross;
  return groupCount <= 36 ? 6 * pileAcross : 7 * pileAcross;
};

const pileAcross = 536;

/** Down until clear of every obstacle. One pass is enough: from top to bottom, and what is passed stays passed. */
const pushDown = (rect: Rect, obstacles: readonly Rect[], gap: number): Rect => {
  const beside = gap / 4;
  const inTheWay = obstacles
    .filter((other) => other.x < rect.x + rect.width + beside && rect.x < other.x + other.width + beside)
    .sort((a, b) => a.y - b.y);
  let y = rect.y;
  for (const other of inTheWay) {
    if (y < bottomOf(other) + gap && other.y < y + rect.height + gap) y = bottomOf(other) + gap;
  }
  return { ...rect, y };
};
