import type { Pile, PileColour } from '@shared/domain/pile';
import type { PileId, ThemeId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, placesBefore, positionAtEnd } from './positions';

type Row = {
  readonly id: PileId;
  readonly name: string;
  readonly colour: PileColour;
  readonly theme_id: ThemeId | null;
  readonly merged_into: PileId | null;
  readonly x: number | null;
  readonly y: number | null;
};

/** The piles in order. One that was merged into a pile that lies in the bin stands on its own again. */
export const readPiles = (db: ReadDb): readonly Pile[] =>
  db
    .all<Row>(sql`SELECT p.id, p.name, p.colour, t.id AS theme_id, m.id AS merged_into, p.x, p.y
      FROM pile p
      LEFT JOIN theme t ON t.id = p.theme_id AND t.binned_at IS NULL
      LEFT JOIN pile m ON m.id = p.merged_into AND m.binned_at IS NULL
      WHERE p.binned_at IS NULL ORDER BY p.position, p.rowid`)
    .map(({ theme_id, merged_into, ...rest }) => ({ ...rest, themeId: theme_id, mergedInto: merged_into }));

/** Whether there is such a pile with nothing in it: no card, also none that only some may see, and no other pile. */
export const isEmptyPile = (db: ReadDb, id: string): boolean =>
  db.get(sql`SELECT 1 FROM pile p WHERE p.id = ${id} AND p.binned_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM fragment f WHERE f.pile_id = p.id AND f.binned_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM pile i WHERE i.merged_into = p.id AND i.binned_at IS NULL)`) !== undefined;

export const insertPile = (db: WriteDb, made: Pile): void => {
  db.run(sql`INSERT INTO pile (id, name, colour, theme_id, merged_into, x, y, position)
    VALUES (${made.id}, ${made.name}, ${made.colour}, ${made.themeId}, ${made.mergedInto}, ${made.x}, ${made.y},
      ${positionAtEnd(pilePlaces(db))})`);
};

export const renamePile = (db: WriteDb, id: PileId, name: string): void => {
  db.run(sql`UPDATE pile SET name = ${name} WHERE id = ${id}`);
};

export const recolourPile = (db: WriteDb, id: PileId, colour: PileColour): void => {
  db.run(sql`UPDATE pile SET colour = ${colour} WHERE id = ${id}`);
};

export const setPileTheme = (db: WriteDb, id: PileId, themeId: ThemeId | null): void => {
  db.run(sql`UPDATE pile SET theme_id = ${themeId} WHERE id = ${id}`);
};

export const placePile = (db: WriteDb, { id, x, y }: Pick<Row, 'id' | 'x' | 'y'>): void => {
  db.run(sql`UPDATE pile SET x = ${x}, y = ${y} WHERE id = ${id}`);
};

export const movePile = (db: WriteDb, id: PileId, before: PileId | null): void => {
  for (const place of placesBefore(pilePlaces(db), [id], before)) {
    db.run(sql`UPDATE pile SET position = ${place.position} WHERE id = ${place.id}`);
  }
};

/** Lays a pile in another (null: takes it out again). Its cards stay its own. */
export const mergePile = (db: WriteDb, id: PileId, into: PileId | null): void => {
  db.run(sql`UPDATE pile SET merged_into = ${into} WHERE id = ${id}`);
};

export const binPile = (db: WriteDb, id: PileId, at: string): void => {
  db.run(sql`UPDATE pile SET binned_at = ${at} WHERE id = ${id}`);
};

const pilePlaces = (db: ReadDb): readonly Placed[] =>
  db.all<Placed>(sql`SELECT id, position FROM pile WHERE binned_at IS NULL ORDER BY position, rowid`);
