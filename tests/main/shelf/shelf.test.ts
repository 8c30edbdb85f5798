import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../../../src/main/db/sql';
import { createShelfActions, createShelfQueries, type ShelfTools } from '../../../src/main/handlers/shelf';
import { createCurrent, openWorkshop } from '../../../src/main/openWorkshop';
import { createSettings } from '../../../src/main/settings';
import { freeName, shelfFolders } from '../../../src/main/shelf/shelfFiles';
import type { AppResult } from '../../../src/shared/errors';
import { createTestClock, createTestIds } from '../../support/clock';

let root: string;
let shelf: string;
let tools: ShelfTools;
let answers: (string | null)[];
/** What the room screen still does when it has to go. */
let lastWords: () => Promise<void>;
let queries: ReturnType<typeof createShelfQueries>;
let actions: ReturnType<typeof createShelfActions>;
const { now } = createTestClock();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'werkplaats-shelf-'));
  chmodSync(root, 0o755);
  const folders = shelfFolders(root);
  shelf = folders.shelf;
  answers = [];
  lastWords = async () => undefined;
  const newId = createTestIds();
  tools = {
    folders,
    current: createCurrent(),
    leaveRoom: () => lastWords(),
    open: (path) =>
      openWorkshop(path, {
        now,
        announce: () => undefined,
        send: () => undefined,
        mayUse: () => false,
        onProblem: () => undefined,
      }),
    settings: createSettings(join(root, 'settings.json'), (error) => {
      throw error;
    }),
    version: '1',
    sqliteOld: () => false,
    startError: () => null,
    now,
    newId,
    loadSample: async () => ({
      title: 'Voorbeeld',
      fill: (db) =>
        void db.run(
          sql`INSERT INTO workshop (id, uid, title, is_sample, created_at) VALUES (1, 'u', 'Voorbeeld', 1, '')`,
        ),
    }),
    askCopyTarget: async () => answers.shift() ?? null,
    askWorkshop: async () => answers.shift() ?? null,
    showFolder: async () => undefined,
    changed: () => undefined,
  };
  queries = createShelfQueries(tools);
  actions = createShelfActions(tools);
});
afterEach(() => {
  tools.current.set(null);
  rmSync(root, { recursive: true, force: true });
});

const good = <T>(result: AppResult<T>): T => {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};
const create = async (title: string): Promise<string> => good(await actions['shelf.create']({ title })).file;
const titles = (): readonly string[] =>
  good(queries['shelf.list']()).map((item) => (item.problem ? `${item.file}: ${item.problem}` : item.title));
const error = (type: string, file: string) => ({ ok: false, error: { type, file } });

