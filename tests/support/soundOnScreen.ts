import type { Page } from '@playwright/test';
import type { RecordingId, StoryId } from '@shared/ids';
import { tinySound } from './soundBytes';
import type { Door } from './storyOnScreen';

/** Chromium's own microphone in place of a real one: a beep each second. The app's own rule still says who may use it. */
export const fakeMicrophone: readonly string[] = ['--use-fake-device-for-media-stream'];

type Kept = { readonly storyId: StoryId; readonly milliseconds: number; readonly description: string };

/** Keeps a sound with a story through the window's own door. */
export async function keepSound(page: Page, sound: Kept): Promise<RecordingId> {
  const answer = await page.evaluate(
    async ({ bytes, ...fields }) => {
      // Proof: the preload puts WindowApi there, of which Door is the untyped side.
      const door: Door = Reflect.get<object, string>(window, 'api');
      return await door.call('stories.addRecording', { ...fields, bytes: Uint8Array.from(bytes) });
    },
    { ...sound, bytes: [...tinySound()] },
  );
  if (!answer.ok) throw new Error(answer.error.type);
  // Proof: the contract says what is answered.
  return (answer.value as { readonly id: RecordingId }).id;
}
