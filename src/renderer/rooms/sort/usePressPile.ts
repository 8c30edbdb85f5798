import type { PileId } from '@shared/ids';
import { useCallback } from 'react';
import { useSortActions } from './SortActions';
import { openMenu, type Side, useSortState } from './sortState';

/** A press on a pile's name: puts the cards in the hand there. With an empty hand it opens the pile's menu. */
export const usePressPile = (side: Side): ((id: PileId | null, anchor: HTMLElement) => void) => {
  const { put, takeOut } = useSortActions();
  return useCallback(
    (id, anchor) => {
      const { selection } = useSortState.getState();
      if (selection.length === 0) return openMenu({ id, side, anchor });
      void (id === null ? takeOut(selection) : put(selection, id));
    },
    [put, takeOut, side],
  );
};
