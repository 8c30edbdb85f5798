import type { FragmentId, StoryId } from '@shared/ids';
import { type RefObject, useEffect, useState } from 'react';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { fragmentIsShown, useTellPlace } from './tellPlace';

/** The one fragment that the eye is on, in the text and among the cards. */
export type FragmentInFront = {
  readonly id: FragmentId | null;
  /** Makes a card the one in front. */
  readonly choose: (id: FragmentId) => void;
  /** The same, and brings its words into view. */
  readonly show: (id: FragmentId) => void;
  /** The words are being brought into view by the app: nobody is selecting. */
  readonly isShowing: () => boolean;
};

// The text of a long story needs a moment before its marks are there: so often, so long, in milliseconds.
const tries = { number: 50, pause: 100 } as const;

/** Keeps the fragment in front, and shows the one that somebody came for. */
export const useFragmentInFront = (
  storyId: StoryId,
  text: RefObject<LiveTextHandle | null>,
): FragmentInFront => {
  const [id, setId] = useState<FragmentId | null>(null);
  const [showing] = useState(() => ({ now: false }));
  const wanted = useTellPlace((place) => (place.storyId === storyId ? place.fragmentId : null));

  const bringIntoView = (fragmentId: FragmentId): boolean => {
    showing.now = true;
    const found = text.current?.focusMark(fragmentId) ?? false;
    showing.now = false;
    return found;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish starts this, not every new function
  useEffect(() => {
    if (wanted === null) return;
    setId(wanted);
    let left: number = tries.number;
    const timer = setInterval(() => {
      left -= 1;
      if (!bringIntoView(wanted) && left > 0) return;
      clearInterval(timer);
      fragmentIsShown();
    }, tries.pause);
    return () => clearInterval(timer);
  }, [wanted]);

  return {
    id,
    choose: setId,
    show: (fragmentId) => {
      setId(fragmentId);
      bringIntoView(fragmentId);
    },
    isShowing: () => showing.now,
  };
};
