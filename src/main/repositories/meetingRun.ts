import type { Meeting, MeetingPlace, Spent } from '@shared/domain/room/meeting';
import { idSchema, isId, type SessionId } from '@shared/ids';
import { z } from 'zod';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

type Row = {
  readonly session_id: SessionId;
  readonly place: string;
  readonly spent: string;
  readonly skipped: string;
  readonly started_at: string;
  readonly begun_seq: number | null;
};

/** The meeting that is being held, also when it lies in the bin; null when none is. Its timer stands still after opening. */
export const readMeeting = (db: ReadDb): Meeting | null => {
  const row = db.get<Row>(
    sql`SELECT session_id, place, spent, skipped, started_at, begun_seq FROM meeting_run`,
  );
  if (!row) return null;
  return {
    sessionId: row.session_id,
    place: placeOf(row.place),
    spent: new Map(
      Object.entries(read(row.spent, spentSchema, {})).map(([place, spent]) => [placeOf(place), spent]),
    ),
    skipped: new Set(read(row.skipped, skippedSchema, [])),
    running: false,
    startedAt: row.started_at,
    begunSeq: row.begun_seq,
  };
};

/** Whether this meeting does not lie in the bin. */
export const isMeetingThere = (db: ReadDb, id: SessionId): boolean =>
  db.get(sql`SELECT 1 FROM session WHERE id = ${id} AND binned_at IS NULL`) !== undefined;

/** Keeps where a meeting is, in the place of what was known. */
export const writeMeeting = (db: WriteDb, meeting: Meeting): void => {
  const { sessionId, place, startedAt, begunSeq } = meeting;
  const spent = JSON.stringify(Object.fromEntries(meeting.spent));
  const skipped = JSON.stringify([...meeting.skipped]);
  db.run(sql`INSERT INTO meeting_run (id, session_id, place, spent, skipped, started_at, begun_seq)
    VALUES (1, ${sessionId}, ${place}, ${spent}, ${skipped}, ${startedAt}, ${begunSeq})
    ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id, place = excluded.place, spent = excluded.spent,
      skipped = excluded.skipped, started_at = excluded.started_at, begun_seq = excluded.begun_seq`);
};

export const eraseMeeting = (db: WriteDb): void => {
  db.run(sql`DELETE FROM meeting_run`);
};

const placeOf = (text: string): MeetingPlace => {
  if (text === 'opening' || text === 'closing') return text;
  return isId('agendaBlock', text) ? text : 'opening';
};

const spentSchema: z.ZodType<Record<string, Spent>> = z.record(
  z.string(),
  z.object({ elapsedMs: z.number().min(0), addedMs: z.number() }),
);
const skippedSchema = z.array(idSchema('agendaBlock'));

/** A file may come from a stranger: what cannot be read is as good as nothing, and the meeting goes on. */
const read = <T>(text: string, schema: z.ZodType<T>, otherwise: T): T => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return otherwise;
  }
};
