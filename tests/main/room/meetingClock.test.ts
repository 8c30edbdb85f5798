import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WriteDb } from '../../../src/main/db/handles';
import { sql } from '../../../src/main/db/sql';
import { createMeetingClock, type MeetingClock } from '../../../src/main/room/meetingClock';
import {
  beginMeeting,
  extendTimer,
  goToPart,
  type Meeting,
  nextPart,
  timerOf,
  withTimer,
} from '../../../src/shared/domain/room/meeting';
import { toId } from '../../../src/shared/ids';
import { createMemoryDb } from '../../support/memoryDb';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const sessionId = toId<'session'>('s');

/** A steady clock that moves only when told, and does what was asked at its times. */
const createSteadyClock = () => {
  let now = 5_000_000;
  let works: readonly { readonly work: () => void; readonly every: number; next: number }[] = [];
  return {
    steadyMs: () => now,
    every: (work: () => void, every: number) => {
      const made = { work, every, next: now + every };
      works = [...works, made];
      return () => {
        works = works.filter((known) => known !== made);
      };
    },
    /** Time passes, and every piece of work is done when it is due. */
    pass: (ms: number): void => {
      const end = now + ms;
      for (;;) {
        const due = works.filter(({ next }) => next <= end).sort((a, b) => a.next - b.next)[0];
        if (!due) break;
        now = due.next;
        due.next += due.every;
        due.work();
      }
      now = end;
    },
    /** The computer sleeps: time passes and nothing is done; late work is done once, on waking. */
    sleep: (ms: number): void => {
      now += ms;
      for (const due of works.filter(({ next }) => next <= now)) {
        due.next = now + due.every;
        due.work();
      }
    },
    pieces: () => works.length,
  };
};

const createWorkshop = (): WriteDb => {
  const { db } = createMemoryDb();
  db.run(
    sql`INSERT INTO session (id, title, position) VALUES (${sessionId}, 'Eerste keer', 1), ('t', 'Tweede', 2)`,
  );
  db.run(sql`INSERT INTO agenda_block (id, session_id, method, title, minutes, position)
    VALUES ('a', ${sessionId}, 'free', 'Aankomen', 10, 1), ('b', ${sessionId}, 'free', 'Vertellen', 30, 2),
      ('x', 't', 'free', 'Anders', 5, 1)`);
  return db;
};

const setUp = (first: WriteDb | null = createWorkshop()) => {
  const steady = createSteadyClock();
  const open: { db: WriteDb | null } = { db: first };
  const said: string[] = [];
  const problems: unknown[] = [];
  const make = (): MeetingClock =>
    createMeetingClock({
      openDb: () => open.db,
      changed: (topics) => said.push(...topics),
      steadyMs: steady.steadyMs,
      every: steady.every,
      onProblem: (error) => problems.push(error),
    });
  return { steady, open, said, problems, make, clock: make() };
};

let at: ReturnType<typeof setUp>;
beforeEach(() => {
  at = setUp();
});

const begin = (clock: MeetingClock): void => {
  clock.set(
    beginMeeting(sessionId, clock.blocks(), {
      looksBack: true,
      startedAt: '2026-03-10T12:00:00.000Z',
      begunSeq: 7,
    }),
  );
  clock.set(nextPart(held(clock), clock.blocks()));
};
const held = (clock: MeetingClock): Meeting => {
  const meeting = clock.get();
  if (!meeting) throw new Error('No meeting is being held');
  return meeting;
};
const extendedBy = (meeting: Meeting, moreMs: number): Meeting =>
  withTimer(meeting, extendTimer(timerOf(meeting, []), moreMs));
const spent = (clock: MeetingClock): number => timerOf(held(clock), clock.blocks()).elapsedMs;

