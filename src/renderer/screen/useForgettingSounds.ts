import type { ScreenView } from '@shared/contract/screenView';
import { useEffect } from 'react';
import { forgetSoundsExcept } from '../sound/waiting';

/** A recording waits to be kept while its story is there for the circle. A cover, like the hand sign, changes nothing in that. */
export const useForgettingSounds = (view: ScreenView | undefined): void => {
  const mayWait = view?.cover === 'none' ? storyWithSound(view) : undefined;
  useEffect(() => {
    if (mayWait !== undefined) forgetSoundsExcept(mayWait);
  }, [mayWait]);
};

const storyWithSound = ({ activity }: ScreenView): string | null =>
  activity.type === 'story' && activity.sounds !== null ? `${activity.storyId}:` : null;
