import type { Migration } from '../../../../src/main/db/migration';

/** A step that takes long enough to be interrupted: rewrites every promise, and adds a table with a row a promise. */
export const slowStep: Migration = {
  version: 1000,
  name: 'slow',
  sql: `
    CREATE TABLE slow (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
    INSERT INTO slow SELECT id, text || text FROM commitment;
    UPDATE commitment SET text = 'nieuw ' || text;
  `,
};
