import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../../../src/main/db/sql';
import { createMeetingActions, createMeetingQueries } from '../../../src/main/handlers/meeting';
import { createMeetingClock } from '../../../src/main/room/meetingClock';
import type { MeetingView } from '../../../src/shared/contract/meeting';
import { remainingMs } from '../../../src/shared/domain/room/timer';
import { type AgendaBlockId, type SessionId, toId } from '../../../src/shared/ids';
import { createDesk, type Desk } from '../../support/builders';

const minute = 60_000;

const setUp = () => {
  const desk: Desk = createDesk();
  /** What the clock of the computer says when a meeting begins. */
  const time = { now: '2026-03-10T12:00:00.000Z' };
  let steady = 0;
  const clock = createMeetingClock({
    openDb: () => desk.db,
    changed: () => undefined,
    steadyMs: () => steady,
    every: () => () => undefined,
    onProblem: (error) => {
      throw error;
    },
  });
  const actions = createMeetingActions({
    openDb: () => desk.db,
    clock,
    now: () => time.now,
    onEnd: () => undefined,
  });
  const view = (): MeetingView => {
    const found = viewOrNull();
    if (!found) throw new Error('No meeting');
    return found;
  };
  const viewOrNull = (): MeetingView | null => {
    const result = createMeetingQueries({ clock })['meeting.get']({ db: desk.db, language: 'nl' });
    return result.ok ? result.value : null;
  };
  const addSession = (title: string): SessionId =>
    desk.command('sessions.add', { title, date: '', place: '', startsAt: '10:00' }).id;
  const addBlock = (sessionId: SessionId, title: string, minutes: number): AgendaBlockId =>
    desk.command('blocks.add', { sessionId, method: 'free', title, minutes, instruction: '', prompt: '' }).id;
  /** Time passes in steps that no sleep is read from. */
  const pass = (minutes: number): void => {
    for (let i = 0; i < minutes * 12; i += 1) {
      steady += 5000;
      clock.catchUp();
    }
  };
  return { desk, time, clock, actions, view, viewOrNull, addSession, addBlock, pass };
};

let at: ReturnType<typeof setUp>;
let first: SessionId;
let a: AgendaBlockId;
let b: AgendaBlockId;
beforeEach(() => {
  at = setUp();
  first = at.addSession('Eerste keer');
  a = at.addBlock(first, 'Aankomen', 10);
  b = at.addBlock(first, 'Vertellen', 30);
});

const notFound = { ok: false, error: { type: 'notFound' } };
const done = { ok: true, value: null };
const place = () => at.view().place;
const left = (): number => remainingMs(at.view().timer) / minute;

