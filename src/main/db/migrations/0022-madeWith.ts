import type { Migration } from '../migration';

/**
 * Who may see a conclusion that was taken over from a slip: the company in which the slip was written. What is typed by the
 * facilitator is for everyone, and so is what was there before. Frozen: a change is a new migration.
 */
export const madeWith: Migration = {
  version: 22,
  name: 'madeWith',
  sql: `
ALTER TABLE follow_up ADD COLUMN made_with TEXT NOT NULL DEFAULT 'public'
  CHECK (made_with IN ('circle','staff','public'));
`,
};
