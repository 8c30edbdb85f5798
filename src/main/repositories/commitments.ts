import type { SharedAudience } from '@shared/audience';
import type { Beginning } from '@shared/domain/room/meeting';
import type { Commitment, CommitmentKind, KeptState } from '@shared/domain/session';
import { type CommitmentId, type SessionId, toId } from '@shared/ids';
import { parseChanges } from '../db/changes';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type Row = {
  readonly id: CommitmentId;
  readonly kind: CommitmentKind;
  readonly made_with: SharedAudience;
  readonly text: string;
  readonly who: string;
  readonly due: string;
  readonly kept: KeptState;
  readonly session_id: SessionId | null;
};

/** The promises in order of making. One made in a meeting that lies in the bin stays, without the meeting. */
export const readCommitments = (db: ReadDb): readonly Commitment[] =>
  db
    .all<Row>(sql`SELECT c.id, c.kind, c.made_with, c.text, c.who, c.due, c.kept, s.id AS session_id
      FROM commitment c LEFT JOIN session s ON s.id = c.session_id AND s.binned_at IS NULL
      WHERE c.binned_at IS NULL ORDER BY c.position, c.rowid`)
    .map(({ session_id, made_with, ...rest }) => ({ ...rest, madeWith: made_with, sessionId: session_id }));

/** Whose answer (kept, or not) was given since then and still stands. */
export const answeredSince = (db: ReadDb, { startedAt, begunSeq }: Beginning): ReadonlySet<CommitmentId> =>
  new Set(
    db
      .all<{ readonly changes: string }>(sql`SELECT changes FROM command_log
        WHERE name = 'commitments.update' AND undone_at = 0
          AND iif(${begunSeq} IS NULL, at >= ${startedAt}, seq > ${begunSeq})`)
      .flatMap(({ changes }) => parseChanges(changes))
      .flatMap(({ table, key, ...change }) =>
        table === 'commitment' && change.type === 'update' && 'kept' in change.after
          ? [toId<'commitment'>(String(key['id']))]
          : [],
      ),
  );

export const insertCommitment = (db: WriteDb, made: Commitment): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM commitment`);
  db.run(sql`INSERT INTO commitment (id, kind, made_with, text, who, due, kept, session_id, position)
    VALUES (${made.id}, ${made.kind}, ${made.madeWith}, ${made.text}, ${made.who}, ${made.due}, ${made.kept}, ${made.sessionId},
      ${positionAtEnd(places)})`);
};

/** Writes everything but the meeting, which never changes. */
export const updateCommitment = (db: WriteDb, changed: Commitment): void => {
  db.run(sql`UPDATE commitment SET text = ${changed.text}, who = ${changed.who}, due = ${changed.due},
    kept = ${changed.kept}, made_with = ${changed.madeWith} WHERE id = ${changed.id}`);
};

export const binCommitment = (db: WriteDb, id: CommitmentId, at: string): void => {
  db.run(sql`UPDATE commitment SET binned_at = ${at} WHERE id = ${id}`);
};
