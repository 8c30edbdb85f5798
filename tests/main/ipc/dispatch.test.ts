import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WriteDb } from '../../../src/main/db/handles';
import { sql } from '../../../src/main/db/sql';
import type { Dispatch } from '../../../src/main/ipc/dispatch';
import { atStart } from '../../../src/main/room/roomState';
import { contract, type OperationName } from '../../../src/shared/contract';
import type { Operation, Topic } from '../../../src/shared/contract/operation';
import { everyActivity } from '../room/activities';
import { createRoomDesk, type RoomDesk } from '../room/roomDesk';

let folder: string;
let desk: RoomDesk;
let db: WriteDb;
let dispatch: Dispatch;

/** What every window was told to read again, in order. */
const changed = (): readonly (readonly Topic[])[] =>
  desk.sent.control.flatMap((event) => (event.type === 'changed' ? [event.topics] : []));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-ipc-'));
  desk = createRoomDesk({ folder });
  ({ db, dispatch } = desk);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  expect(desk.problems).toEqual([]);
});

const error = (type: string, more = {}) => ({ ok: false, error: { type, ...more } });
// Proof: these are the contract's own names.
const names = Object.keys(contract) as OperationName[];
const operation = (name: OperationName): Operation => contract[name];

test('every operation has a handler', () => {
  const handled = Object.values(desk.handlers).flatMap((table) => Object.keys(table));
  expect([...handled].sort()).toEqual([...names].sort());
});

describe('who may ask', () => {
  test('nobody but a window of ours', async () => {
    for (const name of names) expect(await dispatch(undefined, name, {})).toEqual(error('notAllowed'));
  });

  test('the room screen asks only what is made for it', async () => {
    const isFor = (name: string): boolean => /^(screen|texts)\.|^(app\.state|room\.switch)$/.test(name);
    const others = names.filter((name) => !isFor(name));
    expect(others.length).toBeGreaterThan(100);
    for (const name of others) expect(await dispatch('screen', name, {})).toEqual(error('notAllowed'));
    expect(names.filter((name) => operation(name).callers.includes('screen') !== isFor(name))).toEqual([]);
    expect(changed()).toEqual([]);
  });

  test('the control window does not ask for the room', async () => {
    for (const name of names.filter((each) => each.startsWith('screen.')))
      expect(await dispatch('control', name, {})).toEqual(error('notAllowed'));
  });

  test.each([
    '',
    'nope',
    '__proto__',
    'constructor',
    'toString',
    'workshop',
    null,
    undefined,
    7,
    {},
    ['workshop.get'],
  ])('nothing by the name of %j', async (name) => {
    expect(await dispatch('control', name, {})).toEqual(error('notAllowed'));
  });
});

describe('what comes in', () => {
  const anything = fc.anything({
    withNullPrototype: true,
    withSparseArray: true,
    withBigInt: true,
    withDate: true,
  });

  /** Puts the room in the state in which the screen may call this. */
  const allowOnScreen = (name: OperationName): void => {
    const may = everyActivity.some((activity) => {
      desk.room.set({ ...atStart, audience: 'circle', activity });
      return desk.room.screenMay(name);
    });
    expect(may).toBe(true);
  };

  test.each(names)('%s takes nothing that does not fit, and does not fall over it', async (name) => {
    const [caller = 'control'] = operation(name).callers;
    if (caller === 'screen') allowOnScreen(name);
    await fc.assert(
      fc.asyncProperty(anything, async (input) => {
        const fits = operation(name).input.safeParse(input).success;
        const answer = await dispatch(caller, name, input);
        if (!fits)
          expect(answer).toMatchObject({
            ok: false,
            error: { type: 'invalidInput', field: expect.any(String) },
          });
      }),
      { numRuns: 25 },
    );
  });

  test('the field that is wrong is named', async () => {
    const input = { title: 3 };
    expect(await dispatch('control', 'workshop.update', input)).toEqual(
      error('invalidInput', { field: 'title' }),
    );
    const nested = { places: [{ id: 'a', x: 1, y: Number.NaN }] };
    expect(await dispatch('control', 'cards.place', nested)).toEqual(
      error('invalidInput', { field: 'places.0.y' }),
    );
  });
});

