import type { StorySummary } from '@shared/contract/stories';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useErrorText } from '../../api/useErrorText';
import { showToast } from '../../ui/toasts';
import { readPicture } from './readPicture';

/** Adds pictures to a story. A story that has only a picture is one without words: that is said with it. */
export const useAddPictures = (story: StorySummary) => {
  const add = useCommand('stories.addPicture');
  const update = useCommand('stories.update');
  const errorText = useErrorText();
  const [reading, setReading] = useState(false);

  const addDrawing = async (bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    if (story.opening === '' && !story.wordless) await update.run({ id: story.id, wordless: true });
    return await add.save({ storyId: story.id, bytes, description: '' });
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    for (const file of files) {
      const picture = await readPicture(file);
      if (picture.ok) await addDrawing(picture.value);
      else showToast({ kind: 'error', text: errorText(picture.error) });
    }
    setReading(false);
  };
  return { addDrawing, addFiles: (files: readonly File[]) => void addFiles(files), pending: reading };
};
