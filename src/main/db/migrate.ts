import type Database from 'better-sqlite3';
import { applicationId } from './identity';
import type { Migration } from './migration';
import { migrations } from './migrations';

/** The schema version of an opened database; 0 when it is empty. */
export const schemaVersion = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }));

/**
 * Brings a database to the newest schema. Each step is one transaction together with its version number: stopped at any
 * moment, the file is at one version or at the next. Throws when a step leaves a row that points at nothing.
 */
export const migrate = (database: Database.Database, steps: readonly Migration[] = migrations): void => {
  for (const step of steps) {
    if (step.version > schemaVersion(database)) database.transaction(runStep)(database, step);
  }
};

const runStep = (database: Database.Database, { version, sql }: Migration): void => {
  database.exec(sql);
  const dangling = database.pragma('foreign_key_check');
  if (Array.isArray(dangling) && dangling.length > 0) {
    throw new Error(`Migration ${version} leaves rows that point at nothing`);
  }
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${version}`);
};
