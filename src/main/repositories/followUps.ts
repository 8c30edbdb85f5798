import type { SharedAudience } from '@shared/audience';
import type { FollowUp, FollowUpKind } from '@shared/domain/insight';
import type { FollowUpId, InsightId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type Row = {
  readonly id: FollowUpId;
  readonly kind: FollowUpKind;
  readonly text: string;
  readonly addressee: string;
  readonly insight_id: InsightId | null;
  readonly made_with: SharedAudience;
};

/** What follows from the insights, in order. What hangs on an insight that lies in the bin lies there with it. */
export const readFollowUps = (db: ReadDb): readonly FollowUp[] =>
  db
    .all<Row>(sql`SELECT f.id, f.kind, f.text, f.addressee, f.insight_id, f.made_with
      FROM follow_up f LEFT JOIN insight i ON i.id = f.insight_id
      WHERE f.binned_at IS NULL AND i.binned_at IS NULL ORDER BY f.position, f.rowid`)
    .map(({ insight_id, made_with, ...rest }) => ({ ...rest, insightId: insight_id, madeWith: made_with }));

export const insertFollowUp = (db: WriteDb, made: FollowUp): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM follow_up`);
  db.run(sql`INSERT INTO follow_up (id, kind, text, addressee, insight_id, made_with, position)
    VALUES (${made.id}, ${made.kind}, ${made.text}, ${made.addressee}, ${made.insightId}, ${made.madeWith},
      ${positionAtEnd(places)})`);
};

/** Writes everything but the kind and the company, which never change. */
export const updateFollowUp = (db: WriteDb, changed: FollowUp): void => {
  db.run(sql`UPDATE follow_up SET text = ${changed.text}, addressee = ${changed.addressee},
    insight_id = ${changed.insightId} WHERE id = ${changed.id}`);
};

export const binFollowUp = (db: WriteDb, id: FollowUpId, at: string): void => {
  db.run(sql`UPDATE follow_up SET binned_at = ${at} WHERE id = ${id}`);
};
