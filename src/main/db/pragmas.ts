import type Database from 'better-sqlite3';

/** What every connection of ours sets, on disk or in memory. */
export const setCommonPragmas = (database: Database.Database): void => {
  // A file that somebody sends must not run code or read damaged pages as if they were good.
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('foreign_keys = ON');
  // Without it, INSERT OR REPLACE deletes rows behind the back of the delete triggers.
  database.pragma('recursive_triggers = ON');
  // Deleted words are overwritten with zeroes.
  database.pragma('secure_delete = ON');
  database.pragma('temp_store = MEMORY');
};

/**
 * The durability a werkplaats on disk needs. EXCLUSIVE: this process holds the file, and no shared-memory file is made.
 * FULL must be said: this driver is built so that WAL otherwise means NORMAL, which forgets saved work at power loss.
 */
export const setFilePragmas = (database: Database.Database): void => {
  database.pragma('locking_mode = EXCLUSIVE');
  const mode = database.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') throw new Error(`journal_mode is ${String(mode)} instead of wal`);
  database.pragma('synchronous = FULL');
  database.pragma('checkpoint_fullfsync = ON');
  const synchronous = database.pragma('synchronous', { simple: true });
  if (synchronous !== 2) throw new Error(`synchronous is ${String(synchronous)} instead of 2 (FULL)`);
};
