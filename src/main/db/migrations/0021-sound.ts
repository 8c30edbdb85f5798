import type { Migration } from '../migration';

/**
 * Sounds of a story: a voice, recorded on the spot. Their bytes are in `blob`, like those of pictures. Frozen: a change is a
 * new migration.
 */
export const sound: Migration = {
  version: 21,
  name: 'sound',
  sql: `
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
CREATE INDEX recording_story ON recording(story_id);
`,
};
