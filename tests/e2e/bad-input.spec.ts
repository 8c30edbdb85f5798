import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { errorText } from '@shared/language/errorText';
import { type LaunchedApp, launchApp, shelfFolder } from '../support/launchApp';
import { ask, kept, newStories, paste, textBox } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { answerDialogs } from './support/systemDialogs';

let folder: string;
let userData: string;
let launched: LaunchedApp;
let page: Page;

const start = async (): Promise<void> => {
  launched = await launchApp({ userData, size: { width: 1440, height: 900 } });
  page = launched.control;
};

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-fout-'));
  userData = join(folder, 'data');
  await start();
});

test.afterEach(async () => {
  const { pageErrors } = launched;
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
  expect(pageErrors).toEqual([]);
});

const messages = () => page.getByRole('region', { name: t('common.messages') });

/** A good werkplaats outside the shelf, to spoil. */
async function goodFile(): Promise<string> {
  const { file } = await ask(page, 'shelf.create', { title: 'Heel' });
  const copy = join(folder, 'heel.werkplaats');
  copyFileSync(join(shelfFolder(userData), file), copy);
  return copy;
}

async function bringIn(path: string): Promise<void> {
  await answerDialogs(launched.app, { open: path });
  await page.getByRole('button', { name: t('start.bringIn') }).click();
}

const spoiled = {
  fileMissing: () => undefined,
  notAWorkshop: (path: string) => writeFileSync(path, 'Dit is een boodschappenlijst.'),
  fileDamaged: (path: string, good: string) => {
    const bytes = readFileSync(good);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  },
  fileNewer: (path: string, good: string) => {
    const bytes = readFileSync(good);
    // The version stands at byte 60 of the file.
    bytes.writeUInt32BE(999_999, 60);
    writeFileSync(path, bytes);
  },
} as const;

test('a werkplaats that is missing, none, cut off or newer gets its sentence, and the shelf goes on', async () => {
  const good = await goodFile();
  for (const type of ['fileMissing', 'notAWorkshop', 'fileDamaged', 'fileNewer'] as const) {
    const path = join(folder, `${type}.werkplaats`);
    spoiled[type](path, good);
    const before = existsSync(path) ? readFileSync(path) : null;
    await bringIn(path);
    const sentence = errorText({ type, file: `${type}.werkplaats` }, t);
    await expect(messages().getByText(sentence)).toBeVisible();
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(before);
  }
  expect(await ask(page, 'shelf.list', {})).toHaveLength(1);
  await bringIn(good);
  await expect(messages().getByText(t('start.broughtIn'))).toBeVisible();
  expect(await ask(page, 'shelf.list', {})).toHaveLength(2);
});

test('bad files on the shelf itself say what is wrong, and the good ones open', async () => {
  const good = await goodFile();
  for (const type of ['notAWorkshop', 'fileDamaged', 'fileNewer'] as const) {
    spoiled[type](join(shelfFolder(userData), `${type}.werkplaats`), good);
  }
  await page.reload();
  const cards = page.getByRole('list', { name: t('start.shelf') });
  for (const problem of ['damaged', 'newer', 'notAWorkshop'] as const) {
    await expect(cards.getByText(t(`start.problem.${problem}`))).toBeVisible();
  }
  await page.getByRole('button', { name: t('start.openLabel', { title: 'Heel' }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('common.rooms.prepare') })).toBeVisible();
});

