import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';

let launched: LaunchedApp;

test.afterEach(async () => {
  await launched.close();
});

const begin = async (title: string, userData?: string): Promise<Page> => {
  launched = await launchApp(userData === undefined ? {} : { userData });
  const { control } = launched;
  await control.getByRole('button', { name: 'Nieuwe werkplaats' }).click();
  await control.getByLabel('Hoe heet de werkplaats?').fill(title);
  await control.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(control.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeVisible();
  return control;
};

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

const expectSaved = (page: Page) =>
  expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');

test('a meeting is planned with the keyboard alone, in the order that was chosen', async () => {
  const control = await begin('Rondkomen');
  await control.getByRole('button', { name: 'Plan de eerste bijeenkomst' }).press('Enter');
  for (const method of ['Binnenkomen', 'Verhalenronde', 'Pauze']) {
    await control.getByRole('button', { name: 'Onderdeel', exact: true }).press('Enter');
    await control
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${method}`) })
      .press('Enter');
    await expect(control.getByRole('dialog')).toBeHidden();
    await control.getByRole('button', { name: 'Klaar' }).press('Enter');
  }
  const rows = control.getByRole('region', { name: 'Programma' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2)).toContainText('13:55');
  await control.getByRole('button', { name: /^Verplaats .*Pauze/ }).press('ArrowUp');
  await expect(rows.nth(1)).toContainText('Pauze');
  await expect(rows.nth(1)).toContainText('13:15');
  await expect(rows.nth(2)).toContainText('13:30');
  await expectSaved(control);
  expect(launched.pageErrors).toEqual([]);
});

test('what is typed is kept when going to another room in the middle of a word', async () => {
  const control = await begin('Rondkomen');
  await tab(control, 'De werkplaats');
  await control.getByLabel('Waarom doen we dit?').pressSequentially('Omdat het telt');
  await control.keyboard.press('Control+2');
  await expect(control.getByRole('heading', { level: 1, name: 'Vertellen' })).toBeFocused();
  await control.keyboard.press('Control+1');
  await tab(control, 'De werkplaats');
  await expect(control.getByLabel('Waarom doen we dit?')).toHaveValue('Omdat het telt');
});

test('what is typed is kept when the window is closed in the middle of a word', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'werkplaats-e2e-'));
  const control = await begin('Rondkomen', userData);
  await tab(control, 'De werkplaats');
  await control.getByLabel('Wie vroeg erom?').pressSequentially('De gemeente');
  await launched.close();
  launched = await launchApp({ userData });
  const again = launched.control;
  const open = again.getByRole('button', { name: 'Open Rondkomen' });
  await expect(open.or(again.getByRole('tab', { name: 'De werkplaats' }))).toBeVisible();
  if (await open.isVisible()) await open.click();
  await tab(again, 'De werkplaats');
  await expect(again.getByLabel('Wie vroeg erom?')).toHaveValue('De gemeente');
  rmSync(userData, { recursive: true, force: true });
});

test('a person gets a pseudonym and a picture, with every permission off; what is taken away can come back', async () => {
  const control = await begin('Rondkomen');
  await tab(control, 'De kring');
  await control.getByRole('button', { name: 'Voeg iemand toe' }).click();
  await expect(control.getByLabel('Schuilnaam', { exact: true })).toHaveValue('Merel');
  for (const permission of await control.getByRole('switch').all()) {
    await expect(permission).not.toBeChecked();
  }
  await control.getByText('In het verslag').click();
  await expect(control.getByRole('switch', { name: 'In het verslag' })).toBeChecked();
  await control.getByRole('button', { name: 'Weghalen' }).click();
  await expect(control.getByText('Iedereen die meedoet krijgt een schuilnaam')).toBeVisible();
  await control.getByRole('button', { name: 'Zet terug' }).click();
  await expect(control.getByLabel('Schuilnaam', { exact: true })).toHaveValue('Merel');
  await expect(control.getByRole('switch', { name: 'In het verslag' })).toBeChecked();
});

test('undo says what it will do and does it, by button and by key; in a field Ctrl+Z is the field’s own', async () => {
  const control = await begin('Rondkomen');
  await tab(control, 'Toezeggingen');
  await control.getByLabel('Wat is toegezegd?').fill('Brief in gewone taal');
  await control.getByRole('button', { name: 'Schrijf de toezegging op' }).click();
  const undo = control.getByRole('button', { name: 'Toezegging “Brief in gewone taal” weghalen' });
  await expect(undo).toBeVisible();
  await control.getByLabel('Door wie?').first().focus();
  await control.keyboard.press('Control+z');
  await expect(undo).toBeVisible();
  await control.getByRole('tab', { name: 'Toezeggingen' }).focus();
  await control.keyboard.press('Control+z');
  await expect(control.getByText('Nog geen toezeggingen')).toBeVisible();
  await control.keyboard.press('Control+Shift+z');
  await expect(undo).toBeVisible();
});

test('the shelf puts away, brings back and opens again where it was, in two languages', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'werkplaats-e2e-'));
  launched = await launchApp({ userData });
  const { control } = launched;
  await control.getByRole('button', { name: 'Nieuwe werkplaats' }).click();
  await control.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(control.getByText('Geef eerst een titel')).toBeVisible();
  await control.getByLabel('Hoe heet de werkplaats?').fill('Zorg voor een ander');
  await control.keyboard.press('Enter');
  await control.getByRole('button', { name: 'Alle werkplaatsen' }).click();
  await control.getByRole('button', { name: 'Meer met Zorg voor een ander' }).click();
  await control.getByRole('menuitem', { name: 'Naar de prullenbak' }).click();
  await expect(control.getByRole('button', { name: 'Open Zorg voor een ander' })).toBeHidden();
  await control.getByRole('button', { name: 'Prullenbak' }).click();
  await control.getByRole('dialog').getByRole('button', { name: 'Zet terug: Zorg voor een ander' }).click();
  await control.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
  await expect(control.getByRole('button', { name: 'Open Zorg voor een ander' })).toBeVisible();
  await control.getByRole('button', { name: 'English' }).click();
  await expect(control.getByRole('button', { name: 'Bring in a werkplaats' })).toBeVisible();
  await expect(control.locator('html')).toHaveAttribute('lang', 'en');
  rmSync(userData, { recursive: true, force: true });
});

test('search finds a word anywhere and goes to its place', async () => {
  const control = await begin('Rondkomen');
  await tab(control, 'De kring');
  await control.getByRole('button', { name: 'Voeg iemand toe' }).click();
  await tab(control, 'De werkplaats');
  await control.keyboard.press('Control+f');
  await control.keyboard.type('merel');
  await expect(control.getByRole('option', { name: /Merel/ })).toBeVisible();
  await control.keyboard.press('Enter');
  await expect(control.getByLabel('Schuilnaam', { exact: true })).toHaveValue('Merel');
});

test('the shelf and every tab of Voorbereiden pass the accessibility check', async () => {
  launched = await launchApp();
  const { control } = launched;
  const check = async (place: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page: control }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${place}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  };
  await expect(control.getByRole('button', { name: 'Kijk rond' })).toBeVisible();
  await check('shelf');
  await control.getByRole('button', { name: 'Kijk rond' }).click();
  await expect(control.getByRole('heading', { name: 'Programma' })).toBeVisible();
  for (const name of ['Bijeenkomsten', 'De werkplaats', 'De kring', 'Toezeggingen']) {
    await tab(control, name);
    await check(name);
  }
  await control.keyboard.press('?');
  await check('keys');
});
