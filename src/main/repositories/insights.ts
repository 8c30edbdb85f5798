import type { Insight, InsightKind, MemberCheck, Voice } from '@shared/domain/insight';
import type { FragmentId, InsightId, ParticipantId, VoiceId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, placesBefore, positionAtEnd } from './positions';

/** What is kept of an insight itself. Its explanation is a live text. */
export type InsightFields = Pick<Insight, 'id' | 'kind' | 'statement' | 'strength' | 'circleOnly'>;

type InsightRow = {
  readonly id: InsightId;
  readonly kind: InsightKind;
  readonly statement: string;
  readonly strength: string;
  readonly circle_only: number;
};

type VoiceRow = {
  readonly id: VoiceId;
  readonly insight_id: InsightId;
  readonly side: Voice['side'];
  readonly fragment_id: FragmentId | null;
  readonly teller_id: ParticipantId | null;
  readonly text: string;
};

type CheckRow = {
  readonly insight_id: InsightId;
  readonly participant_id: ParticipantId;
  readonly result: MemberCheck['result'];
  readonly note: string;
};

/** The insights in order, with their voices and what the tellers said of them. */
export const readInsights = (db: ReadDb): readonly Insight[] => {
  const voices = Map.groupBy(readVoiceRows(db), (row) => row.insight_id);
  const checks = Map.groupBy(
    db.all<CheckRow>(
      sql`SELECT insight_id, participant_id, result, note FROM member_check ORDER BY participant_id`,
    ),
    (row) => row.insight_id,
  );
  return db
    .all<InsightRow>(sql`SELECT id, kind, statement, strength, circle_only FROM insight
      WHERE binned_at IS NULL ORDER BY position, rowid`)
    .map(({ circle_only, ...rest }) => ({
      ...rest,
      circleOnly: circle_only === 1,
      voices: (voices.get(rest.id) ?? []).map(toVoice),
      memberChecks: (checks.get(rest.id) ?? []).map(toMemberCheck),
      counterVoiceWithheld: false,
    }));
};

export const insertInsight = (db: WriteDb, made: InsightFields): void => {
  db.run(sql`INSERT INTO insight (id, kind, statement, strength, circle_only, position)
    VALUES (${made.id}, ${made.kind}, ${made.statement}, ${made.strength}, ${made.circleOnly ? 1 : 0},
      ${positionAtEnd(insightPlaces(db))})`);
};

export const updateInsight = (db: WriteDb, changed: InsightFields): void => {
  db.run(sql`UPDATE insight SET kind = ${changed.kind}, statement = ${changed.statement},
    strength = ${changed.strength}, circle_only = ${changed.circleOnly ? 1 : 0} WHERE id = ${changed.id}`);
};

export const binInsight = (db: WriteDb, id: InsightId, at: string): void => {
  db.run(sql`UPDATE insight SET binned_at = ${at} WHERE id = ${id}`);
};

export const moveInsight = (db: WriteDb, id: InsightId, before: InsightId | null): void => {
  for (const place of placesBefore(insightPlaces(db), [id], before)) {
    db.run(sql`UPDATE insight SET position = ${place.position} WHERE id = ${place.id}`);
  }
};

export const insertVoice = (db: WriteDb, insightId: InsightId, voice: Voice): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM voice WHERE insight_id = ${insightId}`);
  db.run(sql`INSERT INTO voice (id, insight_id, side, fragment_id, teller_id, text, position)
    VALUES (${voice.id}, ${insightId}, ${voice.side}, ${voice.fragmentId}, ${voice.tellerId}, ${voice.text},
      ${positionAtEnd(places)})`);
};

export const binVoice = (db: WriteDb, id: VoiceId, at: string): void => {
  db.run(sql`UPDATE voice SET binned_at = ${at} WHERE id = ${id}`);
};

/** Writes down what a teller said when the insight was given back. */
export const setMemberCheck = (db: WriteDb, insightId: InsightId, check: MemberCheck): void => {
  db.run(sql`INSERT INTO member_check (insight_id, participant_id, result, note)
    VALUES (${insightId}, ${check.participantId}, ${check.result}, ${check.note})
    ON CONFLICT (insight_id, participant_id) DO UPDATE SET result = excluded.result, note = excluded.note`);
};

/** A voice whose fragment, story or picture lies in the bin is left out. */
const readVoiceRows = (db: ReadDb): readonly VoiceRow[] =>
  db.all<VoiceRow>(sql`SELECT v.id, v.insight_id, v.side, v.fragment_id, v.teller_id, v.text
    FROM voice v
    LEFT JOIN fragment f ON f.id = v.fragment_id
    LEFT JOIN story s ON s.id = f.story_id
    LEFT JOIN attachment a ON a.id = f.attachment_id
    WHERE v.binned_at IS NULL AND f.binned_at IS NULL AND s.binned_at IS NULL AND a.binned_at IS NULL
    ORDER BY v.position, v.rowid`);

/** The insights with a carrying voice that is left out so. A voice that was itself taken away carries nothing. */
export const readCarriedByBinned = (db: ReadDb): ReadonlySet<InsightId> =>
  new Set(
    db
      .all<Pick<VoiceRow, 'insight_id'>>(sql`SELECT DISTINCT v.insight_id
        FROM voice v
        JOIN fragment f ON f.id = v.fragment_id
        JOIN story s ON s.id = f.story_id
        LEFT JOIN attachment a ON a.id = f.attachment_id
        WHERE v.binned_at IS NULL AND v.side = 'support'
          AND COALESCE(f.binned_at, s.binned_at, a.binned_at) IS NOT NULL`)
      .map(({ insight_id }) => insight_id),
  );

// The teller is kept also when that one lies in the bin: without it nobody could tell these words from the group's own,
// which need nobody's yes.
const toVoice = (row: VoiceRow): Voice => ({
  id: row.id,
  side: row.side,
  fragmentId: row.fragment_id,
  tellerId: row.teller_id,
  text: row.text,
});

const toMemberCheck = (row: CheckRow): MemberCheck => ({
  participantId: row.participant_id,
  result: row.result,
  note: row.note,
});

const insightPlaces = (db: ReadDb): readonly Placed[] =>
  db.all<Placed>(sql`SELECT id, position FROM insight WHERE binned_at IS NULL ORDER BY position, rowid`);
