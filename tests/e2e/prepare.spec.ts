import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { uses } from '@shared/domain/consent';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';

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

/** How often somebody pressed on this page from now on, with a pointer or a key. */
const countPresses = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const count = (): void => void Reflect.set(globalThis, 'presses', Reflect.get(globalThis, 'presses') + 1);
    Reflect.set(globalThis, 'presses', 0);
    addEventListener('pointerdown', count, true);
    addEventListener('keydown', count, true);
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'presses')));
};

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

test('a whole meeting is laid out from a template in at most eight presses', async () => {
  const control = await begin('Rondkomen');
  const presses = await countPresses(control);
  const press = (name: string): Promise<void> => control.getByRole('button', { name, exact: true }).click();
  await press('Plan de eerste bijeenkomst');
  const preview = control.getByRole('list', { name: 'Zo ziet het eruit' });
  await press('Duiden en concluderen');
  await expect(preview.getByRole('listitem')).toHaveCount(7);
  await control.getByRole('radio', { name: '2 uur' }).click();
  await expect(control.getByText('13:00 – 15:00 · 2 uur')).toBeVisible();
  await press('Leg dit klaar');
  const rows = control.getByRole('region', { name: 'Programma' }).getByRole('listitem');
  await expect(rows).toHaveCount(7);
  await expectSaved(control);
  const count = await presses();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(8);

  await expect(rows.first()).toContainText('13:00');
  await expect(rows.last()).toContainText('Afronden');
  await expect(control.getByLabel('Titel van de bijeenkomst')).toHaveValue('Duiden en concluderen');
  // The small groups came along, with their questions.
  await control.getByRole('button', { name: /^13:\d\d Wat helpt, wat werkt tegen/ }).click();
  const groups = control.getByRole('region', { name: 'Groepjes' });
  await expect(groups.getByLabel('Vraag voor Groepje 2')).toHaveValue('Wat werkt tegen?');
  // And all of it goes in one step.
  await control.getByRole('button', { name: 'Programma van “Duiden en concluderen” weghalen' }).click();
  await expect(control.getByRole('region', { name: 'Sjablonen' })).toBeVisible();
  await expect(control.getByLabel('Titel van de bijeenkomst')).toHaveValue('Bijeenkomst 1');
  expect(launched.pageErrors).toEqual([]);
});

test('a meeting is kept as a template without names, and is there in another werkplaats after a restart', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'werkplaats-e2e-'));
  // What was kept on this computer before is damaged: that is said, and it is not thrown away.
  const damaged = t('prepare.templates.problem.damaged');
  writeFileSync(join(userData, 'templates.json'), '{"version":1,"templates":[{');
  const control = await begin('Rondkomen', userData);
  await tab(control, 'De kring');
  await control.getByRole('button', { name: 'Voeg iemand toe' }).click();
  await expect(control.getByLabel('Schuilnaam', { exact: true })).toHaveValue('Merel');
  await tab(control, 'Bijeenkomsten');
  await control.getByRole('button', { name: 'Plan de eerste bijeenkomst' }).click();
  await expect(control.getByRole('status').filter({ hasText: damaged })).toBeVisible();
  await control.getByRole('button', { name: 'Onderdeel', exact: true }).click();
  await control
    .getByRole('dialog')
    .getByRole('button', { name: /^Verhalenronde/ })
    .click();
  await control.getByLabel('De vraag aan de kring').fill('Wat vertelde Merel?');
  await control.getByRole('button', { name: 'Bewaar als werkvorm' }).click();
  await nameIt(control, 'Ronde van Merel');
  await control.getByRole('button', { name: 'Meer met deze bijeenkomst' }).click();
  await control.getByRole('menuitem', { name: 'Bewaar als sjabloon' }).click();
  await nameIt(control, 'Onze keer');
  await expect(control.getByText('“Onze keer” staat bij je sjablonen.')).toBeVisible();
  await launched.close();

  expect(readdirSync(userData)).toContain('templates.json.beschadigd-1');
  rmSync(join(userData, 'werkplaatsen'), { recursive: true, force: true });
  const again = await begin('Een andere kring', userData);
  await again.getByRole('button', { name: 'Plan de eerste bijeenkomst' }).click();
  await again.getByRole('button', { name: 'Onze keer', exact: true }).click();
  await expect(again.getByText('Wat vertelde iemand?')).toBeVisible();
  await expect(again.getByText(damaged)).toHaveCount(0);
  await again.getByRole('button', { name: 'Meer met Onze keer' }).click();
  await again.getByRole('menuitem', { name: 'Geef een andere naam' }).click();
  await nameIt(again, 'Onze vaste keer');
  await again.getByRole('button', { name: 'Meer met Onze vaste keer' }).click();
  await again.getByRole('menuitem', { name: 'Haal dit sjabloon weg' }).click();
  await expect(again.getByRole('button', { name: 'Onze vaste keer', exact: true })).toBeHidden();
  await again.getByRole('button', { name: 'Zet terug' }).click();
  await expect(again.getByRole('button', { name: 'Onze vaste keer', exact: true })).toBeVisible();
  await again.getByRole('button', { name: 'Onderdeel', exact: true }).click();
  await again
    .getByRole('dialog')
    .getByRole('button', { name: /^Ronde van iemand/ })
    .click();
  await expect(again.getByLabel('De vraag aan de kring')).toHaveValue('Wat vertelde iemand?');
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
  rmSync(userData, { recursive: true, force: true });
});

