import type { Locator, Page } from '@playwright/test';
import type { Hands } from './hands';
import { placeOfWords } from './wordsOnScreen';

/** Somebody with a mouse, who types with the keys. */
export const mouseHands = (page: Page): Hands => ({
  press: (what) => what.click(),
  turn: (inside, name) => switchOf(inside, name).click(),
  write: async (field, text) => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await field.blur();
  },
  type: async (field, text) => {
    await field.click();
    await page.keyboard.type(text);
  },
  choose: async (button, option) => {
    await button.click();
    await page.getByRole('option', { name: option }).click();
  },
  select: async (text, words) => {
    const { start, end } = await placeOfWords(text, words);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await page.mouse.move(end.x, end.y);
    await page.mouse.up();
  },
});

/** A switch as it is pressed: all of its line. */
export const switchOf = (inside: Locator, name: string): Locator =>
  inside.locator('label').filter({ has: inside.page().getByRole('switch', { name }) });
