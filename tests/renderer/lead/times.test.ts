import { toId } from '@shared/ids';
import { expect, test } from 'vitest';
import { clockTimes } from '../../../src/renderer/lead/useClockTimes';

const id = toId<'agendaBlock'>;
const block = (name: string, minutes: number) =>
  ({ id: id(name), method: 'free', title: name, minutes, instruction: '', prompt: '' }) as const;
const blocks = [block('a', 15), block('b', 30), block('c', 10)];
const minute = 60_000;

test('planned times, and the expected ones when those differ enough', () => {
  const onTime = clockTimes({ blocks, place: id('a') }, '13:00', {
    minuteOfDay: 13 * 60 + 5,
    leftMs: 10 * minute,
  });
  expect([...onTime.planned.values()]).toEqual(['13:00', '13:15', '13:45', '13:55']);
  expect(onTime.expected.size).toBe(0);
  const late = clockTimes({ blocks, place: id('a') }, '13:00', {
    minuteOfDay: 13 * 60 + 20,
    leftMs: 10 * minute,
  });
  expect([...late.expected]).toEqual([
    ['b', '13:30'],
    ['c', '14:00'],
    ['closing', '14:10'],
  ]);
});

test('from the opening on, in the closing, without parts, and past midnight', () => {
  const opening = clockTimes({ blocks, place: 'opening' }, '13:00', { minuteOfDay: 13 * 60 + 10, leftMs: 0 });
  expect([...opening.expected]).toEqual([
    ['a', '13:10'],
    ['b', '13:25'],
    ['c', '13:55'],
    ['closing', '14:05'],
  ]);
  expect(clockTimes({ blocks, place: 'closing' }, '13:00', { minuteOfDay: 0, leftMs: 0 }).expected.size).toBe(
    0,
  );
  expect([
    ...clockTimes({ blocks: [], place: 'opening' }, '', { minuteOfDay: 0, leftMs: 0 }).planned,
  ]).toEqual([['closing', '00:00']]);
  const night = clockTimes({ blocks, place: id('b') }, '23:40', {
    minuteOfDay: 23 * 60 + 58,
    leftMs: 3 * minute,
  });
  expect(night.planned.get(id('c'))).toBe('00:25');
  expect(night.expected.get(id('c'))).toBe('00:01');
});

test('at another time of day than planned only the time that it will be is said', () => {
  const night = clockTimes({ blocks, place: id('a') }, '13:00', {
    minuteOfDay: 3 * 60 + 31,
    leftMs: 15 * minute,
  });
  expect(night.planned.size).toBe(0);
  expect([...night.expected]).toEqual([
    ['b', '03:46'],
    ['c', '04:16'],
    ['closing', '04:26'],
  ]);
});

test('a part that is gone from the programme: no guess when the others come', () => {
  const gone = clockTimes({ blocks, place: id('weg') }, '13:00', { minuteOfDay: 14 * 60, leftMs: 0 });
  expect(gone.expected.size).toBe(0);
  expect(gone.planned.size).toBe(4);
});
