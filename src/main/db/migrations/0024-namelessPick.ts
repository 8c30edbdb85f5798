import type { Migration } from '../migration';

/**
 * What was picked by somebody whose name is not on the room screen: each turn has a number made up for it alone. Like
 * `choice_pick` it stays out of the command log and is erased as soon as the group has said the outcome. Frozen: a change is a
 * new migration.
 */
export const namelessPick: Migration = {
  version: 24,
  name: 'namelessPick',
  sql: `
CREATE TABLE nameless_pick (
  option_id TEXT NOT NULL REFERENCES choice_option(id),
  turn TEXT NOT NULL,
  PRIMARY KEY (option_id, turn)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER choice_decided_nameless AFTER UPDATE OF decided, binned_at ON choice
  WHEN new.decided = 1 OR new.binned_at IS NOT NULL BEGIN
  DELETE FROM nameless_pick WHERE option_id IN (SELECT id FROM choice_option WHERE choice_id = new.id);
END;
`,
};
