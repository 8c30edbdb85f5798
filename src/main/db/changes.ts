import { assertNever } from '@shared/result';
import { z } from 'zod';
import type { ReadDb } from './handles';
import { sql } from './sql';

/** Every table whose changes are logged and can be taken back. Not: bytes, live texts, the log, the ledger, the index. */
export const loggedTables = [
  'workshop',
  'research_question',
  'theme',
  'participant',
  'session',
  'agenda_block',
  'commitment',
  'story',
  'teller_consent',
  'story_consent',
  'attachment',
  'recording',
  'pile',
  'fragment',
  'insight',
  'voice',
  'member_check',
  'follow_up',
  'storyline_item',
  'breakout_group',
  'group_member',
  'block_role',
  'slip',
  'choice',
  'choice_option',
] as const;
export type LoggedTable = (typeof loggedTables)[number];

const valueSchema = z.union([z.string(), z.number(), z.null()]);
const rowSchema = z.record(z.string(), valueSchema);
export type RowValue = z.infer<typeof valueSchema>;
export type Row = Readonly<Record<string, RowValue>>;

/** What happened to one row. An update holds only the columns that became different. */
export type Change =
  | { readonly type: 'insert'; readonly table: LoggedTable; readonly key: Row; readonly row: Row }
  | { readonly type: 'delete'; readonly table: LoggedTable; readonly key: Row; readonly row: Row }
  | {
      readonly type: 'update';
      readonly table: LoggedTable;
      readonly key: Row;
      readonly before: Row;
      readonly after: Row;
    };

/** The change that takes this one back. */
export const inverse = (change: Change): Change => {
  switch (change.type) {
    case 'insert':
      return { ...change, type: 'delete' };
    case 'delete':
      return { ...change, type: 'insert' };
    case 'update':
      return { ...change, before: change.after, after: change.before };
    default:
      return assertNever(change);
  }
};

const table = z.enum(loggedTables);
const changesSchema = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('insert'), table, key: rowSchema, row: rowSchema }),
    z.object({ type: z.literal('delete'), table, key: rowSchema, row: rowSchema }),
    z.object({ type: z.literal('update'), table, key: rowSchema, before: rowSchema, after: rowSchema }),
  ]),
);

/** Reads changes from the log. Throws on anything else: a file may come from a stranger. */
export const parseChanges = (text: string): readonly Change[] => changesSchema.parse(JSON.parse(text));

export type Column = { readonly name: string; readonly type: string; readonly inKey: boolean };
export type Reference = { readonly table: LoggedTable; readonly column: string; readonly parent: string };

/** The columns of a table, from the database itself. */
export const columnsOf = (db: ReadDb, name: LoggedTable): readonly Column[] =>
  db
    .all<{ readonly name: string; readonly type: string; readonly pk: number }>(
      sql`SELECT name, type, pk FROM pragma_table_info(${name})`,
    )
    .map(({ name: column, type, pk }) => ({ name: column, type, inKey: pk > 0 }));

/** The columns of a table that point at a row of another (or the same) table by its id. */
export const referencesOf = (db: ReadDb, name: LoggedTable): readonly Reference[] =>
  db
    .all<{ readonly from: string; readonly table: string }>(
      sql`SELECT "from", "table" FROM pragma_foreign_key_list(${name})`,
    )
    .map(({ from, table: parent }) => ({ table: name, column: from, parent }));

/** The part of a row that names it. */
export const keyOf = (columns: readonly Column[], row: Row): Row =>
  Object.fromEntries(columns.filter(({ inKey }) => inKey).map(({ name }) => [name, row[name] ?? null]));

/** One text for one row of one table, to look it up by. */
export const rowName = (name: LoggedTable, key: Row): string =>
  JSON.stringify([
    name,
    ...Object.entries(key)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => value),
  ]);
