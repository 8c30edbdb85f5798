import type Database from 'better-sqlite3';

/** Every row of every table that holds data (not the log, not the index's own tables), to compare two moments. */
export const dump = (database: Database.Database): Readonly<Record<string, readonly unknown[]>> => {
  const tables = database
    .prepare<[], { readonly name: string }>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search*' AND name NOT GLOB 'sqlite_*' AND name <> 'command_log'",
    )
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      database
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
};
