import type { Migration } from '../migration';

/**
 * What a meeting in the room needs: where it is in its programme, what people wrote down there, groups and roles of a part,
 * choosing together, and agreements beside promises. Frozen: a change is a new migration.
 *
 * `made_with`: who was in the room when it was made; it never shows to a wider company by itself.
 * `choice_pick` (who chose what) stays out of the command log and is erased as soon as the group has said the outcome: by the
 * database itself, so that taking back and making again cannot leave any of it.
 * `text_author`: which hand stands behind which client of a live text.
 * `live_text.seeded`: its words came with the command that made what it belongs to; whoever wrote since is in `text_author`.
 */
export const room: Migration = {
  version: 20,
  name: 'room',
  sql: `
CREATE TABLE meeting_run (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  session_id TEXT NOT NULL REFERENCES session(id),
  -- 'opening', 'closing', or the id of the part.
  place TEXT NOT NULL,
  -- JSON: by place, the time spent and the time added, in milliseconds.
  spent TEXT NOT NULL DEFAULT '{}',
  -- JSON: ids of parts that were skipped.
  skipped TEXT NOT NULL DEFAULT '[]',
  started_at TEXT NOT NULL
) STRICT;

ALTER TABLE commitment ADD COLUMN kind TEXT NOT NULL DEFAULT 'promise' CHECK (kind IN ('promise','agreement'));
ALTER TABLE commitment ADD COLUMN made_with TEXT NOT NULL DEFAULT 'circle'
  CHECK (made_with IN ('circle','staff','public'));

CREATE TABLE breakout_group (
  id TEXT PRIMARY KEY,
  block_id TEXT NOT NULL REFERENCES agenda_block(id),
  name TEXT NOT NULL,
  question TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX breakout_group_block ON breakout_group(block_id);
CREATE TABLE group_member (
  group_id TEXT NOT NULL REFERENCES breakout_group(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  PRIMARY KEY (group_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE block_role (
  block_id TEXT NOT NULL REFERENCES agenda_block(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  role TEXT NOT NULL CHECK (role IN ('speaker','asker','listener','writer')),
  PRIMARY KEY (block_id, participant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE slip (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session(id),
  block_id TEXT REFERENCES agenda_block(id),
  group_id TEXT REFERENCES breakout_group(id),
  author_id TEXT REFERENCES participant(id),
  text TEXT NOT NULL,
  made_with TEXT NOT NULL CHECK (made_with IN ('circle','staff','public')),
  turned INTEGER NOT NULL DEFAULT 0 CHECK (turned IN (0,1)),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX slip_session ON slip(session_id);

CREATE TABLE choice (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session(id),
  block_id TEXT REFERENCES agenda_block(id),
  question TEXT NOT NULL,
  made_with TEXT NOT NULL CHECK (made_with IN ('circle','staff','public')),
  decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0,1)),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX choice_session ON choice(session_id);
CREATE TABLE choice_option (
  id TEXT PRIMARY KEY,
  choice_id TEXT NOT NULL REFERENCES choice(id),
  text TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('','many','some','one','nobody')),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX choice_option_choice ON choice_option(choice_id);
CREATE TABLE choice_pick (
  option_id TEXT NOT NULL REFERENCES choice_option(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  PRIMARY KEY (option_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER choice_decided AFTER UPDATE OF decided, binned_at ON choice
  WHEN new.decided = 1 OR new.binned_at IS NOT NULL BEGIN
  DELETE FROM choice_pick WHERE option_id IN (SELECT id FROM choice_option WHERE choice_id = new.id);
END;
CREATE TRIGGER chooser_left AFTER UPDATE OF binned_at ON participant WHEN new.binned_at IS NOT NULL BEGIN
  DELETE FROM choice_pick WHERE participant_id = new.id;
END;

ALTER TABLE live_text ADD COLUMN seeded INTEGER NOT NULL DEFAULT 0 CHECK (seeded IN (0,1));
CREATE TABLE text_author (
  text_id TEXT NOT NULL,
  client INTEGER NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (text_id, client)
) STRICT, WITHOUT ROWID;
`,
};