const nameIt = async (page: Page, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hoe heet dit sjabloon?').fill(name);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toBeHidden();
};

test('groups and roles are prepared by tapping a person and then the place', async () => {
  const control = await begin('Rondkomen');
  await tab(control, 'De kring');
  for (const name of ['Merel', 'Bultrug']) {
    await control.getByRole('button', { name: 'Voeg iemand toe' }).click();
    // Until the new one is there the former one stands in the field: these two are what the app proposes.
    await expect(control.getByLabel('Schuilnaam', { exact: true })).toHaveValue(name);
  }
  await tab(control, 'Bijeenkomsten');
  await control.getByRole('button', { name: 'Plan de eerste bijeenkomst' }).click();
  await control.getByRole('button', { name: 'Onderdeel', exact: true }).click();
  await control
    .getByRole('dialog')
    .getByRole('button', { name: /^In groepjes/ })
    .click();
  const groups = control.getByRole('region', { name: 'Groepjes' });
  for (const number of ['1', '2']) {
    await groups.getByRole('button', { name: 'Groepje', exact: true }).click();
    await expect(groups.getByLabel(`Vraag voor Groepje ${number}`)).toBeVisible();
  }
  await groups.getByLabel('Vraag voor Groepje 2').fill('Wat helpt?');
  await groups.getByRole('button', { name: 'Merel: In geen groepje' }).click();
  await control.getByRole('menuitem', { name: 'Groepje 2' }).click();
  await expect(groups.getByRole('button', { name: 'Merel: Groepje 2' })).toBeVisible();
  await groups.getByRole('button', { name: 'Weghalen: Groepje 1' }).click();
  await expect(groups.getByLabel('Vraag voor Groepje 1')).toBeHidden();
  await expect(groups.getByLabel('Vraag voor Groepje 2')).toHaveValue('Wat helpt?');

  await control.getByRole('button', { name: /^Werkvorm|Werkvorm$/ }).click();
  await control.getByRole('option', { name: 'Panel' }).click();
  const roles = control.getByRole('region', { name: 'Wie doet wat?' });
  await roles.getByRole('button', { name: 'Bultrug: Nog geen rol' }).click();
  await control.getByRole('menuitem', { name: 'Stelt vragen' }).click();
  await expect(roles.getByRole('button', { name: 'Bultrug: Stelt vragen' })).toBeVisible();
  await expectSaved(control);
  expect(launched.pageErrors).toEqual([]);
});