test('a last werkplaats that broke in between: the start screen, with a sentence', async () => {
  const { file } = await ask(page, 'shelf.create', { title: 'Morgen stuk' });
  await ask(page, 'shelf.open', { file });
  await launched.app.close();
  const path = join(shelfFolder(userData), file);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  await start();
  await expect(page.getByRole('alert')).toHaveText(errorText({ type: 'fileDamaged', file }, t));
  await expect(page.getByText(t('start.problem.damaged'))).toBeVisible();
  await page.getByRole('button', { name: t('start.new') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a place where nothing can be saved: vanished, read-only, or a folder of that name', async () => {
  const { file } = await ask(page, 'shelf.addSample', {});
  await ask(page, 'shelf.open', { file });
  await page
    .getByRole('navigation', { name: t('common.frame.rooms') })
    .getByText(t('common.rooms.share'))
    .click();
  mkdirSync(join(folder, 'map.pptx'));
  writeFileSync(join(folder, 'bestand.txt'), 'Geen map.');
  const places = [
    { type: 'placeMissing', path: join(folder, 'weg', 'dia.pptx') },
    // Where also the administrator of the computer may not write.
    { type: 'placeReadOnly', path: '/sys/dia.pptx' },
    { type: 'placeMissing', path: join(folder, 'bestand.txt', 'dia.pptx') },
    { type: 'fileExists', path: join(folder, 'map.pptx') },
  ] as const;
  for (const { type, path } of places) {
    await answerDialogs(launched.app, { save: path });
    await page.getByRole('button', { name: t('share.saveAs.pptx'), exact: true }).click();
    const name = path.split('/').at(-1) ?? '';
    await expect(messages().getByText(errorText({ type, file: name }, t))).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await messages()
      .getByRole('button', { name: t('common.closeMessage') })
      .click();
  }
  expect(await ask(page, 'export.list', {})).toEqual([]);
  await answerDialogs(launched.app, { save: join(folder, 'goed.pptx') });
  await page.getByRole('button', { name: t('share.saveAs.pptx'), exact: true }).click();
  await expect(messages().getByText(t('share.savedAs', { file: 'goed.pptx' }))).toBeVisible();
});

test('an empty title is asked for; one of 100,000 characters is told to be too long, and stays to be shortened', async () => {
  await page.getByRole('button', { name: t('start.new') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('start.begin') }).click();
  await expect(dialog.getByText(t('errors.emptyTitle'))).toBeVisible();
  await dialog.getByLabel(t('start.newTitle')).fill('   ');
  await dialog.getByRole('button', { name: t('start.begin') }).click();
  await expect(dialog.getByText(t('errors.emptyTitle'))).toBeVisible();
  expect(await ask(page, 'shelf.list', {})).toEqual([]);

  await dialog.getByLabel(t('start.newTitle')).fill('Lang '.repeat(20_000));
  await dialog.getByRole('button', { name: t('start.begin') }).click();
  await expect(page.getByText(t('errors.fieldTooLong', { limit: 200 }))).toBeVisible();
  await expect(dialog.getByLabel(t('start.newTitle'))).toHaveValue(/^Lang Lang/);
  expect(await ask(page, 'shelf.list', {})).toEqual([]);

  await dialog.getByLabel(t('start.newTitle')).fill('Lang '.repeat(40).trim());
  await dialog.getByRole('button', { name: t('start.begin') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('common.rooms.prepare') })).toBeVisible();
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
  await expect(page.getByRole('button', { name: t('common.frame.toShelf') })).toBeInViewport();
  await expect(page.getByRole('region', { name: t('common.frame.roomScreen') })).toBeInViewport();
});

test('hostile HTML leaves only its words in a story; an image that is no image is refused', async () => {
  await newStories(page, ['Verhaal']);
  await textBox(page).click();
  await paste(page, {
    'text/plain': 'x',
    'text/html': `<h1 onclick="window.pwned=1">Kop</h1><script>window.pwned=1</script>
      <p>zie <a href="javascript:window.pwned=1">hier</a> <img src=x onerror="window.pwned=1"></p>
      <svg onload="window.pwned=1"></svg><style>*{display:none}</style>`,
  });
  await expect(textBox(page)).toContainText('hier');
  await kept(page);
  expect(await textBox(page).innerHTML()).not.toMatch(
    /javascript|pwned|onclick|<a |<img|<svg|<script|<style/,
  );
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
  await expect.poll(async () => (await ask(page, 'stories.list', {}))[0]?.opening).toContain('Kop');

  const wrong = [
    { name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('geen beeld') },
    { name: 'half.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
  ];
  for (const file of wrong) {
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(messages().getByText(t('errors.notAnImage'))).toBeVisible();
    await messages()
      .getByRole('button', { name: t('common.closeMessage') })
      .first()
      .click();
  }
  expect((await ask(page, 'stories.list', {}))[0]?.attachments).toEqual([]);
});
