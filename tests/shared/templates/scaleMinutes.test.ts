import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleMinutes, totalMinutes } from '../../../src/shared/domain/templates/scaleMinutes';

const parts = fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 30 });
const sum = (minutes: readonly number[]): number => minutes.reduce((total, each) => total + each, 0);

describe('parts made to fit the time there is', () => {
  test('any programme, any wish with room for it: the sum is the wish within five minutes, in steps of five, nothing under five', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 600 }), (minutes, extra) => {
        const wish = minutes.length * 5 + extra;
        const scaled = scaleMinutes(minutes, wish);
        expect(scaled).toHaveLength(minutes.length);
        expect(Math.abs(sum(scaled) - wish)).toBeLessThan(5);
        for (const each of scaled) {
          expect(each % 5).toBe(0);
          expect(each).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what was longer is never made shorter than what was shorter', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 5, max: 600 }), (minutes, wish) => {
        const scaled = scaleMinutes(minutes, wish);
        minutes.forEach((a, i) => {
          minutes.forEach((b, j) => {
            if (a > b) expect(scaled[i]).toBeGreaterThanOrEqual(scaled[j] ?? 0);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a programme in steps of five that already fits stays as it was', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 1, max: 12 }).map((steps) => steps * 5),
          { minLength: 1 },
        ),
        (minutes) => {
          expect(scaleMinutes(minutes, sum(minutes))).toEqual(minutes);
        },
      ),
    );
  });

  test('in proportion; too little time gives each part five minutes; nothing stays nothing', () => {
    expect(scaleMinutes([20, 40, 60], 60)).toEqual([10, 20, 30]);
    expect(scaleMinutes([15, 10, 45, 15, 30, 20, 10], 120)).toEqual([15, 10, 35, 10, 25, 15, 10]);
    expect(scaleMinutes([15, 45, 15], 0)).toEqual([5, 5, 5]);
    expect(scaleMinutes([0, 0], 20)).toEqual([10, 10]);
    expect(scaleMinutes([], 60)).toEqual([]);
    expect(totalMinutes([{ minutes: 15 }, { minutes: 45 }])).toBe(60);
  });
});
