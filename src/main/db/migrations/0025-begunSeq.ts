import type { Migration } from '../migration';

/**
 * The last step in the log when the meeting began: what came after it, was done in this meeting, however the computer's clock
 * was set meanwhile. Unknown for a meeting that was begun before. Frozen: a change is a new migration.
 */
export const begunSeq: Migration = {
  version: 25,
  name: 'begunSeq',
  sql: 'ALTER TABLE meeting_run ADD COLUMN begun_seq INTEGER;',
};
