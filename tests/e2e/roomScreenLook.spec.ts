import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { roomScreenScenes } from '../screens/roomScreenScenes';
import { soundScenes } from '../screens/soundScenes';
import { sampleFile, toStart } from '../screens/stage';
import { type LaunchedApp, launchApp, resizeWindow, shelfFolder } from '../support/launchApp';
import { fakeMicrophone } from '../support/soundOnScreen';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';

// One app for all; each scene begins at the start screen.
test.describe.configure({ mode: 'default' });

let launched: LaunchedApp;

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 }, args: fakeMicrophone });
  const { file } = await ask(launched.control, 'shelf.addSample', {});
  const shelf = shelfFolder(launched.userData);
  renameSync(join(shelf, file), join(shelf, sampleFile));
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const size = { width: 1280, height: 720 } as const;
/** The screen grows in proportion, and is measured here too: a target or a word could have a size of its own. */
const large = { width: 1920, height: 1080 } as const;

/** One or two of each kind: the pictures show the others. */
const looked = new Set(
  ['withheld', 'roles', 'groups', 'insight', 'choice-decided', 'choice-picking', 'outlook', 'slips']
    .concat(['board', 'story-marked', 'story-pictures', 'draw', 'hands-forty', 'slip-writing', 'agreement'])
    .concat(['add', 'record', 'recording', 'recorded', 'story-sounds'])
    .concat(['no-voice', 'stopped', 'blank', 'slide-insight'])
    .map((name) => `7-room-${name}`),
);

/** Under these there is nothing to do. */
const covers = new Set(['7-room-stopped', '7-room-blank']);

const scenes = [...roomScreenScenes, ...soundScenes].filter(({ name }) => looked.has(name));

test('every picture that is looked at is there', () => {
  expect(scenes).toHaveLength(looked.size);
});

for (const scene of scenes) {
  test(scene.name, async () => {
    await toStart(launched.control);
    const page = await scene.show(launched);
    await resizeWindow(launched.app, page, size);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    expect(await wrongOn(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    const buttons = await page
      .getByRole('group', { name: t('screen.actions') })
      .last()
      .getByRole('button')
      .count();
    expect(buttons).toBeLessThanOrEqual(5);
    expect(buttons > 0).toBe(!covers.has(scene.name));
    await resizeWindow(launched.app, page, large);
    await expect.poll(() => tooSmall(page)).toEqual([]);
  });
}

/** What is wrong by the rules of WCAG 2.2 AA, as one line each. */
async function wrongOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

/** Buttons and fields under 64 pixels, and words smaller than 24 pixels at 1920×1080 (slides have measures of their own). */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = (24 * innerWidth) / 1920;
    const found: string[] = [];
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility();
    };
    /** The board is drawn larger or smaller as a whole, which the size of its letters does not tell. */
    const scaleOf = (element: Element): number => {
      const box = element.closest<HTMLElement>('div, p, li, button');
      return box && box.offsetWidth > 0 ? box.getBoundingClientRect().width / box.offsetWidth : 1;
    };
    for (const element of document.querySelectorAll('button, input, textarea, [role=button]')) {
      const { width, height } = element.getBoundingClientRect();
      if (isSeen(element) && Math.min(width, height) < 63.5)
        found.push(`target ${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || (node.textContent ?? '').trim() === '' || !isSeen(parentElement)) continue;
      const points = Number.parseFloat(getComputedStyle(parentElement).fontSize) * scaleOf(parentElement);
      if (points < least - 0.1) found.push(`words ${points}px: ${node.textContent}`);
    }
    return found;
  });
