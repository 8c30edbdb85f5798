import { useEffect } from 'react';
import { shown, useSortState } from './sortState';
import { focusSpot } from './useShowOnBoard';

/** Brings a spot that is asked for into view in the list. */
export const useShowInList = (): void => {
  const request = useSortState(({ show }) => show.find(({ side }) => side === 'list') ?? null);
  useEffect(() => {
    if (request === null) return;
    const frame = requestAnimationFrame(() => {
      const row = document.querySelector(`[data-side="list"] [data-spot="${CSS.escape(request.spot)}"]`);
      if (request.scroll !== 'stay') row?.scrollIntoView({ block: 'nearest' });
      if (request.focus) focusSpot('list', request.spot);
      shown(request);
    });
    return () => cancelAnimationFrame(frame);
  }, [request]);
};
