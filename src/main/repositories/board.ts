import { shownIn } from '@shared/domain/pile';
import type { FragmentId, PileId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { readPiles } from './piles';
import { type Placed, placesBefore, positionAtEnd } from './positions';

/** Where a card lies on the board, in board units; null = laid out automatically. */
export type BoardPlace = { readonly x: number | null; readonly y: number | null };

/** Places of the cards that were put somewhere by hand. */
export const readCardPlaces = (db: ReadDb): ReadonlyMap<FragmentId, BoardPlace> =>
  new Map(
    db
      .all<BoardPlace & { readonly id: FragmentId }>(sql`SELECT id, x, y FROM fragment WHERE x IS NOT NULL`)
      .map(({ id, x, y }) => [id, { x, y }]),
  );

export const placeCard = (
  db: WriteDb,
  { id, x, y }: { readonly id: FragmentId; readonly x: number; readonly y: number },
): void => {
  db.run(sql`UPDATE fragment SET x = ${x}, y = ${y} WHERE id = ${id}`);
};

export type CardMove = {
  readonly ids: readonly FragmentId[];
  /** The pile to lie in, one that is shown itself; null = in none. */
  readonly pileId: PileId | null;
  readonly before: FragmentId | null;
};

/**
 * Puts cards in a pile, in the given order. A card that is shown there already keeps the pile that is its own, also when
 * that one lies merged. A card that changes piles loses its place on the board.
 */
export const moveCards = (db: WriteDb, { ids, pileId, before }: CardMove): void => {
  const all = readCards(db);
  const shownOf = new Map(all.map((card) => [card.id, card.shown]));
  for (const id of ids) {
    if (shownOf.get(id) === pileId) continue;
    db.run(sql`UPDATE fragment SET pile_id = ${pileId}, x = NULL, y = NULL WHERE id = ${id}`);
  }
  const siblings = all.filter((card) => card.shown === pileId);
  for (const place of placesBefore(siblings, ids, before)) {
    db.run(sql`UPDATE fragment SET position = ${place.position} WHERE id = ${place.id}`);
  }
};

/** Puts the cards shown in one pile after those shown in another, each in their own order: what a merge shows. */
export const orderAfter = (db: WriteDb, from: PileId, into: PileId): void => {
  const all = readCards(db);
  const start = positionAtEnd(all.filter((card) => card.shown === into));
  all
    .filter((card) => card.shown === from)
    .forEach((card, index) => {
      db.run(sql`UPDATE fragment SET position = ${start + index} WHERE id = ${card.id}`);
    });
};

type CardRow = Placed & { readonly id: FragmentId; readonly pile_id: PileId | null };

/** Every card in order, with the pile it lies in and the pile that one is shown in. */
const readCards = (db: ReadDb): readonly (CardRow & { readonly shown: PileId | null })[] => {
  const piles = readPiles(db);
  const rows = db.all<CardRow>(sql`SELECT f.id, f.position, p.id AS pile_id
    FROM fragment f LEFT JOIN pile p ON p.id = f.pile_id AND p.binned_at IS NULL
    WHERE f.binned_at IS NULL ORDER BY f.position, f.rowid`);
  return rows.map((row) => ({ ...row, shown: row.pile_id && shownIn(row.pile_id, piles) }));
};
