import { toggleCard } from '@shared/domain/board/selection';
import type { FragmentId } from '@shared/ids';
import { type MouseEvent, useCallback } from 'react';
import { useT } from '../../ui/language';
import { say, select, useSortState } from './sortState';

/** A click from the keyboard or a screen reader. Those of a pointer the board has answered already, finger by finger. */
export const isKeyPress = (event: MouseEvent): boolean => event.detail === 0;

/** Picks a card up or puts it back, and says how many are in the hand now. */
export const useToggleCard = (): ((id: FragmentId) => void) => {
  const saySelection = useSaySelection();
  return useCallback(
    (id) => {
      select(toggleCard(useSortState.getState().selection, id));
      saySelection();
    },
    [saySelection],
  );
};

/** Says how many cards are in the hand. */
export const useSaySelection = (): (() => void) => {
  const t = useT();
  return useCallback(() => {
    const count = useSortState.getState().selection.length;
    say(count === 0 ? t('sort.said.pickedNone') : t('sort.said.picked', { count }));
  }, [t]);
};