describe('the list', () => {
  test('shows what each werkplaats is, last used first, and leaves no litter', async () => {
    const file = await create('Rondkomen');
    await actions['shelf.open']({ file });
    const db = tools.current.get()?.db;
    db?.run(sql`INSERT INTO session (id, title, date, status, position) VALUES
      ('a', '', '2026-03-01', 'done', 1), ('b', '', '2026-04-02', 'planned', 2), ('c', '', '', 'planned', 3)`);
    db?.run(
      sql`INSERT INTO participant (id, pseudonym, picture, role, position) VALUES ('p', 'Linde', 'linde', 'expert', 1)`,
    );
    const item = {
      file,
      title: 'Rondkomen',
      colour: 'yellow',
      pictures: ['linde'],
      sessionsDone: 1,
      sessionsTotal: 3,
      nextDate: '2026-04-02',
      isSample: false,
      modifiedAt: expect.stringMatching(/^2\d{3}-.*Z$/),
      problem: null,
    };
    expect(good(queries['shelf.list']())).toEqual([item]);
    await actions['shelf.close']();
    expect(good(queries['shelf.list']())).toEqual([item]);
    const other = await create('Ander');
    utimesSync(join(shelf, file), new Date(), new Date(Date.now() + 60_000));
    const before = statSync(join(shelf, other)).mtimeMs;
    expect(titles()).toEqual(['Rondkomen', 'Ander']);
    expect(readdirSync(shelf)).toEqual(['Ander.werkplaats', 'Rondkomen.werkplaats', 'prullenbak']);
    expect(statSync(join(shelf, other)).mtimeMs).toBe(before);
  });

  test('shows what cannot be opened, with the reason', async () => {
    const file = await create('Rondkomen');
    const whole = readFileSync(join(shelf, file));
    writeFileSync(join(shelf, 'a.werkplaats'), whole.subarray(0, 5000));
    writeFileSync(join(shelf, 'b.werkplaats'), 'geen werkplaats');
    copyFileSync(join(shelf, file), join(shelf, 'c.werkplaats'));
    const raw = new Database(join(shelf, 'c.werkplaats'));
    raw.pragma('user_version = 9999');
    raw.close();
    writeFileSync(join(shelf, 'kladje.txt'), '');
    writeFileSync(join(shelf, '.verborgen.werkplaats'), '');
    mkdirSync(join(shelf, 'map.werkplaats'));
    expect([...titles()].sort()).toEqual([
      'Rondkomen',
      'a.werkplaats: damaged',
      'b.werkplaats: notAWorkshop',
      'c.werkplaats: newer',
    ]);
  });
});

describe('a name', () => {
  test.each([
    ['Rondkomen in Noord', 'Rondkomen in Noord.werkplaats'],
    ['a/b\\c:d*e?"<>|', 'a b c d e.werkplaats'],
    ['CON', 'werkplaats CON.werkplaats'],
    ['lpt1.txt', 'werkplaats lpt1.txt.werkplaats'],
    ['..', 'werkplaats.werkplaats'],
    ['../../etc', 'etc.werkplaats'],
    ['\u202Egnp.exe', 'gnp.exe.werkplaats'],
    ['😀'.repeat(100), `${'😀'.repeat(30)}.werkplaats`],
  ])('%j becomes a safe file', (title, file) => {
    expect(freeName(title, [shelf])).toBe(file);
  });

  test('of 100,000 characters makes a file, and the whole line is kept as title', async () => {
    const file = await create('woord '.repeat(20_000));
    expect(Buffer.byteLength(file)).toBeLessThan(200);
    expect(titles()).toHaveLength(1);
  });

  test('that is taken gets a number, also when the other lies in the bin', async () => {
    expect(await create('Buurt')).toBe('Buurt.werkplaats');
    expect(await create('Buurt')).toBe('Buurt 2.werkplaats');
    await actions['shelf.toBin']({ file: 'Buurt 2.werkplaats' });
    expect(await create('Buurt')).toBe('Buurt 3.werkplaats');
  });

  test('that is empty is asked for', async () => {
    expect(await actions['shelf.create']({ title: '' })).toEqual({
      ok: false,
      error: { type: 'emptyTitle' },
    });
  });

  test.each([
    '../settings.json',
    '/etc/passwd',
    '..',
    'x',
    'a/b.werkplaats',
    '.x.werkplaats',
    'a\0.werkplaats',
  ])('that leads elsewhere (%j) is no file of the shelf', async (file) => {
    for (const name of ['shelf.open', 'shelf.copyOut', 'shelf.toBin', 'shelf.fromBin'] as const)
      expect(await actions[name]({ file })).toEqual(error('fileMissing', file));
  });
});

