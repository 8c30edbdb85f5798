import type { PileColour } from '@shared/domain/pile';
import type { ReadDb } from '../db/handles';
import { sql } from '../db/sql';

/** What the shelf shows of a werkplaats. */
export type WorkshopMeta = {
  readonly title: string;
  readonly colour: PileColour;
  readonly pictures: readonly string[];
  readonly sessionsDone: number;
  readonly sessionsTotal: number;
  /** ISO date of the first meeting that is still to come; empty when none has a date. */
  readonly nextDate: string;
  readonly isSample: boolean;
};

/** Reads what the shelf shows. Undefined when the file holds no werkplaats. Uses only what schema 10 has. */
export const readMeta = (db: ReadDb): WorkshopMeta | undefined => {
  const workshop = db.get<{
    readonly title: string;
    readonly colour: PileColour;
    readonly is_sample: number;
  }>(sql`SELECT title, colour, is_sample FROM workshop WHERE id = 1`);
  const sessions = db.get<{ readonly total: number; readonly done: number; readonly next: string }>(
    sql`SELECT count(*) AS total, count(*) FILTER (WHERE status = 'done') AS done,
        coalesce(min(date) FILTER (WHERE status = 'planned' AND date <> ''), '') AS next
      FROM session WHERE binned_at IS NULL`,
  );
  if (!workshop || !sessions) return undefined;
  const pictures = db.all<{ readonly picture: string }>(
    sql`SELECT picture FROM participant WHERE binned_at IS NULL AND picture <> '' ORDER BY position, rowid LIMIT 30`,
  );
  return {
    title: workshop.title,
    colour: workshop.colour,
    pictures: pictures.map(({ picture }) => picture),
    sessionsDone: sessions.done,
    sessionsTotal: sessions.total,
    nextDate: sessions.next,
    isSample: workshop.is_sample === 1,
  };
};
