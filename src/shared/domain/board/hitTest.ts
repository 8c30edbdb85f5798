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

/** The part of the layout that has to be on screen: what touches `part`, and the cards that must stay. */
export const cardsIn = (
  boxes: readonly CardBox[],
  part: Rect,
  keep: ReadonlySet<FragmentId>,
): readonly CardBox[] => boxes.filter((box) => overlaps(box.rect, part) || keep.has(box.card.id));

/** Left half of a card: before it. Right half: after it. Beside the cards: at the end. */
const beforeAt = (group: GroupBox, point: Point, moving: ReadonlySet<FragmentId>): FragmentId | null => {
  const cards = group.cards.filter((box) => !moving.has(box.card.id));
  const index = cards.findIndex((box) => contains(box.rect, point));
  const box = cards[index];
  if (box === undefined) return null;
  const isLeft = point.x < box.rect.x + box.rect.width / 2;
  return (isLeft ? box : cards[index + 1])?.card.id ?? null;
};
