import type Database from 'better-sqlite3';
import type { Sql } from './sql';

declare const writable: unique symbol;

/** May only read. A function that asks for this cannot write, by type. Row types are the caller's word for its own SQL. */
export type ReadDb = {
  readonly all: <Row>(query: Sql) => readonly Row[];
  readonly get: <Row>(query: Sql) => Row | undefined;
};

/** May read and write. */
export type WriteDb = ReadDb & {
  readonly [writable]: true;
  /** Gives the number of changed rows. */
  readonly run: (query: Sql) => number;
  /** All or nothing; nested calls become savepoints. A throw rolls back. */
  readonly transaction: <T>(work: () => T) => T;
};

/** Wraps an opened database as a write handle (which is also a read handle). Statements are prepared once per SQL text. */
export const createWriteDb = (database: Database.Database): WriteDb => {
  const prepared = new Map<string, Database.Statement>();
  const statement = ({ text }: Sql): Database.Statement => {
    const known = prepared.get(text);
    if (known) return known;
    const made = database.prepare(text);
    prepared.set(text, made);
    return made;
  };
  const handle = {
    all: (query: Sql) => statement(query).all(...query.params),
    get: (query: Sql) => statement(query).get(...query.params),
    run: (query: Sql) => statement(query).run(...query.params).changes,
    transaction: <T>(work: () => T) => database.transaction(work)(),
  };
  // Proof: this is the one place where a handle is made, so the brand says exactly "made here".
  return handle as unknown as WriteDb;
};
