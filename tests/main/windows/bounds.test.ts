import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWindow } from '../../../src/main/windows/bounds';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const usual = { width: 1440, height: 900 };

test('a window stands where it stood', () => {
  const place = { x: 1500, y: 40, width: 1200, height: 800 };
  expect(placeWindow(place, [laptop, projector], usual)).toEqual(place);
});

test('a window of a display that is gone comes to the middle of the first', () => {
  const place = { x: 1500, y: 40, width: 1200, height: 800 };
  expect(placeWindow(place, [laptop], usual)).toEqual(laptop);
  expect(placeWindow(null, [projector], usual)).toEqual({ x: 1680, y: 90, width: 1440, height: 900 });
});

test('whatever was remembered, all of the window lies on one display', () => {
  const number = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 1, max: 6000 });
  const rectangle = fc.record({ x: number, y: number, width: size, height: size });
  fc.assert(
    fc.property(fc.option(rectangle), (remembered) => {
      const placed = placeWindow(remembered, [laptop, projector], usual);
      const within = [laptop, projector].some(
        (area) =>
          placed.x >= area.x &&
          placed.y >= area.y &&
          placed.x + placed.width <= area.x + area.width &&
          placed.y + placed.height <= area.y + area.height,
      );
      expect(within).toBe(true);
    }),
  );
});
