/** Board units: 1 unit = 1 CSS px at 100 %. */
export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rect = Point & Size;

/** Do two rectangles share any area? Touching edges do not count. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x && point.x < rect.x + rect.width && point.y >= rect.y && point.y < rect.y + rect.height;

export const centreOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

export const bottomOf = (rect: Rect): number => rect.y + rect.height;

/** The smallest rectangle around all; null when there is none. */
export const around = (rects: readonly Rect[]): Rect | null => {
  const [first, ...rest] = rects;
  if (first === undefined) return null;
  let left = first.x;
  let top = first.y;
  let right = first.x + first.width;
  let bottom = first.y + first.height;
  for (const rect of rest) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The farthest that a place on the board may lie from its origin; the contract refuses more. */
export const boardEdge = 100_000;

/** A place that the contract accepts: whole units, inside the board. */
export const onBoard = (point: Point): Point => ({ x: withinEdge(point.x), y: withinEdge(point.y) });

const withinEdge = (value: number): number =>
  Number.isFinite(value) ? Math.round(Math.min(boardEdge, Math.max(-boardEdge, value))) : 0;
