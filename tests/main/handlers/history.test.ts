import fc from 'fast-check';
import { expect, test } from 'vitest';
import { installCapture } from '../../../src/main/db/capture';
import { searchProblems } from '../../../src/main/db/check';
import type { WriteDb } from '../../../src/main/db/handles';
import { type Sql, sql } from '../../../src/main/db/sql';
import {
  builtOnView,
  createHistoryActions,
  historyView,
  stepHistory,
  undoStep,
} from '../../../src/main/handlers/history';
import { runCommand } from '../../../src/main/ipc/runCommand';
import { createTestClock, createTestIds } from '../../support/clock';
import { dump } from '../../support/dump';
import { createMemoryDb } from '../../support/memoryDb';

const anna = 'anna';
const bo = 'bo';

const setUp = () => {
  const { database, db } = createMemoryDb();
  installCapture(database);
  for (const statement of seed) db.run(statement);
  const { now } = createTestClock();
  const newId = createTestIds();
  const act = (author: string, ...statements: readonly Sql[]): void => {
    const result = runCommand({
      context: { db, now, newId, author },
      name: 'test',
      input: null,
      handler: () => {
        for (const statement of statements) db.run(statement);
        return { ok: true, value: { value: null, label: { key: 'test', params: {} } } };
      },
    });
    expect(result.ok).toBe(true);
  };
  return { database, db, act };
};

const seed: readonly Sql[] = [
  sql`INSERT INTO participant (id, pseudonym, role, position) VALUES ('p1', 'Linde', 'expert', 1), ('p2', 'Merel', 'expert', 2)`,
  sql`INSERT INTO story (id, title, teller_id, created_at, position) VALUES ('s1', 'De brief', 'p1', '', 1), ('s2', 'Het loket', 'p2', '', 2)`,
  sql`INSERT INTO pile (id, name, colour, position) VALUES ('q1', 'Wachten', 'blue', 1), ('q2', 'Hulp', 'rose', 2)`,
  sql`INSERT INTO fragment (id, story_id, words, quote, seal, kind, pile_id, position)
    VALUES ('f1', 's1', 'a', 'a', 'verbatim', 'need', 'q1', 0.1), ('f2', 's1', 'b', 'b', 'verbatim', 'need', NULL, 0.2),
           ('f3', 's2', 'c', 'c', 'verbatim', 'need', 'q2', 0.30000000000000004)`,
  sql`INSERT INTO session (id, title, position) VALUES ('m1', 'Eerste keer', 1)`,
  sql`INSERT INTO agenda_block (id, session_id, method, title, minutes, position) VALUES ('b1', 'm1', 'free', 'Groepjes', 10, 1)`,
  sql`INSERT INTO choice (id, session_id, question, made_with, position) VALUES ('c1', 'm1', 'Wat eerst?', 'circle', 1)`,
  sql`INSERT INTO choice_option (id, choice_id, text, position) VALUES ('o1', 'c1', 'Dit', 1), ('o2', 'c1', 'Dat', 2)`,
];

const undo = (db: WriteDb, author = anna) => stepHistory(db, author, 'undo');
const redo = (db: WriteDb, author = anna) => stepHistory(db, author, 'redo');
const builtOn = { ok: false, error: { type: 'builtOn' } };
const nothing = { ok: false, error: { type: 'nothingToUndo' } };

const movedTo = (fragment: string, pile: string | null): Sql =>
  sql`UPDATE fragment SET pile_id = ${pile} WHERE id = ${fragment}`;
const binned = (table: 'pile' | 'story' | 'fragment', id: string): Sql => ({
  text: `UPDATE ${table} SET binned_at = '2026-01-01' WHERE id = ?`,
  params: [id],
});
const newPile = (id: string): Sql =>
  sql`INSERT INTO pile (id, name, colour, position) VALUES (${id}, 'Nieuw', 'sand', 9)`;

test('a step goes back and comes again, with its name', () => {
  const { db, database, act } = setUp();
  const before = dump(database);
  act(anna, movedTo('f2', 'q1'));
  const after = dump(database);
  expect(historyView(db, anna)).toEqual({ undo: { key: 'test', params: {} }, redo: null });
  expect(undo(db).ok).toBe(true);
  expect(dump(database)).toEqual(before);
  expect(historyView(db, anna)).toEqual({ undo: null, redo: { key: 'test', params: {} } });
  expect(redo(db).ok).toBe(true);
  expect(dump(database)).toEqual(after);
});

