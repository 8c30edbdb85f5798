import { type Fragment, type FragmentKind, markStateOf, type Seal } from '@shared/domain/fragment';
import {
  type AttachmentId,
  type FragmentId,
  type ParticipantId,
  type PileId,
  type StoryId,
  storyTextId,
} from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

/** What is kept of a fragment itself; the rest of `Fragment` follows from its story, its pile and the live text. */
export type FragmentFields = Pick<
  Fragment,
  'id' | 'storyId' | 'words' | 'quote' | 'seal' | 'kind' | 'circleOnly' | 'attachmentId'
>;

type Row = {
  readonly id: FragmentId;
  readonly story_id: StoryId;
  readonly teller_id: ParticipantId | null;
  readonly words: string;
  readonly quote: string;
  readonly seal: Seal;
  readonly kind: FragmentKind;
  readonly circle_only: number;
  readonly attachment_id: AttachmentId | null;
  readonly pile_id: PileId | null;
  readonly has_text: number;
  readonly words_now: string | null;
};

/**
 * Every fragment by its place: in the pile, or in order of marking. One whose story or picture lies in the bin is left out;
 * one whose pile lies in the bin is in none.
 */
export const readFragments = (db: ReadDb): readonly Fragment[] => readAll(db, 0);

/** What `readFragments` leaves out. */
export const readBinnedFragments = (db: ReadDb): readonly Fragment[] => readAll(db, 1);

const readAll = (db: ReadDb, inBin: 0 | 1): readonly Fragment[] =>
  db
    .all<Row>(sql`SELECT f.id, f.story_id, t.id AS teller_id, f.words, f.quote, f.seal, f.kind, f.circle_only,
        f.attachment_id, p.id AS pile_id, l.id IS NOT NULL AS has_text, m.words AS words_now
      FROM fragment f
      JOIN story s ON s.id = f.story_id
      LEFT JOIN participant t ON t.id = s.teller_id AND t.binned_at IS NULL
      LEFT JOIN attachment a ON a.id = f.attachment_id
      LEFT JOIN pile p ON p.id = f.pile_id AND p.binned_at IS NULL
      LEFT JOIN live_text l ON l.id = 'story:' || f.story_id
      LEFT JOIN mark_now m ON m.fragment_id = f.id
      WHERE COALESCE(f.binned_at, s.binned_at, a.binned_at) IS NOT NULL = ${inBin}
      ORDER BY f.position, f.rowid`)
    .map(toFragment);

/** Puts a new fragment loose on the board, after all others. */
export const insertFragment = (db: WriteDb, made: FragmentFields): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM fragment`);
  db.run(sql`INSERT INTO fragment (id, story_id, words, quote, seal, kind, circle_only, attachment_id, position)
    VALUES (${made.id}, ${made.storyId}, ${made.words}, ${made.quote}, ${made.seal}, ${made.kind},
      ${made.circleOnly ? 1 : 0}, ${made.attachmentId}, ${positionAtEnd(places)})`);
};

/**
 * Says that the mark is in the text, from the moment of marking: the projection of the live text comes a little later and
 * is the authority from then on.
 */
export const noteNewMark = (db: WriteDb, { id, storyId, words }: FragmentFields): void => {
  db.run(sql`INSERT INTO mark_now (fragment_id, text_id, words) VALUES (${id}, ${storyTextId(storyId)}, ${words})
    ON CONFLICT (fragment_id) DO NOTHING`);
};

/** Whether a fragment with this id was ever made, also when it lies in the bin. */
export const fragmentExists = (db: ReadDb, id: FragmentId): boolean =>
  db.get(sql`SELECT 1 FROM fragment WHERE id = ${id}`) !== undefined;

export const updateFragment = (
  db: WriteDb,
  changed: Pick<Fragment, 'id' | 'words' | 'quote' | 'seal' | 'kind' | 'circleOnly'>,
): void => {
  db.run(sql`UPDATE fragment SET words = ${changed.words}, quote = ${changed.quote}, seal = ${changed.seal},
    kind = ${changed.kind}, circle_only = ${changed.circleOnly ? 1 : 0} WHERE id = ${changed.id}`);
};

export const binFragment = (db: WriteDb, id: FragmentId, at: string): void => {
  db.run(sql`UPDATE fragment SET binned_at = ${at} WHERE id = ${id}`);
};

const toFragment = (row: Row): Fragment => {
  const isPicture = row.attachment_id !== null;
  // Without a projected text there is nothing to compare with yet.
  const markState = row.has_text === 0 ? 'intact' : markStateOf(row.words, row.words_now, isPicture);
  return {
    id: row.id,
    storyId: row.story_id,
    tellerId: row.teller_id,
    words: row.words,
    quote: row.quote,
    seal: row.seal,
    kind: row.kind,
    circleOnly: row.circle_only === 1,
    attachmentId: row.attachment_id,
    markState,
    wordsNow: markState === 'changed' ? (row.words_now ?? '') : '',
    pileId: row.pile_id,
  };
};
