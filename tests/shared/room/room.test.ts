import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activitySchema } from '../../../src/shared/domain/room/activity';
import { blockRoleSchema, blockRoles } from '../../../src/shared/domain/room/breakout';
import { companySchema, wasThere } from '../../../src/shared/domain/room/company';
import { mostRegions, regionAt } from '../../../src/shared/domain/room/regions';

test('what was made in one company shows to it and to smaller ones, never to a wider one', () => {
  const companies = companySchema.options;
  const shown = companies.map((madeWith) => companies.filter((audience) => wasThere(madeWith, audience)));
  expect(companies).toEqual(['circle', 'staff', 'public']);
  expect(shown).toEqual([['circle'], ['circle', 'staff'], ['circle', 'staff', 'public']]);
});

describe('strips of the touch screen', () => {
  const hands = (count: number) => Array.from({ length: count }, () => null);

  test.each([
    [0, 3, 0],
    [0.333, 3, 0],
    [0.334, 3, 1],
    [0.999, 3, 2],
    [1, 3, 2],
    [-0.2, 3, 0],
    [7, 3, 2],
    [0.5, 1, 0],
    [0.5, 2, 1],
  ])('at %d of the width, with %d strips: %d', (x, count, strip) => {
    expect(regionAt(x, hands(count))).toBe(strip);
  });

  test('every point lies in a strip that is there, from left to right', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: mostRegions }),
        (x, more, count) => {
          const strip = regionAt(x, hands(count));
          expect(hands(count)).toHaveProperty(String(strip));
          expect(regionAt(x + more, hands(count))).toBeGreaterThanOrEqual(strip);
        },
      ),
    );
  });
});

test('roles and activities are closed lists', () => {
  expect(blockRoles.every((role) => blockRoleSchema.safeParse(role).success)).toBe(true);
  expect(blockRoleSchema.safeParse('boss').success).toBe(false);
  expect(activitySchema.safeParse({ type: 'slips', blockId: null }).success).toBe(true);
  expect(activitySchema.safeParse({ type: 'choice', choiceId: 'no id' }).success).toBe(false);
  expect(activitySchema.safeParse({ type: 'slides', index: -1 }).success).toBe(false);
  expect(activitySchema.safeParse({ type: 'notes' }).success).toBe(false);
});
