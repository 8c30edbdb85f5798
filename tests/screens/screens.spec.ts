import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp, resizeWindow } from '../support/launchApp';
import { fakeMicrophone } from '../support/soundOnScreen';
import { type Scene, type Size, scenes } from './scenes';
import { toStart } from './stage';

const controlSizes: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const allSizes: readonly Size[] = [...controlSizes, { width: 1280, height: 720 }];

const isTakenAt = ({ sizes = controlSizes }: Scene, { width, height }: Size): boolean =>
  sizes.some((size) => size.width === width && size.height === height);

const into = process.env['WERKPLAATS_SCREENS'] ?? join('out', 'screens');

for (const size of allSizes) {
  const name = `${size.width}x${size.height}`;
  test.describe(name, () => {
    // One app for all pictures of a size; each begins at the start screen. After a failure there is a new app.
    test.describe.configure({ mode: 'default' });
    let launched: LaunchedApp;
    test.beforeAll(async () => {
      launched = await launchApp({ size, sample: process.env['WERKPLAATS_SAMPLE'], args: fakeMicrophone });
    });
    test.afterAll(() => launched.close());

    for (const scene of scenes.filter((one) => isTakenAt(one, size))) {
      test(scene.name, async () => {
        await toStart(launched.control);
        const page = await scene.show(launched);
        if (page !== launched.control) await resizeWindow(launched.app, page, size);
        await page.mouse.move(0, 0);
        await settled(page);
        // Without the end of movement two runs would differ.
        await page.screenshot({
          path: join(into, `${scene.name}-${name}.png`),
          animations: 'disabled',
          caret: 'hide',
        });
        expect(launched.pageErrors).toEqual([]);
      });
    }
  });
}

/** Fonts, pictures and what is fetched are there, and the page has been drawn since. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
