import { createTranslate } from '@shared/language/translate';
import { expect, test } from 'vitest';
import { greetingOf } from '../../../src/renderer/start/greeting';
import { dayText, sessionsLine } from '../../../src/renderer/start/sessionsLine';

const now = new Date(2026, 9, 12, 14, 30); // a Monday
const spoken = { t: createTranslate('nl'), locale: 'nl-NL', now };
const item = { sessionsDone: 11, sessionsTotal: 14, nextDate: '2026-10-13', isSample: false };

test('the line under a werkplaats says which meeting is next, and when', () => {
  expect(sessionsLine(item, spoken)).toBe('Bijeenkomst 12 van 14 · dinsdag');
  expect(sessionsLine({ ...item, nextDate: '' }, spoken)).toBe('Bijeenkomst 12 van 14');
  expect(sessionsLine({ ...item, sessionsDone: 14 }, spoken)).toBe('Alle 14 bijeenkomsten zijn geweest');
  expect(sessionsLine({ ...item, sessionsDone: 0, sessionsTotal: 0 }, spoken)).toBe(
    'Nog geen bijeenkomsten gepland',
  );
});

test('a day nearby is a weekday, another is a date, another year is named', () => {
  expect(dayText('2026-10-12', 'nl-NL', now)).toBe('maandag');
  expect(dayText('2026-10-18', 'nl-NL', now)).toBe('zondag');
  expect(dayText('2026-10-19', 'nl-NL', now)).toBe('19 oktober');
  expect(dayText('2026-10-11', 'nl-NL', now)).toBe('11 oktober');
  expect(dayText('2027-01-05', 'nl-NL', now)).toBe('5 januari 2027');
});

test('the greeting goes with the hour', () => {
  const at = (hour: number): string => greetingOf(new Date(2026, 0, 1, hour));
  expect([at(3), at(6), at(11), at(12), at(17), at(18), at(23)]).toEqual([
    'night',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
