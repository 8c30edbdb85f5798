import { expect, test } from 'vitest';
import { curvesOf, onSheet, sheet } from '../../../src/renderer/drawing/drawing';
import { fittedSize } from '../../../src/renderer/rooms/tell/fitPicture';

test('a point of the window lies on the sheet at the same part of its width and height', () => {
  const box = { left: 100, top: 50, width: 900, height: 600 };
  expect(onSheet({ clientX: 100, clientY: 50 }, box)).toEqual({ x: 0, y: 0 });
  expect(onSheet({ clientX: 550, clientY: 350 }, box)).toEqual({ x: sheet.width / 2, y: sheet.height / 2 });
  expect(onSheet({ clientX: 0, clientY: 0 }, { left: 0, top: 0, width: 0, height: 0 })).toEqual({
    x: 0,
    y: 0,
  });
});

test('a line goes smoothly through the middles and ends where the pen was lifted', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 20 },
  ];
  expect(curvesOf(points)).toEqual([
    { bend: { x: 10, y: 0 }, to: { x: 10, y: 10 } },
    { bend: { x: 10, y: 20 }, to: { x: 10, y: 20 } },
  ]);
  expect(curvesOf(points.slice(0, 1))).toEqual([]);
});

test('a picture is made smaller when it is too large, never larger, and never nothing', () => {
  expect(fittedSize({ width: 4800, height: 2400 })).toEqual({ width: 2400, height: 1200 });
  expect(fittedSize({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 });
  expect(fittedSize({ width: 9000, height: 1 })).toEqual({ width: 2400, height: 1 });
});
