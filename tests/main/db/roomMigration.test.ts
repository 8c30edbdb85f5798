import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchProblems } from '../../../src/main/db/check';
import { migrate, schemaVersion } from '../../../src/main/db/migrate';
import { latestVersion, migrations } from '../../../src/main/db/migrations';
import { search } from '../../../src/main/db/migrations/0011-search';
import { type OpenFile, openWorkshopFile } from '../../../src/main/db/open';
import { readWorkshopData } from '../../../src/main/repositories/workshopData';
import { uses } from '../../../src/shared/domain/consent';
import { bundle } from '../../support/bundle';
import { dump } from '../../support/dump';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-room-'));
  path = join(folder, 'Buurt.werkplaats');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file as the version before the room left it, with something in every table. */
const createOld = (promises = 3): Readonly<Record<string, readonly unknown[]>> => {
  const old = new Database(path);
  old.pragma('foreign_keys = ON');
  migrate(
    old,
    migrations.filter(({ version }) => version <= search.version),
  );
  old.exec(`
    INSERT INTO workshop (id, uid, title, created_at) VALUES (1, 'u', 'Buurt', '2026-01-01');
    INSERT INTO research_question (id, kind, text, position) VALUES ('r', 'policy', 'Wat kan het loket?', 1);
    INSERT INTO theme (id, name, position) VALUES ('t', 'Wachten', 1);
    INSERT INTO participant (id, pseudonym, role, position) VALUES ('p', 'Linde', 'expert', 1), ('weg', 'Roos', 'expert', 2);
    UPDATE participant SET binned_at = '2026-02-01' WHERE id = 'weg';
    INSERT INTO session (id, title, position) VALUES ('s', 'Eerste keer', 1);
    INSERT INTO agenda_block (id, session_id, method, title, minutes, position) VALUES ('b', 's', 'free', 'Aankomen', 10, 1);
    INSERT INTO story (id, title, teller_id, session_id, created_at, position) VALUES ('v', 'De brief', 'p', 's', '2026-01-02', 1);
    ${uses.map((use) => `INSERT INTO story_consent VALUES ('v', '${use}', 1, '2026-01-03');`).join('\n')}
    INSERT INTO live_text (id, snapshot, editor_json, rich_json, plain)
      VALUES ('story:v', x'0102', '{}', '[{"type":"paragraph","runs":[{"text":"Er kwam een brief."}]}]', 'Er kwam een brief.');
    INSERT INTO text_update (text_id, bytes) VALUES ('story:v', x'00ff');
    INSERT INTO pile (id, name, colour, position) VALUES ('q', 'Wachten', 'blue', 0.30000000000000004);
    INSERT INTO fragment (id, story_id, words, quote, seal, kind, pile_id, position)
      VALUES ('f', 'v', 'een brief', 'een brief', 'verbatim', 'need', 'q', 1);
    INSERT INTO insight (id, kind, statement, position) VALUES ('i', 'need', 'Bel terug', 1);
    INSERT INTO follow_up (id, kind, text, position) VALUES ('o', 'conclusion', 'Bellen helpt', 1);
    INSERT INTO storyline_item (key, title) VALUES ('insight:i', 'Eerst dit');
    INSERT INTO command_log (at, author, name, label, changes, done_at)
      VALUES ('', 'regie', 'piles.rename', '{"key":"undo.renamePile","params":{}}', '[]', 1);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${promises})
      INSERT INTO commitment (id, session_id, text, who, due, kept, position) SELECT 'c' || i, 's', 'Bellen', 'Linde', 'mei', 'open', i FROM n;
  `);
  const rows = dump(old);
  old.close();
  return rows;
};

const open = (): OpenFile => {
  const result = openWorkshopFile({ path, now: () => '2026-03-10T12:00:00.000Z' });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

test('a file from before the room keeps every row; promises were made in the circle, and words were written by people', () => {
  const before = createOld();
  const { database, db, close } = open();
  const after = dump(database);
  for (const [table, rows] of Object.entries(before)) {
    const now = (after[table] ?? []).map((row) => JSON.parse(String(row)));
    expect(now, table).toMatchObject(rows.map((row) => JSON.parse(String(row))));
    expect(now, table).toHaveLength(rows.length);
  }
  expect(database.prepare('SELECT count(*) FROM command_log').pluck().get()).toBe(1);
  const data = readWorkshopData(db);
  expect(data.commitments.map(({ kind, madeWith }) => `${kind} ${madeWith}`)).toEqual(
    Array(3).fill('promise circle'),
  );
  expect([data.slips, data.choices, data.groups, data.roles]).toEqual([[], [], [], []]);
  expect(data.followUps.map(({ madeWith }) => madeWith)).toEqual(['public']);
  expect(database.prepare('SELECT sum(seeded) FROM live_text').pluck().get()).toBe(0);
  expect(searchProblems(db)).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  close();
  // What it was is beside it.
  const [copy = ''] = readdirSync(join(folder, 'kopie'));
  const kept = new Database(join(folder, 'kopie', copy), { readonly: true });
  expect(schemaVersion(kept)).toBe(search.version);
  expect(dump(kept)).toEqual(before);
  kept.close();
});

test('killed anywhere in the change to the room, the file is wholly old or wholly new, and opens with every row', async () => {
  const before = createOld(20_000);
  const migrator = await bundle('tests/main/db/children/migrator.ts');
  const bytes = readFileSync(path);
  const seen = new Set<number>();
  const isOn = (side: 'old' | 'new'): boolean =>
    [...seen].some((version) => (side === 'new') === version >= 20);
  // Later and later, until it was killed before as well as after.
  for (let round = 0; round < 10 || (round < 28 && !(isOn('old') && isOn('new'))); round += 1) {
    writeFileSync(path, bytes);
    const child = fork(migrator, [path], { execPath: process.execPath });
    await new Promise((resolve) => child.once('message', resolve));
    // In small steps at first; a slow disk gets twice as long each time.
    await new Promise((resolve) => setTimeout(resolve, round < 20 ? 4 * round : 80 * 2 ** (round - 20)));
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
    const after = new Database(path);
    seen.add(schemaVersion(after));
    expect(after.pragma('quick_check', { simple: true })).toBe('ok');
    expect(after.prepare('SELECT count(*) FROM commitment').pluck().get()).toBe(before['commitment']?.length);
    expect(
      after
        .prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('slip', 'choice_pick', 'choice_decided')")
        .pluck()
        .get(),
    ).toBe(schemaVersion(after) >= 20 ? 3 : 0);
    // A slow step comes after it in this child; without that, it must be openable by the app.
    const isReady = schemaVersion(after) <= latestVersion;
    after.close();
    if (isReady) {
      const { database, close } = open();
      expect(dump(database)['story']).toEqual(before['story']);
      close();
    }
    for (const tail of ['-wal', '-shm']) rmSync(path + tail, { force: true });
    rmSync(join(folder, 'kopie'), { recursive: true, force: true });
  }
  expect([isOn('old'), isOn('new')]).toEqual([true, true]);
  const steps = migrations.map(({ version }) => version);
  expect([...seen].filter((version) => version !== 1000 && !steps.includes(version))).toEqual([]);
}, 240_000);

test('a file of a later version is refused, and left as it is', () => {
  createOld();
  const raw = new Database(path);
  migrate(raw);
  raw.pragma(`user_version = ${latestVersion + 1}`);
  raw.close();
  expect(openWorkshopFile({ path, now: () => '' })).toEqual({
    ok: false,
    error: { type: 'fileNewer', file: 'Buurt.werkplaats' },
  });
  expect(readdirSync(folder)).toEqual(['Buurt.werkplaats']);
});
