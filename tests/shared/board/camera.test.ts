import {
  firstLook,
  fitAll,
  keepInView,
  pinch,
  reveal,
  toBoard,
  toScreen,
  visiblePart,
  zoomAt,
  zoomLimits,
} from '@shared/domain/board/camera';
import { overlaps } from '@shared/domain/board/geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const number = fc.integer({ min: -5000, max: 5000 });
const point = fc.record({ x: number, y: number });
const camera = fc.record({
  x: number,
  y: number,
  zoom: fc.double({ min: zoomLimits.least, max: zoomLimits.most, noNaN: true }),
});
const size = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const bounds = fc.record({
  x: number,
  y: number,
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});

describe('camera', () => {
  it('finds the way back from the screen to the board', () => {
    fc.assert(
      fc.property(camera, point, (view, at) => {
        const back = toBoard(view, toScreen(view, at));
        expect(back.x).toBeCloseTo(at.x, 5);
        expect(back.y).toBeCloseTo(at.y, 5);
      }),
    );
  });

  it('keeps the point under the mouse in place while zooming, and stays within its limits', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.01, max: 100, noNaN: true }), (view, at, factor) => {
        const zoomed = zoomAt(view, at, factor);
        const [before, after] = [toBoard(view, at), toBoard(zoomed, at)];
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
        expect(zoomed.zoom).toBeGreaterThanOrEqual(zoomLimits.least);
        expect(zoomed.zoom).toBeLessThanOrEqual(zoomLimits.most);
      }),
    );
  });

  it('keeps what lies between two fingers between them', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const next = pinch(
      view,
      [
        { x: 100, y: 100 },
        { x: 200, y: 100 },
      ],
      [
        { x: 50, y: 120 },
        { x: 250, y: 120 },
      ],
    );
    expect(next.zoom).toBe(2);
    expect(toScreen(next, { x: 150, y: 100 })).toEqual({ x: 150, y: 120 });
  });

  it('does not break on two fingers in one place', () => {
    const next = pinch(
      { x: 3, y: 4, zoom: 1 },
      [
        { x: 9, y: 9 },
        { x: 9, y: 9 },
      ],
      [
        { x: 9, y: 9 },
        { x: 29, y: 9 },
      ],
    );
    expect(next.zoom).toBe(1);
  });

  it('never loses the cards out of view', () => {
    fc.assert(
      fc.property(camera, bounds, size, (view, part, window) => {
        expect(overlaps(visiblePart(keepInView(view, part, window), window), part)).toBe(true);
      }),
    );
  });

  it('fits everything when the limits allow it', () => {
    fc.assert(
      fc.property(bounds, size, (part, window) => {
        const view = fitAll(part, window, { margin: 20, most: 1.5 });
        fc.pre(view.zoom > zoomLimits.least);
        const corner = toScreen(view, part);
        expect(corner.x).toBeGreaterThan(19);
        expect(corner.y).toBeGreaterThan(19);
        expect(corner.x + part.width * view.zoom).toBeLessThan(window.width - 19);
        expect(corner.y + part.height * view.zoom).toBeLessThan(window.height - 19);
      }),
    );
  });

  it('brings a card into view with the smallest move, and leaves it when it is', () => {
    const window = { width: 800, height: 600 };
    const view = { x: 0, y: 0, zoom: 1 };
    expect(reveal(view, { x: 100, y: 100, width: 200, height: 100 }, window, 20)).toEqual(view);
    expect(reveal(view, { x: 700, y: 100, width: 200, height: 100 }, window, 20)).toEqual({
      x: -120,
      y: 0,
      zoom: 1,
    });
    expect(reveal(view, { x: 100, y: -50, width: 200, height: 100 }, window, 20)).toEqual({
      x: 0,
      y: 70,
      zoom: 1,
    });
  });

  it('is never pinched smaller than asked; what is smaller already can only grow', () => {
    const apart = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ] as const;
    const close = [
      { x: 180, y: 0 },
      { x: 220, y: 0 },
    ] as const;
    expect(pinch({ x: 0, y: 0, zoom: 2 }, apart, close, 1.4).zoom).toBeCloseTo(1.4, 5);
    expect(pinch({ x: 0, y: 0, zoom: 0.4 }, apart, close, 1.4).zoom).toBeCloseTo(0.4, 5);
    expect(pinch({ x: 0, y: 0, zoom: 0.2 }, close, apart, 1.4).zoom).toBeCloseTo(2, 5);
    expect(pinch({ x: 0, y: 0, zoom: 2 }, apart, close).zoom).toBeCloseTo(0.2, 5);
  });

  it('first looks as near as asked, however much there is', () => {
    const window = { width: 1900, height: 700 };
    const near = { least: 1.44, most: 1.9 };
    expect(firstLook({ x: 0, y: 0, width: 8000, height: 9000 }, window, near).zoom).toBe(1.44);
    expect(firstLook({ x: 0, y: 0, width: 300, height: 200 }, window, near).zoom).toBe(1.9);
  });

  it('starts readable, at the top', () => {
    const look = firstLook({ x: 0, y: 0, width: 8000, height: 9000 }, { width: 876, height: 800 });
    expect(look).toEqual({ x: 20, y: 20, zoom: 0.85 });
  });
});
