import { useLayoutEffect } from 'react';
import { shown, useSortState } from './sortState';
import { focusSpot } from './useShowOnBoard';

/** Brings a spot that is asked for into view in the list. At once: the next key must find the focus there. */
export const useShowInList = (): void => {
  const request = useSortState(({ show }) => show.find(({ side }) => side === 'list') ?? null);
  useLayoutEffect(() => {
    if (request === null) return;
    const row = document.querySelector(`[data-side="list"] [data-spot="${CSS.escape(request.spot)}"]`);
    if (request.focus) focusSpot('list', request.spot);
    if (request.scroll !== 'stay') row?.scrollIntoView({ block: 'nearest' });
    shown(request);
  }, [request]);
};