describe('a meeting', () => {
  test('goes from its first part to its end, and is then over', async () => {
    expect(at.viewOrNull()).toBeNull();
    expect(await at.actions['meeting.next']({ skip: false })).toEqual(notFound);
    expect(await at.actions['meeting.begin']({ sessionId: first })).toEqual(done);
    expect(at.view()).toMatchObject({
      title: 'Eerste keer',
      place: a,
      block: { title: 'Aankomen' },
      skipped: [],
    });
    await at.actions['meeting.run']({ running: true });
    at.pass(4);
    expect(left()).toBe(6);
    await at.actions['meeting.extend']({ minutes: 5 });
    expect(left()).toBe(11);
    await at.actions['meeting.next']({ skip: false });
    expect([place(), left(), at.view().timer.running]).toEqual([b, 30, true]);
    at.pass(40);
    expect(left()).toBe(0);
    await at.actions['meeting.extend']({ minutes: 3 });
    expect(left()).toBe(3);
    await at.actions['meeting.back']({});
    expect([place(), left(), at.view().timer.running]).toEqual([a, 11, false]);
    await at.actions['meeting.next']({ skip: true });
    expect(at.view().skipped).toEqual([a]);
    await at.actions['meeting.goTo']({ place: 'closing' });
    expect(at.view()).toMatchObject({ place: 'closing', block: null });
    await at.actions['meeting.end']();
    expect(at.viewOrNull()).toBeNull();
  });

  test('a press that was meant for another place does nothing', async () => {
    await at.actions['meeting.begin']({ sessionId: first });
    for (let press = 0; press < 2; press += 1)
      expect(await at.actions['meeting.next']({ skip: true, from: a })).toEqual(done);
    expect([place(), at.view().skipped]).toEqual([b, [a]]);
    for (let press = 0; press < 2; press += 1)
      expect(await at.actions['meeting.back']({ from: b })).toEqual(done);
    expect(place()).toBe(a);
  });

  test('that was broken off goes on where it was', async () => {
    await at.actions['meeting.begin']({ sessionId: first });
    await at.actions['meeting.next']({ skip: false });
    at.pass(5);
    await at.actions['meeting.begin']({ sessionId: first });
    expect([place(), left()]).toEqual([b, 25]);
    at.clock.leave();
    await at.actions['meeting.begin']({ sessionId: first });
    expect([place(), left(), at.view().timer.running]).toEqual([b, 25, false]);
  });

  test('is not there, or has no such part', async () => {
    expect(await at.actions['meeting.begin']({ sessionId: toId('x') })).toEqual(notFound);
    await at.actions['meeting.begin']({ sessionId: first });
    expect(await at.actions['meeting.goTo']({ place: toId('x') })).toEqual(notFound);
    expect(place()).toBe(a);
  });

  test('whose part at hand is taken out goes on with the first not held; undo brings it back with its time', async () => {
    await at.actions['meeting.begin']({ sessionId: first });
    await at.actions['meeting.run']({ running: true });
    at.pass(1);
    at.desk.command('blocks.remove', { id: a });
    expect(at.view()).toMatchObject({ place: a, block: null });
    at.desk.undo();
    expect([at.view().block?.id, left()]).toEqual([a, 9]);
    at.desk.redo();
    await at.actions['meeting.next']({ skip: false });
    expect(place()).toBe(b);
  });

  test('without any part begins and ends', async () => {
    const empty = at.addSession('Zonder programma');
    expect(await at.actions['meeting.begin']({ sessionId: empty })).toEqual(done);
    expect(at.view()).toMatchObject({ place: 'closing', block: null, blocks: [] });
    for (const step of [
      () => at.actions['meeting.next']({ skip: true }),
      () => at.actions['meeting.back']({}),
      () => at.actions['meeting.run']({ running: true }),
      () => at.actions['meeting.extend']({ minutes: -120 }),
    ])
      expect(await step()).toEqual(done);
    expect(at.view().timer.running).toBe(false);
    expect(remainingMs(at.view().timer)).toBe(0);
  });

  test('in the bin is not being held; its making is not undone while it is', async () => {
    const late = at.addSession('Laat bedacht');
    await at.actions['meeting.begin']({ sessionId: late });
    expect(() => at.desk.undo()).toThrow('undo: builtOn');
    at.desk.command('sessions.remove', { id: late });
    expect(at.viewOrNull()).toBeNull();
    expect(await at.actions['meeting.next']({ skip: false })).toEqual(notFound);
    at.desk.undo();
    expect(place()).toBe('closing');
  });
});

