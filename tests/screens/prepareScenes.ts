import type { Page } from '@playwright/test';
import { t } from '../e2e/support/dutch';
import type { Scene } from './scenes';
import { openEmpty, openSample } from './stage';

export const prepareScenes: readonly Scene[] = [
  {
    name: '1-prepare-sessions',
    show: async ({ control }) => {
      const page = await openSample(control, 'prepare');
      await page.getByRole('region', { name: t('prepare.programme.title') }).waitFor();
      return page;
    },
  },
  {
    name: '1-prepare-block',
    show: async ({ control }) => {
      const page = await openSample(control, 'prepare');
      const programme = page.getByRole('region', { name: t('prepare.programme.title') });
      await programme.locator('button[aria-expanded=false]').nth(1).click();
      await programme.getByRole('textbox', { name: t('prepare.programme.name'), exact: true }).waitFor();
      return page;
    },
  },
  {
    name: '1-prepare-methods',
    show: async ({ control }) => {
      const page = await openSample(control, 'prepare');
      await page.getByRole('button', { name: t('prepare.programme.add'), exact: true }).click();
      await page.getByRole('dialog', { name: t('prepare.programme.chooseMethod') }).waitFor();
      return page;
    },
  },
  {
    name: '1-prepare-templates',
    show: async ({ control }) => {
      const page = await openEmpty(control, 'prepare');
      await page.getByRole('button', { name: t('prepare.sessions.addFirst') }).click();
      await page.getByRole('region', { name: t('prepare.templates.title') }).waitFor();
      return page;
    },
  },
  {
    name: '1-prepare-template-dialog',
    show: async ({ control }) => {
      const page = await openSample(control, 'prepare');
      await page.getByRole('button', { name: t('prepare.sessions.more') }).click();
      await page.getByRole('menuitem', { name: t('prepare.templates.layNew') }).click();
      const dialog = page.getByRole('dialog', { name: t('prepare.templates.layNew') });
      await dialog.getByRole('button', { name: t('prepare.templates.meetings.mirror.name') }).click();
      return page;
    },
  },
  {
    name: '1-prepare-groups',
    show: async ({ control }) => {
      const page = await openPart(control, 'Drie tafels, drie vragen');
      await page.getByRole('region', { name: t('prepare.groups.title') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '1-prepare-roles',
    show: async ({ control }) => {
      const page = await openPart(control, 'De dienst antwoordt');
      await page.getByRole('region', { name: t('prepare.groups.rolesTitle') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  { name: '1-prepare-workshop', show: ({ control }) => sampleTab(control, 'workshop') },
  { name: '1-prepare-circle', show: ({ control }) => sampleTab(control, 'circle') },
  { name: '1-prepare-commitments', show: ({ control }) => sampleTab(control, 'commitments') },
  { name: '1-prepare-empty', show: ({ control }) => openEmpty(control, 'prepare') },
];

async function openPart(control: Page, part: string): Promise<Page> {
  const page = await openSample(control, 'prepare');
  const programme = page.getByRole('region', { name: t('prepare.programme.title') });
  await programme.getByRole('button', { name: part, expanded: false }).click();
  return page;
}

async function sampleTab(control: Page, tab: 'workshop' | 'circle' | 'commitments'): Promise<Page> {
  const page = await openSample(control, 'prepare');
  const name = t(`prepare.tabs.${tab}`);
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tabpanel', { name }).getByRole('textbox').first().waitFor();
  return page;
}
