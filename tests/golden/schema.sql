CREATE INDEX agenda_block_session ON agenda_block(session_id);

CREATE INDEX attachment_story ON attachment(story_id);

CREATE INDEX breakout_group_block ON breakout_group(block_id);

CREATE INDEX choice_option_choice ON choice_option(choice_id);

CREATE INDEX choice_session ON choice(session_id);

CREATE INDEX command_log_author ON command_log(author, undone_at, seq);

CREATE INDEX command_log_done ON command_log(done_at);

CREATE INDEX command_log_undone ON command_log(undone_at);

CREATE INDEX fragment_pile ON fragment(pile_id);

CREATE INDEX fragment_story ON fragment(story_id);

CREATE INDEX mark_now_text ON mark_now(text_id);

CREATE INDEX recording_story ON recording(story_id);

CREATE INDEX slip_session ON slip(session_id);

CREATE INDEX story_teller ON story(teller_id);

CREATE INDEX text_update_text ON text_update(text_id);

CREATE INDEX voice_insight ON voice(insight_id);

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

CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE block_role (
  block_id TEXT NOT NULL REFERENCES agenda_block(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  role TEXT NOT NULL CHECK (role IN ('speaker','asker','listener','writer')),
  PRIMARY KEY (block_id, participant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE breakout_group (
  id TEXT PRIMARY KEY,
  block_id TEXT NOT NULL REFERENCES agenda_block(id),
  name TEXT NOT NULL,
  question TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;

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

CREATE TABLE choice_option (
  id TEXT PRIMARY KEY,
  choice_id TEXT NOT NULL REFERENCES choice(id),
  text TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('','many','some','one','nobody')),
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;

CREATE TABLE choice_pick (
  option_id TEXT NOT NULL REFERENCES choice_option(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  PRIMARY KEY (option_id, participant_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  kept TEXT NOT NULL DEFAULT 'open' CHECK (kept IN ('open','kept','broken')),
  session_id TEXT REFERENCES session(id),
  position REAL NOT NULL,
  binned_at TEXT
, kind TEXT NOT NULL DEFAULT 'promise' CHECK (kind IN ('promise','agreement')), made_with TEXT NOT NULL DEFAULT 'circle'
  CHECK (made_with IN ('circle','staff','public'))) STRICT;

CREATE TABLE export_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('pptx','docx','pdf','json')),
  audience TEXT NOT NULL CHECK (audience IN ('circle','staff','public')),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  story_ids TEXT NOT NULL
) STRICT;

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('conclusion','recommendation','discussionQuestion','nextStep')),
  text TEXT NOT NULL,
  addressee TEXT NOT NULL DEFAULT '',
  insight_id TEXT REFERENCES insight(id),
  position REAL NOT NULL,
  binned_at TEXT
, made_with TEXT NOT NULL DEFAULT 'public'
  CHECK (made_with IN ('circle','staff','public'))) STRICT;

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

CREATE TABLE group_member (
  group_id TEXT NOT NULL REFERENCES breakout_group(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  PRIMARY KEY (group_id, participant_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE live_text (
  id TEXT PRIMARY KEY,
  snapshot BLOB,
  editor_json TEXT NOT NULL DEFAULT '',
  rich_json TEXT NOT NULL DEFAULT '[]',
  plain TEXT NOT NULL DEFAULT ''
, seeded INTEGER NOT NULL DEFAULT 0 CHECK (seeded IN (0,1))) STRICT;

CREATE TABLE mark_now (
  fragment_id TEXT PRIMARY KEY,
  text_id TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;

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
, begun_seq INTEGER) STRICT;

CREATE TABLE member_check (
  insight_id TEXT NOT NULL REFERENCES insight(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  result TEXT NOT NULL CHECK (result IN ('open','agrees','different','doNotUse')),
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (insight_id, participant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE nameless_pick (
  option_id TEXT NOT NULL REFERENCES choice_option(id),
  turn TEXT NOT NULL,
  PRIMARY KEY (option_id, turn)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE recording (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES story(id),
  sha256 TEXT NOT NULL REFERENCES blob(sha256),
  mime TEXT NOT NULL CHECK (mime = 'audio/webm'),
  milliseconds INTEGER NOT NULL CHECK (milliseconds > 0),
  description TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;

CREATE TABLE research_question (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('descriptive','deepening','policy')),
  text TEXT NOT NULL,
  position REAL NOT NULL,
  binned_at TEXT
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(
  kind UNINDEXED, ref UNINDEXED, title, body,
  content = 'search_entry', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;

CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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
, sign TEXT CHECK (sign IN ('plus', 'minus'))) STRICT;

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

CREATE TABLE story_consent (
  story_id TEXT NOT NULL REFERENCES story(id),
  use TEXT NOT NULL CHECK (use IN ('circle','staff','report','presentation','film','public')),
  granted INTEGER NOT NULL CHECK (granted IN (0,1)),
  at TEXT NOT NULL,
  PRIMARY KEY (story_id, use)
) STRICT, WITHOUT ROWID;

CREATE TABLE storyline_item (
  key TEXT PRIMARY KEY,
  title TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0,1)),
  position REAL
) STRICT;

CREATE TABLE teller_consent (
  participant_id TEXT NOT NULL REFERENCES participant(id),
  use TEXT NOT NULL CHECK (use IN ('circle','staff','report','presentation','film','public')),
  granted INTEGER NOT NULL CHECK (granted IN (0,1)),
  at TEXT NOT NULL,
  PRIMARY KEY (participant_id, use)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_author (
  text_id TEXT NOT NULL,
  client INTEGER NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (text_id, client)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_update (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  text_id TEXT NOT NULL REFERENCES live_text(id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
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

CREATE TRIGGER choice_decided AFTER UPDATE OF decided, binned_at ON choice
  WHEN new.decided = 1 OR new.binned_at IS NOT NULL BEGIN
  DELETE FROM choice_pick WHERE option_id IN (SELECT id FROM choice_option WHERE choice_id = new.id);
END;

CREATE TRIGGER choice_decided_nameless AFTER UPDATE OF decided, binned_at ON choice
  WHEN new.decided = 1 OR new.binned_at IS NOT NULL BEGIN
  DELETE FROM nameless_pick WHERE option_id IN (SELECT id FROM choice_option WHERE choice_id = new.id);
END;

CREATE TRIGGER chooser_left AFTER UPDATE OF binned_at ON participant WHEN new.binned_at IS NOT NULL BEGIN
  DELETE FROM choice_pick WHERE participant_id = new.id;
END;

CREATE TRIGGER search_agenda_block_delete AFTER DELETE ON agenda_block BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'session' AND ref IN (old.session_id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'session' AND ref IN (old.session_id);
END;

CREATE TRIGGER search_agenda_block_insert AFTER INSERT ON agenda_block BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'session' AND ref IN (new.session_id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'session' AND ref IN (new.session_id);
END;

CREATE TRIGGER search_agenda_block_update AFTER UPDATE OF session_id, title, prompt, binned_at ON agenda_block BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'session' AND ref IN (old.session_id, new.session_id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'session' AND ref IN (old.session_id, new.session_id);
END;

CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
  INSERT INTO search(search, rowid, kind, ref, title, body)
    VALUES ('delete', old.id, old.kind, old.ref, old.title, old.body);
END;

CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
  INSERT INTO search(rowid, kind, ref, title, body) VALUES (new.id, new.kind, new.ref, new.title, new.body);
END;

CREATE TRIGGER search_follow_up_delete AFTER DELETE ON follow_up BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'followUp' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'followUp' AND ref IN (old.id);
END;

CREATE TRIGGER search_follow_up_insert AFTER INSERT ON follow_up BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'followUp' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'followUp' AND ref IN (new.id);
END;

CREATE TRIGGER search_follow_up_update AFTER UPDATE OF id, text, addressee, binned_at ON follow_up BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'followUp' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'followUp' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_fragment_delete AFTER DELETE ON fragment BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'fragment' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'fragment' AND ref IN (old.id);
END;

CREATE TRIGGER search_fragment_insert AFTER INSERT ON fragment BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'fragment' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'fragment' AND ref IN (new.id);
END;

CREATE TRIGGER search_fragment_update AFTER UPDATE OF id, story_id, words, quote, binned_at ON fragment BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'fragment' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'fragment' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_insight_delete AFTER DELETE ON insight BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'insight' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'insight' AND ref IN (old.id);
END;

CREATE TRIGGER search_insight_insert AFTER INSERT ON insight BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'insight' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'insight' AND ref IN (new.id);
END;

CREATE TRIGGER search_insight_update AFTER UPDATE OF id, statement, binned_at ON insight BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'insight' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'insight' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_participant_delete AFTER DELETE ON participant BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'participant' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'participant' AND ref IN (old.id);
END;

CREATE TRIGGER search_participant_insert AFTER INSERT ON participant BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'participant' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'participant' AND ref IN (new.id);
END;

CREATE TRIGGER search_participant_update AFTER UPDATE OF id, pseudonym, perspective, binned_at ON participant BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'participant' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'participant' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_pile_delete AFTER DELETE ON pile BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'pile' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'pile' AND ref IN (old.id);
END;

CREATE TRIGGER search_pile_insert AFTER INSERT ON pile BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'pile' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'pile' AND ref IN (new.id);
END;

CREATE TRIGGER search_pile_update AFTER UPDATE OF id, name, binned_at ON pile BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'pile' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'pile' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_research_question_delete AFTER DELETE ON research_question BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
END;

CREATE TRIGGER search_research_question_insert AFTER INSERT ON research_question BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
END;

CREATE TRIGGER search_research_question_update AFTER UPDATE OF text, binned_at ON research_question BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop', 'workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop', 'workshop');
END;

CREATE TRIGGER search_session_delete AFTER DELETE ON session BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'session' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'session' AND ref IN (old.id);
END;

CREATE TRIGGER search_session_insert AFTER INSERT ON session BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'session' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'session' AND ref IN (new.id);
END;

CREATE TRIGGER search_session_update AFTER UPDATE OF id, title, place, binned_at ON session BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'session' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'session' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_story_delete AFTER DELETE ON story BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'story' AND ref IN (old.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'story' AND ref IN (old.id);
END;

CREATE TRIGGER search_story_fragments AFTER UPDATE OF binned_at ON story
WHEN (new.binned_at IS NULL) <> (old.binned_at IS NULL) BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'fragment' AND ref IN (SELECT id FROM fragment WHERE story_id = new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'fragment' AND ref IN (SELECT id FROM fragment WHERE story_id = new.id);
END;

CREATE TRIGGER search_story_insert AFTER INSERT ON story BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'story' AND ref IN (new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'story' AND ref IN (new.id);
END;

CREATE TRIGGER search_story_update AFTER UPDATE OF id, title, binned_at ON story BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'story' AND ref IN (old.id, new.id);
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'story' AND ref IN (old.id, new.id);
END;

CREATE TRIGGER search_text_delete AFTER DELETE ON live_text BEGIN
  DELETE FROM search_entry WHERE old.id GLOB 'story:*' AND kind = 'story' AND ref IN (substr(old.id, 7));
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE old.id GLOB 'story:*' AND kind = 'story' AND ref IN (substr(old.id, 7));
  DELETE FROM search_entry WHERE old.id GLOB 'insight:*' AND kind = 'insight' AND ref IN (substr(old.id, 9));
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE old.id GLOB 'insight:*' AND kind = 'insight' AND ref IN (substr(old.id, 9));
END;

CREATE TRIGGER search_text_insert AFTER INSERT ON live_text WHEN new.plain <> '' BEGIN
  DELETE FROM search_entry WHERE new.id GLOB 'story:*' AND kind = 'story' AND ref IN (substr(new.id, 7));
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE new.id GLOB 'story:*' AND kind = 'story' AND ref IN (substr(new.id, 7));
  DELETE FROM search_entry WHERE new.id GLOB 'insight:*' AND kind = 'insight' AND ref IN (substr(new.id, 9));
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE new.id GLOB 'insight:*' AND kind = 'insight' AND ref IN (substr(new.id, 9));
END;

CREATE TRIGGER search_text_update AFTER UPDATE OF plain ON live_text WHEN new.plain IS NOT old.plain BEGIN
  DELETE FROM search_entry WHERE new.id GLOB 'story:*' AND kind = 'story' AND ref IN (substr(new.id, 7));
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE new.id GLOB 'story:*' AND kind = 'story' AND ref IN (substr(new.id, 7));
  DELETE FROM search_entry WHERE new.id GLOB 'insight:*' AND kind = 'insight' AND ref IN (substr(new.id, 9));
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE new.id GLOB 'insight:*' AND kind = 'insight' AND ref IN (substr(new.id, 9));
END;

CREATE TRIGGER search_theme_delete AFTER DELETE ON theme BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
END;

CREATE TRIGGER search_theme_insert AFTER INSERT ON theme BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
END;

CREATE TRIGGER search_theme_update AFTER UPDATE OF name, binned_at ON theme BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop', 'workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop', 'workshop');
END;

CREATE TRIGGER search_workshop_delete AFTER DELETE ON workshop BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
END;

CREATE TRIGGER search_workshop_insert AFTER INSERT ON workshop BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop');
END;

CREATE TRIGGER search_workshop_update AFTER UPDATE OF title, purpose, commissioner, background ON workshop BEGIN
  DELETE FROM search_entry WHERE 1 AND kind = 'workshop' AND ref IN ('workshop', 'workshop');
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE 1 AND kind = 'workshop' AND ref IN ('workshop', 'workshop');
END;

CREATE VIEW search_source (kind, ref, title, body) AS
  SELECT 'workshop', 'workshop', title, purpose || char(10) || commissioner || char(10) || background
      || (SELECT coalesce(group_concat(char(10) || text, '' ORDER BY id), '')
        FROM research_question WHERE binned_at IS NULL)
      || (SELECT coalesce(group_concat(char(10) || name, '' ORDER BY id), '') FROM theme WHERE binned_at IS NULL)
    FROM workshop
  UNION ALL SELECT 'participant', id, pseudonym, perspective FROM participant WHERE binned_at IS NULL
  UNION ALL SELECT 'session', id, title,
      place || (SELECT coalesce(group_concat(char(10) || b.title || char(10) || b.prompt, '' ORDER BY b.id), '')
        FROM agenda_block b WHERE b.session_id = session.id AND b.binned_at IS NULL)
    FROM session WHERE binned_at IS NULL
  UNION ALL SELECT 'story', id, title,
      coalesce((SELECT plain FROM live_text WHERE live_text.id = 'story:' || story.id), '')
    FROM story WHERE binned_at IS NULL
  UNION ALL SELECT 'fragment', id, '', CASE WHEN quote = words THEN words ELSE quote || char(10) || words END
    FROM fragment WHERE binned_at IS NULL
      AND EXISTS (SELECT 1 FROM story WHERE story.id = fragment.story_id AND story.binned_at IS NULL)
  UNION ALL SELECT 'pile', id, name, '' FROM pile WHERE binned_at IS NULL
  UNION ALL SELECT 'insight', id, statement,
      coalesce((SELECT plain FROM live_text WHERE live_text.id = 'insight:' || insight.id), '')
    FROM insight WHERE binned_at IS NULL
  UNION ALL SELECT 'followUp', id, text, addressee FROM follow_up WHERE binned_at IS NULL;
