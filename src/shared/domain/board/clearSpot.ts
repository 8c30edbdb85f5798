import type { FragmentId, PileId } from '../../ids';
import { type BoardLayout, groupGaps } from './boardLayout';
import { distance, type Point, type Rect } from './geometry';

/**
 * The corner nearest to where `wanted` has its own at which it lies clear of all piles and free cards, so that none of them
 * moves aside. `except` is the thing itself. Where nothing is free nearby: the wanted place.
 */
export const clearSpot = (layout: BoardLayout, wanted: Rect, except: FragmentId | PileId): Point => {
  const obstacles = [
    ...layout.groups.filter(({ id }) => id !== except).map(({ rect }) => rect),
    ...layout.free.filter(({ card }) => card.id !== except).map(({ rect }) => rect),
  ];
  const isFree = ({ x, y }: Point): boolean =>
    obstacles.every((other) => !isInTheWay({ ...wanted, x, y }, other));
  if (isFree(wanted)) return wanted;
  const near = obstacles
    .map((rect) => ({ rect, away: distance(rect, wanted) - Math.max(rect.width, rect.height) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, mostNear)
    .map(({ rect }) => rect);
  const xs = [wanted.x, ...near.flatMap((o) => [o.x - wanted.width - across, o.x + o.width + across])];
  const ys = [wanted.y, ...near.flatMap((o) => [o.y - wanted.height - down, o.y + o.height + down])];
  const spots = xs
    .flatMap((x) => ys.map((y) => ({ x, y, away: distance({ x, y }, wanted) })))
    .sort((a, b) => a.away - b.away);
  return spots.find(isFree) ?? wanted;
};

/** So many things around are looked at. */
const mostNear = 12;
/** A little more than the layout keeps free, so that it need not move anything. */
const across = groupGaps.across / 2 + 1;
const down = groupGaps.down + 1;

const isInTheWay = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + across - 0.5 &&
  b.x < a.x + a.width + across - 0.5 &&
  a.y < b.y + b.height + down - 0.5 &&
  b.y < a.y + a.height + down - 0.5;
