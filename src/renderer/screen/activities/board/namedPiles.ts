import type { SortView } from '@shared/contract/sort';

/** A name that this company may not read is not sent: such a pile is called as one that has no name yet. */
export const namedPiles = (view: SortView, unnamed: string): SortView => ({
  ...view,
  piles: view.piles.map((pile) => ({
    ...pile,
    name: pile.name || unnamed,
    merged: pile.merged.map(({ id, name }) => ({ id, name: name || unnamed })),
  })),
});
