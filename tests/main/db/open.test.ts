import { type ChildProcess, fork } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate, schemaVersion } from '../../../src/main/db/migrate';
import { latestVersion, migrations } from '../../../src/main/db/migrations';
import { createWorkshopFile, type OpenFile, openWorkshopFile } from '../../../src/main/db/open';
import { peek } from '../../../src/main/db/peek';
import { sql } from '../../../src/main/db/sql';
import { asNobody } from '../../support/asNobody';
import { bundle } from '../../support/bundle';

let folder: string;
let path: string;
const now = (): string => '2026-03-10T12:00:00.000Z';
const opened = new Set<OpenFile>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-db-'));
  path = join(folder, 'Buurt.werkplaats');
});
afterEach(() => {
  for (const file of opened) file.close();
  opened.clear();
  rmSync(folder, { recursive: true, force: true });
});

const kept = (file: OpenFile): OpenFile => {
  opened.add(file);
  return file;
};
const create = (): OpenFile => {
  const made = createWorkshopFile({ path, now }, (db) => {
    db.run(sql`INSERT INTO workshop (id, uid, title, created_at) VALUES (1, 'u', 'Buurt', ${now()})`);
  });
  if (!made.ok) throw new Error(made.error.type);
  return kept(made.value);
};
const createClosed = (themes = 0): void => {
  const file = create();
  for (let i = 0; i < themes; i += 1)
    file.db.run(
      sql`INSERT INTO commitment (id, text, position) VALUES (${`t${i}`}, ${'Wachten op een brief. '.repeat(40)}, ${i})`,
    );
  file.close();
};
const open = (): OpenFile => {
  const result = openWorkshopFile({ path, now });
  if (!result.ok) throw new Error(result.error.type);
  return kept(result.value);
};
const refusal = (): unknown => {
  const result = openWorkshopFile({ path, now });
  if (result.ok) {
    result.value.close();
    return 'opened';
  }
  return result.error;
};
/** Opens in vain, and sees that nothing became different: not the bytes, not what lies beside them. */
const refusalLeavingAll = (): unknown => {
  const bytes = readFileSync(path);
  const beside = readdirSync(folder);
  const error = refusal();
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(beside);
  return error;
};
const file = 'Buurt.werkplaats';

