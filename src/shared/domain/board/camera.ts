import { centreOf, type Point, type Rect, type Size } from './geometry';

/** Where the eye is: a point of the board lies on screen at `zoom * point + (x, y)`, in CSS px from the board's corner. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number };

export const zoomLimits = { least: 0.05, most: 3 } as const;

export const toScreen = (camera: Camera, point: Point): Point => ({
  x: point.x * camera.zoom + camera.x,
  y: point.y * camera.zoom + camera.y,
});

export const toBoard = (camera: Camera, point: Point): Point => ({
  x: (point.x - camera.x) / camera.zoom,
  y: (point.y - camera.y) / camera.zoom,
});

/** The part of the board that a window of this size shows. */
export const visiblePart = (camera: Camera, size: Size): Rect => ({
  ...toBoard(camera, { x: 0, y: 0 }),
  width: size.width / camera.zoom,
  height: size.height / camera.zoom,
});

/** Moves the board along with the hand, in CSS px. */
export const pan = (camera: Camera, by: Point): Camera => ({
  ...camera,
  x: camera.x + by.x,
  y: camera.y + by.y,
});

/** Larger or smaller by a factor; the point of the board under `at` (CSS px) stays where it is. */
export const zoomAt = (camera: Camera, at: Point, factor: number): Camera => {
  const zoom = withinLimits(camera.zoom * factor);
  const fixed = toBoard(camera, at);
  return { x: at.x - fixed.x * zoom, y: at.y - fixed.y * zoom, zoom };
};

/** Two fingers: the point that was between them stays between them. Never made smaller than `least`. */
export const pinch = (
  camera: Camera,
  before: readonly [Point, Point],
  now: readonly [Point, Point],
  least: number = zoomLimits.least,
): Camera => {
  const spread = Math.hypot(before[0].x - before[1].x, before[0].y - before[1].y);
  const spreadNow = Math.hypot(now[0].x - now[1].x, now[0].y - now[1].y);
  const middle = between(before);
  const middleNow = between(now);
  const moved = pan(camera, { x: middleNow.x - middle.x, y: middleNow.y - middle.y });
  if (spread < 1) return moved;
  // Already smaller, as in an overview: then it can only grow.
  const smallest = Math.min(1, least / camera.zoom);
  return zoomAt(moved, middleNow, Math.max(smallest, spreadNow / spread));
};

/** Everything in view, with room around it; never larger than `most`. */
export const fitAll = (bounds: Rect, size: Size, options: { margin: number; most: number }): Camera => {
  const zoom = withinLimits(
    Math.min(
      (size.width - 2 * options.margin) / Math.max(1, bounds.width),
      (size.height - 2 * options.margin) / Math.max(1, bounds.height),
      options.most,
    ),
  );
  const middle = centreOf(bounds);
  return { x: size.width / 2 - middle.x * zoom, y: size.height / 2 - middle.y * zoom, zoom };
};

/** Words on cards are 17 px: smaller than this nobody likes to read them. */
const leastToRead = 0.85;

/** How small and how large a first look may be. */
export type Looking = { readonly least: number; readonly most: number };

/** The first look, starting at the top: easy to read, larger than life only when all of it fits. */
export const firstLook = (
  bounds: Rect,
  size: Size,
  { least, most }: Looking = { least: leastToRead, most: 1.3 },
): Camera => {
  const margin = 20;
  const across = (size.width - 2 * margin) / Math.max(1, bounds.width);
  const down = (size.height - 2 * margin) / Math.max(1, bounds.height);
  const zoom = Math.min(most, Math.max(least, Math.min(across, Math.max(1, down))));
  const left = Math.max(margin, (size.width - bounds.width * zoom) / 2);
  return { x: left - bounds.x * zoom, y: margin - bounds.y * zoom, zoom };
};

/** The smallest move that brings this part of the board into view. */
export const reveal = (camera: Camera, part: Rect, size: Size, margin: number): Camera => {
  const at = toScreen(camera, part);
  return {
    ...camera,
    x: camera.x + nudge({ from: at.x, length: part.width * camera.zoom, room: size.width, margin }),
    y: camera.y + nudge({ from: at.y, length: part.height * camera.zoom, room: size.height, margin }),
  };
};

/** Keeps a strip of what lies on the board in view, so that nobody loses it. */
export const keepInView = (camera: Camera, bounds: Rect, size: Size): Camera => {
  const strip = 96;
  const clamp = (offset: number, from: number, length: number, room: number): number => {
    const least = strip - (from + length) * camera.zoom;
    const most = room - strip - from * camera.zoom;
    return Math.min(Math.max(offset, Math.min(least, most)), Math.max(least, most));
  };
  return {
    ...camera,
    x: clamp(camera.x, bounds.x, bounds.width, size.width),
    y: clamp(camera.y, bounds.y, bounds.height, size.height),
  };
};

const withinLimits = (zoom: number): number =>
  Number.isFinite(zoom) ? Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom)) : 1;

const between = ([a, b]: readonly [Point, Point]): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

type Stretch = {
  readonly from: number;
  readonly length: number;
  readonly room: number;
  readonly margin: number;
};

const nudge = ({ from, length, room, margin }: Stretch): number => {
  if (from < margin || length > room - 2 * margin) return margin - from;
  const over = from + length - (room - margin);
  return over > 0 ? -over : 0;
};
