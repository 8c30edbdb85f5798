import type { Locator, Page } from '@playwright/test';
import { t } from '../e2e/support/dutch';
import type { Scene } from './scenes';
import { openEmpty, openSample } from './stage';

export const sortScenes: readonly Scene[] = [
  { name: '3-sort-board', show: ({ control }) => sampleBoard(control) },
  {
    name: '3-sort-picked-up',
    show: async ({ control }) => {
      const page = await sampleBoard(control);
      await cards(page).nth(0).click();
      await cards(page).nth(1).click();
      await page.getByRole('toolbar', { name: t('sort.bar.label') }).waitFor();
      return page;
    },
  },
  {
    name: '3-sort-new-pile',
    show: async ({ control }) => {
      const page = await sampleBoard(control);
      await cards(page).nth(0).click();
      await page.getByRole('button', { name: t('sort.bar.newPile') }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: '3-sort-empty', show: ({ control }) => openEmpty(control, 'sort') },
];

async function sampleBoard(control: Page): Promise<Page> {
  const page = await openSample(control, 'sort');
  await cards(page).first().waitFor();
  return page;
}

const cards = (page: Page): Locator => page.locator('[data-side=board] [data-card-id]');
