import type { SortView } from '@shared/contract/sort';
import type { PileColour } from '@shared/domain/pile';
import type { FragmentId } from '@shared/ids';

/** The colour of the pile in which each card lies; a card that lies loose is absent. */
export type FragmentColours = ReadonlyMap<FragmentId, PileColour>;

/** Reads the colours from the board. */
export const coloursOf = (board: SortView | undefined): FragmentColours =>
  new Map((board?.piles ?? []).flatMap(({ cards, colour }) => cards.map(({ id }) => [id, colour] as const)));
