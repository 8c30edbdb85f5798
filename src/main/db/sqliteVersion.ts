import Database from 'better-sqlite3';

/** The first version without the bug that can damage a file when its log starts over (sqlite.org/wal.html#walresetbug). */
export const oldestGoodSqlite = '3.51.3';

/** The version of SQLite that runs here. */
export const sqliteVersion = (): string => {
  const database = new Database(':memory:');
  try {
    return String(database.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    database.close();
  }
};

/** Whether a version, as "3.51.3", comes before the oldest good one. */
export const isOldSqlite = (version: string): boolean => {
  const [own, oldest] = [version, oldestGoodSqlite].map((text) => text.split('.').map(Number));
  const different = (oldest ?? []).findIndex((part, index) => part !== (own?.[index] ?? 0));
  return different !== -1 && (own?.[different] ?? 0) < (oldest?.[different] ?? 0);
};
