import type { SharedAudience } from '@shared/audience';
import type { Choice, ChoiceOption, ChoicePick, Outcome } from '@shared/domain/room/choice';
import type { AgendaBlockId, ChoiceId, ChoiceOptionId, ParticipantId, SessionId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type ChoiceRow = {
  readonly id: ChoiceId;
  readonly session_id: SessionId;
  readonly block_id: AgendaBlockId | null;
  readonly question: string;
  readonly made_with: SharedAudience;
  readonly decided: number;
};

type OptionRow = ChoiceOption & { readonly choice_id: ChoiceId };

/** Every choosing together, in order of asking, without anything of who picked what. */
export const readChoices = (db: ReadDb): readonly Choice[] => {
  const options = Map.groupBy(
    db.all<OptionRow>(sql`SELECT id, choice_id, text, outcome FROM choice_option
      WHERE binned_at IS NULL ORDER BY position, rowid`),
    ({ choice_id }) => choice_id,
  );
  return db
    .all<ChoiceRow>(
      sql`SELECT c.id, c.session_id, b.id AS block_id, c.question, c.made_with, c.decided FROM choice c
        JOIN session m ON m.id = c.session_id AND m.binned_at IS NULL
        LEFT JOIN agenda_block b ON b.id = c.block_id AND b.binned_at IS NULL
        WHERE c.binned_at IS NULL ORDER BY c.position, c.rowid`,
    )
    .map((row) => ({
      id: row.id,
      sessionId: row.session_id,
      blockId: row.block_id,
      question: row.question,
      madeWith: row.made_with,
      decided: row.decided === 1,
      options: (options.get(row.id) ?? []).map(({ choice_id: _, ...option }) => option),
    }));
};

export const insertChoice = (db: WriteDb, made: Choice): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM choice`);
  db.run(sql`INSERT INTO choice (id, session_id, block_id, question, made_with, decided, position)
    VALUES (${made.id}, ${made.sessionId}, ${made.blockId}, ${made.question}, ${made.madeWith},
      ${made.decided ? 1 : 0}, ${positionAtEnd(places)})`);
  made.options.forEach((option, index) => {
    db.run(sql`INSERT INTO choice_option (id, choice_id, text, outcome, position)
      VALUES (${option.id}, ${made.id}, ${option.text}, ${option.outcome}, ${index + 1})`);
  });
};

export const setOutcome = (db: WriteDb, id: ChoiceOptionId, outcome: Outcome | ''): void => {
  db.run(sql`UPDATE choice_option SET outcome = ${outcome} WHERE id = ${id}`);
};

/** A decided choice holds nothing of who picked what: the database erases that itself. */
export const setDecided = (db: WriteDb, id: ChoiceId, decided: boolean): void => {
  db.run(sql`UPDATE choice SET decided = ${decided ? 1 : 0} WHERE id = ${id}`);
};

/** What was picked is erased with it. */
export const binChoice = (db: WriteDb, id: ChoiceId, at: string): void => {
  db.run(sql`UPDATE choice SET binned_at = ${at} WHERE id = ${id}`);
};

/** What people picked so far in one choosing. Not for any screen. */
export const readPicks = (db: ReadDb, id: ChoiceId): readonly ChoicePick[] =>
  db
    .all<{ readonly option_id: ChoiceOptionId; readonly chooser: string }>(
      sql`SELECT k.option_id, k.chooser FROM
          (SELECT option_id, participant_id AS chooser FROM choice_pick
           UNION ALL SELECT option_id, turn FROM nameless_pick) k
        JOIN choice_option o ON o.id = k.option_id WHERE o.choice_id = ${id}`,
    )
    .map((row) => ({ optionId: row.option_id, chooser: row.chooser }));

/** Nothing is left of who picked what. */
export const erasePicks = (db: WriteDb, id: ChoiceId): void => {
  db.run(sql`DELETE FROM choice_pick
    WHERE option_id IN (SELECT option.id FROM choice_option option WHERE option.choice_id = ${id})`);
  db.run(sql`DELETE FROM nameless_pick
    WHERE option_id IN (SELECT option.id FROM choice_option option WHERE option.choice_id = ${id})`);
};

/** What somebody picks without a name. Nobody can take its place: nothing tells whose it was. */
export const addNamelessPicks = (
  db: WriteDb,
  { turn, optionIds }: { readonly turn: string; readonly optionIds: readonly ChoiceOptionId[] },
): void =>
  db.transaction(() => {
    for (const optionId of new Set(optionIds)) {
      db.run(sql`INSERT INTO nameless_pick (option_id, turn) VALUES (${optionId}, ${turn})`);
    }
  });

/** Puts these picks of one person in the place of what they picked before. */
export const replacePicks = (
  db: WriteDb,
  {
    choiceId,
    participantId,
    optionIds,
  }: {
    readonly choiceId: ChoiceId;
    readonly participantId: ParticipantId;
    readonly optionIds: readonly ChoiceOptionId[];
  },
): void =>
  db.transaction(() => {
    db.run(sql`DELETE FROM choice_pick WHERE participant_id = ${participantId}
      AND option_id IN (SELECT id FROM choice_option WHERE choice_id = ${choiceId})`);
    for (const optionId of new Set(optionIds)) {
      db.run(sql`INSERT INTO choice_pick (option_id, participant_id) VALUES (${optionId}, ${participantId})`);
    }
  });
