import { noConsent } from '@shared/domain/consent';
import type { Participant, Role } from '@shared/domain/participant';
import type { ParticipantId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { readTellerConsents } from './consent';
import { type Placed, positionAtEnd } from './positions';

/** What is kept of a participant apart from consent. */
export type ParticipantFields = Omit<Participant, 'consent'>;

type Row = {
  readonly id: ParticipantId;
  readonly pseudonym: string;
  readonly picture: string;
  readonly role: Role;
  readonly perspective: string;
  readonly note: string;
  readonly show_name: number;
};

/** Everyone who takes part, in order of joining. */
export const readParticipants = (db: ReadDb): readonly Participant[] => {
  const consents = readTellerConsents(db);
  return db
    .all<Row>(
      sql`SELECT id, pseudonym, picture, role, perspective, note, show_name FROM participant
        WHERE binned_at IS NULL ORDER BY position, rowid`,
    )
    .map(({ show_name, ...rest }) => ({
      ...rest,
      showName: show_name === 1,
      consent: consents.get(rest.id) ?? noConsent,
    }));
};

/** The pseudonym of everybody who ever took part: also of who left. */
export const readPseudonyms = (db: ReadDb): readonly string[] =>
  db
    .all<Pick<Row, 'pseudonym'>>(sql`SELECT pseudonym FROM participant ORDER BY position, rowid`)
    .map(({ pseudonym }) => pseudonym);

/** Whether somebody takes part (still). */
export const takesPart = (db: ReadDb, id: ParticipantId): boolean =>
  db.get(sql`SELECT id FROM participant WHERE id = ${id} AND binned_at IS NULL`) !== undefined;

/** Joins at the end; says yes to nothing yet. */
export const insertParticipant = (db: WriteDb, made: ParticipantFields): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM participant`);
  db.run(sql`INSERT INTO participant (id, pseudonym, picture, role, perspective, note, show_name, position)
    VALUES (${made.id}, ${made.pseudonym}, ${made.picture}, ${made.role}, ${made.perspective}, ${made.note},
      ${made.showName ? 1 : 0}, ${positionAtEnd(places)})`);
};

export const updateParticipant = (db: WriteDb, changed: ParticipantFields): void => {
  db.run(sql`UPDATE participant SET pseudonym = ${changed.pseudonym}, picture = ${changed.picture},
    role = ${changed.role}, perspective = ${changed.perspective}, note = ${changed.note},
    show_name = ${changed.showName ? 1 : 0} WHERE id = ${changed.id}`);
};

export const binParticipant = (db: WriteDb, id: ParticipantId, at: string): void => {
  db.run(sql`UPDATE participant SET binned_at = ${at} WHERE id = ${id}`);
};
