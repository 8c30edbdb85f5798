import type { Locator, Page } from '@playwright/test';
import { selectIn, tap } from '../../support/hands';
import type { Hands } from './hands';
import { switchOf } from './mouseHands';
import { placeOfWords } from './wordsOnScreen';

/** Somebody with fingers only. Typing comes from the keyboard on the screen, which to the app is text that comes in. */
export const touchHands = (page: Page): Hands => {
  const touch = async (what: Locator): Promise<void> => {
    await what.scrollIntoViewIfNeeded();
    await tap(page, what);
  };
  return {
    press: touch,
    turn: (inside, name) => touch(switchOf(inside, name)),
    write: async (field, text) => {
      await touch(field);
      await field.selectText();
      await page.keyboard.insertText(text);
      await field.blur();
    },
    type: async (field, text) => {
      await touch(field);
      await page.keyboard.insertText(text);
    },
    choose: async (button, option) => {
      await touch(button);
      await touch(page.getByRole('option', { name: option }));
    },
    // The handles of the system select; the page hears only that the selection changed.
    select: (text, words) => selectIn(text, words),
  };
};

/** From here on the page hears fingers as on a touch screen. */
export async function turnOnTouch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
}

/** A finger that stays down on a word until the system has selected it. */
export async function longPress(page: Page, text: Locator, word: string): Promise<void> {
  const { start, end } = await placeOfWords(text, word);
  const at = { x: (start.x + end.x) / 2, y: start.y };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.waitForFunction((wanted) => document.getSelection()?.toString().trim() === wanted, word);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
