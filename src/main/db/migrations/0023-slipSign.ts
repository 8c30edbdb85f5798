import type { Migration } from '../migration';

/** A briefje can be a plus or a min: what reads well and what grates in a letter that is read together. Frozen: a change is a new migration. */
export const slipSign: Migration = {
  version: 23,
  name: 'slipSign',
  sql: `ALTER TABLE slip ADD COLUMN sign TEXT CHECK (sign IN ('plus', 'minus'));`,
};
