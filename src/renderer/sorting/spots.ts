import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { Rect } from '@shared/domain/board/geometry';
import { neighbourOf, type Spot } from '@shared/domain/board/neighbour';
import type { FragmentId, PileId } from '@shared/ids';

/** A place that the keyboard can stand on: the same one in the list and on every board. */
export type SpotKey = `card:${string}` | `pile:${string}`;

export const cardSpot = (id: FragmentId): SpotKey => `card:${id}`;
/** Null: the loose cards. A pile's id never is that word: ids are made by the app. */
export const pileSpot = (id: PileId | null): SpotKey => `pile:${id ?? 'loose'}`;

/** Where an arrow, Home or End leads to from here; null: nowhere, or another key. */
export const nextSpot = (layout: BoardLayout, current: SpotKey, key: string): SpotKey | null => {
  const spots = spotsOf(layout);
  const at = spots.findIndex((spot) => spot.key === current);
  const from = spots[at];
  if (from === undefined) return null;
  switch (key) {
    case 'ArrowRight':
      return spots[at + 1]?.key ?? null;
    case 'ArrowLeft':
      return spots[at - 1]?.key ?? null;
    case 'ArrowDown':
      return neighbourOf(spots, from.rect, 'down') ?? spots[at + 1]?.key ?? null;
    case 'ArrowUp':
      return neighbourOf(spots, from.rect, 'up') ?? spots[at - 1]?.key ?? null;
    case 'Home':
      return spots[0]?.key ?? null;
    case 'End':
      return spots.at(-1)?.key ?? null;
    default:
      return null;
  }
};

/** In the order of the list, so that left and right reach everything. */
const spotsOf = (layout: BoardLayout): readonly Spot<SpotKey>[] => [
  ...layout.groups.flatMap((group) => [
    { key: pileSpot(group.id), rect: headRect(group.rect) },
    ...group.cards.map(({ card, rect }) => ({ key: cardSpot(card.id), rect })),
  ]),
  ...layout.free.map(({ card, rect }) => ({ key: cardSpot(card.id), rect })),
];

const headRect = (rect: Rect): Rect => ({ ...rect, height: 40 });
