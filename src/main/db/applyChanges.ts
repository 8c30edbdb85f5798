import { assertNever } from '@shared/result';
import {
  type Change,
  columnsOf,
  inverse,
  type LoggedTable,
  loggedTables,
  type Row,
  type RowValue,
} from './changes';
import type { ReadDb, WriteDb } from './handles';
import { laterWorkRests } from './laterWork';
import { type Sql, sql } from './sql';
import { touchedSince } from './touchedSince';

export type Direction = 'undo' | 'redo';

export type Application = {
  readonly direction: Direction;
  /** What the command did, as it was logged. */
  readonly changes: readonly Change[];
  /** What commands did that came into force after it and still are. */
  readonly later: readonly Change[];
};

/**
 * Takes the changes of one command back, or makes them again. `builtOn` when a row or column it would touch is no longer as
 * it left it, or when later work went over it or rests on it: then nothing was done. Only the columns that the command itself changed count.
 */
export const applyChanges = (db: WriteDb, application: Application): 'done' | 'builtOn' => {
  const { direction, changes, later } = application;
  if (direction === 'undo' && touchedSince(changes, later)) return 'builtOn';
  const steps = direction === 'redo' ? changes : changes.map(inverse).reverse();
  try {
    db.transaction(() => {
      // Rows may come back in any order; whether they all point at something is looked at when the transaction ends.
      db.run(sql`PRAGMA defer_foreign_keys = ON`);
      for (const step of steps) applyStep(db, step);
      if (laterWorkRests(db, steps, later) || danglingRows(db)) stop();
    });
    return 'done';
  } catch (error) {
    if (error === builtOn || isConstraint(error)) return 'builtOn';
    throw error;
  }
};

/**
 * Takes back as much of one command as nobody touched since, row by row; gives what of it was taken back, in its own order.
 * A row that others wait for is tried again when those have gone.
 */
export const applyUntouched = (
  db: WriteDb,
  { changes, later }: Pick<Application, 'changes' | 'later'>,
): readonly Change[] => {
  const taken = new Set<Change>();
  const take = (part: readonly Change[]): void => {
    if (part.length === 0) return;
    if (applyChanges(db, { direction: 'undo', changes: part, later }) === 'done') {
      for (const change of part) taken.add(change);
    } else if (part.length > 1) {
      const half = Math.ceil(part.length / 2);
      // What came last goes back first.
      take(part.slice(half));
      take(part.slice(0, half));
    }
  };
  for (let before = -1; before < taken.size; ) {
    before = taken.size;
    take(changes.filter((change) => !taken.has(change) && isAsLeft(db, change)));
  }
  return changes.filter((change) => taken.has(change));
};

/** Whether a row is as this change of it left it. */
export const isAsLeft = (db: ReadDb, change: Change): boolean => {
  const { table, key } = change;
  const names = columnsOf(db, table).map(({ name }) => name);
  const current = db.get<Row>(select(table, key, names));
  if (change.type === 'delete') return current === undefined;
  return current !== undefined && sameValues(current, change.type === 'insert' ? change.row : change.after);
};

const builtOn = new Error('Later work rests on this');
const stop = (): never => {
  throw builtOn;
};

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

// What is not in the log but points at what is: a meeting that is being held, and what people picked.
const lookedAt = [...loggedTables, 'meeting_run', 'choice_pick', 'nameless_pick'] as const;

const danglingRows = (db: ReadDb): boolean =>
  lookedAt.some((name) => db.get(sql`SELECT 1 FROM pragma_foreign_key_check(${name}) LIMIT 1`) !== undefined);

const applyStep = (db: WriteDb, step: Change): void => {
  const { table } = step;
  const names = columnsOf(db, table).map(({ name }) => name);
  const current = db.get<Row>(select(table, step.key, names));
  switch (step.type) {
    case 'insert':
      if (current) stop();
      db.run(insertion(table, known(step.row, names)));
      return;
    case 'delete':
      if (!current || !sameValues(current, step.row)) stop();
      db.run(deletion(table, step.key, names));
      return;
    case 'update':
      if (!current || !sameValues(current, step.before)) stop();
      db.run(updating(table, step.key, known(step.after, names), names));
      return;
    default:
      assertNever(step);
  }
};

const sameValues = (current: Row, expected: Row): boolean =>
  Object.keys(expected).every((name) => current[name] === expected[name]);

/** Names go into the SQL text, so only those that the table has; the log of somebody else's file may say anything. */
const known = (row: Row, names: readonly string[]): Row => {
  const strange = Object.keys(row).find((name) => !names.includes(name));
  if (strange !== undefined) throw new Error('The log names a column that is not there');
  return row;
};

const where = (key: Row, names: readonly string[]): Sql => {
  const parts = Object.keys(known(key, names));
  if (parts.length === 0) throw new Error('The log names no row');
  return { text: parts.map((name) => `"${name}" IS ?`).join(' AND '), params: values(key, parts) };
};

const values = (row: Row, names: readonly string[]): readonly RowValue[] =>
  names.map((name) => row[name] ?? null);

const select = (table: LoggedTable, key: Row, names: readonly string[]): Sql => {
  const condition = where(key, names);
  return { text: `SELECT * FROM ${table} WHERE ${condition.text}`, params: condition.params };
};

const insertion = (table: LoggedTable, row: Row): Sql => {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(', ');
  return {
    text: `INSERT INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`,
    params: values(row, names),
  };
};

const deletion = (table: LoggedTable, key: Row, names: readonly string[]): Sql => {
  const condition = where(key, names);
  return { text: `DELETE FROM ${table} WHERE ${condition.text}`, params: condition.params };
};

const updating = (table: LoggedTable, key: Row, row: Row, names: readonly string[]): Sql => {
  const condition = where(key, names);
  const changed = Object.keys(row);
  return {
    text: `UPDATE ${table} SET ${changed.map((name) => `"${name}" = ?`).join(', ')} WHERE ${condition.text}`,
    params: [...values(row, changed), ...condition.params],
  };
};
