import type { SortView } from '@shared/contract/sort';
import type { Hands } from '@shared/domain/room/regions';

export type BoardActivityProps = {
  readonly view: SortView;
  /** Who writes in each upright strip of the screen. */
  readonly hands: Hands;
};

/** The board on the room screen, in all the room that it is given. */
export const BoardActivity = ({ view }: BoardActivityProps) => (
  <ul>
    {view.piles.map(({ id, name }) => (
      <li key={id}>{name}</li>
    ))}
  </ul>
);