describe('the next meeting', () => {
  const make = (kind: 'agreement' | 'promise', sessionId: SessionId | null) =>
    at.desk.command('commitments.add', {
      kind,
      text: 'We laten elkaar uitpraten',
      who: '',
      due: '',
      sessionId,
      madeWith: 'circle',
    }).id;
  const opensWith = async (): Promise<string> => {
    const next = at.addSession('Tweede keer');
    at.addBlock(next, 'Verder', 10);
    await at.actions['meeting.begin']({ sessionId: next });
    return place() === 'opening' ? 'agreements' : 'first part';
  };

  test('opens with what was agreed, and with promises that are not kept yet', async () => {
    expect(await opensWith()).toBe('first part');
    const promise = make('promise', first);
    expect(await opensWith()).toBe('agreements');
    at.desk.command('commitments.update', { id: promise, kept: 'kept' });
    expect(await opensWith()).toBe('first part');
    make('agreement', first);
    expect(await opensWith()).toBe('agreements');
  });

  test('with a part for looking back begins at its first part', async () => {
    make('agreement', first);
    const next = at.addSession('Tweede keer');
    const checkIn = at.addBlock(next, 'Binnenkomen', 10);
    const { id: part } = at.desk.command('blocks.add', {
      sessionId: next,
      method: 'promises',
      title: 'Terug',
      minutes: 10,
      instruction: '',
      prompt: '',
    });
    await at.actions['meeting.begin']({ sessionId: next });
    expect(place()).toBe(checkIn);
    await at.actions['meeting.next']({ skip: false });
    expect(place()).toBe(part);
  });

  test('knows which promises were answered in it, also after it was opened again', async () => {
    const during = make('promise', first);
    const next = at.addSession('Tweede keer');
    await at.actions['meeting.begin']({ sessionId: next });
    at.desk.command('commitments.update', { id: during, due: 'voor mei' });
    expect(at.view().answered).toEqual([]);
    at.desk.command('commitments.update', { id: during, kept: 'broken' });
    expect(at.view().answered).toEqual([during]);
    at.clock.leave();
    expect(at.view().answered).toEqual([during]);
    at.desk.undo();
    expect(at.view().answered).toEqual([]);
  });

  test('knows them also when the clock of the computer was set back meanwhile, or forward', async () => {
    for (const now of ['2026-03-10T13:00:00.000Z', '2026-03-10T11:00:00.000Z']) {
      at.time.now = now;
      const before = make('promise', first);
      const during = make('promise', first);
      at.desk.command('commitments.update', { id: before, kept: 'broken' });
      await at.actions['meeting.begin']({ sessionId: at.addSession('Volgende keer') });
      at.desk.command('commitments.update', { id: during, kept: 'kept' });
      expect(at.view().answered).toEqual([during]);
      at.clock.leave();
      expect(at.view().answered).toEqual([during]);
      at.desk.undo();
      expect(at.view().answered).toEqual([]);
      at.desk.redo();
      expect(at.view().answered).toEqual([during]);
    }
  });

  test('of a meeting that an older app began goes by the time of its beginning', async () => {
    const during = make('promise', first);
    await at.actions['meeting.begin']({ sessionId: at.addSession('Tweede keer') });
    at.desk.command('commitments.update', { id: during, kept: 'broken' });
    for (const [startedAt, answered] of [
      ['2026-03-10T12:00:00.000Z', [during]],
      ['2026-03-10T12:00:00.001Z', []],
    ] as const) {
      at.clock.leave();
      at.desk.db.run(sql`UPDATE meeting_run SET started_at = ${startedAt}, begun_seq = NULL`);
      expect(at.view().answered).toEqual(answered);
    }
  });

  test('does not open with what this very meeting makes', async () => {
    make('agreement', first);
    await at.actions['meeting.begin']({ sessionId: first });
    expect(place()).toBe(a);
  });
});

describe('agreements and promises', () => {
  test('say who, what and when, in which meeting and with whom', () => {
    const made = {
      kind: 'promise',
      text: 'De brief herschrijven',
      who: 'Roos',
      due: 'voor mei',
      sessionId: first,
      madeWith: 'staff',
    };
    const { id } = at.desk.command('commitments.add', made);
    at.desk.command('commitments.update', { id, kept: 'broken', due: '' });
    expect(at.desk.query('commitments.list')).toEqual([{ ...made, id, kept: 'broken', due: '' }]);
    at.desk.command('sessions.remove', { id: first });
    expect(at.desk.query('commitments.list')).toMatchObject([{ id, sessionId: null }]);
    at.desk.undo();
    at.desk.command('commitments.remove', { id });
    expect(at.desk.query('commitments.list')).toEqual([]);
    expect(at.desk.attempt('commitments.add', { ...made, text: ' ' })).toEqual({
      ok: false,
      error: { type: 'emptyTitle' },
    });
    expect(at.desk.attempt('commitments.add', { ...made, sessionId: 'x' })).toEqual(notFound);
    expect(at.desk.attempt('commitments.update', { id })).toEqual(notFound);
    expect(at.desk.attempt('commitments.remove', { id })).toEqual(notFound);
  });
});