describe('without a werkplaats', () => {
  test('what needs one says so; the shelf does not', async () => {
    desk.setOpen(false);
    expect(await dispatch('control', 'workshop.get', {})).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'themes.add', { name: 'x' })).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'history.undo', {})).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'texts.open', { textId: 'story:s' })).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'room.open', { audience: 'circle', displayId: null })).toEqual(
      error('noWorkshopOpen'),
    );
    expect(await dispatch('control', 'app.state', {})).toMatchObject({ ok: true, value: { open: null } });
    expect(await dispatch('screen', 'screen.view', {})).toMatchObject({
      ok: true,
      value: { title: '', people: [], activity: { type: 'quiet' } },
    });
  });
});

describe('a command', () => {
  test('is done, announced by topic, named for undo, and taken back', async () => {
    expect(await dispatch('control', 'themes.add', { name: '  Tijd  en geld ' })).toEqual({
      ok: true,
      value: { id: 'id-1' },
    });
    expect(changed()).toEqual([['workshop', 'history']]);
    expect(await dispatch('control', 'history.get', {})).toEqual({
      ok: true,
      value: { undo: { key: 'undo.addTheme', params: { name: 'Tijd en geld' } }, redo: null },
    });
    expect(await dispatch('control', 'history.undo', {})).toEqual({ ok: true, value: null });
    expect(changed().at(-1)).toEqual(['workshop', 'history']);
    expect(db.all(sql`SELECT * FROM theme`)).toEqual([]);
    expect(await dispatch('control', 'history.redo', {})).toEqual({ ok: true, value: null });
    expect(db.all(sql`SELECT name FROM theme`)).toEqual([{ name: 'Tijd en geld' }]);
  });

  test('that is refused changes and announces nothing', async () => {
    expect(await dispatch('control', 'themes.add', { name: ' ' })).toEqual(error('emptyTitle'));
    expect(await dispatch('control', 'themes.remove', { id: 'none' })).toEqual(error('notFound'));
    expect(changed()).toEqual([]);
    expect(db.all(sql`SELECT * FROM command_log`)).toEqual([]);
  });

  test('too long for its place is refused with the limit, and nothing is cut', async () => {
    const title = 'x'.repeat(100_000);
    expect(await dispatch('control', 'workshop.update', { title })).toEqual(
      error('fieldTooLong', { limit: 200 }),
    );
    expect(db.get(sql`SELECT title FROM workshop WHERE length(title) > 100`)).toBeUndefined();
  });

  test('that falls over is logged once, changes nothing and says "unexpected"', async () => {
    db.run(sql`DROP TABLE theme`);
    expect(await dispatch('control', 'themes.add', { name: 'x' })).toEqual(error('unexpected'));
    expect(desk.problems.splice(0)).toHaveLength(1);
  });

  test('on a full disk says so, and is no bug', async () => {
    const pages = db.get<{ page_count: number }>(sql`PRAGMA page_count`)?.page_count ?? 0;
    db.get({ text: `PRAGMA max_page_count = ${pages}`, params: [] });
    const long = 'woord '.repeat(3000);
    expect(await dispatch('control', 'workshop.update', { background: long })).toEqual(
      error('diskFull', { file: 'x.werkplaats' }),
    );
    expect(db.get(sql`SELECT background FROM workshop`)).toEqual({ background: '' });
  });
});

describe('presenting', () => {
  const picture = { id: 'a1' };
  test('shows the chosen audience its slides without the notes, and only its pictures', async () => {
    await dispatch('control', 'workshop.update', { title: 'Rondkomen' });
    await dispatch('control', 'storyline.update', { key: 'title', notes: 'Adem eerst uit.' });
    expect(await dispatch('screen', 'screen.picture', picture)).toEqual(error('notAllowed'));
    const activity = { type: 'slides', index: 500 };
    const opened = await dispatch('control', 'room.open', { audience: 'staff', displayId: null, activity });
    expect(opened).toEqual({ ok: true, value: null });
    const shown = await dispatch('screen', 'screen.view', {});
    expect(JSON.stringify(shown)).toContain('Rondkomen');
    expect(JSON.stringify(shown)).not.toContain('Adem');
    const state = await dispatch('control', 'room.state', {});
    expect(state).toMatchObject({ ok: true, value: { audience: 'staff', place: { type: 'shown' } } });
    expect(await dispatch('screen', 'screen.picture', picture)).toEqual(error('notAllowed'));
    await dispatch('screen', 'screen.go', { index: 0 });
    const first = { activity: { type: 'slides', index: 0 } };
    expect(await dispatch('screen', 'screen.view', {})).toMatchObject({ ok: true, value: first });
    await dispatch('control', 'room.close', {});
    expect(await dispatch('control', 'room.state', {})).toMatchObject({
      ok: true,
      value: { place: { type: 'closed', because: 'closed' } },
    });
  });
});
