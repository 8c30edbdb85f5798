import { expect, type Locator, type Page } from '@playwright/test';
import type { UserAction } from '@shared/actions';
import type { Hands } from './hands';
import { placeOfWords } from './wordsOnScreen';

/** Somebody who uses nothing but the keys. Fails when something cannot be reached with Tab and the arrows. */
export const keyboardHands = (page: Page): Hands => {
  const press = async (what: Locator): Promise<void> => {
    await goTo(page, what);
    await page.keyboard.press('Enter');
  };
  return {
    press,
    turn: async (inside, name) => {
      await goTo(page, inside.getByRole('switch', { name }));
      await page.keyboard.press('Space');
    },
    write: async (field, text) => {
      await goTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    type: async (field, text) => {
      await goTo(page, field);
      await page.keyboard.type(text);
    },
    choose: async (button, option) => {
      await press(button);
      const wanted = page.getByRole('option', { name: option });
      await wanted.waitFor();
      expect(await byArrows(page, wanted)).toBe(true);
      await page.keyboard.press('Enter');
    },
    select: async (text, words) => {
      await goTo(page, text);
      const { from, length } = await placeOfWords(text, words);
      await page.keyboard.press('ControlOrMeta+Home');
      for (let at = 0; at < from; at += 1) await page.keyboard.press('ArrowRight');
      for (let at = 0; at < length; at += 1) await page.keyboard.press('Shift+ArrowRight');
      // As a person does who looks at what is selected: a slow computer may have passed over a key.
      for (let more = 0; more < mostMore && (await selectedLength(text)) < length; more += 1)
        await page.keyboard.press('Shift+ArrowRight');
      expect(await selectedLength(text)).toBe(length);
    },
  };
};

const mostMore = 5;

/** How many letters are selected once the page has drawn. */
const selectedLength = (text: Locator): Promise<number> =>
  text.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return getSelection()?.toString().length ?? 0;
  });

// More stops than any screen should have.
const mostTabs = 150;
const mostArrows = 60;

/** Tab until the focus is on it, or in the group that it belongs to; then the arrows. */
export async function goTo(page: Page, what: Locator): Promise<void> {
  await what.waitFor();
  for (let stop = 0; stop < mostTabs; stop += 1) {
    const place = await placeOfFocus(what);
    if (place === 'there') return;
    if (place === 'group' && (await byArrows(page, what))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${mostTabs} times Tab: ${what.toString()}`);
}

async function byArrows(page: Page, what: Locator): Promise<boolean> {
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
    for (let step = 0; step < mostArrows; step += 1) {
      if ((await placeOfFocus(what)) === 'there') return true;
      if (!(await movesFocus(page, key))) break;
    }
  }
  return false;
}

/** Groups in which Tab stops once and the arrows go on. */
const groups = '[role=tablist],[role=toolbar],[role=radiogroup],[role=listbox],[role=menu]';

const placeOfFocus = (what: Locator): Promise<'there' | 'group' | 'elsewhere'> =>
  what.evaluate((element, selector) => {
    const { activeElement } = document;
    if (activeElement === element) return 'there';
    const isCard = element.hasAttribute('data-spot') && activeElement?.hasAttribute('data-spot') === true;
    const group = isCard ? element.closest('[data-side]') : element.closest(selector);
    return group?.contains(activeElement) ? 'group' : 'elsewhere';
  }, groups);

async function movesFocus(page: Page, key: string): Promise<boolean> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  return before.evaluate((element) => element !== document.activeElement);
}

/** The first key of an action, as the test presses it. */
export const shortcut = ({ keys: [first] }: UserAction): string => {
  if (first === undefined) throw new Error('This action has no key.');
  const held = [first.mod && 'ControlOrMeta', first.alt && 'Alt', first.shift && 'Shift'];
  return [...held.filter((name) => typeof name === 'string'), first.key].join('+');
};
