import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { columnsOf, loggedTables } from '../../../src/main/db/changes';
import { createWriteDb } from '../../../src/main/db/handles';
import { migrate, schemaVersion } from '../../../src/main/db/migrate';
import { latestVersion, migrations } from '../../../src/main/db/migrations';
import { foundation } from '../../../src/main/db/migrations/0010-foundation';
import { search } from '../../../src/main/db/migrations/0011-search';
import { isOldSqlite } from '../../../src/main/db/sqliteVersion';
import { createMemoryDb } from '../../support/memoryDb';

/** Shipped steps never change: what is in people's files was made by them. A new step gets a new line here. */
const frozen: Readonly<Record<string, string>> = {
  '10 foundation': 'c0ccc0c6e342e5e5',
  '11 search': 'a3f340e70e0ae417',
  '20 room': '15b8639c484c9f95',
  '21 sound': 'a63e63408a30df43',
  '22 madeWith': 'fdf342f4cf3556a7',
  '23 slipSign': '231794eb9dfd65e5',
  '24 namelessPick': 'addc17bfb8cba2b6',
  '25 begunSeq': '381bb029200d474c',
};

test('no step that was shipped has changed', () => {
  const hashes = migrations.map(({ version, name, sql }) => [
    `${version} ${name}`,
    createHash('sha256').update(sql).digest('hex').slice(0, 16),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(frozen);
});

test('steps stand in order, and the last one is the newest', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  expect(versions.at(-1)).toBe(latestVersion);
});

test('the schema is the one in tests/golden/schema.sql', () => {
  const golden = join(import.meta.dirname, '..', '..', 'golden', 'schema.sql');
  const { database } = createMemoryDb();
  const schema = database
    .prepare<[], { readonly sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY type, name",
    )
    .all()
    .map(({ sql }) => `${sql};`)
    .join('\n\n');
  if (process.env['WERKPLAATS_UPDATE_GOLDEN']) writeFileSync(golden, `${schema}\n`);
  expect(`${schema}\n`).toBe(readFileSync(golden, 'utf8'));
});

test('each table that holds data is logged, or is one of the few that may not be', () => {
  const { database, db } = createMemoryDb();
  const tables = database
    .prepare<[], { readonly name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'search*' AND name NOT GLOB 'sqlite_*'",
    )
    .all()
    .map(({ name }) => name);
  const apart = [
    'blob',
    'live_text',
    'text_update',
    'text_author',
    'mark_now',
    'command_log',
    'export_record',
    'meeting_run',
    'choice_pick',
    'nameless_pick',
  ];
  expect([...tables].sort()).toEqual([...loggedTables, ...apart].sort());
  // What the log can hold: no bytes.
  const types = new Set(loggedTables.flatMap((table) => columnsOf(db, table).map(({ type }) => type)));
  expect([...types].sort()).toEqual(['INTEGER', 'REAL', 'TEXT']);
});

describe('10 foundation', () => {
  test('from an empty file: every table, strict where it can be, and no rows', () => {
    const database = new Database(':memory:');
    migrate(database, [foundation]);
    expect(schemaVersion(database)).toBe(10);
    const loose = database
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT GLOB 'sqlite_*'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  test('all steps together leave no rows', () => {
    const { database } = createMemoryDb();
    for (const table of loggedTables.filter((name) => name !== 'workshop'))
      expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  });

  test('refuses what the types exclude', () => {
    const { database } = createMemoryDb();
    const refused = (statement: string): void => expect(() => database.exec(statement)).toThrow();
    refused("INSERT INTO workshop (id, uid, title, created_at) VALUES (2, 'u', 't', '')");
    refused(
      "INSERT INTO story (id, title, teller_id, created_at, position) VALUES ('s', '', 'nobody', '', 1)",
    );
    refused("INSERT INTO pile (id, name, colour, position) VALUES ('p', '', 'pink', 1)");
    refused("INSERT INTO theme (id, name, position) VALUES ('t', x'00', 1)");
  });
});

describe('11 search', () => {
  const setUp = () => {
    const database = new Database(':memory:');
    migrate(database, [foundation]);
    database.exec(`
      INSERT INTO workshop (id, uid, title, purpose, created_at) VALUES (1, 'u', 'Rondkomen', 'Luisteren', '');
      INSERT INTO research_question (id, kind, text, position) VALUES ('r', 'policy', 'Wat kan het loket?', 1);
      INSERT INTO participant (id, pseudonym, role, perspective, position) VALUES ('p', 'Linde', 'expert', 'ouder', 1);
      INSERT INTO session (id, title, position) VALUES ('b', 'Eerste keer', 1);
      INSERT INTO agenda_block (id, session_id, method, title, minutes, prompt, position)
        VALUES ('a', 'b', 'free', 'Kennismaken', 10, 'Wie ben je?', 1);
      INSERT INTO story (id, title, created_at, position) VALUES ('s', 'De brief', '', 1), ('w', 'Weg', '', 2);
      UPDATE story SET binned_at = '2026' WHERE id = 'w';
      INSERT INTO live_text (id, plain) VALUES ('story:s', 'Er kwam een brief.'), ('insight:i', 'Omdat niemand belt.');
      INSERT INTO fragment (id, story_id, words, quote, seal, kind, position) VALUES
        ('f', 's', 'een dikke brief', 'een brief', 'shortened', 'need', 1), ('g', 'w', 'x', 'x', 'verbatim', 'need', 2);
      INSERT INTO pile (id, name, colour, position) VALUES ('q', 'Wachten', 'blue', 1);
      INSERT INTO insight (id, kind, statement, position) VALUES ('i', 'need', 'Bel terug', 1);
      INSERT INTO follow_up (id, kind, text, addressee, position) VALUES ('o', 'nextStep', 'Afspreken', 'wijkteam', 1);
    `);
    return database;
  };
  const entries = (database: Database.Database): unknown =>
    database.prepare('SELECT kind, ref, title, body FROM search_entry ORDER BY kind, ref').raw().all();
  const expected = [
    ['followUp', 'o', 'Afspreken', 'wijkteam'],
    ['fragment', 'f', '', 'een brief\neen dikke brief'],
    ['insight', 'i', 'Bel terug', 'Omdat niemand belt.'],
    ['participant', 'p', 'Linde', 'ouder'],
    ['pile', 'q', 'Wachten', ''],
    ['session', 'b', 'Eerste keer', '\nKennismaken\nWie ben je?'],
    ['story', 's', 'De brief', 'Er kwam een brief.'],
    ['workshop', 'workshop', 'Rondkomen', 'Luisteren\n\n\nWat kan het loket?'],
  ];

  test('what was there can be found, the bin cannot; rows stay as they are', () => {
    const database = setUp();
    const rows = database.prepare('SELECT * FROM story').all();
    migrate(database, [foundation, search]);
    expect(database.prepare('SELECT * FROM story').all()).toEqual(rows);
    expect(entries(database)).toEqual(expected);
    const found = database
      .prepare("SELECT kind FROM search WHERE search MATCH 'brief' ORDER BY kind")
      .pluck()
      .all();
    expect(found).toEqual(['fragment', 'story']);
  });

  test('every change is followed: of a row, a text, a part, the bin', () => {
    const database = setUp();
    migrate(database, [foundation, search]);
    const find = (words: string): unknown =>
      database.prepare('SELECT ref FROM search WHERE search MATCH ? ORDER BY ref').pluck().all(words);
    database.exec("UPDATE story SET binned_at = '2026' WHERE id = 's'");
    expect(find('brief')).toEqual([]);
    database.exec("UPDATE story SET binned_at = NULL WHERE id = 's'");
    expect(entries(database)).toEqual(expected);
    database.exec("UPDATE live_text SET plain = 'Er kwam een kaartje.' WHERE id = 'story:s'");
    expect(find('kaartje')).toEqual(['s']);
    database.exec("DELETE FROM live_text WHERE id = 'story:s'");
    expect(find('kaartje')).toEqual([]);
    database.exec("UPDATE live_text SET plain = 'Omdat het ideeën geeft' WHERE id = 'insight:i'");
    expect(find('ideeen')).toEqual(['i']);
    database.exec("UPDATE agenda_block SET prompt = 'Hoe gaat het?' WHERE id = 'a'");
    expect(find('hoe')).toEqual(['b']);
    database.exec("UPDATE agenda_block SET binned_at = '2026' WHERE id = 'a'");
    expect(find('kennismaken')).toEqual([]);
    database.exec("UPDATE research_question SET binned_at = '2026'");
    expect(find('loket')).toEqual([]);
    database.exec("DELETE FROM fragment; DELETE FROM pile; UPDATE participant SET pseudonym = 'Merel'");
    expect(find('wachten OR linde OR dikke')).toEqual([]);
    database.exec("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)");
  });
});

test('the search check sees an entry that is wrong', async () => {
  const { searchProblems } = await import('../../../src/main/db/check');
  const { database } = createMemoryDb();
  const db = createWriteDb(database);
  expect(searchProblems(db)).toEqual([]);
  database.exec("INSERT INTO search_entry (kind, ref, title, body) VALUES ('story', 'x', 'spook', '')");
  expect(searchProblems(db)).toEqual(['The index is not right for story x']);
  database.exec(
    "DELETE FROM search_entry WHERE ref = 'x'; INSERT INTO search(rowid, title) VALUES (99, 'spook')",
  );
  expect(searchProblems(db)).toHaveLength(1);
});

test('a step that leaves a row pointing at nothing is taken back', () => {
  const database = new Database(':memory:');
  migrate(database);
  database.pragma('foreign_keys = OFF');
  const bad = {
    version: 2000,
    name: 'bad',
    sql: "INSERT INTO agenda_block (id, session_id, method, title, minutes, position) VALUES ('a', 'none', 'free', '', 1, 1)",
  };
  expect(() => migrate(database, [...migrations, bad])).toThrow('2000');
  expect(schemaVersion(database)).toBe(latestVersion);
  expect(database.prepare('SELECT count(*) FROM agenda_block').pluck().get()).toBe(0);
});

test.each([
  ['3.51.2', true],
  ['3.47.0', true],
  ['2.99.9', true],
  ['3.51.3', false],
  ['3.51.10', false],
  ['3.53.4', false],
  ['4.0.0', false],
])('SQLite %s is old: %s', (version, old) => {
  expect(isOldSqlite(version)).toBe(old);
});
