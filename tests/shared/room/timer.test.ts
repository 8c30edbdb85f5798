import { remainingAfter, remainingMs, timerText, wholeMinutes } from '@shared/domain/room/timer';
import { expect, test } from 'vitest';

test('the time left runs on while it runs, stands still while it does not, and ends at nothing', () => {
  expect(remainingAfter({ remainingMs: 60_000, running: true }, 1500)).toBe(58_500);
  expect(remainingAfter({ remainingMs: 60_000, running: false }, 1500)).toBe(60_000);
  expect(remainingAfter({ remainingMs: 1000, running: true }, 90_000)).toBe(0);
  // A clock that goes back adds no time.
  expect(remainingAfter({ remainingMs: 1000, running: true }, -90_000)).toBe(1000);
});

test('a crumb of time that counting left behind is no time', () => {
  const elapsedMs = 123.456 + 1e-9;
  expect(123.456 - elapsedMs + 2e-9).toBeGreaterThan(0);
  expect(remainingMs({ plannedMs: 123.456 + 2e-9, addedMs: 0, elapsedMs, running: false })).toBe(0);
  expect(remainingMs({ plannedMs: 60_000, addedMs: 0, elapsedMs: 1000.4, running: true })).toBe(59_000);
});

test('18:42 is said as minutes, and the last minute as such', () => {
  expect(timerText(18 * 60_000 + 42_000)).toBe('18:42');
  expect(wholeMinutes(18 * 60_000 + 42_000)).toBe(19);
  expect(wholeMinutes(18 * 60_000 + 12_000)).toBe(18);
  expect(wholeMinutes(60_000)).toBe(1);
  expect(wholeMinutes(59_999)).toBe(0);
});