test('a button that waited takes back the step it spoke of, and no other', async () => {
  const { db, database, act } = setUp();
  const actions = createHistoryActions({ openDb: () => db, author: () => anna, changedBy: () => {} });
  act(anna, movedTo('f2', 'q1'));
  const { seq } = builtOnView(db, anna);
  const spoken = { mode: 'whole', seq: seq ?? -1 } as const;
  act(anna, movedTo('f3', null));
  const before = dump(database);
  expect(await actions['history.undo'](spoken)).toEqual({ ok: false, error: { type: 'stepSince' } });
  expect(dump(database)).toEqual(before);
  expect(undo(db).ok).toBe(true);
  expect(await actions['history.undo'](spoken)).toEqual({ ok: true, value: null });
  expect(database.prepare("SELECT pile_id FROM fragment WHERE id = 'f2'").pluck().get()).toBeNull();
});

test('nothing to take back is said, and a command that changes nothing is no step', () => {
  const { db, act } = setUp();
  expect(undo(db)).toEqual(nothing);
  expect(redo(db)).toEqual(nothing);
  act(anna, movedTo('f1', 'q1'));
  expect(undo(db)).toEqual(nothing);
});

test('each author takes back their own step', () => {
  const { db, database, act } = setUp();
  act(anna, movedTo('f1', 'q2'));
  act(bo, movedTo('f2', 'q2'));
  expect(undo(db, anna).ok).toBe(true);
  expect(database.prepare("SELECT id, pile_id FROM fragment WHERE id IN ('f1', 'f2')").all()).toEqual([
    { id: 'f1', pile_id: 'q1' },
    { id: 'f2', pile_id: 'q2' },
  ]);
  expect(undo(db, anna)).toEqual(nothing);
});

test('another column of the same row is no obstacle', () => {
  const { db, database, act } = setUp();
  act(anna, movedTo('f1', 'q2'));
  act(bo, sql`UPDATE fragment SET kind = 'coping' WHERE id = 'f1'`);
  expect(undo(db, anna).ok).toBe(true);
  expect(database.prepare("SELECT pile_id, kind FROM fragment WHERE id = 'f1'").get()).toEqual({
    pile_id: 'q1',
    kind: 'coping',
  });
});

test('a new step ends what could come again', () => {
  const { db, act } = setUp();
  act(anna, movedTo('f1', 'q2'));
  expect(undo(db).ok).toBe(true);
  act(bo, movedTo('f2', 'q2'));
  expect(historyView(db, anna).redo).not.toBeNull();
  act(anna, movedTo('f3', null));
  expect(redo(db)).toEqual(nothing);
});

test.each<[string, readonly Sql[], readonly Sql[]]>([
  ['the same column was changed', [movedTo('f1', 'q2')], [movedTo('f1', null)]],
  ['the row was deleted', [movedTo('f1', 'q2')], [sql`DELETE FROM fragment WHERE id = 'f1'`]],
  ['the new row was changed', [newPile('q9')], [sql`UPDATE pile SET name = 'Anders' WHERE id = 'q9'`]],
  ['a card lies in the new pile', [newPile('q9')], [movedTo('f1', 'q9')]],
  [
    'a text was written in the new story',
    [sql`INSERT INTO story (id, title, created_at, position) VALUES ('s9', '', '', 9)`],
    [sql`INSERT INTO live_text (id, plain) VALUES ('story:s9', 'Woorden')`],
  ],
  [
    'the storyline speaks of the new insight',
    [sql`INSERT INTO insight (id, kind, statement, position) VALUES ('i9', 'need', '', 9)`],
    [sql`INSERT INTO storyline_item (key, notes) VALUES ('insight:i9', 'Zeg dit eerst')`],
  ],
  [
    'the key of the deleted row is taken',
    [sql`DELETE FROM fragment WHERE id = 'f2'`],
    [
      sql`INSERT INTO fragment (id, story_id, words, quote, seal, kind, position) VALUES ('f2', 's2', 'x', 'x', 'edited', 'need', 1)`,
    ],
  ],
  ['the pile that the card came from was thrown away', [movedTo('f1', 'q2')], [binned('pile', 'q1')]],
  [
    'the parent of a deleted row is gone',
    [sql`DELETE FROM fragment WHERE id = 'f3'`],
    [sql`DELETE FROM story WHERE id = 's2'`],
  ],
  [
    'a card went into the pile that came out of the bin',
    [sql`UPDATE pile SET binned_at = NULL WHERE id = 'q5'`],
    [movedTo('f1', 'q5')],
  ],
])('not taken back when %s since', (_, ofAnna, ofBo) => {
  const { db, database, act } = setUp();
  db.run(
    sql`INSERT INTO pile (id, name, colour, position, binned_at) VALUES ('q5', 'Oud', 'sand', 8, '2026-01-01')`,
  );
  act(anna, ...ofAnna);
  act(bo, ...ofBo);
  const before = dump(database);
  expect(undo(db, anna)).toEqual(builtOn);
  expect(dump(database)).toEqual(before);
});

