import type { FragmentId, PileId } from '../../ids';
import type { BoardLayout, GroupBox } from './boardLayout';
import { contains, overlaps, type Point, type Rect } from './geometry';
import type { CardBox } from './groupLayout';

/** Where a card comes down when it is let go here. */
export type DropPlace =
  | { readonly type: 'group'; readonly pileId: PileId | null; readonly before: FragmentId | null }
  | { readonly type: 'board'; readonly at: Point };

/** What lies under this point of the board; `moving` are in the hand and do not count. */
export const dropPlaceAt = (
  layout: BoardLayout,
  point: Point,
  moving: ReadonlySet<FragmentId>,
): DropPlace => {
  // Later groups are drawn over earlier ones.
  const group = layout.groups.findLast((box) => contains(box.rect, point));
  if (group === undefined) return { type: 'board', at: point };
  return { type: 'group', pileId: group.id, before: beforeAt(group, point, moving) };
};

/** Where a card would come down on the room screen: there a card on a loose card makes a pile of the two. */
export type Landing =
  | { readonly type: 'card'; readonly id: FragmentId; readonly rect: Rect; readonly isFree: boolean }
  | { readonly type: 'pile'; readonly id: PileId; readonly before: FragmentId | null }
  | { readonly type: 'loose' }
  | { readonly type: 'board'; readonly at: Point };

/** What lies under this point; `held` are in somebody's hand and do not count. */
export const landingAt = (layout: BoardLayout, point: Point, held: ReadonlySet<FragmentId>): Landing => {
  const free = cardAt(layout.free, point, held);
  if (free !== null) return { type: 'card', id: free.card.id, rect: free.rect, isFree: true };
  const place = dropPlaceAt(layout, point, held);
  if (place.type === 'board') return place;
  if (place.pileId !== null) return { type: 'pile', id: place.pileId, before: place.before };
  const loose = cardAt(layout.groups.find(({ id }) => id === null)?.cards ?? [], point, held);
  return loose === null
    ? { type: 'loose' }
    : { type: 'card', id: loose.card.id, rect: loose.rect, isFree: false };
};

/** The part of the layout that has to be on screen: what touches `part`, and the cards that must stay. */
export const cardsIn = (
  boxes: readonly CardBox[],
  part: Rect,
  keep: ReadonlySet<FragmentId>,
): readonly CardBox[] => boxes.filter((box) => overlaps(box.rect, part) || keep.has(box.card.id));

const cardAt = (boxes: readonly CardBox[], point: Point, held: ReadonlySet<FragmentId>): CardBox | null =>
  boxes.find((box) => contains(box.rect, point) && !held.has(box.card.id)) ?? null;

/** Left half of a card: before it. Right half: after it. Beside the cards: at the end. */
const beforeAt = (group: GroupBox, point: Point, moving: ReadonlySet<FragmentId>): FragmentId | null => {
  const cards = group.cards.filter((box) => !moving.has(box.card.id));
  const index = cards.findIndex((box) => contains(box.rect, point));
  const box = cards[index];
  if (box === undefined) return null;
  const isLeft = point.x < box.rect.x + box.rect.width / 2;
  return (isLeft ? box : cards[index + 1])?.card.id ?? null;
};
