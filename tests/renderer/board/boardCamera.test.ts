// @vitest-environment jsdom
import { pan, visiblePart, zoomAt } from '@shared/domain/board/camera';
import { overlaps } from '@shared/domain/board/geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardCamera, createBoardCamera, partOf } from '../../../src/renderer/board/boardCamera';
import { zoomingForKey } from '../../../src/renderer/board/zooming';

const bounds = { x: 0, y: 0, width: 4000, height: 3000 };

const lookingAt = (size = { width: 800, height: 600 }): BoardCamera => {
  const camera = createBoardCamera();
  camera.setBounds(bounds);
  camera.resize(size);
  return camera;
};

const isInside = (inner: typeof bounds, outer: typeof bounds): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the camera of a board', () => {
  it('always draws more than is in view, wherever it looks', () => {
    const step = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      factor: fc.double({ min: 0.3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const camera = lookingAt();
        for (const { x, y, factor } of steps) {
          camera.set(zoomAt(pan(camera.get(), { x, y }), { x: 400, y: 300 }, factor));
          const seen = visiblePart(camera.get(), camera.size());
          expect(isInside(seen, partOf(camera.partKey()))).toBe(true);
          expect(overlaps(seen, bounds)).toBe(true);
        }
      }),
    );
  });

  it('asks for other cards in steps, not for every pixel', () => {
    const camera = lookingAt();
    const keys = new Set<string>();
    for (let moved = 0; moved < 300; moved += 1) {
      camera.set(pan(camera.get(), { x: -1, y: 0 }));
      keys.add(camera.partKey());
    }
    expect(keys.size).toBeLessThanOrEqual(2);
  });

  it('tells who listens, and stops telling', () => {
    const camera = lookingAt();
    let told = 0;
    const stop = camera.subscribe(() => {
      told += 1;
    });
    camera.set(pan(camera.get(), { x: 5, y: 5 }));
    stop();
    camera.set(pan(camera.get(), { x: 5, y: 5 }));
    expect(told).toBe(1);
  });
});

describe('keys of the board', () => {
  it('make it larger, smaller, its own size and all in view', () => {
    expect(['+', '=', '-', '0', '9', 'x'].map(zoomingForKey)).toEqual([
      'in',
      'in',
      'out',
      'full',
      'all',
      null,
    ]);
  });
});
