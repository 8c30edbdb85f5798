import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { actions } from '@shared/actions';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { createChain } from './support/chain';
import { chainWords as words } from './support/chainWords';
import { inMain } from './support/displayHands';
import { t } from './support/dutch';
import { goTo, keyboardHands, shortcut } from './support/keyboardHands';
import { slideTitles } from './support/madeFiles';
import { pileIn } from './support/pileOnScreen';
import { roomScreen } from './support/roomWindow';
import { answerDialogs } from './support/systemDialogs';

// Nothing in this file may touch a mouse: no click, no hover, no drag.
test.describe.configure({ mode: 'serial' });

let folder: string;
let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-toetsen-'));
  launched = await launchApp({ userData: join(folder, 'data'), size: { width: 1440, height: 900 } });
  page = launched.control;
  await inMain(() => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus()));
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

const chain = () => createChain(page, keyboardHands(page));
const press = (keys: string) => page.keyboard.press(keys);

test('prepared and told with the keys; Ctrl+M marks', async () => {
  await chain().start();
  await chain().addPerson();
  await chain().addSession();
  await press(shortcut(actions.roomTell));
  await chain().tell();
  await chain().mark(words.hindering, 'hindering');
  await press('Escape');
  await keyboardHands(page).select(page.getByRole('textbox', { name: t('tell.text') }), words.helping);
  await press(shortcut(actions.mark));
  const cards = page.getByRole('region', { name: t('tell.fragments') }).getByRole('listitem');
  await expect(cards).toHaveCount(2);
  await chain().allow(['staff', 'presentation']);
});

test('sorted with the keys: Shift and the arrows pick up several cards, F2 names the pile', async () => {
  await press(shortcut(actions.roomSort));
  const inList = page.locator('[data-side=list] [data-spot^="card:"]');
  await goTo(page, inList.first());
  await press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: t('sort.bar.label') })).toContainText(
    t('sort.bar.picked', { count: 2 }),
  );
  await press('Escape');
  await expect(page.getByRole('toolbar', { name: t('sort.bar.label') })).toHaveCount(0);
  await chain().makePile(inList.first());
  const pile = pileIn(page, 'list', words.pile);
  await expect(pile.getByRole('listitem')).toHaveCount(1);
  const other = page.locator('[data-side=list] [data-spot^="card:"]').filter({ hasText: words.helping });
  await goTo(page, other);
  await press('Enter');
  await goTo(page, pile.getByRole('button', { name: words.pile, exact: true }));
  await press('Enter');
  await expect(pile.getByRole('listitem')).toHaveCount(2);
  await press('F2');
  await press('Control+a');
  await page.keyboard.type('Een andere naam');
  await press('Enter');
  await expect(pileIn(page, 'list', 'Een andere naam')).toBeVisible();
  await goTo(page, page.locator('[data-side=list] [data-spot^="pile:"]').first());
  await press(shortcut(actions.undo));
  await expect(pile.getByRole('listitem')).toHaveCount(2);
  await press(shortcut(actions.redo));
  await expect(pile).toHaveCount(0);
  await press(shortcut(actions.undo));
  await expect(pile).toHaveCount(1);
});

test('interpreted with the keys', async () => {
  await press(shortcut(actions.roomInterpret));
  await chain().makeInsight();
  await chain().addCounterVoice();
  await chain().recommend();
  const [insight] = await ask(page, 'insights.list', {});
  expect(insight).toMatchObject({ statement: words.insight, kind: 'enabling' });
  expect(insight?.voices.map(({ side }) => side)).toEqual(['support', 'support', 'counter']);
  expect(insight?.followUps).toMatchObject([
    { kind: 'recommendation', text: words.recommendation, addressee: words.addressee },
  ]);
});

test('shared with the keys: a part hidden, the slides saved, and presented', async () => {
  await press(shortcut(actions.roomShare));
  const line = page.getByRole('list', { name: t('share.storyline') });
  await keyboardHands(page).press(line.getByRole('button', { name: t('document.station.questions') }));
  await keyboardHands(page).press(page.getByRole('button', { name: t('share.hide') }));
  await expect(line).toContainText(t('share.hiddenPart'));
  const file = join(folder, 'gedeeld.pptx');
  await answerDialogs(launched.app, { save: file });
  await keyboardHands(page).press(page.getByRole('button', { name: t('share.saveAs.pptx'), exact: true }));
  await expect(page.getByText(t('share.savedAs', { file: 'gedeeld.pptx' }))).toBeVisible();
  expect(slideTitles(file)[0]).toBe(words.workshop);

  const opened = launched.app.waitForEvent('window');
  await keyboardHands(page).press(page.getByRole('button', { name: t('share.present'), exact: true }));
  const screen = await opened;
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(words.workshop);
  await screen.keyboard.press(shortcut(actions.screenLast));
  await expect(screen.getByRole('heading', { level: 1 })).not.toHaveText(words.workshop);
  await page.bringToFront();
  await keyboardHands(page).press(page.getByRole('button', { name: t('share.stopPresenting') }));
  await expect.poll(() => roomScreen(launched.app.windows())).toBeUndefined();
});

test('found with the keys, the list of keys opened, and back to the shelf', async () => {
  await press(shortcut(actions.search));
  await page.keyboard.type('envelop');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: t('common.rooms.tell') })).toBeVisible();
  await goTo(page, page.getByRole('button', { name: t('tell.newStory') }));
  await press('F1');
  await expect(page.getByRole('dialog', { name: t('common.frame.keys') })).toContainText('Ctrl + M');
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('tell.newStory') })).toBeFocused();
  await keyboardHands(page).press(page.getByRole('button', { name: t('common.frame.toShelf') }));
  await expect(
    page.getByRole('button', { name: t('start.openLabel', { title: words.workshop }) }),
  ).toBeVisible();
});
