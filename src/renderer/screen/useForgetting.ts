import type { ScreenView } from '@shared/contract/screenView';
import { useEffect, useRef } from 'react';
import { placeOf } from './activityTypes';
import { forgetNobodys, forgetOthers } from './drafts';

/**
 * Unfinished words go when others come into the room; those of nobody in particular also when the room does something else.
 * A cover says nothing of either: what was being written waits under it.
 */
export const useForgetting = (view: ScreenView | undefined): void => {
  const former = useRef<{ readonly people: string; readonly place: string } | null>(null);
  const shown = view?.cover === 'none' ? view : null;
  useEffect(() => {
    if (shown === null) return;
    const now = { people: shown.people.map(({ id }) => id).join(), place: placeOf(shown.activity) };
    const before = former.current ?? now;
    former.current = now;
    if (before.people !== now.people) forgetOthers(shown.people);
    if (before.place !== now.place) forgetNobodys();
  }, [shown]);
};