describe('opening', () => {
  test('one closes the other, whole; what is open is remembered', async () => {
    const [first, second] = [await create('Een'), await create('Twee')];
    await actions['shelf.open']({ file: first });
    await actions['shelf.open']({ file: second });
    expect(good(queries['app.state']({}, 'control')).open).toEqual({ file: second, title: 'Twee' });
    expect(existsSync(join(shelf, `${first}-wal`))).toBe(false);
    expect(createSettings(join(root, 'settings.json'), () => undefined).get().lastOpened).toBe(second);
    await actions['shelf.close']();
    expect(good(queries['app.state']({}, 'control')).open).toBeNull();
    expect(createSettings(join(root, 'settings.json'), () => undefined).get().lastOpened).toBeNull();
  });

  test('or closing or throwing away: the last words of the room screen come in before', async () => {
    const [first, second] = [await create('Een'), await create('Twee')];
    const leavings = [
      () => actions['shelf.open']({ file: second }),
      () => actions['shelf.close'](),
      () => actions['shelf.toBin']({ file: first }),
    ];
    for (const leave of leavings) {
      await actions['shelf.open']({ file: first });
      const heard: (string | undefined)[] = [];
      lastWords = async () => {
        await Promise.resolve();
        heard.push(tools.current.get()?.file);
      };
      await leave();
      expect(heard).toEqual([first]);
      lastWords = async () => undefined;
    }
  });

  test('one that cannot be opened leaves the other open', async () => {
    const file = await create('Een');
    await actions['shelf.open']({ file });
    writeFileSync(join(shelf, 'stuk.werkplaats'), 'x');
    expect(await actions['shelf.open']({ file: 'stuk.werkplaats' })).toEqual(
      error('notAWorkshop', 'stuk.werkplaats'),
    );
    expect(await actions['shelf.open']({ file: 'weg.werkplaats' })).toEqual(
      error('fileMissing', 'weg.werkplaats'),
    );
    expect(tools.current.get()?.file).toBe(file);
    tools.current.get()?.db.run(sql`UPDATE workshop SET title = 'Nog goed'`);
  });
});

describe('a copy', () => {
  test('of an open werkplaats holds the last work, and is one whole file', async () => {
    const file = await create('Een');
    await actions['shelf.open']({ file });
    tools.current.get()?.db.run(sql`INSERT INTO theme (id, name, position) VALUES ('t', 'Wachten', 1)`);
    const target = join(root, 'stick', 'Kopie');
    mkdirSync(join(root, 'stick'));
    answers = [target];
    expect(await actions['shelf.copyOut']({ file })).toEqual({
      ok: true,
      value: { path: `${target}.werkplaats` },
    });
    expect(readdirSync(join(root, 'stick'))).toEqual(['Kopie.werkplaats']);
    const copy = new Database(`${target}.werkplaats`, { readonly: true });
    expect(copy.prepare('SELECT name FROM theme').pluck().get()).toBe('Wachten');
    copy.close();
    answers = [null];
    expect(await actions['shelf.copyOut']({ file })).toEqual({ ok: true, value: { path: null } });
  });

  test('says what is wrong with the place, and leaves nothing half', async () => {
    const file = await create('Een');
    const copyTo = async (target: string): Promise<unknown> => {
      answers = [target];
      return actions['shelf.copyOut']({ file });
    };
    expect(await copyTo(join(root, 'weg', 'k.werkplaats'))).toEqual(error('placeMissing', 'k.werkplaats'));
    expect(await copyTo(join(shelf, file))).toEqual(error('fileExists', file));
    mkdirSync(join(root, 'vol.werkplaats'));
    expect(await copyTo(join(root, 'vol.werkplaats'))).toMatchObject({ ok: false });
    mkdirSync(join(root, 'dicht'), { mode: 0o555 });
    await actions['shelf.open']({ file });
    answers = [join(root, 'dicht', 'k.werkplaats')];
    const refused = await asNobodyAsync(() => actions['shelf.copyOut']({ file }));
    expect(refused).toEqual(error('placeReadOnly', 'k.werkplaats'));
    expect(readdirSync(join(root, 'dicht'))).toEqual([]);
    expect(readdirSync(root).filter((name) => name.endsWith('.deel'))).toEqual([]);
  });
});

