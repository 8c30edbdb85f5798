import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createWriteDb, type WriteDb } from '../../../../src/main/db/handles';
import { foundation } from '../../../../src/main/db/migrations/0010-foundation';
import { room } from '../../../../src/main/db/migrations/0020-room';

export type TextsDb = {
  readonly file: string;
  readonly db: WriteDb;
  /** Opens the same file again, as after a crash: nothing is flushed first. */
  readonly again: () => WriteDb;
  readonly remove: () => void;
};

/** A werkplaats file on disk with the schema and one story, `a`. */
export function textsDb(): TextsDb {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-texts-'));
  const file = join(folder, 'test.werkplaats');
  const opened: Database.Database[] = [];
  const open = (): WriteDb => {
    const database = new Database(file);
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      'secure_delete = ON',
    ]) {
      database.pragma(pragma);
    }
    opened.push(database);
    if (opened.length === 1) {
      database.exec(foundation.sql);
      database.exec(room.sql);
      for (const id of ['a', 'b']) {
        database
          .prepare(
            "INSERT INTO story (id, title, created_at, position) VALUES (?, 'Verhaal', '2026-01-01T00:00:00Z', 1)",
          )
          .run(id);
      }
    }
    return createWriteDb(database);
  };
  return {
    file,
    db: open(),
    again: open,
    remove: () => {
      for (const database of opened) database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
