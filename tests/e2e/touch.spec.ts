import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { middleOf } from '../support/sortTable';
import { ask } from '../support/storyOnScreen';
import { createChain } from './support/chain';
import { chainWords as words } from './support/chainWords';
import { t } from './support/dutch';
import { slideTitles } from './support/madeFiles';
import { pileIn } from './support/pileOnScreen';
import { answerDialogs } from './support/systemDialogs';
import { touchHands, turnOnTouch } from './support/touchHands';

// Nothing in this file may use a mouse, nor a key but those that type. Everything tapped must be large enough.
test.describe.configure({ mode: 'serial' });

let folder: string;
let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-vingers-'));
  launched = await launchApp({ userData: join(folder, 'data'), size: { width: 1440, height: 900 } });
  page = launched.control;
  await turnOnTouch(page);
});

test.afterAll(async () => {
  expect(tooSmall).toEqual([]);
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

const tooSmall: string[] = [];
const hands = () => touchHands(page, tooSmall);
const chain = () => createChain(page, hands());
const touch = (what: Locator) => hands().press(what);

test('prepared and told with fingers; words are marked by touch', async () => {
  await chain().start();
  await chain().addPerson();
  await chain().addSession();
  await chain().to('tell');
  await chain().tell();
  await chain().mark(words.hindering, 'hindering');
  await chain().mark(words.helping, 'enabling');
  await chain().allow(['staff', 'presentation']);
  const marked = await ask(page, 'fragments.list', { storyId: null });
  expect(marked.map(({ words: own, markState }) => [own, markState])).toEqual([
    [words.hindering, 'intact'],
    [words.helping, 'intact'],
  ]);
});

test('tap to pick up, tap to put down; a finger also carries a card to a pile', async () => {
  await chain().to('sort');
  const onBoard = page.locator('[data-side=board] [data-card-id]');
  await chain().makePile(onBoard.filter({ hasText: words.hindering }));
  const pile = pileIn(page, 'board', words.pile);
  await expect(pile.getByRole('listitem')).toHaveCount(1);
  const other = onBoard.filter({ hasText: words.helping });
  await touch(other);
  await touch(pile.getByRole('button', { name: words.pile, exact: true }));
  await expect(pile.getByRole('listitem')).toHaveCount(2);
  await touch(other);
  await touch(page.getByRole('button', { name: t('sort.bar.takeOut') }));
  await expect(pile.getByRole('listitem')).toHaveCount(1);
  await carry(other, pile);
  await expect(pile.getByRole('listitem')).toHaveCount(2);
});

/** A finger that rests on a card, takes it along and lets it go over a pile. */
async function carry(card: Locator, pile: Locator): Promise<void> {
  const [from, to] = [await middleOf(card), await middleOf(pile)];
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  // It stands still before it lets go, as a finger does: else it would be a fling.
  for (const part of [0.1, 0.3, 0.6, 0.9, 1, 1, 1, 1, 1, 1]) {
    const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

test('interpreted with fingers', async () => {
  await chain().to('interpret');
  await chain().makeInsight();
  await chain().addCounterVoice();
  await chain().recommend();
  const [insight] = await ask(page, 'insights.list', {});
  expect(insight?.voices.map(({ side }) => side)).toEqual(['support', 'support', 'counter']);
  expect(insight?.followUps).toMatchObject([{ text: words.recommendation, addressee: words.addressee }]);
});

test('shared with fingers: a part hidden, the slides saved; then undone', async () => {
  await chain().to('share');
  const line = page.getByRole('list', { name: t('share.storyline') });
  await touch(line.getByRole('button', { name: t('document.station.questions') }));
  await touch(page.getByRole('button', { name: t('share.hide') }));
  await expect(line).toContainText(t('share.hiddenPart'));
  const file = join(folder, 'gedeeld.pptx');
  await answerDialogs(launched.app, { save: file });
  await touch(page.getByRole('button', { name: t('share.saveAs.pptx'), exact: true }));
  await expect(page.getByText(t('share.savedAs', { file: 'gedeeld.pptx' }))).toBeVisible();
  expect(slideTitles(file)[0]).toBe(words.workshop);
  await touch(
    page
      .getByRole('region', { name: t('common.frame.tools') })
      .getByRole('button')
      .nth(1),
  );
  await expect(line).not.toContainText(t('share.hiddenPart'));
});