/** The action runs without waiting for anything but the answer of the dialog, so being somebody else covers all of it. */
const asNobodyAsync = async <T>(work: () => Promise<T>): Promise<T> => {
  const restore = process.geteuid?.() === 0;
  if (restore) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (restore) process.seteuid?.(0);
  }
};

describe('bringing in', () => {
  const elsewhere = async (title: string): Promise<string> => {
    const file = await create(title);
    const path = join(root, file);
    copyFileSync(join(shelf, file), path);
    rmSync(join(shelf, file));
    return path;
  };
  const bring = async (path: string | null): Promise<unknown> => {
    answers = [path];
    return actions['shelf.bringIn']();
  };

  test('copies a good file onto the shelf under a free name, and leaves the source as it is', async () => {
    const path = await elsewhere('Een');
    const bytes = readFileSync(path);
    await create('Een');
    expect(await bring(path)).toEqual({ ok: true, value: { file: 'Een 2.werkplaats' } });
    expect(titles()).toEqual(['Een', 'Een']);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(await bring(null)).toEqual({ ok: true, value: { file: null } });
  });

  test('from a place where nothing may be written', async () => {
    const path = await elsewhere('Een');
    mkdirSync(join(root, 'stick'));
    copyFileSync(path, join(root, 'stick', 'Een.werkplaats'));
    chmodSync(join(root, 'stick'), 0o555);
    expect(await bring(join(root, 'stick', 'Een.werkplaats'))).toEqual({
      ok: true,
      value: { file: 'Een.werkplaats' },
    });
    expect(readdirSync(join(root, 'stick'))).toEqual(['Een.werkplaats']);
    chmodSync(join(root, 'stick'), 0o755);
  });

  test('takes the last work along that an app left in its log when it was killed', async () => {
    const path = await elsewhere('Een');
    const raw = new Database(path);
    raw.pragma('journal_mode = WAL');
    raw.exec("INSERT INTO theme (id, name, position) VALUES ('t', 'Uit het logboek', 1)");
    mkdirSync(join(root, 'kill'));
    for (const tail of ['', '-wal']) copyFileSync(path + tail, join(root, 'kill', `Een.werkplaats${tail}`));
    raw.close();
    expect(await bring(join(root, 'kill', 'Een.werkplaats'))).toEqual({
      ok: true,
      value: { file: 'Een.werkplaats' },
    });
    await actions['shelf.open']({ file: 'Een.werkplaats' });
    expect(tools.current.get()?.db.get(sql`SELECT name FROM theme`)).toEqual({ name: 'Uit het logboek' });
  });

  test('one that stands on the shelf already stays what it is, also by a link and while it is open', async () => {
    const file = await create('Een');
    await actions['shelf.open']({ file });
    symlinkSync(join(shelf, file), join(root, 'link.werkplaats'));
    expect(await bring(join(shelf, file))).toEqual({ ok: true, value: { file } });
    expect(await bring(join(root, 'link.werkplaats'))).toMatchObject({ ok: true });
    expect(titles()).toEqual(['Een']);
    expect(
      openWorkshop(join(shelf, file), {
        now,
        announce: () => undefined,
        send: () => undefined,
        mayUse: () => false,
        onProblem: () => undefined,
      }),
    ).toEqual(error('fileInUse', file));
  });

  test.each<[string, string, (path: string) => void]>([
    ['is cut off', 'fileDamaged', (path) => truncateSync(path, 9000)],
    ['is no werkplaats', 'notAWorkshop', (path) => writeFileSync(path, 'tekst')],
    ['is newer', 'fileNewer', (path) => change(path, 'PRAGMA user_version = 9999')],
    [
      'holds a planted trigger',
      'notAWorkshop',
      (path) => change(path, 'CREATE TRIGGER x AFTER INSERT ON theme BEGIN DELETE FROM story; END'),
    ],
    [
      'holds a planted view',
      'notAWorkshop',
      (path) => change(path, 'DROP VIEW search_source; CREATE VIEW search_source AS SELECT 1'),
    ],
    [
      'has rows that point at nothing',
      'fileDamaged',
      (path) =>
        change(
          path,
          "PRAGMA foreign_keys = OFF; INSERT INTO agenda_block (id, session_id, method, title, minutes, position) VALUES ('a', 'x', 'free', '', 1, 1)",
        ),
    ],
    ['has no werkplaats in it', 'fileDamaged', (path) => change(path, 'DELETE FROM workshop')],
    [
      'has a bad page',
      'fileDamaged',
      (path) => {
        const bytes = readFileSync(path);
        bytes.fill(0xaa, bytes.length - 4096);
        writeFileSync(path, bytes);
      },
    ],
  ])('one that %s is refused: %s', async (_, type, spoil) => {
    const path = await elsewhere('Een');
    spoil(path);
    const bytes = readFileSync(path);
    expect(await bring(path)).toEqual(error(type, 'Een.werkplaats'));
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(shelf)).toEqual(['prullenbak']);
  });

  test('one that is gone', async () => {
    expect(await bring(join(root, 'weg.werkplaats'))).toEqual(error('fileMissing', 'weg.werkplaats'));
  });

  const change = (path: string, statements: string): void => {
    const raw = new Database(path);
    raw.exec(statements);
    raw.close();
  };
});