test('not made again when somebody built on the old state since', () => {
  const { db, database, act } = setUp();
  act(anna, binned('pile', 'q1'), movedTo('f1', null));
  expect(undo(db).ok).toBe(true);
  act(bo, movedTo('f2', 'q1'));
  const before = dump(database);
  expect(redo(db)).toEqual(builtOn);
  expect(dump(database)).toEqual(before);
  act(bo, movedTo('f2', null));
  expect(redo(db).ok).toBe(true);
});

test('what was there before the step is no obstacle: a teller with stories can leave and come back', () => {
  const { db, database, act } = setUp();
  act(anna, sql`UPDATE participant SET binned_at = '2026-01-01' WHERE id = 'p1'`);
  const after = dump(database);
  expect(undo(db).ok).toBe(true);
  expect(redo(db).ok).toBe(true);
  expect(dump(database)).toEqual(after);
});

test('a row that comes under another key goes back', () => {
  const { db, database, act } = setUp();
  db.run(sql`INSERT INTO storyline_item (key, title) VALUES ('why', 'Eerst')`);
  const before = dump(database);
  act(anna, sql`UPDATE storyline_item SET key = 'next' WHERE key = 'why'`);
  const after = dump(database);
  expect(undo(db).ok).toBe(true);
  expect(dump(database)).toEqual(before);
  expect(redo(db).ok).toBe(true);
  expect(dump(database)).toEqual(after);
});

test('the order of rows in a command does not matter', () => {
  const { db, database, act } = setUp();
  const before = dump(database);
  // The card is touched before the pile is there that it ends in.
  act(anna, movedTo('f1', null), newPile('q9'), movedTo('f1', 'q9'));
  const after = dump(database);
  expect(undo(db).ok).toBe(true);
  expect(dump(database)).toEqual(before);
  expect(redo(db).ok).toBe(true);
  expect(dump(database)).toEqual(after);
});

test('replacing a row in one statement goes back', () => {
  const { db, database, act } = setUp();
  db.run(sql`INSERT INTO storyline_item (key, title) VALUES ('why', 'Eerst')`);
  const before = dump(database);
  act(anna, sql`INSERT OR REPLACE INTO storyline_item (key, title) VALUES ('why', 'Daarna')`);
  expect(undo(db).ok).toBe(true);
  expect(dump(database)).toEqual(before);
});

test('an error takes the whole command back, and leaves no line in the log', () => {
  const { db, database } = setUp();
  const before = dump(database);
  const result = runCommand({
    context: { db, now: () => '', newId: () => '', author: anna },
    name: 'test',
    input: null,
    handler: () => {
      db.run(movedTo('f1', null));
      return { ok: false, error: { type: 'notFound' } };
    },
  });
  expect(result).toEqual({ ok: false, error: { type: 'notFound' } });
  expect(dump(database)).toEqual(before);
  expect(undo(db)).toEqual(nothing);
});

test('a log written by a stranger names only what exists', () => {
  const { db } = setUp();
  const write = (changes: string): void => {
    db.run(
      sql`INSERT INTO command_log (at, author, name, label, changes, done_at) VALUES ('', ${anna}, '', '{"key":"x","params":{}}', ${changes}, 1)`,
    );
  };
  write('[{"type":"delete","table":"blob","key":{"sha256":"x"},"row":{}}]');
  expect(() => undo(db)).toThrow();
  write(
    '[{"type":"update","table":"pile","key":{"id":"q1"},"before":{"name\\" = \'x\', \\"name":"y"},"after":{}}]',
  );
  expect(() => undo(db)).toThrow('column');
});

