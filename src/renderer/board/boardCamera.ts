import { type Camera, keepInView, visiblePart } from '@shared/domain/board/camera';
import type { Rect, Size } from '@shared/domain/board/geometry';

/**
 * Where a board's eye is. Outside React on purpose: a hand that pans moves one CSS transform, and the screen is drawn
 * again only when other cards come into view.
 */
export type BoardCamera = {
  readonly get: () => Camera;
  readonly size: () => Size;
  /** At once, and kept within reach of what lies on the board. Ends a movement under way. */
  readonly set: (camera: Camera) => void;
  /** Shortly moved there; at once for who wants little movement. */
  readonly glideTo: (camera: Camera) => void;
  readonly resize: (size: Size) => void;
  readonly setBounds: (bounds: Rect) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The part on screen with room around it, in steps: the same text until other cards may come into view. */
  readonly partKey: () => string;
};

export const createBoardCamera = (): BoardCamera => {
  let camera: Camera = { x: 0, y: 0, zoom: 1 };
  let size: Size = { width: 0, height: 0 };
  let bounds: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let glide = 0;
  const listeners = new Set<() => void>();
  const put = (next: Camera): void => {
    camera = size.width === 0 ? next : keepInView(next, bounds, size);
    for (const listener of listeners) listener();
  };
  const set = (next: Camera): void => {
    cancelAnimationFrame(glide);
    put(next);
  };
  const glideTo = (target: Camera): void => {
    cancelAnimationFrame(glide);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const start = camera;
    const began = performance.now();
    const step = (now: number): void => {
      const part = isCalm ? 1 : Math.min(1, (now - began) / glideMs);
      put(between(start, target, 1 - (1 - part) ** 3));
      if (part < 1) glide = requestAnimationFrame(step);
    };
    glide = requestAnimationFrame(step);
  };
  return {
    get: () => camera,
    size: () => size,
    set,
    glideTo,
    resize: (next) => {
      size = next;
      put(camera);
    },
    setBounds: (next) => {
      bounds = next;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    partKey: () => partKeyOf(camera, size),
  };
};

/** Back from `partKey` to board units. */
export const partOf = (key: string): Rect => {
  const [x = 0, y = 0, width = 0, height = 0] = key.split(' ').map(Number);
  return { x, y, width, height };
};

const glideMs = 220;
/** Cards are drawn this far outside the window, in CSS px, and so are there before they come into view. */
const stepPx = 420;

const partKeyOf = (camera: Camera, size: Size): string => {
  const part = visiblePart(camera, size);
  // Steps of a power of two: zooming a little does not draw everything again.
  const step = stepPx * 2 ** Math.round(-Math.log2(camera.zoom));
  const left = (Math.floor(part.x / step) - 1) * step;
  const top = (Math.floor(part.y / step) - 1) * step;
  const right = (Math.ceil((part.x + part.width) / step) + 1) * step;
  const bottom = (Math.ceil((part.y + part.height) / step) + 1) * step;
  return [left, top, right - left, bottom - top].join(' ');
};

const between = (a: Camera, b: Camera, part: number): Camera => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  zoom: a.zoom * (b.zoom / a.zoom) ** part,
});
