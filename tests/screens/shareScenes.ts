import type { Page } from '@playwright/test';
import { t } from '../e2e/support/dutch';
import type { Scene } from './scenes';
import { openEmpty, openSample } from './stage';

const insight = 'Met z’n tweeën is een brief weer papier';

export const shareScenes: readonly Scene[] = [
  { name: '5-share-title', show: ({ control }) => sampleStoryline(control) },
  {
    name: '5-share-insight',
    show: async ({ control }) => {
      const page = await sampleStoryline(control);
      await page
        .getByRole('list', { name: t('share.storyline') })
        .getByText(insight)
        .click();
      return page;
    },
  },
  {
    name: '5-share-report',
    show: async ({ control }) => {
      const page = await sampleStoryline(control);
      await page.getByRole('radio', { name: t('share.report') }).click();
      await page.getByRole('article').waitFor();
      return page;
    },
  },
  {
    name: '5-share-report-insight',
    show: async ({ control }) => {
      const page = await sampleStoryline(control);
      await page.getByRole('radio', { name: t('share.report') }).click();
      await page
        .getByRole('list', { name: t('share.storyline') })
        .getByText(insight)
        .click();
      await page.getByRole('article').getByRole('heading', { name: insight }).waitFor();
      return page;
    },
  },
  {
    name: '5-share-save',
    show: async ({ control }) => {
      const page = await sampleStoryline(control);
      await page.getByRole('button', { name: t('share.save'), exact: true }).click();
      await page.getByRole('menu').waitFor();
      return page;
    },
  },
  {
    name: '5-share-presenting',
    show: async ({ control }) => {
      const page = await sampleStoryline(control);
      await page.getByRole('button', { name: t('share.present'), exact: true }).click();
      await page.getByRole('region', { name: t('share.presenting') }).waitFor();
      return page;
    },
  },
  { name: '5-share-empty', show: ({ control }) => openEmpty(control, 'share') },
  {
    name: '6-search',
    show: async ({ control }) => {
      const page = await openSample(control, 'tell');
      await page.getByRole('button', { name: t('common.actions.search') }).click();
      await page.getByRole('combobox', { name: t('common.search.label') }).fill('brief');
      await page.getByRole('option').first().waitFor();
      return page;
    },
  },
  {
    name: '6-keys',
    show: async ({ control }) => {
      const page = await openSample(control, 'tell');
      await page.getByRole('button', { name: t('common.actions.help') }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];

async function sampleStoryline(control: Page): Promise<Page> {
  const page = await openSample(control, 'share');
  await page
    .getByRole('list', { name: t('share.slides') })
    .getByRole('button')
    .first()
    .waitFor();
  return page;
}