describe('the bin', () => {
  test('keeps what is thrown away, also when it was open, and gives it back', async () => {
    const file = await create('Een');
    await actions['shelf.open']({ file });
    expect(await actions['shelf.toBin']({ file })).toEqual({ ok: true, value: null });
    expect(tools.current.get()).toBeNull();
    expect(titles()).toEqual([]);
    expect(good(queries['shelf.binned']()).map(({ title }) => title)).toEqual(['Een']);
    expect(await actions['shelf.fromBin']({ file })).toEqual({ ok: true, value: null });
    expect(titles()).toEqual(['Een']);
    expect(good(queries['shelf.binned']())).toEqual([]);
  });

  test('takes what is damaged too', async () => {
    writeFileSync(join(shelf, 'stuk.werkplaats'), 'SQLite format 3\0');
    expect(await actions['shelf.toBin']({ file: 'stuk.werkplaats' })).toEqual({ ok: true, value: null });
    expect(good(queries['shelf.binned']()).map(({ problem }) => problem)).toEqual(['damaged']);
  });

  test('writes over nothing', async () => {
    const file = await create('Een');
    await actions['shelf.toBin']({ file });
    copyFileSync(join(shelf, 'prullenbak', file), join(shelf, file));
    await actions['shelf.fromBin']({ file });
    expect([...readdirSync(shelf)].sort()).toEqual(['Een 2.werkplaats', 'Een.werkplaats', 'prullenbak']);
    expect(basename(root)).toContain('shelf');
  });
});

test('the sample comes onto the shelf', async () => {
  expect(await actions['shelf.addSample']()).toEqual({ ok: true, value: { file: 'Voorbeeld.werkplaats' } });
  expect(good(queries['shelf.list']())[0]?.isSample).toBe(true);
});

test('the language is kept; a settings file that cannot be read counts as none', async () => {
  await actions['app.setLanguage']({ language: 'en' });
  const path = join(root, 'settings.json');
  expect(createSettings(path, () => undefined).get().language).toBe('en');
  writeFileSync(path, '{"language": "fr", "lastOpened": "x.werkplaats", "wind');
  expect(createSettings(path, () => undefined).get()).toEqual({
    language: 'nl',
    lastOpened: null,
    roomDisplay: null,
    window: null,
  });
  writeFileSync(path, '{"language": "fr", "lastOpened": "x.werkplaats", "window": {"x": "left"}}');
  expect(createSettings(path, () => undefined).get()).toEqual({
    language: 'nl',
    lastOpened: 'x.werkplaats',
    roomDisplay: null,
    window: null,
  });
});
