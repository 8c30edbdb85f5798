import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { keepSound } from '../support/soundOnScreen';
import { ask, textBox } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { openRoomScreen } from './support/roomWindow';

// One app with the sample; each test looks at another room.
test.describe.configure({ mode: 'serial' });

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  page = launched.control;
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

/** What is wrong by the rules of WCAG 2.2 AA, as one line each. */
async function wrongOn(looked: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: looked })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // The other mode asks for a page of its own, which a window of Electron cannot open.
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

async function toRoom(room: 'prepare' | 'tell' | 'sort' | 'interpret' | 'share'): Promise<void> {
  const name = t(`common.rooms.${room}`);
  await page
    .getByRole('navigation', { name: t('common.frame.rooms') })
    .getByText(name)
    .click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

test('the start, empty and with a werkplaats, and its dialogs', async () => {
  await expect(page.getByText(t('start.firstTime'))).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
  const { file } = await ask(page, 'shelf.addSample', {});
  await expect(page.getByRole('button', { name: /^Kijk rond in/ })).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
  await page.getByRole('button', { name: t('start.new') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('start.begin') })
    .click();
  await expect(page.getByRole('dialog').getByText(t('errors.emptyTitle'))).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await ask(page, 'shelf.open', { file });
});

test('Voorbereiden, with each of its tabs', async () => {
  await toRoom('prepare');
  for (const tab of ['sessions', 'workshop', 'circle', 'commitments'] as const) {
    await page.getByRole('tab', { name: t(`prepare.tabs.${tab}`) }).click();
    await expect(page.getByRole('tabpanel', { name: t(`prepare.tabs.${tab}`) })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    expect(await wrongOn(page)).toEqual([]);
  }
});

test('Vertellen, with a story, its cards, and a card that is changed', async () => {
  await toRoom('tell');
  await page.getByText('De doos van het gourmetstel', { exact: true }).click();
  await textBox(page).waitFor();
  await expect(page.locator('mark[data-pile]').first()).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
  await page
    .getByRole('button', { name: t('tell.fragment.edit') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('Vertellen, with a sound, and the dialog to record one', async () => {
  const story = (await ask(page, 'stories.list', {})).find(({ title }) => title.startsWith('De doos'));
  if (!story) throw new Error('The sample has no such story.');
  await keepSound(page, { storyId: story.id, milliseconds: 3000, description: '' });
  await page.getByRole('region', { name: t('sound.list') }).waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.getByRole('button', { name: t('sound.open') }).click();
  await page.getByRole('dialog').waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('Ordenen, also with a card in the hand', async () => {
  await toRoom('sort');
  const card = page.locator('[data-side=board] [data-card-id]').first();
  await card.waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await card.click();
  await page.getByRole('toolbar', { name: t('sort.bar.label') }).waitFor();
  expect(await wrongOn(page)).toEqual([]);
});

test('Duiden, also with the dialog for a new insight', async () => {
  await toRoom('interpret');
  await textBox(page).waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.getByRole('button', { name: t('interpret.newInsight'), exact: true }).click();
  await page.getByRole('dialog').waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('Delen, as slides and as a report, and what the room sees', async () => {
  await toRoom('share');
  await page
    .getByRole('list', { name: t('share.slides') })
    .getByRole('button')
    .first()
    .waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.getByRole('radio', { name: t('share.report') }).click();
  await page.getByRole('article').waitFor();
  expect(await wrongOn(page)).toEqual([]);
  const { slides } = await ask(page, 'storyline.get', { audience: 'staff' });
  const index = slides.findIndex(({ blocks }) =>
    blocks.some((block) => block.type === 'quote' && block.counter),
  );
  const screen = await openRoomScreen(launched, () =>
    ask(page, 'room.open', { audience: 'staff', displayId: null, activity: { type: 'slides', index } }),
  );
  await screen.getByRole('heading', { level: 1 }).waitFor();
  expect(await wrongOn(screen)).toEqual([]);
});

test('search and the list of keys', async () => {
  await page.getByRole('button', { name: t('common.actions.search') }).click();
  await page.getByRole('combobox').fill('brief');
  await page.getByRole('option').first().waitFor();
  expect(await wrongOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('common.actions.help') }).click();
  await page.getByRole('dialog').waitFor();
  expect(await wrongOn(page)).toEqual([]);
});
