import type { Page } from '@playwright/test';
import { t } from '../e2e/support/dutch';
import { selectIn } from '../support/hands';
import { textBox } from '../support/storyOnScreen';
import type { Scene } from './scenes';
import { openEmpty, openSample } from './stage';

const withFragments = 'De doos van het gourmetstel';
const wordless = 'Drie uur';

export const tellScenes: readonly Scene[] = [
  { name: '2-tell-story', show: ({ control }) => sampleStory(control, withFragments) },
  {
    name: '2-tell-mark',
    show: async ({ control }) => {
      const page = await sampleStory(control, withFragments);
      const words = ((await textBox(page).locator('p').nth(1).textContent()) ?? '').slice(0, 42);
      await selectIn(textBox(page), words);
      await page.getByRole('button', { name: t('tell.mark.do') }).waitFor();
      return page;
    },
  },
  {
    name: '2-tell-card',
    show: async ({ control }) => {
      const page = await sampleStory(control, withFragments);
      await page
        .getByRole('button', { name: t('tell.fragment.edit') })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: '2-tell-wordless',
    show: async ({ control }) => {
      const page = await sampleStory(control, wordless);
      await page.getByRole('main').locator('figure img').first().waitFor();
      return page;
    },
  },
  { name: '2-tell-nobody', show: ({ control }) => openEmpty(control, 'tell') },
  { name: '2-tell-empty', show: ({ control }) => openEmpty(control, 'tell', 'Merel') },
  {
    name: '2-tell-new',
    show: async ({ control }) => {
      const page = await openEmpty(control, 'tell', 'Merel');
      await page.getByRole('button', { name: t('tell.firstStory') }).click();
      await textBox(page).waitFor();
      return page;
    },
  },
];

async function sampleStory(control: Page, title: string): Promise<Page> {
  const page = await openSample(control, 'tell');
  const stories = page.getByRole('navigation', { name: t('tell.stories') });
  await stories.getByText(title, { exact: true }).click();
  await textBox(page).waitFor();
  await page
    .getByRole('region', { name: t('tell.fragments') })
    .getByRole('listitem')
    .first()
    .waitFor();
  return page;
}
