import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/launchApp';
import { scenes } from './scenes';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

const into = process.env['WERKPLAATS_SCREENS'] ?? join('out', 'screens');

for (const size of sizes) {
  for (const scene of scenes) {
    test(`${scene.name} at ${size.width}x${size.height}`, async () => {
      const launched = await launchApp({ size, sample: process.env['WERKPLAATS_SAMPLE'] });
      try {
        const page = await scene.show(launched);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        // Without waiting for the end of movement two runs differ.
        await page.screenshot({
          path: join(into, `${scene.name}-${size.width}x${size.height}.png`),
          animations: 'disabled',
          caret: 'hide',
        });
        expect(launched.pageErrors).toEqual([]);
      } finally {
        await launched.close();
      }
    });
  }
}
