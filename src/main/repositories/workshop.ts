import type { PileColour } from '@shared/domain/pile';
import type { QuestionKind, ResearchQuestion, Theme, Workshop } from '@shared/domain/workshop';
import type { ResearchQuestionId, ThemeId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, placesBefore, positionAtEnd } from './positions';

export type NewWorkshop = {
  /** Fresh unique string: tells copies of one werkplaats from two with the same title. */
  readonly uid: string;
  readonly title: string;
  readonly colour: PileColour;
  readonly isSample: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
};

type WorkshopRow = {
  readonly title: string;
  readonly purpose: string;
  readonly commissioner: string;
  readonly background: string;
  readonly created_at: string;
};

/** The werkplaats itself. Throws when the file has none: every file gets one when it is made. */
export const readWorkshop = (db: ReadDb): Workshop => {
  const row = db.get<WorkshopRow>(
    sql`SELECT title, purpose, commissioner, background, created_at FROM workshop WHERE id = 1`,
  );
  if (!row) throw new Error('A werkplaats file without a workshop row');
  const { created_at, ...rest } = row;
  return { ...rest, createdAt: created_at };
};

/** Makes the one workshop row of a new file. */
export const insertWorkshop = (db: WriteDb, made: NewWorkshop): void => {
  db.run(sql`INSERT INTO workshop (id, uid, title, colour, is_sample, created_at)
    VALUES (1, ${made.uid}, ${made.title}, ${made.colour}, ${made.isSample ? 1 : 0}, ${made.createdAt})`);
};

/** Writes title, purpose, commissioner and background. */
export const updateWorkshop = (db: WriteDb, workshop: Workshop): void => {
  db.run(sql`UPDATE workshop SET title = ${workshop.title}, purpose = ${workshop.purpose},
    commissioner = ${workshop.commissioner}, background = ${workshop.background} WHERE id = 1`);
};

/** The research questions in order. */
export const readQuestions = (db: ReadDb): readonly ResearchQuestion[] =>
  db.all<ResearchQuestion>(
    sql`SELECT id, kind, text FROM research_question WHERE binned_at IS NULL ORDER BY position, rowid`,
  );

export const insertQuestion = (db: WriteDb, question: ResearchQuestion): void => {
  db.run(sql`INSERT INTO research_question (id, kind, text, position)
    VALUES (${question.id}, ${question.kind}, ${question.text}, ${positionAtEnd(questionPlaces(db))})`);
};

export const updateQuestion = (
  db: WriteDb,
  { id, kind, text }: { readonly id: ResearchQuestionId; readonly kind: QuestionKind; readonly text: string },
): void => {
  db.run(sql`UPDATE research_question SET kind = ${kind}, text = ${text} WHERE id = ${id}`);
};

export const binQuestion = (db: WriteDb, id: ResearchQuestionId, at: string): void => {
  db.run(sql`UPDATE research_question SET binned_at = ${at} WHERE id = ${id}`);
};

export const moveQuestion = (
  db: WriteDb,
  id: ResearchQuestionId,
  before: ResearchQuestionId | null,
): void => {
  for (const place of placesBefore(questionPlaces(db), [id], before)) {
    db.run(sql`UPDATE research_question SET position = ${place.position} WHERE id = ${place.id}`);
  }
};

/** The themes in order. */
export const readThemes = (db: ReadDb): readonly Theme[] =>
  db.all<Theme>(sql`SELECT id, name FROM theme WHERE binned_at IS NULL ORDER BY position, rowid`);

export const insertTheme = (db: WriteDb, { id, name }: Theme): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM theme WHERE binned_at IS NULL`);
  db.run(sql`INSERT INTO theme (id, name, position) VALUES (${id}, ${name}, ${positionAtEnd(places)})`);
};

export const renameTheme = (db: WriteDb, { id, name }: Theme): void => {
  db.run(sql`UPDATE theme SET name = ${name} WHERE id = ${id}`);
};

export const binTheme = (db: WriteDb, id: ThemeId, at: string): void => {
  db.run(sql`UPDATE theme SET binned_at = ${at} WHERE id = ${id}`);
};

const questionPlaces = (db: ReadDb): readonly Placed[] =>
  db.all<Placed>(
    sql`SELECT id, position FROM research_question WHERE binned_at IS NULL ORDER BY position, rowid`,
  );