test('of a step that somebody built on, what nobody touched goes back, and only that comes again', () => {
  const { db, database, act } = setUp();
  const pileOf = (): unknown => database.prepare('SELECT id, pile_id FROM fragment ORDER BY id').raw().all();
  act(anna, movedTo('f1', null), movedTo('f2', 'q2'), movedTo('f3', 'q1'));
  act(bo, movedTo('f2', 'q1'));
  expect(undo(db)).toEqual(builtOn);
  expect(builtOnView(db, anna)).toMatchObject({ step: { key: 'test', params: {} }, untouched: true });
  expect(undoStep(db, anna, 'untouched').ok).toBe(true);
  const taken = [
    ['f1', 'q1'],
    ['f2', 'q1'],
    ['f3', 'q2'],
  ];
  expect(pileOf()).toEqual(taken);
  // The card of the other stays for good: the step is over.
  expect(undo(db)).toEqual(nothing);
  expect(redo(db).ok).toBe(true);
  expect(pileOf()).toEqual([
    ['f1', null],
    ['f2', 'q1'],
    ['f3', 'q1'],
  ]);
  expect(undo(db).ok).toBe(true);
  expect(pileOf()).toEqual(taken);
  expect(undo(db, bo).ok).toBe(true);
});

test('a step of which nothing is as it was left can only be passed over; then the one before goes back', () => {
  const { db, database, act } = setUp();
  act(anna, sql`UPDATE pile SET name = 'Eerst' WHERE id = 'q2'`);
  act(anna, movedTo('f1', 'q2'));
  act(bo, movedTo('f1', null));
  const before = dump(database);
  expect(undo(db)).toEqual(builtOn);
  expect(builtOnView(db, anna).untouched).toBe(false);
  expect(undoStep(db, anna, 'untouched')).toEqual(builtOn);
  expect(dump(database)).toEqual(before);
  expect(undoStep(db, anna, 'skip').ok).toBe(true);
  expect(dump(database)).toEqual(before);
  expect(undo(db).ok).toBe(true);
  expect(database.prepare("SELECT name FROM pile WHERE id = 'q2'").pluck().get()).toBe('Hulp');
  expect(undo(db)).toEqual(nothing);
  expect(redo(db).ok).toBe(true);
});

test('what somebody changed and put back as it was is theirs: it stays', () => {
  const { db, database, act } = setUp();
  act(anna, movedTo('f1', 'q2'));
  act(bo, movedTo('f1', null));
  act(bo, movedTo('f1', 'q2'));
  const before = dump(database);
  for (const mode of ['whole', 'untouched'] as const) expect(undoStep(db, anna, mode)).toEqual(builtOn);
  expect(dump(database)).toEqual(before);
  expect(undo(db, bo).ok).toBe(true);
  expect(undo(db, bo).ok).toBe(true);
  expect(undo(db, anna).ok).toBe(true);
});

test('a new pile in which somebody put a card stays, the other new one goes; what was passed over still counts', () => {
  const { db, database, act } = setUp();
  act(anna, newPile('q8'), newPile('q9'), movedTo('f2', 'q8'));
  act(bo, movedTo('f3', 'q9'));
  expect(undo(db)).toEqual(builtOn);
  expect(undoStep(db, anna, 'untouched').ok).toBe(true);
  expect(database.prepare("SELECT id FROM pile WHERE id IN ('q8', 'q9')").pluck().all()).toEqual(['q9']);
  expect(database.prepare("SELECT pile_id FROM fragment WHERE id = 'f2'").pluck().get()).toBeNull();
  expect(database.pragma('foreign_key_check')).toEqual([]);
  // Bo made a pile before; Anna passed over what she put in it: it may not go from under that.
  act(bo, newPile('q7'));
  act(anna, movedTo('f1', 'q7'));
  expect(undoStep(db, anna, 'skip').ok).toBe(true);
  expect(undo(db, bo)).toEqual(builtOn);
});

// --- Any sequence of changes -------------------------------------------------------------------------------------

