import type { SearchHit, SearchKind } from '@shared/contract/search';
import type { ReadDb } from '../db/handles';
import { sql } from '../db/sql';

/** Most hits shown; more would not be read. */
const hitLimit = 50;

/** What holds all of these words, best first. The last word may be half written. Nothing for a text without words. */
export const findText = (db: ReadDb, text: string): readonly SearchHit[] => {
  const query = toMatch(text);
  if (query === '') return [];
  // The index leaves out what lies in the bin itself; what hangs on something there is left out here.
  return db.all<SearchHit & { readonly kind: SearchKind }>(sql`
    SELECT search.kind, search.ref AS id,
      CASE search.kind WHEN 'fragment' THEN coalesce(
        (SELECT story.title FROM fragment JOIN story ON story.id = fragment.story_id WHERE fragment.id = search.ref), '')
        ELSE search.title END AS title,
      snippet(search, -1, char(57344), char(57345), '…', 24) AS snippet
    FROM search
    WHERE search MATCH ${query}
      AND NOT (search.kind = 'fragment' AND EXISTS (
        SELECT 1 FROM fragment JOIN attachment ON attachment.id = fragment.attachment_id
        WHERE fragment.id = search.ref AND attachment.binned_at IS NOT NULL))
      AND NOT (search.kind = 'followUp' AND EXISTS (
        SELECT 1 FROM follow_up JOIN insight ON insight.id = follow_up.insight_id
        WHERE follow_up.id = search.ref AND insight.binned_at IS NOT NULL))
    ORDER BY search.rank LIMIT ${hitLimit}`);
};

/**
 * A query of FTS5 that holds every word of the text, quoted: nothing that somebody types is read as query language. Words
 * are cut as the index cuts them (unicode61: letters, digits and private-use characters).
 */
const toMatch = (text: string): string => {
  const words = (text.toWellFormed().match(/[\p{L}\p{M}\p{N}\p{Co}]+/gu) ?? []).slice(0, 20);
  return words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ');
};
