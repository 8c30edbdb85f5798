import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { inMain, showRoom } from './support/displayHands';
import { t } from './support/dutch';
import { openRoomScreen } from './support/roomWindow';

let launched: LaunchedApp;
let control: Page;

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  const { file } = await ask(control, 'shelf.addSample', {});
  await ask(control, 'shelf.open', { file });
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

/** A picture as few dots: blue, green, red and opacity of each. */
type Dots = readonly number[];

/** Both pictures go through the same scissors, so that only what is on them can differ. */
const coarse = (png: string): Promise<Dots> =>
  inMain(() =>
    launched.app.evaluate(({ nativeImage }, base64) => {
      const large = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'));
      return [...large.resize({ width: 32, height: 18, quality: 'best' }).toBitmap()];
    }, png),
  );

const onRoomScreen = async (room: Page): Promise<Dots> =>
  coarse((await room.screenshot()).toString('base64'));

/** What the facilitator sees of it, in the control window; nothing while there is no picture. */
const onThumbnail = async (): Promise<Dots> => {
  const address = await control
    .getByRole('img', { name: t('lead.room.picture') })
    .evaluate(async (image: HTMLImageElement) => {
      // A newer picture may come in while this one is being read.
      if (
        !(await image.decode().then(
          () => true,
          () => false,
        ))
      )
        return '';
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/png');
    });
  return address === '' ? [] : coarse(address.slice(address.indexOf(',') + 1));
};

/** How far apart two pictures are, as the mean over all dots: 0 is the same, 255 is black against white. */
const distance = (one: Dots, other: Dots): number =>
  one.length === other.length
    ? one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length
    : 255;

/** JPEG and the smaller size change a dot a little. */
const same = 3;

/** Waits until the facilitator sees what the room sees now, and gives it. */
const expectSame = async (room: Page): Promise<Dots> => {
  let seen: Dots = [];
  const apart = async (): Promise<number> => {
    seen = await onRoomScreen(room);
    return distance(await onThumbnail(), seen);
  };
  await expect.poll(apart).toBeLessThan(same);
  return seen;
};

const showSlide = (index: number): Promise<unknown> =>
  ask(control, 'room.show', { activity: { type: 'slides', index } });

test('the facilitator sees exactly what the room sees: a slide, black, and a picture that stands still', async () => {
  const room = await openRoomScreen(launched, () => showRoom(launched));
  await expect(room.locator('[aria-busy=true]')).toHaveCount(0);
  const first = await expectSame(room);

  await control.keyboard.press('Control+Shift+B');
  await expect(room.locator('main')).toHaveText(t('screen.blank'));
  const black = await expectSame(room);
  await control.keyboard.press('Control+Shift+B');
  await expect(room.locator('main')).not.toHaveText(t('screen.blank'));
  expect(distance(await expectSame(room), first)).toBeLessThan(same);

  // Also behind a dialog.
  await control.getByTitle(t('lead.hand.question')).click();
  await control.getByRole('dialog').waitFor();
  await control.keyboard.press('Control+Shift+F');
  await expect.poll(async () => (await ask(control, 'room.state', {})).frozen).toBe(true);
  await control.keyboard.press('Escape');
  await showSlide(2);
  // Longer than a new picture takes to come.
  await control.waitForTimeout(1500);
  expect(distance(await expectSame(room), first)).toBeLessThan(same);
  await control.keyboard.press('Control+Shift+F');
  await expect.poll(async () => distance(await onRoomScreen(room), first)).toBeGreaterThan(2 * same);
  const third = await expectSame(room);

  // This can fail: the three differ.
  for (const [one, other] of [
    [first, black],
    [black, third],
    [first, third],
  ] as const)
    expect(distance(one, other)).toBeGreaterThan(2 * same);
});
