import type { Migration } from '../migration';

/**
 * The first schema. Frozen: once shipped, a change is a new migration.
 *
 * `binned_at` (ISO time or null): thrown away but kept, so that it can be taken back.
 * `position` (REAL): order among siblings; a move writes one row, between its new neighbours.
 * `command_log`: `done_at` and `undone_at` count together, so that they tell what happened after what; 0 = in force.
 * `blob` holds bytes by content and never changes; it stays out of the command log, like the live-text tables.
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: `
CREATE TABLE workshop (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT '',
  commissioner TEXT NOT NULL DEFAULT '',
  background TEXT NOT NULL DEFAULT '',
  colour TEXT NOT NULL DEFAULT 'yellow' CHECK (colour IN ('yellow','blue','green','rose','purple','sand')),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0,1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE research_question (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('descriptive','deepening','policy')),
  text TEXT NOT NULL,
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  pseudonym TEXT NOT NULL,
  picture TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL CHECK (role IN ('expert','facilitator','staff','researcher','employer')),
  perspective TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  show_name INTEGER NOT NULL DEFAULT 0 CHECK (show_name IN (0,1)),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  date TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  starts_at TEXT NOT NULL DEFAULT '13:00',
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned','done')),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE agenda_block (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session(id),
  method TEXT NOT NULL,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  instruction TEXT NOT NULL DEFAULT '',
  prompt TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX agenda_block_session ON agenda_block(session_id);
CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  kept TEXT NOT NULL DEFAULT 'open' CHECK (kept IN ('open','kept','broken')),
  session_id TEXT REFERENCES session(id),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  teller_id TEXT REFERENCES participant(id),
  written_by TEXT REFERENCES participant(id),
  session_id TEXT REFERENCES session(id),
  prompt TEXT NOT NULL DEFAULT '',
  wordless INTEGER NOT NULL DEFAULT 0 CHECK (wordless IN (0,1)),
  created_at TEXT NOT NULL,
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX story_teller ON story(teller_id);
CREATE TABLE teller_consent (
  participant_id TEXT NOT NULL REFERENCES participant(id),
  use TEXT NOT NULL CHECK (use IN ('circle','staff','report','presentation','film','public')),
  granted INTEGER NOT NULL CHECK (granted IN (0,1)),
  at TEXT NOT NULL,
  PRIMARY KEY (participant_id, use)
) STRICT, WITHOUT ROWID;
CREATE TABLE story_consent (
  story_id TEXT NOT NULL REFERENCES story(id),
  use TEXT NOT NULL CHECK (use IN ('circle','staff','report','presentation','film','public')),
  granted INTEGER NOT NULL CHECK (granted IN (0,1)),
  at TEXT NOT NULL,
  PRIMARY KEY (story_id, use)
) STRICT, WITHOUT ROWID;
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES story(id),
  sha256 TEXT NOT NULL REFERENCES blob(sha256),
  mime TEXT NOT NULL CHECK (mime IN ('image/png','image/jpeg')),
  description TEXT NOT NULL DEFAULT '',
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX attachment_story ON attachment(story_id);
CREATE TABLE pile (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('yellow','blue','green','rose','purple','sand')),
  theme_id TEXT REFERENCES theme(id),
  merged_into TEXT REFERENCES pile(id),
  x REAL,
  y REAL,
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE fragment (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES story(id),
  words TEXT NOT NULL,
  quote TEXT NOT NULL,
  seal TEXT NOT NULL CHECK (seal IN ('verbatim','shortened','edited','composite')),
  kind TEXT NOT NULL CHECK (kind IN
    ('enabling','hindering','need','coping','dilemma','circle','paradox','difference','moment')),
  circle_only INTEGER NOT NULL DEFAULT 0 CHECK (circle_only IN (0,1)),
  attachment_id TEXT REFERENCES attachment(id),
  pile_id TEXT REFERENCES pile(id),
  x REAL,
  y REAL,
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX fragment_story ON fragment(story_id);
CREATE INDEX fragment_pile ON fragment(pile_id);
CREATE TABLE insight (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN
    ('enabling','hindering','need','coping','dilemma','circle','paradox','difference')),
  statement TEXT NOT NULL,
  strength TEXT NOT NULL DEFAULT '',
  circle_only INTEGER NOT NULL DEFAULT 0 CHECK (circle_only IN (0,1)),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE voice (
  id TEXT PRIMARY KEY,
  insight_id TEXT NOT NULL REFERENCES insight(id),
  side TEXT NOT NULL CHECK (side IN ('support','counter')),
  fragment_id TEXT REFERENCES fragment(id),
  teller_id TEXT REFERENCES participant(id),
  text TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE INDEX voice_insight ON voice(insight_id);
CREATE TABLE member_check (
  insight_id TEXT NOT NULL REFERENCES insight(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  result TEXT NOT NULL CHECK (result IN ('open','agrees','different','doNotUse')),
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (insight_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('conclusion','recommendation','discussionQuestion','nextStep')),
  text TEXT NOT NULL,
  addressee TEXT NOT NULL DEFAULT '',
  insight_id TEXT REFERENCES insight(id),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;
CREATE TABLE storyline_item (
  key TEXT PRIMARY KEY,
  title TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0,1)),
  position REAL
) STRICT;

-- Live texts: not in the command log. The log rows of a text are compacted into the snapshot when it closes.
CREATE TABLE live_text (
  id TEXT PRIMARY KEY,
  snapshot BLOB,
  editor_json TEXT NOT NULL DEFAULT '',
  rich_json TEXT NOT NULL DEFAULT '[]',
  plain TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE text_update (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  text_id TEXT NOT NULL REFERENCES live_text(id),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX text_update_text ON text_update(text_id);

-- What each mark holds now, projected from the live text.
CREATE TABLE mark_now (
  fragment_id TEXT PRIMARY KEY,
  text_id TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX mark_now_text ON mark_now(text_id);
CREATE TABLE command_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  changes TEXT NOT NULL,
  done_at INTEGER NOT NULL,
  undone_at INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0,1))
) STRICT;
CREATE INDEX command_log_author ON command_log(author, undone_at, seq);
CREATE INDEX command_log_done ON command_log(done_at);
CREATE INDEX command_log_undone ON command_log(undone_at);
CREATE TABLE export_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('pptx','docx','pdf','json')),
  audience TEXT NOT NULL CHECK (audience IN ('circle','staff','public')),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  story_ids TEXT NOT NULL
) STRICT;
`,
};
