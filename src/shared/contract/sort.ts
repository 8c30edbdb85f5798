import { z } from 'zod';
import type { Fragment } from '../domain/fragment';
import { type Pile, pileColourSchema } from '../domain/pile';
import type { Theme } from '../domain/workshop';
import { idSchema, type PileId } from '../ids';
import { line, nothing } from './fields';
import { command, query } from './operation';

/** A card: a fragment with whose it is and where it lies on the board. */
export type Card = Fragment & {
  readonly pseudonym: string;
  readonly storyTitle: string;
  /** Place on the board in board units; null = laid out automatically. Decoration. */
  readonly x: number | null;
  readonly y: number | null;
};

/** A pile as shown: its own cards and those of piles merged into it. */
export type PileWithCards = Pile & {
  readonly cards: readonly Card[];
  /** Piles that lie merged in this one and can be taken out again. */
  readonly merged: readonly { readonly id: PileId; readonly name: string }[];
};

export type SortView = {
  readonly piles: readonly PileWithCards[];
  /** "Nog nergens bij". */
  readonly loose: readonly Card[];
  readonly themes: readonly Theme[];
};

const fragmentId = idSchema('fragment');
const pileId = idSchema('pile');
const ids = z.array(fragmentId).min(1).max(5000);
const coordinate = z.number().min(-100_000).max(100_000);
const places = z.array(z.object({ id: fragmentId, x: coordinate, y: coordinate })).max(5000);

export const sort = {
  'sort.get': query<SortView>()(nothing, [
    'fragments',
    'piles',
    'texts',
    'participants',
    'stories',
    'workshop',
  ]),
  /** Puts cards in a pile (or in none), before another card or at the end. */
  'cards.move': command()(z.object({ ids, pileId: pileId.nullable(), before: fragmentId.nullable() })),
  /** Lays cards loose on the board, each on its place: out of their pile when they lie in one. */
  'cards.place': command()(z.object({ places })),
  'piles.add': command<{ readonly id: PileId }>()(
    z.object({
      name: line,
      cardIds: z.array(fragmentId).max(5000),
      x: coordinate.nullable(),
      y: coordinate.nullable(),
    }),
  ),
  'piles.rename': command()(z.object({ id: pileId, name: line })),
  'piles.update': command()(
    z.object({
      id: pileId,
      colour: pileColourSchema.optional(),
      themeId: idSchema('theme').nullable().optional(),
    }),
  ),
  /** Null: back in its row, laid out automatically. */
  'piles.place': command()(z.object({ id: pileId, x: coordinate.nullable(), y: coordinate.nullable() })),
  'piles.move': command()(z.object({ id: pileId, before: pileId.nullable() })),
  /** The pile goes; its cards lie loose again. */
  'piles.remove': command()(z.object({ id: pileId })),
  'piles.merge': command()(z.object({ from: pileId, into: pileId })),
  'piles.unmerge': command()(z.object({ id: pileId })),
};
