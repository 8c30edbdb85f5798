import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginMeeting,
  extendTimer,
  goToPart,
  type Meeting,
  type MeetingPlace,
  nextPart,
  partAtHand,
  partBefore,
  placeAfter,
  runMeeting,
  timerOf,
  withTimer,
} from '../../../src/shared/domain/room/meeting';
import { remainingMs, type Timer } from '../../../src/shared/domain/room/timer';
import { type AgendaBlockId, toId } from '../../../src/shared/ids';

type Part = { readonly id: AgendaBlockId; readonly minutes: number };

const minute = 60_000;
const part = (name: string, minutes = 10): Part => ({ id: toId<'agendaBlock'>(name), minutes });
const a = part('a');
const b = part('b', 20);
const c = part('c', 0);
const parts: readonly Part[] = [a, b, c];
const begun = (programme: readonly Part[] = parts, looksBack = false): Meeting =>
  beginMeeting(toId<'session'>('s'), programme, {
    looksBack,
    startedAt: '2026-03-10T12:00:00.000Z',
    begunSeq: 0,
  });
const at = (meeting: Meeting): MeetingPlace => meeting.place;
/** The same meeting after so much time in its place. */
const spending = (meeting: Meeting, ms: number, programme: readonly Part[] = parts): Meeting =>
  withTimer(meeting, {
    ...timerOf(meeting, programme),
    elapsedMs: timerOf(meeting, programme).elapsedMs + ms,
  });

describe('beginning', () => {
  test('is at the first part, and nothing runs yet', () => {
    expect(begun()).toMatchObject({ place: 'a', running: false });
    expect(timerOf(begun(), parts)).toEqual({
      plannedMs: 10 * minute,
      addedMs: 0,
      elapsedMs: 0,
      running: false,
    });
  });

  test('is at what was agreed before, when there is anything', () => {
    const opening = begun(parts, true);
    expect(at(opening)).toBe('opening');
    expect(partAtHand(opening, parts)).toBeNull();
    expect(nextPart(opening, parts)).toMatchObject({ place: 'a', running: true });
  });

  test('without any part goes straight to the end, and parts made later can still be held', () => {
    const empty = begun([]);
    expect(at(empty)).toBe('closing');
    expect(at(nextPart(empty, []))).toBe('closing');
    expect(at(partBefore(empty, []))).toBe('opening');
    expect(at(nextPart(begun([], true), []))).toBe('closing');
    expect(at(partBefore(empty, parts))).toBe('c');
    expect(at(goToPart(empty, a.id))).toBe('a');
  });
});

describe('moving on', () => {
  test('goes through every part to the end, and no further', () => {
    const steps = [begun()];
    for (let i = 0; i < 5; i += 1) steps.push(nextPart(steps.at(-1) ?? begun(), parts));
    expect(steps.map(at)).toEqual(['a', 'b', 'c', 'closing', 'closing', 'closing']);
    expect(steps.map((meeting) => placeAfter(meeting, parts))).toEqual([
      'b',
      'c',
      'closing',
      null,
      null,
      null,
    ]);
    expect(steps.map(({ running }) => running)).toEqual([false, true, true, false, false, false]);
  });

  test('with skipping notes what was not held; going there after all takes that away', () => {
    const skipped = nextPart(begun(), parts, true);
    expect([...skipped.skipped]).toEqual(['a']);
    expect([...goToPart(skipped, toId<'agendaBlock'>('a')).skipped]).toEqual([]);
    expect([...partBefore(skipped, parts).skipped]).toEqual([]);
    expect([...nextPart(begun(parts, true), parts, true).skipped]).toEqual([]);
  });

  test('back stands still, and goes on where it was', () => {
    const first = spending(runMeeting(begun(), true), 4 * minute);
    const second = spending(nextPart(first, parts), 7 * minute);
    const back = partBefore(second, parts);
    expect(back).toMatchObject({ place: 'a', running: false });
    expect(timerOf(back, parts).elapsedMs).toBe(4 * minute);
    const again = nextPart(spending(back, minute), parts);
    expect(timerOf(again, parts)).toMatchObject({ elapsedMs: 7 * minute, running: true });
    expect(timerOf(partBefore(again, parts), parts).elapsedMs).toBe(5 * minute);
  });

  test('time runs in parts only', () => {
    expect(runMeeting(begun(), true).running).toBe(true);
    expect(runMeeting(runMeeting(begun(), true), false).running).toBe(false);
    expect(runMeeting(begun(parts, true), true).running).toBe(false);
    expect(runMeeting(begun([]), true).running).toBe(false);
  });
});

