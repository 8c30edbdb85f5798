import { insightTextId, storyTextId, toId } from '@shared/ids';
import {
  type Change,
  type LoggedTable,
  loggedTables,
  type Reference,
  type Row,
  type RowValue,
  referencesOf,
} from './changes';
import type { ReadDb } from './handles';
import { sql } from './sql';

/**
 * Whether work that came later would hang in the air after these steps: something made since points at a row that would be
 * gone or in the bin, a row would come back under something that was thrown away since, or a text was written in it.
 * Looks at the database as it is after the steps.
 */
export const laterWorkRests = (db: ReadDb, steps: readonly Change[], later: readonly Change[]): boolean => {
  if (steps.some((step) => step.type === 'delete' && hasText(db, step))) return true;
  if (later.length === 0) return false;
  const references = loggedTables.flatMap((table) => referencesOf(db, table)).concat(storylineOfInsight);
  return (
    steps.some((step) => isHidden(db, step) && pointedAt(db, step, references, later)) ||
    steps.some((step) => underThrownAway(db, step, references, later))
  );
};

// A station of the storyline names its insight inside its key.
const storylineOfInsight: Reference = { table: 'storyline_item', column: 'key', parent: 'insight' };

const pointer = (reference: Reference, id: RowValue | undefined): RowValue =>
  reference === storylineOfInsight ? `insight:${String(id)}` : (id ?? null);

const hasText = (db: ReadDb, { table, key }: Change): boolean => {
  const id = key['id'];
  if (typeof id !== 'string' || (table !== 'story' && table !== 'insight')) return false;
  const textId = table === 'story' ? storyTextId(toId(id)) : insightTextId(toId(id));
  // Words that came with the command itself go with it, and come back with it, as long as nobody wrote in them.
  return (
    db.get(sql`SELECT 1 FROM live_text t WHERE t.id = ${textId} AND t.plain <> ''
      AND (t.seeded = 0 OR EXISTS (SELECT 1 FROM text_author a WHERE a.text_id = t.id))`) !== undefined
  );
};

const isHidden = (db: ReadDb, { table, key }: Change): boolean => {
  const row = rowById(db, table, key['id']);
  return key['id'] !== undefined && (row === undefined || isBinned(row));
};

const pointedAt = (
  db: ReadDb,
  { table, key }: Change,
  references: readonly Reference[],
  later: readonly Change[],
): boolean =>
  references
    .filter(({ parent }) => parent === table)
    .some((reference) => {
      const value = pointer(reference, key['id']);
      return later.some(
        (change) =>
          change.table === reference.table &&
          madeValue(change, reference.column) === value &&
          stillHolds(db, change, reference, value),
      );
    });

/** What the change wrote in this column; undefined when it wrote nothing there. */
const madeValue = (change: Change, column: string): RowValue | undefined => {
  if (change.type === 'delete') return undefined;
  return change.type === 'insert' ? change.row[column] : change.after[column];
};

const stillHolds = (db: ReadDb, change: Change, { table, column }: Reference, value: RowValue): boolean => {
  const row = rowByKey(db, table, change.key);
  return row !== undefined && row[column] === value && !isBinned(row);
};

const underThrownAway = (
  db: ReadDb,
  { table, key }: Change,
  references: readonly Reference[],
  later: readonly Change[],
): boolean => {
  const row = rowByKey(db, table, key);
  if (!row || isBinned(row)) return false;
  return references
    .filter((reference) => reference.table === table && reference !== storylineOfInsight)
    .some(({ column, parent }) => {
      const id = row[column];
      return later.some(
        (change) =>
          change.type === 'update' &&
          change.table === parent &&
          change.key['id'] === id &&
          typeof change.after['binned_at'] === 'string' &&
          isBinned(rowById(db, change.table, id) ?? {}),
      );
    });
};

const isBinned = (row: Row): boolean => typeof row['binned_at'] === 'string';

const rowById = (db: ReadDb, table: LoggedTable, id: RowValue | undefined): Row | undefined =>
  id === undefined || id === null ? undefined : rowByKey(db, table, { id });

// Proof that names in the text are safe: `table` is from a closed list, the columns of the key are those of a logged change
// that was just applied, or `id`.
const rowByKey = (db: ReadDb, table: LoggedTable, key: Row): Row | undefined => {
  const names = Object.keys(key);
  return db.get<Row>({
    text: `SELECT * FROM ${table} WHERE ${names.map((name) => `"${name.replaceAll('"', '""')}" IS ?`).join(' AND ')}`,
    params: names.map((name) => key[name] ?? null),
  });
};
