import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Format } from '@shared/contract/share';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { createChain } from './support/chain';
import { chainWords as words } from './support/chainWords';
import { t } from './support/dutch';
import { documentWords, pdfWords, slideTitles } from './support/madeFiles';
import { mouseHands, switchOf } from './support/mouseHands';
import { pileIn } from './support/pileOnScreen';
import { answerDialogs } from './support/systemDialogs';

// One werkplaats, from an empty shelf to the files that go out: each test goes on where the one before stopped.
test.describe.configure({ mode: 'serial' });

const size = { width: 1440, height: 900 };
let folder: string;
let launched: LaunchedApp;
let page: Page;
let undoLabel: string;

const hands = () => mouseHands(page);
const chain = () => createChain(page, hands());
const start = async (): Promise<void> => {
  launched = await launchApp({ userData: join(folder, 'data'), size });
  page = launched.control;
};

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-keten-'));
  await start();
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a new werkplaats, prepared: purpose, question, theme, circle and a meeting with a programme', async () => {
  await chain().start();
  await page.getByRole('tab', { name: t('prepare.tabs.workshop') }).click();
  await hands().write(page.getByLabel(t('prepare.workshop.purpose')), words.purpose);
  const ofKind = page.getByRole('region', { name: t('prepare.questions.kinds.descriptive') });
  await hands().type(ofKind.getByRole('textbox').last(), words.question);
  await ofKind.getByRole('button', { name: t('common.add') }).click();
  await expect(ofKind.getByRole('listitem').getByRole('textbox')).toHaveValue(words.question);
  const themes = page.getByRole('region', { name: t('prepare.themes.title') });
  await hands().type(themes.getByLabel(t('prepare.themes.add')), words.theme);
  await page.keyboard.press('Enter');
  await expect(themes.getByRole('listitem').getByRole('textbox')).toHaveValue(words.theme);

  await chain().addPerson();
  const merel = page.getByRole('region', { name: 'Merel' });
  for (const use of ['circle', 'staff', 'report', 'presentation'] as const) {
    await switchOf(merel, t(`common.uses.${use}`)).click();
    await expect(merel.getByRole('switch', { name: t(`common.uses.${use}`) })).toBeChecked();
  }
  await switchOf(merel, t('prepare.circle.showName')).click();
  await chain().addSession();
  const { workshop, questions, themes: kept } = await ask(page, 'workshop.get', {});
  expect(workshop).toMatchObject({ title: words.workshop, purpose: words.purpose });
  expect([...questions.map(({ text }) => text), ...kept.map(({ name }) => name)]).toEqual([
    words.question,
    words.theme,
  ]);
});

test('a story is told, two parts of it are marked, and the teller says where it may go', async () => {
  await chain().to('tell');
  await chain().tell();
  await chain().mark(words.hindering, 'hindering');
  await chain().mark(words.helping, 'enabling');
  const cards = page.getByRole('region', { name: t('tell.fragments') }).getByRole('listitem');
  await cards
    .filter({ hasText: words.helping })
    .getByRole('button', { name: t('tell.fragment.edit') })
    .click();
  const dialog = page.getByRole('dialog');
  await hands().write(dialog.getByLabel(t('tell.fragment.quote')), words.shortened);
  await expect(dialog.getByText(t('tell.seal.said.becameEdited'))).toBeVisible();
  await dialog.getByText(t('tell.seal.shortened')).click();
  await dialog.getByRole('button', { name: t('common.done') }).click();
  await expect(cards.filter({ hasText: words.shortened })).toContainText(t('common.seals.shortened'));

  const consent = page.getByRole('region', { name: t('tell.consent.title') });
  await expect(consent.getByRole('switch', { checked: true })).toHaveCount(0);
  for (const use of ['circle', 'staff', 'report', 'presentation'] as const) {
    await switchOf(consent, t(`common.uses.${use}`)).click();
  }
  await expect(consent.getByRole('switch', { checked: true })).toHaveCount(4);
  await expect(consent.getByRole('button', { name: t('tell.consent.alsoGeneral') })).toHaveCount(0);
});

test('a card is picked up with a tap and put in a new pile; another is put down on that pile', async () => {
  await chain().to('sort');
  const onBoard = page.locator('[data-side=board] [data-card-id]');
  await chain().makePile(onBoard.filter({ hasText: words.hindering }));
  const pile = pileIn(page, 'board', words.pile);
  await expect(pile.getByRole('listitem')).toHaveCount(1);
  await onBoard.filter({ hasText: words.shortened }).click();
  await pile.getByRole('button', { name: words.pile, exact: true }).click();
  await expect(pile.getByRole('listitem')).toHaveCount(2);
  const inList = pileIn(page, 'list', words.pile);
  await expect(inList.getByRole('listitem')).toHaveCount(2);
});

