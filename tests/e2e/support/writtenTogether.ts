import { expect, type Page } from '@playwright/test';
import type { SharedAudience } from '@shared/audience';
import type { ParticipantId, StoryId } from '@shared/ids';
import type { LaunchedApp } from '../../support/launchApp';
import { ask, kept, showStory, textBox } from '../../support/storyOnScreen';
import { newCircle, storyForCircle } from './meetingInRoom';
import { openRoomScreen } from './roomWindow';

/** The story that is written in both windows. */
export const sharedTitle = 'Samen';

/** A story of Linde, who sits there with Merel; it is on the sheet in the control window. */
export async function newSharedStory(
  control: Page,
): Promise<{ readonly storyId: StoryId; readonly linde: ParticipantId; readonly merel: ParticipantId }> {
  const [linde, merel] = await newCircle(control, ['Linde', 'Merel']);
  if (!linde || !merel) throw new Error('Nobody');
  const storyId = await storyForCircle(control, sharedTitle, linde);
  await showStory(control, sharedTitle);
  return { storyId, linde, merel };
}

/** The room screen with this story on it, for this company. */
export const showShared = (
  launched: LaunchedApp,
  storyId: StoryId,
  audience: SharedAudience = 'circle',
): Promise<Page> =>
  openRoomScreen(launched, () =>
    ask(launched.control, 'room.open', { audience, displayId: null, activity: { type: 'story', storyId } }),
  );

/** One story in both windows, ready to be written. */
export async function together(launched: LaunchedApp, words = ''): Promise<Page> {
  const { control } = launched;
  const { storyId } = await newSharedStory(control);
  if (words !== '') {
    await textBox(control).click();
    await control.keyboard.type(words);
    await kept(control);
  }
  const room = await showShared(launched, storyId);
  await expect(textBox(room)).toHaveText(words);
  return room;
}
