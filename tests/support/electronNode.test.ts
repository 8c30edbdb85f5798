import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

test('unit tests run in the Node of Electron, with the real database', () => {
  expect(process.versions.electron).toBeDefined();
  const database = new Database(':memory:');
  expect(database.prepare('SELECT 1 AS one').get()).toEqual({ one: 1 });
  database.close();
});
