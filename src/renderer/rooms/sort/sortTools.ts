import type { SortView } from '@shared/contract/sort';
import type { AppResult } from '@shared/errors';
import type { PileId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { useMemo, useRef } from 'react';
import { useCommand } from '../../api/useCommand';
import type { ShownSort } from '../../sorting/useSortView';
import { useT } from '../../ui/language';
import { say } from './sortState';

/** What the actions of this room work with. */
export type SortTools = {
  readonly t: Translate;
  /** The board as it is now. */
  readonly view: () => SortView;
  readonly pileName: (id: PileId) => string;
  readonly commands: SortCommands;
  /** Shows a change, has main do it, and says how it went. True when it is kept. */
  readonly send: (
    change: (view: SortView) => SortView,
    run: () => Promise<AppResult<unknown>>,
    text: string,
  ) => Promise<boolean>;
};

type SortCommands = ReturnType<typeof useSortCommands>;

export const useSortTools = ({ view, during }: ShownSort): SortTools => {
  const t = useT();
  const commands = useSortCommands();
  const latest = useRef(view);
  latest.current = view;
  return useMemo(
    () => ({
      t,
      commands,
      view: () => latest.current,
      pileName: (id) => latest.current.piles.find((pile) => pile.id === id)?.name ?? '',
      send: async (change, run, text) => {
        const result = await during(change, run);
        say(result.ok ? text : t('sort.said.failed'));
        return result.ok;
      },
    }),
    [t, commands, during],
  );
};

const useSortCommands = () => {
  const { run: moveCards } = useCommand('cards.move');
  const { run: placeCards } = useCommand('cards.place');
  const { run: addPile } = useCommand('piles.add');
  const { run: renamePile } = useCommand('piles.rename');
  const { run: updatePile } = useCommand('piles.update');
  const { run: placePile } = useCommand('piles.place');
  const { run: movePile } = useCommand('piles.move');
  const { run: removePile } = useCommand('piles.remove');
  const { run: merge } = useCommand('piles.merge');
  const { run: unmerge } = useCommand('piles.unmerge');
  return useMemo(
    () => ({
      moveCards,
      placeCards,
      addPile,
      renamePile,
      updatePile,
      placePile,
      movePile,
      removePile,
      merge,
      unmerge,
    }),
    [moveCards, placeCards, addPile, renamePile, updatePile, placePile, movePile, removePile, merge, unmerge],
  );
};
