import type { SharedAudience } from '@shared/audience';
import type { Slip, SlipSign } from '@shared/domain/room/slip';
import type { AgendaBlockId, GroupId, ParticipantId, SessionId, SlipId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type Row = {
  readonly id: SlipId;
  readonly session_id: SessionId;
  readonly block_id: AgendaBlockId | null;
  readonly group_id: GroupId | null;
  readonly author_id: ParticipantId | null;
  readonly sign: SlipSign | null;
  readonly text: string;
  readonly made_with: SharedAudience;
  readonly turned: number;
};

/** The slips of all meetings, in order of writing. One whose part, group or writer lies in the bin stays, without it. */
export const readSlips = (db: ReadDb): readonly Slip[] =>
  db
    .all<Row>(
      sql`SELECT s.id, s.session_id, b.id AS block_id, g.id AS group_id, p.id AS author_id, s.sign, s.text, s.made_with, s.turned
        FROM slip s
        JOIN session m ON m.id = s.session_id AND m.binned_at IS NULL
        LEFT JOIN agenda_block b ON b.id = s.block_id AND b.binned_at IS NULL
        LEFT JOIN breakout_group g ON g.id = s.group_id AND g.block_id = b.id AND g.binned_at IS NULL
        LEFT JOIN participant p ON p.id = s.author_id AND p.binned_at IS NULL
        WHERE s.binned_at IS NULL ORDER BY s.position, s.rowid`,
    )
    .map((row) => ({
      id: row.id,
      sessionId: row.session_id,
      blockId: row.block_id,
      groupId: row.group_id,
      authorId: row.author_id,
      sign: row.sign,
      text: row.text,
      madeWith: row.made_with,
      turned: row.turned === 1,
    }));

export const insertSlip = (db: WriteDb, made: Slip): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM slip`);
  db.run(sql`INSERT INTO slip (id, session_id, block_id, group_id, author_id, sign, text, made_with, turned, position)
    VALUES (${made.id}, ${made.sessionId}, ${made.blockId}, ${made.groupId}, ${made.authorId}, ${made.sign}, ${made.text},
      ${made.madeWith}, ${made.turned ? 1 : 0}, ${positionAtEnd(places)})`);
};

export const rewriteSlip = (db: WriteDb, id: SlipId, text: string): void => {
  db.run(sql`UPDATE slip SET text = ${text} WHERE id = ${id}`);
};

export const turnSlip = (db: WriteDb, id: SlipId, turned: boolean): void => {
  db.run(sql`UPDATE slip SET turned = ${turned ? 1 : 0} WHERE id = ${id}`);
};

export const binSlip = (db: WriteDb, id: SlipId, at: string): void => {
  db.run(sql`UPDATE slip SET binned_at = ${at} WHERE id = ${id}`);
};
