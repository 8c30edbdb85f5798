import { consentFor, noConsent, uses } from '@shared/domain/consent';
import { expect, test } from 'vitest';
import { consentRows, reachOf } from '../../../src/renderer/rooms/tell/consentRows';

const everything = consentFor(uses);

test('everything starts off, for every use', () => {
  expect(consentRows({ teller: noConsent, story: noConsent }).map(({ on }) => on)).toEqual(
    uses.map(() => false),
  );
  expect(reachOf({ teller: everything, story: noConsent })).toBe('off');
});

test('a yes to a story alone reaches nobody: the teller must have said yes in general too', () => {
  expect(reachOf({ teller: noConsent, story: everything })).toBe('off');
  expect(reachOf({ teller: null, story: everything })).toBe('off');
  const rows = consentRows({ teller: consentFor(['circle']), story: everything });
  expect(rows.filter(({ held }) => held === 'tellerSaysNo').map(({ use }) => use)).toEqual(
    uses.filter((use) => use !== 'circle'),
  );
});

test('a story stays in the circle until staff or the public may see it', () => {
  expect(reachOf({ teller: everything, story: consentFor(['circle', 'report', 'film']) })).toBe('circle');
  expect(reachOf({ teller: everything, story: consentFor(['circle', 'staff']) })).toBe('further');
  expect(reachOf({ teller: everything, story: consentFor(['public']) })).toBe('further');
});

test('a form without anybody to show it to is said to do nothing yet', () => {
  const heldOf = (story: Parameters<typeof consentFor>[0]) =>
    consentRows({ teller: everything, story: consentFor(story) }).find(({ use }) => use === 'report')?.held;
  expect(heldOf(['report'])).toBe('nobodyToShow');
  expect(heldOf(['report', 'circle'])).toBeNull();
  expect(heldOf([])).toBeNull();
});
