import type { StorySummary } from '@shared/contract/stories';
import type { StoryId } from '@shared/ids';
import { useShortcuts } from '../../control/useShortcuts';
import { storyBeside } from './stories';
import { showStory } from './tellPlace';

/** The keys that go through the list of stories. */
export const useStoryKeys = (shown: readonly StorySummary[], storyId: StoryId | null): void => {
  const step = (by: 1 | -1) => {
    const next = storyId === null ? null : storyBeside(shown, storyId, by);
    if (next !== null) showStory(next);
  };
  useShortcuts({ storyUp: () => step(-1), storyDown: () => step(1) });
};
