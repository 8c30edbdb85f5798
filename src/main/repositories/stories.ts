import { noConsent } from '@shared/domain/consent';
import type { Recording } from '@shared/domain/recording';
import type { Attachment, Story } from '@shared/domain/story';
import type { ParticipantId, SessionId, StoryId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { readAttachments } from './attachments';
import { readStoryConsents } from './consent';
import { type Placed, positionAtEnd } from './positions';
import { readRecordings } from './recordings';

/** What is kept of a story apart from its words, pictures, sounds and consent. */
export type StoryFields = Omit<Story, 'attachments' | 'recordings' | 'consent'>;

type Row = {
  readonly id: StoryId;
  readonly title: string;
  readonly teller_id: ParticipantId | null;
  readonly written_by: ParticipantId | null;
  readonly session_id: SessionId | null;
  readonly prompt: string;
  readonly wordless: number;
  readonly created_at: string;
};

/** The stories in order of telling. Whoever or whatever lies in the bin is left out of them: no name, no meeting. */
export const readStories = (db: ReadDb): readonly Story[] => {
  const consents = readStoryConsents(db);
  const pictures = readAttachments(db);
  const sounds = readRecordings(db);
  const rows =
    db.all<Row>(sql`SELECT s.id, s.title, t.id AS teller_id, w.id AS written_by, m.id AS session_id,
      s.prompt, s.wordless, s.created_at
    FROM story s
    LEFT JOIN participant t ON t.id = s.teller_id AND t.binned_at IS NULL
    LEFT JOIN participant w ON w.id = s.written_by AND w.binned_at IS NULL
    LEFT JOIN session m ON m.id = s.session_id AND m.binned_at IS NULL
    WHERE s.binned_at IS NULL ORDER BY s.position, s.rowid`);
  return rows.map((row): Story => {
    const attachments: readonly Attachment[] = pictures.get(row.id) ?? [];
    const recordings: readonly Recording[] = sounds.get(row.id) ?? [];
    return { ...toFields(row), attachments, recordings, consent: consents.get(row.id) ?? noConsent };
  });
};

/** Comes at the end; released for nothing yet. */
export const insertStory = (db: WriteDb, made: StoryFields): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM story`);
  db.run(sql`INSERT INTO story (id, title, teller_id, written_by, session_id, prompt, wordless, created_at, position)
    VALUES (${made.id}, ${made.title}, ${made.tellerId}, ${made.writtenBy}, ${made.sessionId}, ${made.prompt},
      ${made.wordless ? 1 : 0}, ${made.createdAt}, ${positionAtEnd(places)})`);
};

/** Writes title, prompt and wordless. */
export const updateStory = (
  db: WriteDb,
  { id, title, prompt, wordless }: Pick<StoryFields, 'id' | 'title' | 'prompt' | 'wordless'>,
): void => {
  db.run(
    sql`UPDATE story SET title = ${title}, prompt = ${prompt}, wordless = ${wordless ? 1 : 0} WHERE id = ${id}`,
  );
};

// Apart from updateStory: a name that lies in the bin is not seen by readStories, and must not be wiped by another edit.
export const setStoryTeller = (db: WriteDb, id: StoryId, tellerId: ParticipantId | null): void => {
  db.run(sql`UPDATE story SET teller_id = ${tellerId} WHERE id = ${id}`);
};

export const setStoryWriter = (db: WriteDb, id: StoryId, writtenBy: ParticipantId | null): void => {
  db.run(sql`UPDATE story SET written_by = ${writtenBy} WHERE id = ${id}`);
};

export const binStory = (db: WriteDb, id: StoryId, at: string): void => {
  db.run(sql`UPDATE story SET binned_at = ${at} WHERE id = ${id}`);
};

const toFields = (row: Row): StoryFields => ({
  id: row.id,
  title: row.title,
  tellerId: row.teller_id,
  writtenBy: row.written_by,
  sessionId: row.session_id,
  prompt: row.prompt,
  wordless: row.wordless === 1,
  createdAt: row.created_at,
});
