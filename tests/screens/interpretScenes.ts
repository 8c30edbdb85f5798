import type { Page } from '@playwright/test';
import { t } from '../e2e/support/dutch';
import { textBox } from '../support/storyOnScreen';
import type { Scene } from './scenes';
import { openEmpty, openSample } from './stage';

const withRecommendation = 'Wie steeds opnieuw begint, vertelt steeds minder';

export const interpretScenes: readonly Scene[] = [
  { name: '4-interpret-insight', show: ({ control }) => sampleInsight(control) },
  {
    name: '4-interpret-voices',
    show: async ({ control }) => {
      const page = await sampleInsight(control);
      await page.getByRole('heading', { name: t('interpret.counters') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '4-interpret-follow-ups',
    show: async ({ control }) => {
      const page = await sampleInsight(control);
      await page.getByRole('heading', { name: t('interpret.followUps') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '4-interpret-new',
    show: async ({ control }) => {
      const page = await sampleInsight(control);
      await page.getByRole('button', { name: t('interpret.newInsight'), exact: true }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: '4-interpret-choose-voice',
    show: async ({ control }) => {
      const page = await sampleInsight(control);
      await page.getByRole('button', { name: t('interpret.addCounter') }).click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
      return page;
    },
  },
  {
    name: '4-interpret-way-back',
    show: async ({ control }) => {
      const page = await sampleInsight(control);
      const label = t('interpret.showWayBack', { text: 'Lees de stukken' });
      await page.getByRole('button', { name: label }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: '4-interpret-empty', show: ({ control }) => openEmpty(control, 'interpret') },
];

async function sampleInsight(control: Page): Promise<Page> {
  const page = await openSample(control, 'interpret');
  const list = page.getByRole('list', { name: t('interpret.insights') });
  await list.getByText(withRecommendation).click();
  await textBox(page).waitFor();
  return page;
}
