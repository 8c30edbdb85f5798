import { expect, type Locator, type Page, test } from '@playwright/test';
import { type PileColour, pileColours } from '@shared/domain/pile';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { restingBox, touch } from '../support/sortTable';
import { ask, kept, textBox } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { chooseHand } from './support/meetingInRoom';
import { roomScreen } from './support/roomWindow';
import { slideTogether, tapOn } from './support/screenTable';
import { newSharedStory, showShared } from './support/writtenTogether';

let launched: LaunchedApp;
let control: Page;

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

/** The colours go by the order in which people came. */
const [colourOfLinde, colourOfMerel] = pileColours;

const otherCaret = (page: Page): Locator => page.getByTestId('other-caret');

const expectCaret = async (page: Page, name: string, colour: PileColour): Promise<void> => {
  await expect(otherCaret(page)).toHaveText(name);
  await expect(otherCaret(page)).toHaveAttribute('data-pile', colour);
};

/** Somebody writes in this window, at the end of what is there. */
const write = async (page: Page, words: string): Promise<void> => {
  await textBox(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
};

/** Whose hand it is in the control window, chosen by the facilitator. */
const chooseControlHand = async (name: string): Promise<void> => {
  await control.getByTitle(t('lead.hand.question')).click();
  const sheet = control.getByRole('dialog', { name: t('lead.hand.question') });
  await sheet.getByRole('button', { name, exact: true }).click();
  await expect(sheet).toHaveCount(0);
};

test('each window shows where the other hand writes, in its colour and by its name; outside the circle only who wants that', async () => {
  const { storyId, linde } = await newSharedStory(control);
  const room = await showShared(launched, storyId);
  await chooseHand(room, 'Merel');
  await write(room, 'Er kwam een brief. ');
  await expectCaret(control, 'Merel', colourOfMerel);
  // It goes along with what they write, and stands where they are.
  const start = (await textBox(control).boundingBox())?.x ?? 0;
  const caretFromStart = async () => ((await otherCaret(control).boundingBox())?.x ?? 0) - start;
  await expect.poll(caretFromStart).toBeGreaterThan(80);
  await room.keyboard.press('Home');
  await expect.poll(caretFromStart).toBeLessThan(30);
  await chooseHand(room, 'Linde');
  await write(room, 'Van de dienst. ');
  await expectCaret(control, 'Linde', colourOfLinde);

  await write(control, 'Ik zag hem. ');
  await expectCaret(room, t('screen.hands.facilitator'), colourOfLinde);
  await chooseControlHand('Merel');
  await write(control, 'Hij lag er al. ');
  await expectCaret(room, 'Merel', colourOfMerel);

  await ask(control, 'room.close', {});
  await expect.poll(() => roomScreen(launched.app.windows())).toBeUndefined();
  await ask(control, 'consent.setForTeller', { tellerId: linde, use: 'staff', granted: true });
  await ask(control, 'consent.setForStory', { storyId, use: 'staff', granted: true });
  await ask(control, 'participants.update', { id: linde, showName: true });
  const withStaff = await showShared(launched, storyId, 'staff');
  await expect(textBox(withStaff)).toContainText('Hij lag er al.');
  await write(control, 'Ik las hem niet. ');
  await expect(otherCaret(withStaff)).toBeVisible();
  await expect(otherCaret(withStaff)).toHaveText('');
  expect(await withStaff.content()).not.toContain('Merel');
  await chooseControlHand('Linde');
  await write(control, 'Nog niet. ');
  await expectCaret(withStaff, 'Linde', colourOfLinde);
});

test('with two strips the words are of whose side of the text was touched, by mouse and by finger', async () => {
  const { storyId, linde, merel } = await newSharedStory(control);
  await write(
    control,
    'Er kwam een brief, en daarna kwam er nog een, en die lag er nog toen de zomer begon.',
  );
  await kept(control);
  const room = await showShared(launched, storyId);
  await ask(control, 'room.setRegions', { count: 2 });
  for (const [region, hand] of [linde, merel].entries()) await ask(room, 'screen.setHand', { region, hand });
  const glass = await room.context().newCDPSession(room);
  // The page must know of the touch screen before it loads.
  await glass.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await room.reload();
  await expect(textBox(room)).toContainText('nog toen de zomer begon.');
  /** A place in the text, near its left or its right end. */
  const placeAt = async (side: 'left' | 'right'): Promise<{ readonly x: number; readonly y: number }> => {
    const { x, y, width, height } = await restingBox(textBox(room));
    const end = Math.min(x + width, await room.evaluate(() => window.innerWidth)) - 40;
    return { x: side === 'left' ? x + 40 : end, y: y + Math.min(30, height / 2) };
  };
  const ways = {
    mouse: ({ x, y }: { readonly x: number; readonly y: number }) => room.mouse.click(x, y),
    finger: (at: { readonly x: number; readonly y: number }) => tapOn(glass, at),
  };
  for (const press of [ways.mouse, ways.finger]) {
    await press(await placeAt('right'));
    await expect(textBox(room)).toBeFocused();
    await room.keyboard.insertText('rechts ');
    await expectCaret(control, 'Merel', colourOfMerel);
    await press(await placeAt('left'));
    await room.keyboard.insertText('links ');
    await expectCaret(control, 'Linde', colourOfLinde);
  }
  // A finger that slides over the text writes nothing: the keys are still of who was writing.
  const from = await placeAt('right');
  await touch(glass, 'touchStart', [{ id: 0, ...from }]);
  await slideTogether(glass, [{ id: 0, ...from }], [{ id: 0, x: from.x, y: from.y + 200 }]);
  await touch(glass, 'touchEnd', []);
  await room.keyboard.insertText('verder ');
  await expect(textBox(control)).toContainText('verder');
  await expectCaret(control, 'Linde', colourOfLinde);
});
