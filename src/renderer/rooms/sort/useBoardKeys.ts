import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { Rect } from '@shared/domain/board/geometry';
import { neighbourOf, type Spot } from '@shared/domain/board/neighbour';
import type { KeyboardEvent } from 'react';
import { cardSpot, pileSpot, type SpotKey, useSortState } from './sortState';
import { useSortKeys } from './useSortKeys';

/** The keys of the board: arrows go from card to card; the rest is as in the list. */
export const useBoardKeys = ({ view, layout }: { view: SortView; layout: BoardLayout }) => {
  const sortKeys = useSortKeys(view, 'board');
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { current } = useSortState.getState();
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const isMoving = current !== null && isPlain && isSpot(event.target);
    sortKeys(event, isMoving ? nextSpot(layout, current, event.key) : null);
  };
};

const isSpot = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['spot'] !== undefined;

const nextSpot = (layout: BoardLayout, current: SpotKey, key: string): SpotKey | null => {
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