describe('a part that is taken out of the programme while it is at hand', () => {
  const inB = spending(nextPart(spending(runMeeting(begun(), true), minute), parts), minute);

  test('is no part any more, but keeps its time', () => {
    expect(partAtHand(inB, [a, c])).toBeNull();
    expect(timerOf(inB, [a, c])).toMatchObject({ plannedMs: 0, elapsedMs: minute });
  });

  test('leads to the first part that was not held yet, not to the beginning', () => {
    expect(at(nextPart(inB, [a, c]))).toBe('c');
    expect(placeAfter(inB, [a, c])).toBe('c');
    expect(at(partBefore(inB, [a, c]))).toBe('a');
  });

  test('leads past what was skipped, and to the end when all was held', () => {
    const skippedA = nextPart(begun(), parts, true);
    expect(at(nextPart(skippedA, [a, c]))).toBe('c');
    expect(at(nextPart(inB, [a]))).toBe('closing');
    expect(at(partBefore(inB, [a]))).toBe('a');
    expect(at(nextPart(inB, []))).toBe('closing');
    expect(at(partBefore(inB, []))).toBe('opening');
  });

  test('is where the meeting was, when taking it out is undone', () => {
    expect(partAtHand(inB, parts)?.id).toBe('b');
    expect(timerOf(inB, parts)).toMatchObject({ plannedMs: 20 * minute, elapsedMs: minute });
  });
});

describe('extending', () => {
  const left = (elapsedMs: number, ...minutes: readonly number[]): number =>
    remainingMs(
      minutes.reduce<Timer>((timer, more) => extendTimer(timer, more * minute), {
        plannedMs: 10 * minute,
        addedMs: 0,
        elapsedMs,
        running: true,
      }),
    ) / minute;

  test('gives time, and takes it', () => {
    expect(left(4 * minute, 5)).toBe(11);
    expect(left(4 * minute, -2)).toBe(4);
    expect(left(4 * minute, 5, -5)).toBe(6);
  });

  test('never leaves less than nothing, and what is given then counts from now', () => {
    expect(left(4 * minute, -60)).toBe(0);
    expect(left(4 * minute, -60, 3)).toBe(3);
    expect(left(50 * minute)).toBe(0);
    expect(left(50 * minute, 5)).toBe(5);
    expect(left(50 * minute, -5, 5)).toBe(5);
  });
});

// --- Any meeting -----------------------------------------------------------------------------------------------

const names = ['a', 'b', 'c', 'd', 'e'];
const programme = fc.subarray(names).map((chosen) => chosen.map((name) => part(name)));
type Move = (meeting: Meeting, parts: readonly Part[]) => Meeting;
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.boolean().map(
    (skip): Move =>
      (meeting, known) =>
        nextPart(meeting, known, skip),
  ),
  fc.constant<Move>(partBefore),
  fc.nat(20 * minute).map(
    (ms): Move =>
      (meeting, known) =>
        meeting.running ? spending(meeting, ms, known) : meeting,
  ),
  fc.boolean().map(
    (on): Move =>
      (meeting) =>
        runMeeting(meeting, on),
  ),
  fc.integer({ min: -120, max: 120 }).map(
    (more): Move =>
      (meeting, known) =>
        withTimer(meeting, extendTimer(timerOf(meeting, known), more * minute)),
  ),
);
const story = fc.array(fc.record({ programme, move }), { maxLength: 30 });

test('whatever happens to the programme: a known place, time that never goes back, nothing skipped that is at hand', () => {
  fc.assert(
    fc.property(programme, fc.boolean(), story, (first, looksBack, steps) => {
      let meeting = begun(first, looksBack);
      for (const { programme: known, move: make } of steps) {
        const next = make(meeting, known);
        for (const [place, { elapsedMs }] of meeting.spent)
          expect(next.spent.get(place)?.elapsedMs ?? 0).toBeGreaterThanOrEqual(elapsedMs);
        expect(['opening', 'closing', ...known.map(({ id }) => id), meeting.place]).toContain(next.place);
        expect([...next.skipped]).not.toContain(next.place);
        if (next.running) expect(['opening', 'closing']).not.toContain(next.place);
        expect(remainingMs(timerOf(next, known))).toBeGreaterThanOrEqual(0);
        meeting = next;
      }
      // However it went, moving on often enough ends it.
      const all = names.map((name) => part(name));
      for (let i = 0; i <= all.length; i += 1) meeting = nextPart(meeting, all);
      expect(meeting).toMatchObject({ place: 'closing', running: false });
    }),
    { numRuns: 500 },
  );
});
