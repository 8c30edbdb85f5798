import type { Migration } from '../migration';

/**
 * What can be found. The view says what belongs in the index; triggers keep `search_entry` equal to the view, and the FTS
 * index equal to `search_entry`. Triggers, because undo and live texts write rows too. Frozen: a change is a new migration.
 */
const source = `
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

CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(
  kind UNINDEXED, ref UNINDEXED, title, body,
  content = 'search_entry', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
-- Without this, deleted words stay readable in the index.
INSERT INTO search(search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
  INSERT INTO search(rowid, kind, ref, title, body) VALUES (new.id, new.kind, new.ref, new.title, new.body);
END;
CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
  INSERT INTO search(search, rowid, kind, ref, title, body)
    VALUES ('delete', old.id, old.kind, old.ref, old.title, old.body);
END;

INSERT INTO search_entry(kind, ref, title, body) SELECT kind, ref, title, body FROM search_source;
`;

const refresh = (kind: string, refs: string, condition = '1'): string => `
  DELETE FROM search_entry WHERE ${condition} AND kind = '${kind}' AND ref IN (${refs});
  INSERT INTO search_entry(kind, ref, title, body)
    SELECT kind, ref, title, body FROM search_source WHERE ${condition} AND kind = '${kind}' AND ref IN (${refs});`;

type Watched = {
  readonly table: string;
  /** Columns whose change matters. */
  readonly columns: string;
  readonly kind: string;
  /** What the row's entry is called, for `new` or `old`. */
  readonly ref: (row: 'new' | 'old') => string;
};

const watch = ({ table, columns, kind, ref }: Watched): string => `
CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN${refresh(kind, ref('new'))}
END;
CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${columns} ON ${table} BEGIN${refresh(kind, `${ref('old')}, ${ref('new')}`)}
END;
CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN${refresh(kind, ref('old'))}
END;
`;

const own = (row: 'new' | 'old'): string => `${row}.id`;
const workshop = (): string => `'workshop'`;

const rows = [
  watch({
    table: 'workshop',
    columns: 'title, purpose, commissioner, background',
    kind: 'workshop',
    ref: workshop,
  }),
  watch({ table: 'research_question', columns: 'text, binned_at', kind: 'workshop', ref: workshop }),
  watch({ table: 'theme', columns: 'name, binned_at', kind: 'workshop', ref: workshop }),
  watch({
    table: 'participant',
    columns: 'id, pseudonym, perspective, binned_at',
    kind: 'participant',
    ref: own,
  }),
  watch({ table: 'session', columns: 'id, title, place, binned_at', kind: 'session', ref: own }),
  watch({
    table: 'agenda_block',
    columns: 'session_id, title, prompt, binned_at',
    kind: 'session',
    ref: (row) => `${row}.session_id`,
  }),
  watch({ table: 'story', columns: 'id, title, binned_at', kind: 'story', ref: own }),
  watch({ table: 'fragment', columns: 'id, story_id, words, quote, binned_at', kind: 'fragment', ref: own }),
  watch({ table: 'pile', columns: 'id, name, binned_at', kind: 'pile', ref: own }),
  watch({ table: 'insight', columns: 'id, statement, binned_at', kind: 'insight', ref: own }),
  watch({ table: 'follow_up', columns: 'id, text, addressee, binned_at', kind: 'followUp', ref: own }),
];

// A story that goes to the bin hides its fragments, and shows them again when it comes back.
const storyFragments = `
CREATE TRIGGER search_story_fragments AFTER UPDATE OF binned_at ON story
WHEN (new.binned_at IS NULL) <> (old.binned_at IS NULL) BEGIN${refresh('fragment', 'SELECT id FROM fragment WHERE story_id = new.id')}
END;
`;

const ofText = (row: 'new' | 'old'): string =>
  ['story', 'insight']
    .map((kind) => refresh(kind, `substr(${row}.id, ${kind.length + 2})`, `${row}.id GLOB '${kind}:*'`))
    .join('');

const texts = `
CREATE TRIGGER search_text_insert AFTER INSERT ON live_text WHEN new.plain <> '' BEGIN${ofText('new')}
END;
CREATE TRIGGER search_text_update AFTER UPDATE OF plain ON live_text WHEN new.plain IS NOT old.plain BEGIN${ofText('new')}
END;
CREATE TRIGGER search_text_delete AFTER DELETE ON live_text BEGIN${ofText('old')}
END;
`;

export const search: Migration = {
  version: 11,
  name: 'search',
  sql: [source, ...rows, storyFragments, texts].join(''),
};