describe('a good file', () => {
  test('is made, holds what was written, and is one file when closed', () => {
    createClosed(3);
    expect(readdirSync(folder)).toEqual([file]);
    expect(open().db.get(sql`SELECT count(*) AS n FROM commitment`)).toEqual({ n: 3 });
  });

  test('is opened durably, locked, with references held and deleted words wiped', () => {
    const { database } = create();
    const pragma = (name: string): unknown => database.pragma(name, { simple: true });
    expect({
      mode: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      locking: pragma('locking_mode'),
      keys: pragma('foreign_keys'),
      wipe: pragma('secure_delete'),
      recursive: pragma('recursive_triggers'),
      trusted: pragma('trusted_schema'),
    }).toEqual({
      mode: 'wal',
      synchronous: 2,
      locking: 'exclusive',
      keys: 1,
      wipe: 1,
      recursive: 1,
      trusted: 0,
    });
  });

  test('is not written over by a new one', () => {
    createClosed();
    const bytes = readFileSync(path);
    const again = createWorkshopFile({ path, now }, () => {});
    expect(again).toEqual({ ok: false, error: { type: 'fileExists', file } });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('leaves nothing behind when its first rows cannot be written', () => {
    expect(() =>
      createWorkshopFile({ path, now }, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps none of the words that were deleted', () => {
    const { db, close } = create();
    db.run(sql`INSERT INTO story (id, title, created_at, position) VALUES ('s', 'kanariepiet', '', 1)`);
    db.run(sql`INSERT INTO live_text (id, plain) VALUES ('story:s', 'een kanariepiet in de mijn')`);
    db.run(sql`UPDATE live_text SET plain = 'weg' WHERE id = 'story:s'`);
    db.run(sql`DELETE FROM story WHERE id = 's'`);
    close();
    expect(readFileSync(path).includes('kanarie')).toBe(false);
  });
});

describe('a file that cannot be opened stays as it is', () => {
  test('not there', () => {
    expect(refusal()).toEqual({ type: 'fileMissing', file });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['geen database', 'SQLite formaat 3', `${'x'.repeat(5000)}`])('not a database (%#)', (text) => {
    writeFileSync(path, text);
    expect(refusalLeavingAll()).toEqual({ type: 'notAWorkshop', file });
  });

  test('a folder', () => {
    mkdirSync(path);
    expect(refusal()).toEqual({ type: 'notAWorkshop', file });
  });

  test('a database of something else', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE workshop (id INTEGER)');
    other.close();
    expect(refusalLeavingAll()).toEqual({ type: 'notAWorkshop', file });
  });

  test('made by a newer app', () => {
    createClosed();
    const raw = new Database(path);
    raw.pragma(`user_version = ${latestVersion + 1}`);
    raw.close();
    expect(refusalLeavingAll()).toEqual({ type: 'fileNewer', file });
  });

  test('made newer by an app that was killed: its version is only in the log yet', () => {
    createClosed(5);
    const raw = new Database(path);
    raw.pragma('journal_mode = WAL');
    raw.pragma(`user_version = ${latestVersion + 1}`);
    const half = join(folder, 'half.werkplaats');
    copyFileSync(path, half);
    copyFileSync(`${path}-wal`, `${half}-wal`);
    raw.close();
    path = half;
    expect(readFileSync(path).readUInt32BE(60)).toBe(latestVersion);
    const log = readFileSync(`${path}-wal`);
    expect(refusalLeavingAll()).toEqual({ type: 'fileNewer', file: 'half.werkplaats' });
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
  });

  test.each([0, 1, 15, 16, 99, 100, 1000, 4096, 8192, 0.3, 0.5, 0.9, 0.999])('cut off at %d', (at) => {
    createClosed(60);
    const size = statSync(path).size;
    truncateSync(path, at < 1 ? Math.floor(size * at) : at);
    expect(refusalLeavingAll()).toEqual({ type: 'fileDamaged', file });
  });

  test('a file shorter than it says is seen without reading all of it', () => {
    createClosed(60);
    expect(peek(path)).toMatchObject({ ok: true, value: { version: latestVersion, unclean: false } });
    truncateSync(path, statSync(path).size - 4096);
    expect(peek(path)).toEqual({ ok: false, error: { type: 'fileDamaged', file } });
  });

  test('with a page of rubbish', () => {
    createClosed(60);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length - 8192, bytes.length - 4096);
    writeFileSync(path, bytes);
    expect(refusalLeavingAll()).toEqual({ type: 'fileDamaged', file });
  });

  test('in a place where nothing may be written', () => {
    createClosed();
    chmodSync(folder, 0o755);
    expect(asNobody(refusalLeavingAll)).toEqual({ type: 'placeReadOnly', file });
    const made = asNobody(() =>
      createWorkshopFile({ path: join(folder, 'nieuw.werkplaats'), now }, () => {}),
    );
    expect(made).toEqual({ ok: false, error: { type: 'placeReadOnly', file: 'nieuw.werkplaats' } });
    expect(readdirSync(folder)).toEqual([file]);
  });

  test('a new one in a folder that is not there', () => {
    const gone = join(folder, 'weg', 'nieuw.werkplaats');
    expect(createWorkshopFile({ path: gone, now }, () => {})).toEqual({
      ok: false,
      error: { type: 'placeMissing', file: 'nieuw.werkplaats' },
    });
  });
});

describe('an older file', () => {
  const [first] = migrations;
  test('is copied whole before its schema changes, and keeps its rows', () => {
    if (!first) throw new Error('no migrations');
    const old = new Database(path);
    migrate(old, [first]);
    old.exec("INSERT INTO theme (id, name, position) VALUES ('t', 'Wachten', 1)");
    old.close();
    expect(open().db.get(sql`SELECT name FROM theme`)).toEqual({ name: 'Wachten' });
    const copies = readdirSync(join(folder, 'kopie'));
    expect(copies).toEqual([`Buurt 2026-03-10T12.00.00 versie ${first.version}.werkplaats`]);
    const copy = new Database(join(folder, 'kopie', copies[0] ?? ''), { readonly: true });
    expect(schemaVersion(copy)).toBe(first.version);
    expect(copy.prepare('SELECT name FROM theme').get()).toEqual({ name: 'Wachten' });
    copy.close();
  });

  test('stays as it is when no copy can be made', () => {
    if (!first) throw new Error('no migrations');
    const old = new Database(path);
    migrate(old, [first]);
    old.close();
    writeFileSync(join(folder, 'kopie'), 'in the way');
    expect(refusal()).toEqual({ type: 'fileExists', file });
    const raw = new Database(path, { readonly: true });
    expect(schemaVersion(raw)).toBe(first.version);
    raw.close();
  });
});

describe('with another process', () => {
  let holder: string;
  let migrator: string;
  beforeAll(async () => {
    holder = await bundle('tests/main/db/children/holder.ts');
    migrator = await bundle('tests/main/db/children/migrator.ts');
  }, 60_000);

  const start = (script: string): ChildProcess => fork(script, [path], { execPath: process.execPath });
  const message = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => child.once('message', resolve));
  const killed = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });

  test('a werkplaats is held by one process at a time, and free when that is killed', async () => {
    createClosed();
    const child = start(holder);
    await message(child);
    expect(refusal()).toEqual({ type: 'fileInUse', file });
    let last = 0;
    child.on('message', (count) => {
      last = Number(count);
    });
    await message(child);
    await killed(child);
    const { db } = open();
    expect(db.get<{ n: number }>(sql`SELECT count(*) AS n FROM commitment`)?.n).toBeGreaterThanOrEqual(last);
    expect(last).toBeGreaterThan(0);
  });

  test('held twice in one process is also refused, and the first stays good', () => {
    const first = create();
    expect(openWorkshopFile({ path, now })).toEqual({ ok: false, error: { type: 'fileInUse', file } });
    first.db.run(sql`INSERT INTO theme (id, name, position) VALUES ('t', '', 1)`);
  });

  test('killed during a schema change, the file is wholly old or wholly new', async () => {
    createClosed();
    const raw = new Database(path);
    raw.exec(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO commitment (id, text, position) SELECT 't' || i, 'Wachten op een brief van het loket', i FROM n",
    );
    raw.close();
    const whole = readFileSync(path);
    const outcomes = new Set<number>();
    for (let round = 0; round < 8; round += 1) {
      writeFileSync(path, whole);
      const child = start(migrator);
      await message(child);
      if (round === 7) await new Promise((resolve) => child.once('exit', resolve));
      else {
        await new Promise((resolve) => setTimeout(resolve, round * round * 8));
        await killed(child);
      }
      const after = new Database(path);
      const version = schemaVersion(after);
      outcomes.add(version);
      const isNew = version === 1000;
      expect([latestVersion, 1000]).toContain(version);
      expect(after.pragma('quick_check', { simple: true })).toBe('ok');
      expect(after.prepare("SELECT count(*) FROM commitment WHERE text LIKE 'nieuw %'").pluck().get()).toBe(
        isNew ? 60_000 : 0,
      );
      expect(after.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'slow'").pluck().get()).toBe(
        isNew ? 1 : 0,
      );
      after.close();
      for (const tail of ['-wal', '-shm']) rmSync(path + tail, { force: true });
    }
    expect([...outcomes].sort((a, b) => a - b)).toEqual([latestVersion, 1000]);
  }, 120_000);
});
