import type { SortView } from '@shared/contract/sort';
import type { AppResult } from '@shared/errors';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

type Pending = { readonly key: number; readonly change: (view: SortView) => SortView };

export type ShownSort = {
  /** What main says, with what is on its way to main. */
  readonly view: SortView;
  /** Shows a change at once, and takes it off again when main has answered (by then the answer itself is on screen). */
  readonly during: <T>(
    change: (view: SortView) => SortView,
    run: () => Promise<AppResult<T>>,
  ) => Promise<AppResult<T>>;
};

/** The board as the eye sees it: no second truth, only changes under way laid over the answer of main. */
export const useSortView = (data: SortView): ShownSort => {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const next = useRef(0);
  const view = useMemo(() => pending.reduce((shown, { change }) => change(shown), data), [data, pending]);
  const during = useCallback<ShownSort['during']>(async (change, run) => {
    const key = next.current;
    next.current += 1;
    // At once, also in a pointer's answer: what follows gives the focus to a card on its new place.
    flushSync(() => setPending((before) => [...before, { key, change }]));
    const result = await run();
    await answersOnScreen();
    setPending((before) => before.filter((other) => other.key !== key));
    return result;
  }, []);
  return { view, during };
};

/** Fresh answers reach the screen a task after they came in; without this wait the old board would show in between. */
const answersOnScreen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
