import type Database from 'better-sqlite3';
import {
  type Change,
  type Column,
  columnsOf,
  keyOf,
  type LoggedTable,
  loggedTables,
  type Row,
  rowName,
} from './changes';
import { createWriteDb, type ReadDb, type WriteDb } from './handles';
import { sql } from './sql';

/**
 * Lets this connection write down what happens to every row of the logged tables. Temporary triggers: they are not in the
 * file, and what a transaction rolls back is forgotten with it.
 */
export const installCapture = (database: Database.Database): void => {
  // SQLite's own JSON keeps 15 digits of a real number; this keeps them all.
  database.function('exact_real', { deterministic: true }, (value) => JSON.stringify(value));
  database.exec(
    'CREATE TEMP TABLE captured (seq INTEGER PRIMARY KEY, name TEXT, before TEXT, after TEXT) STRICT',
  );
  const db = createWriteDb(database);
  for (const name of loggedTables) database.exec(triggers(name, columnsOf(db, name)));
};

/** Forgets what was written down so far: call it first in a transaction. */
export const clearCaptured = (db: WriteDb): void => {
  db.run(sql`DELETE FROM captured`);
};

type Captured = { readonly name: LoggedTable; readonly before: string | null; readonly after: string | null };

/** What changed since `clearCaptured`, one change a row, in the order in which rows were first touched. */
export const capturedChanges = (db: ReadDb): readonly Change[] => {
  const columns = new Map(loggedTables.map((name) => [name, columnsOf(db, name)]));
  const touched = new Map<string, Touched>();
  for (const { name, before, after } of db.all<Captured>(
    sql`SELECT name, before, after FROM captured ORDER BY seq`,
  )) {
    const oldRow = parseRow(before);
    const newRow = parseRow(after);
    const key = keyOf(columns.get(name) ?? [], newRow ?? oldRow ?? {});
    const known = touched.get(rowName(name, key));
    touched.set(rowName(name, key), { name, key, before: known ? known.before : oldRow, after: newRow });
  }
  return [...touched.values()].flatMap(touchedToChange);
};

const triggers = (name: LoggedTable, columns: readonly Column[]): string => {
  const row = (prefix: 'old' | 'new'): string =>
    `json_object(${columns.map((column) => `'${column.name}', ${columnValue(prefix, column)}`).join(', ')})`;
  const movedKey = columns.filter(({ inKey }) => inKey).map((c) => `new."${c.name}" IS NOT old."${c.name}"`);
  const write = (before: string, after: string, condition = '1'): string =>
    `INSERT INTO captured (name, before, after) SELECT '${name}', ${before}, ${after} WHERE ${condition};`;
  // A row whose key changes counts as one that goes and one that comes.
  const moved = `(${movedKey.join(' OR ')})`;
  return `
    CREATE TEMP TRIGGER capture_${name}_insert AFTER INSERT ON main.${name} BEGIN ${write('NULL', row('new'))} END;
    CREATE TEMP TRIGGER capture_${name}_delete AFTER DELETE ON main.${name} BEGIN ${write(row('old'), 'NULL')} END;
    CREATE TEMP TRIGGER capture_${name}_update AFTER UPDATE ON main.${name} BEGIN
      ${write(row('old'), row('new'), `NOT ${moved}`)}
      ${write(row('old'), 'NULL', moved)}
      ${write('NULL', row('new'), moved)}
    END;`;
};

const columnValue = (prefix: 'old' | 'new', { name, type }: Column): string =>
  type === 'REAL' ? `json(exact_real(${prefix}."${name}"))` : `${prefix}."${name}"`;

type Touched = {
  readonly name: LoggedTable;
  readonly key: Row;
  readonly before: Row | null;
  readonly after: Row | null;
};

const touchedToChange = ({ name, key, before, after }: Touched): readonly Change[] => {
  if (!before) return after ? [{ type: 'insert', table: name, key, row: after }] : [];
  if (!after) return [{ type: 'delete', table: name, key, row: before }];
  const different = Object.keys(after).filter((column) => after[column] !== before[column]);
  if (different.length === 0) return [];
  return [
    { type: 'update', table: name, key, before: pick(before, different), after: pick(after, different) },
  ];
};

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

// Proof: written by the triggers above, by json_object, from TEXT, INTEGER and REAL columns only (a test looks at the types).
const parseRow = (text: string | null): Row | null => (text === null ? null : (JSON.parse(text) as Row));
