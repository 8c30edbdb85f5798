import type { StorylineItem, StorylineKey } from '@shared/domain/storyline';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

type Row = Omit<StorylineItem, 'hidden'> & { readonly hidden: number; readonly key: StorylineKey };

/** What was changed by hand in the storyline. */
export const readStorylineItems = (db: ReadDb): readonly StorylineItem[] =>
  db
    .all<Row>(sql`SELECT key, title, text, notes, hidden, position FROM storyline_item ORDER BY key`)
    .map((row) => ({ ...row, hidden: row.hidden === 1 }));

/** Writes one place of the storyline whole. */
export const writeStorylineItem = (db: WriteDb, item: StorylineItem): void => {
  db.run(sql`INSERT INTO storyline_item (key, title, text, notes, hidden, position)
    VALUES (${item.key}, ${item.title}, ${item.text}, ${item.notes}, ${item.hidden ? 1 : 0}, ${item.position})
    ON CONFLICT (key) DO UPDATE SET title = excluded.title, text = excluded.text, notes = excluded.notes,
      hidden = excluded.hidden, position = excluded.position`);
};
