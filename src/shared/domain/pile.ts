import { z } from 'zod';
import type { PileId, ThemeId } from '../ids';

/** Six soft colours; each also has its own pattern and label on screen. */
export const pileColours = ['yellow', 'blue', 'green', 'rose', 'purple', 'sand'] as const;
export type PileColour = (typeof pileColours)[number];
export const pileColourSchema = z.enum(pileColours);

/** Cards that belong together, named by the group. */
export type Pile = {
  readonly id: PileId;
  readonly name: string;
  readonly colour: PileColour;
  readonly themeId: ThemeId | null;
  /** Set while this pile lies merged inside another; taking it out again restores it with its own cards. */
  readonly mergedInto: PileId | null;
  /** Place on the board in board units (1 unit = 1 CSS px at 100 %); null = not placed yet. Decoration, never data. */
  readonly x: number | null;
  readonly y: number | null;
};

/** The pile in which a pile's cards are shown: itself, or the outermost one it was merged into. Cycles end at the start. */
export const shownIn = (id: PileId, piles: readonly Pile[]): PileId => {
  const byId = new Map(piles.map((pile) => [pile.id, pile]));
  const seen = new Set<PileId>([id]);
  let current = id;
  for (;;) {
    const next = byId.get(current)?.mergedInto ?? null;
    if (next === null || !byId.has(next)) return current;
    if (seen.has(next)) return id;
    seen.add(next);
    current = next;
  }
};