const pileId = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const fragmentId = fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5');
const storyId = fc.constantFrom('s1', 's2', 's3');
const slipId = fc.constantFrom('l1', 'l2', 'l3');
const groupId = fc.constantFrom('g1', 'g2');
const position = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
const words = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => text.replaceAll('\0', '').toWellFormed());
const bin = fc.constantFrom(null, '2026-01-01', '2026-01-02');

const statement: fc.Arbitrary<Sql> = fc.oneof(
  fc
    .tuple(pileId, words, position)
    .map(
      ([id, name, at]) =>
        sql`INSERT OR IGNORE INTO pile (id, name, colour, position) VALUES (${id}, ${name}, 'sand', ${at})`,
    ),
  fc.tuple(pileId, words).map(([id, name]) => sql`UPDATE pile SET name = ${name} WHERE id = ${id}`),
  fc.tuple(pileId, bin).map(([id, at]) => sql`UPDATE pile SET binned_at = ${at} WHERE id = ${id}`),
  fc
    .tuple(pileId, pileId)
    .map(
      ([id, into]) =>
        sql`UPDATE OR IGNORE pile SET merged_into = (SELECT id FROM pile WHERE id = ${into}) WHERE id = ${id}`,
    ),
  fc
    .tuple(fragmentId, pileId, position)
    .map(
      ([id, pile, at]) =>
        sql`UPDATE fragment SET pile_id = (SELECT id FROM pile WHERE id = ${pile}), position = ${at} WHERE id = ${id}`,
    ),
  fc.tuple(fragmentId, storyId, words).map(
    ([
      id,
      story,
      text,
    ]) => sql`INSERT OR IGNORE INTO fragment (id, story_id, words, quote, seal, kind, position)
    SELECT ${id}, id, ${text}, ${text}, 'verbatim', 'need', 1 FROM story WHERE id = ${story}`,
  ),
  fragmentId.map((id) => sql`DELETE FROM fragment WHERE id = ${id}`),
  fc.tuple(fragmentId, bin).map(([id, at]) => sql`UPDATE fragment SET binned_at = ${at} WHERE id = ${id}`),
  pileId.map(
    (id) =>
      sql`DELETE FROM pile WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM fragment WHERE pile_id = ${id}) AND NOT EXISTS (SELECT 1 FROM pile WHERE merged_into = ${id})`,
  ),
  fc.tuple(storyId, words, bin).map(
    ([
      id,
      title,
      at,
    ]) => sql`INSERT INTO story (id, title, created_at, position) VALUES (${id}, ${title}, '', 1)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, binned_at = ${at}`,
  ),
  fc.tuple(storyId, fc.constantFrom('circle', 'staff'), fc.constantFrom(0, 1)).map(
    ([id, use, granted]) => sql`INSERT OR REPLACE INTO story_consent (story_id, use, granted, at)
    SELECT id, ${use}, ${granted}, '' FROM story WHERE id = ${id}`,
  ),
  fc
    .tuple(words, position)
    .map(
      ([title, at]) =>
        sql`INSERT OR REPLACE INTO storyline_item (key, title, position) VALUES ('why', ${title}, ${at})`,
    ),
  words.map((title) => sql`UPDATE workshop SET title = ${title}`),
  // What a meeting makes.
  fc.tuple(slipId, groupId, fc.constantFrom('p1', 'p2', null), words).map(
    ([id, group, author, text]) => sql`INSERT OR IGNORE INTO slip
      (id, session_id, block_id, group_id, author_id, text, made_with, position)
      SELECT ${id}, 'm1', 'b1', (SELECT id FROM breakout_group WHERE id = ${group}), ${author}, ${text}, 'circle', 1`,
  ),
  fc
    .tuple(slipId, fc.constantFrom(0, 1), bin)
    .map(([id, turned, at]) => sql`UPDATE slip SET turned = ${turned}, binned_at = ${at} WHERE id = ${id}`),
  fc.tuple(groupId, words).map(
    ([
      id,
      name,
    ]) => sql`INSERT INTO breakout_group (id, block_id, name, position) VALUES (${id}, 'b1', ${name}, 1)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
  ),
  fc.tuple(groupId, bin).map(([id, at]) => sql`UPDATE breakout_group SET binned_at = ${at} WHERE id = ${id}`),
  fc.tuple(groupId, fc.constantFrom('p1', 'p2')).map(
    ([id, who]) => sql`INSERT OR REPLACE INTO group_member (group_id, participant_id)
      SELECT id, ${who} FROM breakout_group WHERE id = ${id}`,
  ),
  fc.constantFrom('p1', 'p2').map((who) => sql`DELETE FROM group_member WHERE participant_id = ${who}`),
  fc
    .tuple(fc.constantFrom('p1', 'p2'), fc.constantFrom('speaker', 'writer'))
    .map(
      ([who, role]) =>
        sql`INSERT OR REPLACE INTO block_role (block_id, participant_id, role) VALUES ('b1', ${who}, ${role})`,
    ),
  fc
    .tuple(fc.constantFrom('many', 'one', ''), fc.constantFrom('o1', 'o2'))
    .map(([outcome, id]) => sql`UPDATE choice_option SET outcome = ${outcome} WHERE id = ${id}`),
  fc.constantFrom(0, 1).map((decided) => sql`UPDATE choice SET decided = ${decided}`),
);
const command = fc.array(statement, { minLength: 1, maxLength: 5 });
const step = fc.record({
  author: fc.constantFrom(anna, bo),
  what: fc.oneof(
    { weight: 4, arbitrary: command },
    { weight: 2, arbitrary: fc.constantFrom('undo', 'untouched', 'skip') },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
});

test('any command, taken back, leaves every row as it was; made again, as it had become', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 8 }), (commands) => {
      const { database, db, act } = setUp();
      const states = [dump(database)];
      for (const statements of commands) {
        const before = historySize(database);
        act(anna, ...statements);
        if (historySize(database) > before) states.push(dump(database));
      }
      for (const state of states.slice(0, -1).reverse()) {
        expect(undo(db).ok).toBe(true);
        expect(dump(database)).toEqual(state);
      }
      expect(undo(db)).toEqual(nothing);
      for (const state of states.slice(1)) {
        expect(redo(db).ok).toBe(true);
        expect(dump(database)).toEqual(state);
      }
      expect(redo(db)).toEqual(nothing);
      expect(searchProblems(db)).toEqual([]);
      database.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('with two authors, what one wrote is never changed by what the other takes back', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) => {
      const { database, db, act } = setUp();
      const owners = new Map<string, readonly string[]>();
      for (const { author, what } of steps) {
        const before = cells(database);
        if (typeof what === 'string') {
          const state = dump(database);
          const mode = what === 'undo' ? 'whole' : what;
          const result = mode === 'redo' ? stepHistory(db, author, mode) : undoStep(db, author, mode);
          if (!result.ok || what === 'skip') expect(dump(database)).toEqual(state);
          for (const cell of changedCells(before, cells(database))) {
            const owned = owners.get(cell) ?? [];
            // A cell that the other wrote last, and did not take back, stays as the other left it.
            if (what !== 'redo') expect(owned.at(-1)).toBe(author);
            owners.set(cell, what === 'redo' ? [...owned, author] : owned.slice(0, -1));
          }
        } else {
          act(author, ...what);
          for (const cell of changedCells(before, cells(database)))
            owners.set(cell, [...(owners.get(cell) ?? []), author]);
        }
        expect(database.pragma('foreign_key_check')).toEqual([]);
      }
      expect(searchProblems(db)).toEqual([]);
      database.close();
    }),
    { numRuns: 120 },
  );
}, 60_000);

type Raw = ReturnType<typeof setUp>['database'];

const historySize = (database: Raw): number =>
  Number(database.prepare('SELECT count(*) FROM command_log').pluck().get());

/** Each value by the name of its table, row and column. */
const cells = (database: Raw): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [table, rows] of Object.entries(dump(database))) {
    for (const text of rows) {
      const row: Readonly<Record<string, unknown>> = JSON.parse(String(text));
      const key = ['id', 'key', 'story_id', 'use', 'sha256', 'group_id', 'block_id', 'participant_id']
        .map((name) => (name.includes('_id') && 'id' in row ? '' : row[name]))
        .join('/');
      for (const [column, value] of Object.entries(row))
        found.set(`${table}/${key}/${column}`, JSON.stringify(value));
    }
  }
  return found;
};

const changedCells = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((cell) => before.get(cell) !== after.get(cell));
