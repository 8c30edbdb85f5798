import { expect, type Locator, type Page, test } from '@playwright/test';
import { type PileColour, pileColours } from '@shared/domain/pile';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask, textBox } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { chooseHand } from './support/meetingInRoom';
import { roomScreen } from './support/roomWindow';
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
