import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placed, placesBefore, positionAtEnd } from '../../../src/main/repositories/positions';

const inOrder = (rows: readonly Placed[]): readonly Placed[] =>
  rows.toSorted((a, b) => a.position - b.position);
const after = (rows: readonly Placed[], places: readonly Placed[]): readonly Placed[] => {
  const written = new Map(places.map((place) => [place.id, place]));
  const ids = new Set([...rows.map(({ id }) => id), ...written.keys()]);
  return inOrder([...ids].flatMap((id) => written.get(id) ?? rows.filter((row) => row.id === id)));
};
const rowsOf = (positions: readonly number[]): readonly Placed[] =>
  inOrder(positions.map((position, index) => ({ id: `r${index}`, position })));

const positions = fc.oneof(
  fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 8 }),
  fc.array(fc.double({ min: 0, max: 1e-5, noNaN: true }), { maxLength: 8 }),
);

describe('places among siblings', () => {
  test('any move gives the order that was asked for, also among equal or crowded positions', () => {
    const moving = fc.uniqueArray(fc.constantFrom<string>('r0', 'r1', 'r2', 'new1', 'new2'), {
      minLength: 1,
    });
    const before = fc.option(fc.constantFrom('r0', 'r1', 'r3', 'r5', 'gone'));
    fc.assert(
      fc.property(positions, moving, before, (list, ids, target) => {
        const rows = rowsOf(list);
        const result = after(rows, placesBefore(rows, ids, target)).map(({ id }) => id);
        const staying = rows.map(({ id }) => id).filter((id) => !ids.includes(id));
        const from = rows.findIndex(({ id }) => id === target);
        const right = from < 0 ? undefined : rows.slice(from).find(({ id }) => !ids.includes(id))?.id;
        const at = right === undefined ? staying.length : staying.indexOf(right);
        expect(result).toEqual(staying.toSpliced(at, 0, ...ids));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('writes only what moves while there is room, and numbers all afresh when there is none', () => {
    const rows = rowsOf([1, 2, 3]);
    expect(placesBefore(rows, ['r2'], 'r1')).toEqual([{ id: 'r2', position: 1.5 }]);
    expect(placesBefore(rows, ['r0'], null)).toEqual([{ id: 'r0', position: 4 }]);
    expect(placesBefore(rowsOf([1, 1, 3]), ['r2'], 'r1').map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  test('the end is after everything', () => {
    expect(positionAtEnd([])).toBe(1);
    expect(positionAtEnd(rowsOf([4, 2.5]))).toBe(5);
  });
});
