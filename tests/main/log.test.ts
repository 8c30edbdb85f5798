import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { describeError } from '../../src/main/log';

const caught = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test('words of people never reach the log', () => {
  const parser = caught(() => JSON.parse('Mijn moeder kreeg een brief'));
  const database = new Database(':memory:');
  const sqlite = caught(() => {
    database.exec('CREATE VIRTUAL TABLE s USING fts5(x)');
    database.prepare('SELECT * FROM s WHERE s MATCH ?').all('"Mijn moeder');
  });
  for (const error of [parser, sqlite, 'Mijn moeder', { message: 'Mijn moeder' }]) {
    expect(describeError(error)).not.toMatch(/Mijn|moeder/);
  }
  expect(describeError(sqlite)).toContain('SqliteError SQLITE_ERROR');
});

test('what kind of error and where is kept', () => {
  const text = describeError(caught(() => (undefined as unknown as { x: number }).x));
  expect(text).toMatch(/^TypeError: /);
  expect(text).toContain('log.test.ts');
});