test('an insight comes out of the pile, with a counter-voice, a strength and what follows; and the way back', async () => {
  await chain().to('interpret');
  await chain().makeInsight();
  const supports = page.getByRole('region', { name: t('interpret.supports') });
  await expect(supports.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: t('interpret.strengthSuggestions.many') }).click();
  await expect(page.getByRole('textbox', { name: t('interpret.strength') })).toHaveValue(
    t('interpret.strengthSuggestions.many'),
  );
  await chain().addCounterVoice();
  const follows = page.getByRole('region', { name: t('interpret.followUps') });
  const conclusion = t('interpret.followUpKinds.conclusion');
  await follows.getByRole('button', { name: conclusion }).click();
  await hands().write(follows.getByRole('textbox', { name: conclusion }), words.conclusion);
  await follows.getByRole('button', { name: t('common.add') }).click();
  await expect(follows.getByRole('listitem')).toHaveCount(1);
  await follows.getByRole('button', { name: t('interpret.followUpKinds.recommendation') }).click();
  await hands().write(
    follows.getByRole('textbox', { name: t('interpret.followUpKinds.recommendation') }),
    words.recommendation,
  );
  await hands().write(follows.getByRole('textbox', { name: t('interpret.addressee') }), words.addressee);
  await follows.getByRole('button', { name: t('common.add') }).click();
  const label = t('interpret.showWayBack', { text: words.recommendation.slice(0, 40) });
  await follows.getByRole('button', { name: label }).click();
  const way = page.getByRole('dialog', { name: t('interpret.wayBack') });
  for (const part of [words.recommendation, words.insight, words.hindering, words.counter]) {
    await expect(way).toContainText(part);
  }
  await way.getByRole('listitem').filter({ hasText: words.hindering }).getByRole('button').click();
  await expect(page.getByRole('textbox', { name: t('tell.title') })).toHaveValue(words.story);
  await expect(way).toHaveCount(0);
});

test('the storyline is changed and saved as slides, as a report and as a page to print', async () => {
  await chain().to('share');
  const line = page.getByRole('list', { name: t('share.storyline') });
  await line.getByText(t('document.station.questions')).click();
  await page.getByRole('button', { name: t('share.hide') }).click();
  await expect(line.getByRole('listitem').filter({ hasText: t('share.hiddenPart') })).toHaveCount(1);
  await line.getByText(t('document.station.why')).click();
  await hands().write(page.getByRole('textbox', { name: t('share.partTitle') }), words.slideTitle);
  await expect(line.getByText(words.slideTitle)).toBeVisible();

  const files = { pptx: await save('pptx'), docx: await save('docx'), pdf: await save('pdf') };
  const titles = slideTitles(files.pptx);
  expect(titles[0]).toBe(words.workshop);
  expect(titles).toContain(words.slideTitle);
  expect(titles.filter((title) => title.startsWith(words.insight)).length).toBeGreaterThan(0);
  expect(titles).not.toContain(t('document.station.questions'));
  const { words: printed, about } = pdfWords(files.pdf);
  expect(about).toMatch(new RegExp(`Title:\\s+${words.workshop}`));
  for (const text of [documentWords(files.docx), printed.replace(/\s+/g, ' ')]) {
    for (const part of [words.insight, words.hindering, words.shortened, words.recommendation]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain(words.question);
  }
});

/** Saves from the menu and gives the file. */
async function save(format: Format): Promise<string> {
  const file = join(folder, `gedeeld.${format}`);
  await answerDialogs(launched.app, { save: file });
  await page.getByRole('button', { name: t('share.save'), exact: true }).click();
  await page.getByRole('menuitem', { name: t(`share.saveAs.${format}`) }).click();
  await expect(page.getByText(t('share.savedAs', { file: `gedeeld.${format}` }))).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return file;
}

test('closed and opened again, everything is there: in main and on screen', async () => {
  const before = await everything();
  undoLabel = (await undoButton().textContent()) ?? '';
  expect(undoLabel).toBe(t('undo.changeStoryline', { title: words.slideTitle }));
  await launched.app.close();
  expect(launched.pageErrors).toEqual([]);
  await start();
  await expect(page.getByRole('heading', { level: 1, name: t('common.rooms.prepare') })).toBeVisible();
  expect(await everything()).toEqual(before);

  await expect(page.getByRole('textbox', { name: t('prepare.sessions.title') })).toHaveValue(words.session);
  await chain().to('tell');
  await expect(page.getByRole('textbox', { name: t('tell.text') })).toHaveText(words.text);
  await expect(page.locator('mark[data-pile]')).toHaveText([words.hindering, words.helping]);
  await chain().to('sort');
  const pile = pileIn(page, 'board', words.pile);
  await expect(pile.getByRole('listitem')).toHaveCount(2);
  await chain().to('interpret');
  await expect(page.getByRole('textbox', { name: t('interpret.statement') })).toHaveValue(words.insight);
  await expect(page.getByRole('region', { name: t('interpret.counters') })).toContainText(words.counter);
  await chain().to('share');
  await expect(page.getByRole('list', { name: t('share.storyline') })).toContainText(words.slideTitle);
  await expect(page.getByRole('button', { name: /^gedeeld\.pdf/ })).toBeVisible();
});

test('after the restart undo says what it will do and does it; redo puts it back', async () => {
  const line = page.getByRole('list', { name: t('share.storyline') });
  await expect(undoButton()).toHaveText(undoLabel);
  await undoButton().click();
  await expect(line).not.toContainText(words.slideTitle);
  await expect(line).toContainText(t('document.station.why'));
  const redo = page.getByRole('button', { name: t('common.frame.redo', { step: undoLabel }) });
  await redo.click();
  await expect(line).toContainText(words.slideTitle);
  await expect(redo).toHaveCount(0);
  await expect(undoButton()).toHaveText(undoLabel);
});

const undoButton = () =>
  page
    .getByRole('region', { name: t('common.frame.tools') })
    .getByRole('button')
    .nth(1);

/** All that the werkplaats holds, as main gives it to this window. */
const everything = () =>
  Promise.all([
    ask(page, 'workshop.get', {}),
    ask(page, 'participants.list', {}),
    ask(page, 'sessions.list', {}),
    ask(page, 'stories.list', {}),
    ask(page, 'fragments.list', { storyId: null }),
    ask(page, 'sort.get', {}),
    ask(page, 'insights.list', {}),
    ask(page, 'storyline.get', { audience: 'staff' }),
    ask(page, 'export.list', {}),
    ask(page, 'history.get', {}),
  ]);