test('an agreement stands beside a promise, is taken along, and is shown to more people only after a question', async () => {
  const control = await begin('Rondkomen');
  for (const button of ['Plan de eerste bijeenkomst', 'Bijeenkomst']) {
    await control.getByRole('button', { name: button, exact: true }).click();
    await expect(control.getByRole('region', { name: 'Sjablonen' })).toBeVisible();
  }
  // The first meeting has templates beside it too, and stays there until the second is made.
  await expect(control.getByLabel('Titel van de bijeenkomst')).toHaveValue('Bijeenkomst 2');
  await control.getByRole('button', { name: /^2 · .*Welke bijeenkomst|Welke bijeenkomst/ }).click();
  await control.getByRole('option', { name: /^1 ·/ }).click();
  await tab(control, 'Afspraken en toezeggingen');
  const agreements = control.getByRole('region', { name: 'Afspraken', exact: true });
  await agreements.getByLabel('Wat spreken we af?').fill('Wat hier wordt verteld, blijft hier');
  await agreements.getByRole('button', { name: 'Schrijf de afspraak op' }).click();
  const madeWith = agreements.getByRole('button', { name: /Wie was erbij/ });
  await expect(madeWith).toContainText('gemaakt in de kring');
  await expect(agreements.getByText('nog bezig')).toBeHidden();
  await madeWith.click();
  await control.getByRole('option', { name: /^met medewerkers erbij/ }).click();
  await control.getByRole('alertdialog').getByRole('button', { name: 'Annuleren' }).click();
  await expect(madeWith).toContainText('gemaakt in de kring');
  await madeWith.click();
  await control.getByRole('option', { name: /^met medewerkers erbij/ }).click();
  await control.getByRole('alertdialog').getByRole('button', { name: 'Laat het ook hun zien' }).click();
  await expect(madeWith).toContainText('met medewerkers erbij');

  await tab(control, 'Bijeenkomsten');
  const here = control.getByRole('region', { name: 'Van deze bijeenkomst' });
  const along = control.getByRole('region', { name: 'Neem mee naar deze bijeenkomst' });
  await expect(here).toContainText('Wat hier wordt verteld');
  await expect(along).toBeHidden();
  await control.getByRole('button', { name: /Welke bijeenkomst/ }).click();
  await control.getByRole('option', { name: /^2 ·/ }).click();
  await expect(along).toContainText('Wat hier wordt verteld');
  await expect(here).toBeHidden();
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
  await launched.close();
  rmSync(userData, { recursive: true, force: true });
});

test('a person gets a pseudonym and a picture, with every permission off; what is taken away can come back', async () => {
  const control = await begin('Rondkomen');
  await tab(control, 'De kring');
  await control.getByRole('button', { name: 'Voeg iemand toe' }).click();
  await expect(control.getByLabel('Schuilnaam', { exact: true })).toHaveValue('Merel');
  const permissions = control.getByRole('switch');
  // One for each use, and one for the name.
  await expect(permissions).toHaveCount(uses.length + 1);
  for (const permission of await permissions.all()) await expect(permission).not.toBeChecked();
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
  // Longer than it takes to be undone.
  await control.waitForTimeout(500);
  expect((await ask(control, 'commitments.list', {})).map(({ text }) => text)).toEqual([
    'Brief in gewone taal',
  ]);
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
  await launched.close();
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
  // Nine looks at a whole page: on a slow computer each takes seconds.
  test.setTimeout(180_000);
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
    await expect(control.locator('[aria-busy=true]')).toHaveCount(0);
    await check(name);
  }
  await tab(control, 'Bijeenkomsten');
  for (const part of [/Drie tafels, drie vragen/, /De dienst antwoordt/]) {
    await control.getByRole('button', { name: part, expanded: false }).click();
    await expect(control.getByRole('region', { name: /^(Groepjes|Wie doet wat\?)$/ })).toBeVisible();
    await check(`part ${part.source}`);
  }
  await control.getByRole('button', { name: 'Bijeenkomst', exact: true }).click();
  await expect(control.getByRole('region', { name: 'Sjablonen' })).toBeVisible();
  await check('templates');
  await control.keyboard.press('?');
  await control.getByRole('dialog').waitFor();
  await check('keys');
});
