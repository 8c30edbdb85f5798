import { type AgendaBlock, methods, type Session, type SessionStatus } from '@shared/domain/session';
import type { AgendaBlockId, SessionId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, placesBefore, positionAtEnd } from './positions';

/** What is kept of a meeting apart from its programme. */
export type SessionFields = Omit<Session, 'blocks'>;

type SessionRow = {
  readonly id: SessionId;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly starts_at: string;
  readonly status: SessionStatus;
};

type BlockRow = Omit<AgendaBlock, 'method'> & { readonly session_id: SessionId; readonly method: string };

/** The meetings in order, each with its programme in order. */
export const readSessions = (db: ReadDb): readonly Session[] => {
  const blocks = Map.groupBy(
    db.all<BlockRow>(sql`SELECT id, session_id, method, title, minutes, instruction, prompt FROM agenda_block
      WHERE binned_at IS NULL ORDER BY position, rowid`),
    (row) => row.session_id,
  );
  return db
    .all<SessionRow>(sql`SELECT id, title, date, place, starts_at, status FROM session
      WHERE binned_at IS NULL ORDER BY position, rowid`)
    .map(({ starts_at, ...rest }) => ({
      ...rest,
      startsAt: starts_at,
      blocks: (blocks.get(rest.id) ?? []).map(toBlock),
    }));
};

export const insertSession = (db: WriteDb, made: SessionFields): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM session`);
  db.run(sql`INSERT INTO session (id, title, date, place, starts_at, status, position)
    VALUES (${made.id}, ${made.title}, ${made.date}, ${made.place}, ${made.startsAt}, ${made.status},
      ${positionAtEnd(places)})`);
};

export const updateSession = (db: WriteDb, changed: SessionFields): void => {
  db.run(sql`UPDATE session SET title = ${changed.title}, date = ${changed.date}, place = ${changed.place},
    starts_at = ${changed.startsAt}, status = ${changed.status} WHERE id = ${changed.id}`);
};

export const binSession = (db: WriteDb, id: SessionId, at: string): void => {
  db.run(sql`UPDATE session SET binned_at = ${at} WHERE id = ${id}`);
};

export const insertBlock = (db: WriteDb, sessionId: SessionId, block: AgendaBlock): void => {
  const position = positionAtEnd(blockPlaces(db, sessionId));
  db.run(sql`INSERT INTO agenda_block (id, session_id, method, title, minutes, instruction, prompt, position)
    VALUES (${block.id}, ${sessionId}, ${block.method}, ${block.title}, ${block.minutes}, ${block.instruction},
      ${block.prompt}, ${position})`);
};

export const updateBlock = (db: WriteDb, block: AgendaBlock): void => {
  db.run(sql`UPDATE agenda_block SET method = ${block.method}, title = ${block.title}, minutes = ${block.minutes},
    instruction = ${block.instruction}, prompt = ${block.prompt} WHERE id = ${block.id}`);
};

export const binBlock = (db: WriteDb, id: AgendaBlockId, at: string): void => {
  db.run(sql`UPDATE agenda_block SET binned_at = ${at} WHERE id = ${id}`);
};

/** Moves a block within its own meeting. */
export const moveBlock = (
  db: WriteDb,
  {
    id,
    sessionId,
    before,
  }: { readonly id: AgendaBlockId; readonly sessionId: SessionId; readonly before: AgendaBlockId | null },
): void => {
  for (const place of placesBefore(blockPlaces(db, sessionId), [id], before)) {
    db.run(sql`UPDATE agenda_block SET position = ${place.position} WHERE id = ${place.id}`);
  }
};

const blockPlaces = (db: ReadDb, sessionId: SessionId): readonly Placed[] =>
  db.all<Placed>(sql`SELECT id, position FROM agenda_block
    WHERE session_id = ${sessionId} AND binned_at IS NULL ORDER BY position, rowid`);

const toBlock = ({ session_id: _, method, ...rest }: BlockRow): AgendaBlock => ({
  ...rest,
  // A method of a later version of the app reads as a free part: its own title says what it is.
  method: methods.find((known) => known === method) ?? 'free',
});
