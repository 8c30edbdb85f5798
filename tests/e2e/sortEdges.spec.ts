import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { toId } from '../../src/shared/ids';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { board, cardIdAt, cardOn, list, newPile, newTable, openTable } from '../support/sortTable';
import { ask } from '../support/storyOnScreen';

let launched: LaunchedApp;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  page = launched.control;
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

test('without cards it says how a card comes about, and leads there', async () => {
  await newTable(page, []);
  await page.getByRole('navigation').getByRole('button', { name: 'Ordenen' }).click();
  await expect(page.getByText('Er zijn nog geen kaarten.')).toBeVisible();
  await page.getByRole('button', { name: 'Ga naar Vertellen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vertellen' })).toBeVisible();
});

test('very long names and words stay inside their pile and card', async () => {
  const longName = 'Ochtendzenuwenbrievenbus'.repeat(9).slice(0, 200);
  await newTable(page, ['woord '.repeat(400), 'x'.repeat(900), 'Ja.']);
  await newPile(page, longName, [0, 1]);
  await newPile(page, 'المواعيد التي لا تنتهي', [2]);
  await openTable(page);
  await expect(cardOn(board(page), 'Ja.')).toBeVisible();
  const overflowing = await board(page).evaluate((frame) =>
    [...frame.querySelectorAll('section, li > button')]
      .filter((box) => box.scrollWidth > box.clientWidth + 12)
      .map((box) => box.textContent?.slice(0, 40)),
  );
  expect(overflowing).toEqual([]);
  const wide = await list(page).evaluate((side) => side.scrollWidth - side.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('nothing in this room breaks the rules for access', async () => {
  await cardOn(board(page), 'Ja.').click();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('two thousand cards in forty piles: only those in view are drawn, and each is found', async () => {
  test.setTimeout(180_000);
  const words = Array.from(
    { length: 2000 },
    (_, index) => `Kaart nummer ${index}, verteld op een gewone dag.`,
  );
  await newTable(page, words);
  for (let pile = 0; pile < 40; pile += 1) {
    const size = pile === 0 ? 830 : 30;
    const start = pile === 0 ? 0 : 830 + (pile - 1) * 30;
    await newPile(
      page,
      `Stapel ${pile}`,
      Array.from({ length: size }, (_, index) => start + index),
    );
  }
  // By id: asking for two thousand names in words takes the test longer than the app.
  const onBoard = (index: number) => page.locator(`[data-side="board"] [data-card-id="${cardIdAt(index)}"]`);
  const inList = (index: number) => page.locator(`[data-side="list"] [data-spot="card:${cardIdAt(index)}"]`);
  await openTable(page);
  await expect(onBoard(0)).toBeVisible();
  const drawn = await page.locator('[data-side="board"] [data-card-id]').count();
  expect(drawn).toBeLessThan(500);
  await expect(page.locator('[data-side="list"] li')).toHaveCount(2000);

  await page.keyboard.press('/');
  await expect(page.locator('[role="dialog"] input')).toBeFocused();
  await page.keyboard.type('nummer 1987');
  await page.keyboard.press('Enter');
  await expect(onBoard(1987)).toBeInViewport();
  await expect(onBoard(1987)).toBeFocused();
  await expect(inList(1987)).toBeInViewport();

  await page.keyboard.press('Space');
  await page.locator('[role="toolbar"] button').first().click();
  await expect(page.locator('[role="dialog"] input')).toBeFocused();
  await page.keyboard.type('stapel 0');
  await page.keyboard.press('Enter');
  await expect(onBoard(1987)).toBeFocused();
  const lastOfFirst = async () => (await ask(page, 'sort.get', {})).piles[0]?.cards.at(-1)?.id;
  await expect.poll(lastOfFirst).toBe(cardIdAt(1987));
});

test('a drawing without words is a card too', async () => {
  await newTable(page, ['Ja.']);
  const { loose } = await ask(page, 'sort.get', {});
  const storyId = loose[0]?.storyId ?? toId<'story'>('none');
  await page.evaluate(
    async ({ story, fragment }) => {
      const canvas = new OffscreenCanvas(80, 60);
      canvas.getContext('2d')?.fillRect(20, 10, 40, 40);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      const made = await window.api.call('stories.addPicture', {
        storyId: story,
        bytes,
        description: 'Een deur',
      });
      if (!made.ok) throw new Error(made.error.type);
      await window.api.call('fragments.mark', {
        id: fragment,
        storyId: story,
        words: '',
        kind: 'moment',
        attachmentId: made.value.id,
      });
    },
    { story: storyId, fragment: toId<'fragment'>('drawing') },
  );
  await openTable(page);
  const drawing = cardOn(board(page), 'Beeld van Merel');
  await expect(drawing).toContainText('nog geen woorden');
  const isDrawn = () =>
    drawing.locator('img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth);
  await expect.poll(isDrawn).toBe(80);
});
