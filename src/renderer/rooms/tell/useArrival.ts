import { toId } from '@shared/ids';
import { useEffect } from 'react';
import { arrived, useNavigation } from '../../api/navigation';
import { useQuery } from '../../api/useQuery';
import { goToStory } from './tellPlace';

/** Goes to what somebody came here for: a story, or a fragment in its story. */
export const useArrival = (): void => {
  const focus = useNavigation((place) => (place.room === 'tell' ? place.focus : null));
  const isFragment = focus?.kind === 'fragment';
  const { data: fragments } = useQuery('fragments.list', { storyId: null }, { enabled: isFragment });
  useEffect(() => {
    if (focus === null) return;
    if (focus.kind === 'story') {
      goToStory(toId<'story'>(focus.id));
      arrived();
      return;
    }
    if (focus.kind !== 'fragment' || fragments === undefined) return;
    const fragment = fragments.find(({ id }) => id === focus.id);
    if (fragment) goToStory(fragment.storyId, fragment.id);
    arrived();
  }, [focus, fragments]);
};
