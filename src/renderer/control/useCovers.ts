import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';

export type Covers = {
  readonly blank: () => void;
  readonly freeze: () => void;
  /** To the other window, when there is one. */
  readonly switchView: () => void;
};

/** Black and still, on and off. Nothing happens while there is no room screen. */
export const useCovers = (): Covers => {
  const { data: state } = useQuery('room.state', {});
  const blank = useCommand('room.blank');
  const freeze = useCommand('room.freeze');
  const change = useCommand('room.switch');
  const isOpen = state !== undefined && state.place.type !== 'closed';
  return {
    blank: () => void (isOpen && blank.run({ on: state.cover !== 'blank' })),
    freeze: () => void (isOpen && freeze.run({ on: !state.frozen })),
    switchView: () => void (isOpen && change.run({})),
  };
};
