import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installCapture } from '../../../src/main/db/capture';
import type { WriteDb } from '../../../src/main/db/handles';
import { sql } from '../../../src/main/db/sql';
import { createHandlers, type Handlers, type HandlerTools } from '../../../src/main/handlers';
import { createPresent } from '../../../src/main/handlers/present';
import { slidesFor } from '../../../src/main/handlers/share';
import { createDispatch, type Dispatch } from '../../../src/main/ipc/dispatch';
import { topicsOf } from '../../../src/main/ipc/topics';
import { createCurrent } from '../../../src/main/openWorkshop';
import { shelfFolders } from '../../../src/main/shelf/shelfFiles';
import { createTexts } from '../../../src/main/texts/createTexts';
import { contract, type OperationName } from '../../../src/shared/contract';
import type { Operation, Topic } from '../../../src/shared/contract/operation';
import { createTestClock, createTestIds } from '../../support/clock';
import { createMemoryDb } from '../../support/memoryDb';

const { now } = createTestClock();
let folder: string;
let db: WriteDb;
let changed: Topic[][];
let problems: unknown[];
let isOpen: boolean;
let dispatch: Dispatch;
let handlers: Handlers;

const never = (): never => {
  throw new Error('Not in this test');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-ipc-'));
  const made = createMemoryDb();
  installCapture(made.database);
  db = made.db;
  changed = [];
  problems = [];
  isOpen = true;
  const newId = createTestIds();
  const tell = (topics: readonly Topic[]): void => void changed.push([...topics]);
  const texts = createTexts({ db, announce: tell, send: () => undefined });
  const openDb = (): WriteDb | null => (isOpen ? db : null);
  const language = () => 'nl' as const;
  const present = createPresent({
    openDb,
    slidesFor: (source, audience) => slidesFor(source, audience, 'nl'),
    openRoomScreen: () => undefined,
    closeRoomScreen: () => undefined,
    changed: tell,
  });
  const shelf: HandlerTools['shelf'] = {
    folders: shelfFolders(folder),
    current: createCurrent(),
    open: never,
    settings: {
      get: () => ({ language: 'nl', lastOpened: null, window: null, roomDisplay: null }),
      update: () => undefined,
    },
    version: '1',
    sqliteOld: () => false,
    startError: () => null,
    now,
    newId,
    loadSample: async () => ({ title: 'Voorbeeld', fill: () => undefined }),
    askCopyTarget: async () => null,
    askWorkshop: async () => null,
    showFolder: async () => undefined,
    changed: tell,
  };
  const share: HandlerTools['share'] = {
    language,
    now,
    openDb,
    makeFile: never,
    saveFile: never,
    askWhere: async () => null,
    showInFolder: () => undefined,
    send: () => undefined,
    changed: tell,
    logError: (error) => problems.push(error),
  };
  const history: HandlerTools['history'] = { openDb, changedBy: (changes) => tell(topicsOf(changes)) };
  handlers = createHandlers({ shelf, share, history, present, texts: () => (isOpen ? texts : undefined) });
  dispatch = createDispatch({
    handlers,
    open: () => (isOpen ? { db, texts, path: '/nowhere/x.werkplaats' } : null),
    language,
    now,
    newId,
    changed: tell,
    onProblem: (_, error) => problems.push(error),
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  expect(problems).toEqual([]);
});

const error = (type: string, more = {}) => ({ ok: false, error: { type, ...more } });
// Proof: these are the contract's own names.
const names = Object.keys(contract) as OperationName[];
const operation = (name: OperationName): Operation => contract[name];

test('every operation has a handler', () => {
  const handled = Object.values(handlers).flatMap((table) => Object.keys(table));
  expect([...handled].sort()).toEqual([...names].sort());
});

describe('who may ask', () => {
  test('nobody but a window of ours', async () => {
    for (const name of names) expect(await dispatch(undefined, name, {})).toEqual(error('notAllowed'));
  });

  test('the room screen asks only what is made for it', async () => {
    const allowed = ['app.state', 'present.go', 'present.stop', 'screen.show', 'screen.picture'];
    for (const name of names) {
      const answer = await dispatch('screen', name, {});
      if (allowed.includes(name)) expect(answer).not.toEqual(error('notAllowed'));
      else expect(answer).toEqual(error('notAllowed'));
    }
    expect(changed.flat().filter((topic) => topic !== 'present')).toEqual([]);
  });

  test('the control window does not ask for the room', async () => {
    expect(await dispatch('control', 'screen.show', {})).toEqual(error('notAllowed'));
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

  test.each(names)('%s takes nothing that does not fit, and does not fall over it', async (name) => {
    const [caller = 'control'] = operation(name).callers;
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
    isOpen = false;
    expect(await dispatch('control', 'workshop.get', {})).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'themes.add', { name: 'x' })).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'history.undo', {})).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'texts.open', { textId: 'story:s' })).toEqual(error('noWorkshopOpen'));
    expect(await dispatch('control', 'present.start', { audience: 'circle', index: 0 })).toEqual(
      error('noWorkshopOpen'),
    );
    expect(await dispatch('control', 'app.state', {})).toMatchObject({ ok: true, value: { open: null } });
    expect(await dispatch('screen', 'screen.show', {})).toEqual({ ok: true, value: null });
  });
});

describe('a command', () => {
  test('is done, announced by topic, named for undo, and taken back', async () => {
    expect(await dispatch('control', 'themes.add', { name: '  Tijd  en geld ' })).toEqual({
      ok: true,
      value: { id: 'id-1' },
    });
    expect(changed).toEqual([['workshop', 'history']]);
    expect(await dispatch('control', 'history.get', {})).toEqual({
      ok: true,
      value: { undo: { key: 'undo.addTheme', params: { name: 'Tijd en geld' } }, redo: null },
    });
    expect(await dispatch('control', 'history.undo', {})).toEqual({ ok: true, value: null });
    expect(changed.at(-1)).toEqual(['workshop', 'history']);
    expect(db.all(sql`SELECT * FROM theme`)).toEqual([]);
    expect(await dispatch('control', 'history.redo', {})).toEqual({ ok: true, value: null });
    expect(db.all(sql`SELECT name FROM theme`)).toEqual([{ name: 'Tijd en geld' }]);
  });

  test('that is refused changes and announces nothing', async () => {
    expect(await dispatch('control', 'themes.add', { name: ' ' })).toEqual(error('emptyTitle'));
    expect(await dispatch('control', 'themes.remove', { id: 'none' })).toEqual(error('notFound'));
    expect(changed).toEqual([]);
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
    expect(problems).toHaveLength(1);
    problems = [];
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
    expect(await dispatch('control', 'present.start', { audience: 'staff', index: 500 })).toEqual({
      ok: true,
      value: null,
    });
    const shown = await dispatch('screen', 'screen.show', {});
    expect(JSON.stringify(shown)).toContain('Rondkomen');
    expect(JSON.stringify(shown)).not.toContain('Adem');
    const state = await dispatch('control', 'present.state', {});
    expect(state).toMatchObject({ ok: true, value: { audience: 'staff' } });
    expect(await dispatch('screen', 'screen.picture', picture)).toEqual(error('notAllowed'));
    await dispatch('screen', 'present.go', { index: 0 });
    expect(await dispatch('screen', 'screen.show', {})).toMatchObject({ ok: true, value: { index: 0 } });
    await dispatch('screen', 'present.stop', {});
    expect(await dispatch('control', 'present.state', {})).toEqual({ ok: true, value: null });
    expect(await dispatch('screen', 'screen.show', {})).toEqual({ ok: true, value: null });
  });
});
