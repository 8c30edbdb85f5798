import type { HistoryLabel } from '@shared/contract/search';
import { type HistoryEntry, nextRedo, nextUndo } from '@shared/domain/history';
import { z } from 'zod';
import { type Change, parseChanges } from '../db/changes';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

/** A command that was carried out, for the log. */
export type LoggedCommand = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly author: string;
  readonly name: string;
  readonly label: HistoryLabel;
  readonly changes: readonly Change[];
};

/** Adds a command to the log. What its author had taken back before it can no longer be made again. */
export const appendCommand = (db: WriteDb, command: LoggedCommand): void => {
  const { at, author, name } = command;
  db.run(sql`UPDATE command_log SET dropped = 1 WHERE author = ${author} AND undone_at > 0 AND dropped = 0`);
  db.run(sql`INSERT INTO command_log (at, author, name, label, changes, done_at)
    VALUES (${at}, ${author}, ${name}, ${JSON.stringify(command.label)}, ${JSON.stringify(command.changes)},
      ${nextCount(db)})`);
};

/** The number of the last step in the log, whoever made it; 0 when it is empty. */
export const lastCommand = (db: ReadDb): number =>
  db.get<{ readonly last: number | null }>(sql`SELECT max(seq) AS last FROM command_log`)?.last ?? 0;

/** What kind of command a logged step was. */
export const nameOf = (db: ReadDb, { seq }: HistoryEntry): string =>
  db.get<{ readonly name: string }>(sql`SELECT name FROM command_log WHERE seq = ${seq}`)?.name ?? '';

/** The author's last step in force that was not passed over; null when there is none. */
export const undoable = (db: ReadDb, author: string): HistoryEntry | null =>
  nextUndo(
    entries(
      db.all(sql`SELECT seq, author, undone_at, dropped FROM command_log
        WHERE author = ${author} AND undone_at = 0 AND dropped = 0 ORDER BY seq DESC LIMIT 1`),
    ),
    author,
  );

/** The author's step that was taken back last and can come back; null when there is none. */
export const redoable = (db: ReadDb, author: string): HistoryEntry | null =>
  nextRedo(
    entries(
      db.all(sql`SELECT seq, author, undone_at, dropped FROM command_log
        WHERE author = ${author} AND undone_at > 0 AND dropped = 0 ORDER BY undone_at DESC LIMIT 1`),
    ),
    author,
  );

/** What a logged step is called on screen. */
export const labelOf = (db: ReadDb, { seq }: HistoryEntry): HistoryLabel => {
  const row = db.get<{ readonly label: string }>(sql`SELECT label FROM command_log WHERE seq = ${seq}`);
  return labelSchema.parse(JSON.parse(row?.label ?? ''));
};

/** What a logged step did. */
export const changesOf = (db: ReadDb, { seq }: HistoryEntry): readonly Change[] => {
  const row = db.get<{ readonly changes: string }>(sql`SELECT changes FROM command_log WHERE seq = ${seq}`);
  return parseChanges(row?.changes ?? '');
};

/**
 * What the steps did that came into force after this one and still are. Of every author, but not what the same author did
 * earlier, took back and made again: this step already stood on that.
 */
export const changesSince = (db: ReadDb, { seq, author }: HistoryEntry): readonly Change[] =>
  db
    .all<{ readonly changes: string }>(
      sql`SELECT changes FROM command_log WHERE undone_at = 0
        AND NOT (author = ${author} AND seq < ${seq})
        AND done_at > (SELECT done_at FROM command_log WHERE seq = ${seq}) ORDER BY done_at`,
    )
    .flatMap(({ changes }) => parseChanges(changes));

/** Notes that a step was taken back. */
export const markUndone = (db: WriteDb, { seq }: HistoryEntry): void => {
  db.run(sql`UPDATE command_log SET undone_at = ${nextCount(db)} WHERE seq = ${seq}`);
};

/** Passes over a step: it stays in force for good, and the one before it is the next to be taken back. */
export const passOver = (db: WriteDb, { seq }: HistoryEntry): void => {
  db.run(sql`UPDATE command_log SET dropped = 1 WHERE seq = ${seq}`);
};

/** Splits a step of which only a part was taken back: that part can be made again, the rest stays in force for good. */
export const splitStep = (
  db: WriteDb,
  entry: HistoryEntry,
  { taken, rest }: { readonly taken: readonly Change[]; readonly rest: readonly Change[] },
): void => {
  const { seq } = entry;
  db.run(sql`INSERT INTO command_log (at, author, name, label, changes, done_at, undone_at)
    SELECT at, author, name, label, ${JSON.stringify(taken)}, done_at, ${nextCount(db)}
    FROM command_log WHERE seq = ${seq}`);
  db.run(sql`UPDATE command_log SET changes = ${JSON.stringify(rest)} WHERE seq = ${seq}`);
  passOver(db, entry);
};

/** Notes that a step is in force again. */
export const markRedone = (db: WriteDb, { seq }: HistoryEntry): void => {
  db.run(sql`UPDATE command_log SET done_at = ${nextCount(db)}, undone_at = 0 WHERE seq = ${seq}`);
};

type EntryRow = {
  readonly seq: number;
  readonly author: string;
  readonly undone_at: number;
  readonly dropped: number;
};

const labelSchema = z.object({ key: z.string(), params: z.record(z.string(), z.string()) });

const entries = (rows: readonly EntryRow[]): readonly HistoryEntry[] =>
  rows.map(({ seq, author, undone_at, dropped }) => ({
    seq,
    author,
    undoneAt: undone_at,
    dropped: dropped === 1,
  }));

const nextCount = (db: ReadDb): number => {
  const row = db.get<{ readonly last: number }>(
    sql`SELECT max(coalesce((SELECT max(done_at) FROM command_log), 0),
      coalesce((SELECT max(undone_at) FROM command_log), 0)) AS last`,
  );
  return (row?.last ?? 0) + 1;
};