describe('time', () => {
  test('is counted while it runs, and only then', () => {
    begin(at.clock);
    at.steady.pass(90 * second);
    at.clock.catchUp();
    expect(spent(at.clock)).toBe(90 * second);
    at.clock.run(false);
    at.steady.pass(hour);
    at.clock.catchUp();
    expect(spent(at.clock)).toBe(90 * second);
    expect(at.steady.pieces()).toBe(0);
    at.clock.run(true);
    at.steady.pass(500);
    at.clock.catchUp();
    expect(spent(at.clock)).toBe(90_500);
    expect(at.clock.slept()).toBe(false);
  });

  test('belongs to the part it passed in', () => {
    begin(at.clock);
    at.steady.pass(90_300);
    at.clock.catchUp();
    at.clock.set(goToPart(held(at.clock), toId<'agendaBlock'>('b')));
    at.steady.pass(10 * second);
    at.clock.run(false);
    expect(Object.fromEntries(held(at.clock).spent)).toEqual({
      a: { elapsedMs: 90_300, addedMs: 0 },
      b: { elapsedMs: 10 * second, addedMs: 0 },
    });
  });

  test('does not run before the first part and after the last', () => {
    begin(at.clock);
    at.clock.set(goToPart(held(at.clock), 'closing'));
    at.clock.run(true);
    expect(held(at.clock).running).toBe(false);
    at.steady.pass(hour);
    at.clock.catchUp();
    expect(held(at.clock).spent.get('closing')).toBeUndefined();
  });

  test('whatever is done with it, the same time is counted as the timer ran', () => {
    const doing = fc.oneof(
      fc.nat(30 * second).map((ms) => ({ type: 'pass' as const, ms })),
      fc.boolean().map((on) => ({ type: 'run' as const, on })),
      fc.constant({ type: 'catchUp' as const }),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 30 }), (steps) => {
        const { clock, steady } = setUp();
        begin(clock);
        let running = true;
        let expected = 0;
        for (const step of steps) {
          if (step.type === 'pass') steady.pass(step.ms);
          if (step.type === 'pass' && running) expected += step.ms;
          if (step.type === 'run') clock.run(step.on);
          if (step.type === 'run') running = step.on;
          if (step.type === 'catchUp') clock.catchUp();
        }
        clock.catchUp();
        expect(spent(clock)).toBe(expected);
        expect(steady.pieces()).toBe(running ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a computer that sleeps for an hour in the middle of a part', () => {
  test('and says so: the time stands still at that moment, and somebody is told', () => {
    begin(at.clock);
    at.steady.pass(90_400);
    at.clock.suspend();
    at.said.length = 0;
    at.steady.sleep(hour);
    expect(spent(at.clock)).toBe(90_400);
    expect(held(at.clock)).toMatchObject({ place: 'a', running: false });
    expect(at.clock.slept()).toBe(true);
  });

  test('without a word: of the time before it at most a second is lost, of the hour nothing is counted', () => {
    begin(at.clock);
    at.steady.pass(90_400);
    at.said.length = 0;
    at.steady.sleep(hour);
    expect(spent(at.clock)).toBe(90 * second);
    expect(held(at.clock).running).toBe(false);
    expect(at.clock.slept()).toBe(true);
    expect(at.said).toEqual(['meeting']);
    expect(at.steady.pieces()).toBe(0);
  });

  test('goes on where it was when somebody lets it run, and then nobody sleeps any more', () => {
    begin(at.clock);
    at.steady.pass(minute);
    at.steady.sleep(hour);
    at.clock.run(true);
    expect(at.clock.slept()).toBe(false);
    at.steady.pass(minute);
    at.clock.catchUp();
    expect(spent(at.clock)).toBe(2 * minute);
  });

  test('is told only where it slept: not in another part, and not in the next meeting', () => {
    const sleepInPart = (): void => {
      begin(at.clock);
      at.steady.pass(minute);
      at.steady.sleep(hour);
      expect(at.clock.slept()).toBe(true);
    };
    sleepInPart();
    at.clock.set(extendedBy(held(at.clock), minute));
    expect(at.clock.slept()).toBe(true);
    at.clock.set({ ...goToPart(held(at.clock), toId<'agendaBlock'>('b')), running: false });
    expect(at.clock.slept()).toBe(false);
    sleepInPart();
    at.clock.set(goToPart(held(at.clock), 'closing'));
    expect(at.clock.slept()).toBe(false);
    sleepInPart();
    const inSamePlace = { ...held(at.clock), sessionId: toId<'session'>('t') };
    at.clock.set(inSamePlace);
    expect(at.clock.slept()).toBe(false);
    sleepInPart();
    at.clock.set(null);
    at.clock.set(
      beginMeeting(sessionId, at.clock.blocks(), { looksBack: false, startedAt: '', begunSeq: 7 }),
    );
    expect(at.clock.slept()).toBe(false);
  });

  test('while the time stood still already: nothing to tell', () => {
    begin(at.clock);
    at.clock.run(false);
    at.clock.suspend();
    at.steady.sleep(hour);
    expect(at.clock.slept()).toBe(false);
  });

  test('twice in a row costs nothing more', () => {
    begin(at.clock);
    at.steady.pass(minute);
    at.clock.suspend();
    at.steady.sleep(hour);
    at.clock.suspend();
    at.steady.sleep(hour);
    expect(spent(at.clock)).toBe(minute);
    expect(at.clock.slept()).toBe(true);
  });
});

test('the time of the computer can be set forward or back: nothing changes', () => {
  const real = Date.now;
  try {
    begin(at.clock);
    for (const jump of [hour, -3 * hour, 365 * 24 * hour]) {
      const now = Date.now() + jump;
      Date.now = () => now;
      at.steady.pass(minute);
    }
  } finally {
    Date.now = real;
  }
  at.clock.catchUp();
  expect(spent(at.clock)).toBe(3 * minute);
  expect(held(at.clock).running).toBe(true);
});

test('a steady clock that hesitates or goes back does not take time away', () => {
  begin(at.clock);
  at.steady.pass(minute);
  at.steady.sleep(-5 * second);
  at.clock.catchUp();
  expect(spent(at.clock)).toBe(minute);
});

describe('after a crash', () => {
  /** Another clock that knows only what is on the disk. */
  const crashed = (): MeetingClock => at.make();

  test('the place is the same at once, and at most ten seconds of the clock are lost', () => {
    for (const passed of [0, 400, 9_400, 9_999, 10_001, 61_300, 20 * minute + 700]) {
      at = setUp();
      begin(at.clock);
      at.steady.pass(passed);
      const again = crashed();
      expect(held(again)).toMatchObject({
        place: 'a',
        running: false,
        startedAt: '2026-03-10T12:00:00.000Z',
        begunSeq: 7,
      });
      expect(passed - spent(again)).toBeGreaterThanOrEqual(0);
      expect(passed - spent(again)).toBeLessThanOrEqual(10 * second);
    }
  });

  test('also when the ticks come late', () => {
    begin(at.clock);
    for (let i = 0; i < 90; i += 1) {
      at.steady.sleep(1999);
      expect((i + 1) * 1999 - spent(crashed())).toBeLessThanOrEqual(10 * second);
    }
  });

  test('what was skipped, added and spent is there', () => {
    begin(at.clock);
    at.steady.pass(minute);
    at.clock.catchUp();
    at.clock.set({
      ...nextPart(held(at.clock), at.clock.blocks(), true),
      spent: new Map(held(at.clock).spent).set(toId('b'), { elapsedMs: 0, addedMs: -2 * minute }),
    });
    expect(held(crashed())).toEqual({ ...held(at.clock), running: false });
  });

  test('an ended meeting stays ended', () => {
    begin(at.clock);
    at.clock.set(null);
    expect(crashed().get()).toBeNull();
  });
});

describe('another werkplaats', () => {
  test('has its own meeting; the first goes on where it was, with all its time', () => {
    const first = at.open.db;
    begin(at.clock);
    at.steady.pass(minute + 300);
    at.clock.leave();
    expect(at.steady.pieces()).toBe(0);
    at.open.db = createWorkshop();
    expect(at.clock.get()).toBeNull();
    expect(at.clock.blocks()).toEqual([]);
    at.clock.set(beginMeeting(toId('t'), at.clock.blocks(), { looksBack: true, startedAt: '', begunSeq: 7 }));
    at.clock.leave();
    at.open.db = null;
    expect(at.clock.get()).toBeNull();
    at.open.db = first;
    expect(held(at.clock)).toMatchObject({ sessionId, place: 'a', running: false });
    expect(spent(at.clock)).toBe(minute + 300);
    expect(at.clock.slept()).toBe(false);
  });

  test('also when something asks between leaving the one and opening the other', () => {
    begin(at.clock);
    at.clock.leave();
    expect(held(at.clock).sessionId).toBe(sessionId);
    at.open.db = createWorkshop();
    expect(at.clock.get()).toBeNull();
    at.steady.pass(hour);
    at.clock.catchUp();
    expect(at.clock.get()).toBeNull();
  });

  test('never gets the meeting of the one that was closed under a running clock', () => {
    begin(at.clock);
    at.open.db = createWorkshop();
    at.steady.pass(hour);
    expect(at.clock.get()).toBeNull();
    expect(at.open.db.get(sql`SELECT 1 FROM meeting_run`)).toBeUndefined();
    at.open.db = null;
    at.steady.pass(hour);
    expect(at.clock.get()).toBeNull();
    expect(at.steady.pieces()).toBe(0);
  });
});

describe('a meeting', () => {
  test('that lies in the bin is not being held; out of the bin it goes on where it was', () => {
    begin(at.clock);
    at.steady.pass(minute);
    at.open.db?.run(sql`UPDATE session SET binned_at = '2026' WHERE id = ${sessionId}`);
    expect(at.clock.get()).toBeNull();
    at.steady.pass(minute);
    at.open.db?.run(sql`UPDATE session SET binned_at = NULL WHERE id = ${sessionId}`);
    expect(held(at.clock).place).toBe('a');
    expect(spent(at.clock)).toBe(minute);
    expect(held(at.make()).place).toBe('a');
  });

  test('of which the file says strange things begins again where that is all that can be known', () => {
    begin(at.clock);
    for (const [spentText, skipped, place] of [
      ['{"a": {"elapsedMs": -5, "addedMs": 0}}', '[]', 'a'],
      ['nonsense', '["a"', 'a'],
      ['[]', '{}', 'a'],
      ['{"a": {"elapsedMs": 1e999, "addedMs": 0}}', '["no id"]', 'a'],
    ] as const) {
      at.open.db?.run(
        sql`UPDATE meeting_run SET spent = ${spentText}, skipped = ${skipped}, place = ${place}`,
      );
      const again = held(at.make());
      expect({ ...again, spent: [...again.spent], skipped: [...again.skipped] }).toMatchObject({
        place: 'a',
        spent: [],
        skipped: [],
      });
    }
    at.open.db?.run(sql`UPDATE meeting_run SET place = 'no id'`);
    expect(held(at.make()).place).toBe('opening');
  });
});

test('a disk that cannot keep the time does not stop it: the problem is noted and the clock goes on', () => {
  begin(at.clock);
  at.open.db?.run(
    sql`CREATE TRIGGER full BEFORE UPDATE ON meeting_run BEGIN SELECT raise(ABORT, 'disk full'); END`,
  );
  at.steady.pass(minute);
  expect(at.problems.length).toBeGreaterThan(0);
  at.open.db?.run(sql`DROP TRIGGER full`);
  at.steady.pass(10 * second);
  at.clock.catchUp();
  expect(spent(at.clock)).toBe(70 * second);
  expect(70 * second - spent(at.make())).toBeLessThanOrEqual(10 * second);
});
