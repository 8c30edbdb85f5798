import { expect, test } from '@playwright/test';
import { inMain } from '../support/inMain';
import { launchApp } from '../support/launchApp';
import { ask, newStories } from '../support/storyOnScreen';
import { openRoomScreen } from './support/roomWindow';

test('the displays stay on while the room screen is shown, and no longer', async () => {
  const launched = await launchApp();
  const { app, control } = launched;
  /** Whether anything asks the system to keep the displays on. */
  const staysOn = () =>
    inMain(() =>
      app.evaluate(({ powerSaveBlocker }) =>
        Array.from({ length: 20 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
      ),
    );
  await newStories(control, ['De brief']);
  expect(await staysOn()).toBe(false);
  for (let times = 0; times < 2; times += 1) {
    const room = await openRoomScreen(launched, () =>
      ask(control, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'quiet' } }),
    );
    await expect.poll(staysOn).toBe(true);
    const gone = room.waitForEvent('close');
    await ask(control, 'room.close', {});
    await gone;
    await expect.poll(staysOn).toBe(false);
  }
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});
