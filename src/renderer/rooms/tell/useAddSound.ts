import type { StorySummary } from '@shared/contract/stories';
import { useCommand } from '../../api/useCommand';
import type { Recorded } from '../../sound/recorder';

/** Adds a sound to a story. A story that has only a sound is one without written words: that is said with it. */
export const useAddSound = (story: StorySummary) => {
  const add = useCommand('stories.addRecording');
  const update = useCommand('stories.update');
  const keep = async ({ bytes, milliseconds }: Recorded): Promise<boolean> => {
    if (story.opening === '' && !story.wordless) await update.run({ id: story.id, wordless: true });
    return add.save({ storyId: story.id, bytes, milliseconds, description: '' });
  };
  return { keep, pending: add.pending };
};
