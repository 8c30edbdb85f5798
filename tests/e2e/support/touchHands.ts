import { expect, type Locator, type Page } from '@playwright/test';
import { selectIn, target, touch } from '../../support/hands';
import { restingBox } from '../../support/sortTable';
import type { Hands } from './hands';
import { switchOf } from './mouseHands';

/** Somebody with fingers only. Typing comes from the keyboard on the screen, which to the app is text that comes in.
 * What is smaller than a finger is written down in `tooSmall`. */
export const touchHands = (page: Page, tooSmall: string[] = []): Hands => {
  const press = async (what: Locator): Promise<void> => {
    await what.scrollIntoViewIfNeeded();
    // As with eyes: not before it is there to be hit. On a touch screen a window waits for the keyboard of the system.
    await expect.poll(() => isOnTop(what)).toBe(true);
    // Nor while it is still on its way.
    const { x, y, width, height } = await restingBox(what, 3);
    if (!(await fitsFinger(what))) tooSmall.push(`${what.toString()}: ${width} × ${height}`);
    await touch(page, [{ x: x + width / 2, y: y + height / 2 }]);
  };
  return {
    press,
    turn: (inside, name) => press(switchOf(inside, name)),
    write: async (field, text) => {
      await press(field);
      await field.selectText();
      await page.keyboard.insertText(text);
      await field.blur();
    },
    type: async (field, text) => {
      await press(field);
      await page.keyboard.insertText(text);
    },
    choose: async (button, option) => {
      await press(button);
      await press(page.getByRole('option', { name: option }));
    },
    // The handles of the system select; the page hears only that the selection changed.
    select: (text, words) => selectIn(text, words),
  };
};

/** Whether a finger in its middle would hit it, and nothing that lies over it. */
const isOnTop = (what: Locator): Promise<boolean> => isHit(what, 0);

/** Also when a finger lands beside its middle: what answers counts, not what is seen. The rim may be a neighbour's. */
const fitsFinger = (what: Locator): Promise<boolean> => isHit(what, target / 2 - 4);

const isHit = (what: Locator, beside: number): Promise<boolean> =>
  what.evaluate((element, by) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const points = [
      [0, 0],
      [by, 0],
      [-by, 0],
      [0, by],
      [0, -by],
    ] as const;
    return points.every(([dx, dy]) => element.contains(document.elementFromPoint(x + dx, y + dy)));
  }, beside);

/** From here on the page hears fingers as on a touch screen. */
export async function turnOnTouch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
}
