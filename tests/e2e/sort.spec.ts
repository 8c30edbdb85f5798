import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp, resizeWindow } from '../support/launchApp';
import {
  board,
  cardOn,
  cardWords,
  keptPiles,
  list,
  middleOf,
  newPile,
  newTable,
  openTable,
  pileOn,
  restingBox,
} from '../support/sortTable';
import { ask } from '../support/storyOnScreen';

let launched: LaunchedApp;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  page = launched.control;
  await newTable(page);
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const [envelope, drawer, sister, together, looked, four] = cardWords;
const said = () => page.getByRole('main').getByRole('status');
const bar = () => page.getByRole('toolbar', { name: 'Met de opgepakte kaarten' });

test('loose cards lie on the board and in the list', async () => {
  await openTable(page);
  for (const words of cardWords) {
    await expect(cardOn(pileOn(board(page), 'Nog nergens bij'), words)).toBeVisible();
    await expect(cardOn(pileOn(list(page), 'Nog nergens bij'), words)).toBeVisible();
  }
});

test('by mouse: tap two cards, make a pile in the words of a teller', async () => {
  await cardOn(board(page), envelope).click();
  await cardOn(board(page), drawer).click();
  await expect(cardOn(board(page), envelope)).toHaveAttribute('aria-pressed', 'true');
  await expect(cardOn(list(page), drawer)).toHaveAttribute('aria-pressed', 'true');
  await expect(cardOn(board(page), drawer)).toContainText('opgepakt');
  await expect(bar()).toContainText('2 kaarten opgepakt');
  await bar().getByRole('button', { name: 'Nieuwe stapel' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Een la, een hele la, met brieven die dicht zijn' })
    .click();
  await page.getByRole('dialog').getByRole('textbox').fill('Post die je niet opent');
  await page.keyboard.press('Enter');
  await expect(cardOn(pileOn(board(page), 'Post die je niet opent'), drawer)).toBeVisible();
  await expect(cardOn(pileOn(list(page), 'Post die je niet opent'), envelope)).toBeVisible();
  await expect(bar()).toBeHidden();
  expect(await keptPiles(page)).toEqual({
    'Post die je niet opent': ['card-0', 'card-1'],
    loose: ['card-2', 'card-3', 'card-4', 'card-5'],
  });
});

test('a tap on a pile puts down what is in the hand; a second tap on a card lets it go', async () => {
  await cardOn(board(page), sister).click();
  await cardOn(board(page), together).click();
  await cardOn(board(page), together).click();
  await pileOn(board(page), 'Post die je niet opent')
    .getByRole('button', { name: 'Post die je niet opent', exact: true })
    .click();
  await expect(cardOn(pileOn(board(page), 'Post die je niet opent'), sister)).toBeVisible();
  await expect(said()).toHaveText(/1 kaart bij “Post die je niet opent” gelegd/);
  expect((await keptPiles(page))['Post die je niet opent']).toEqual(['card-0', 'card-1', 'card-2']);
});

test('“Leg bij…” finds a pile while typing, and Uit de stapel takes cards out', async () => {
  await newPile(page, 'Iemand die naast je zit', []);
  await cardOn(list(page), together).click();
  await bar().getByRole('button', { name: 'Leg bij…' }).click();
  await page.keyboard.type('naast');
  await expect(page.getByRole('option')).toHaveText(['Iemand die naast je zit', 'Nieuwe stapel “naast”']);
  await page.keyboard.press('Enter');
  await expect(cardOn(pileOn(board(page), 'Iemand die naast je zit'), together)).toBeVisible();
  await cardOn(board(page), sister).click();
  await bar().getByRole('button', { name: 'Uit de stapel' }).click();
  await expect(cardOn(pileOn(board(page), 'Nog nergens bij'), sister)).toBeVisible();
  expect(await keptPiles(page)).toEqual({
    'Post die je niet opent': ['card-0', 'card-1'],
    'Iemand die naast je zit': ['card-3'],
    loose: ['card-4', 'card-5', 'card-2'],
  });
});

test('dragging is the short way: into a pile before a card, and to a place of its own', async () => {
  await board(page).getByRole('button', { name: 'Alles in beeld' }).click();
  const from = await middleOf(cardOn(board(page), looked));
  const target = await restingBox(cardOn(board(page), drawer));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(target.x + 60, target.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect(cardOn(pileOn(board(page), 'Post die je niet opent'), looked)).toBeVisible();
  await expect
    .poll(async () => (await keptPiles(page))['Post die je niet opent'])
    .toEqual(['card-0', 'card-4', 'card-1']);

  const four0 = await middleOf(cardOn(board(page), four));
  await page.mouse.move(four0.x, four0.y);
  await page.mouse.down();
  await page.mouse.move(1250, 720, { steps: 8 });
  await page.mouse.up();
  const placeOf = async () => (await ask(page, 'sort.get', {})).loose.find((card) => card.id === 'card-5');
  await expect.poll(async () => (await placeOf())?.x ?? null).not.toBeNull();
  const now = await middleOf(cardOn(board(page), four));
  expect(Math.abs(now.x - 1250)).toBeLessThan(130);
  expect((await keptPiles(page))['loose']).toContain('card-5');
});

test('Escape during a drag brings the card back', async () => {
  const before = await keptPiles(page);
  const from = await middleOf(cardOn(board(page), looked));
  const to = await middleOf(pileOn(board(page), 'Iemand die naast je zit'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await keptPiles(page)).toEqual(before);
});

test('the whole room by keyboard alone', async () => {
  await page.getByRole('heading', { level: 1, name: 'Ordenen' }).focus();
  await pileOn(list(page), 'Post die je niet opent')
    .getByRole('button', { name: 'Post die je niet opent', exact: true })
    .focus();
  // A card: pick it up with its neighbour, look for the pile, put both down.
  await page.keyboard.press('ArrowDown');
  await expect(cardOn(list(page), envelope)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said()).toHaveText(/2 kaarten opgepakt/);
  await page.keyboard.press('Escape');
  await expect(bar()).toBeHidden();
  await page.keyboard.press('Space');
  await expect(cardOn(list(page), looked)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Waar leg je het bij?' }).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cardOn(list(page), looked)).toBeFocused();
  await expect(bar()).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 12 && !(await focusIsOnPile('Iemand die naast je zit')); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cardOn(list(page), looked)).toBeFocused();
  expect((await keptPiles(page))['Iemand die naast je zit']).toEqual(['card-3', 'card-4']);
  // Its order within the pile, its name, and two piles into one and apart again.
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await keptPiles(page))['Iemand die naast je zit'])
    .toEqual(['card-4', 'card-3']);
  await expect(cardOn(list(page), looked)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Niet alleen');
  await page.keyboard.press('Enter');
  await expect(pileOn(board(page), 'Niet alleen')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Voeg samen met…' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('post');
  await page.keyboard.press('Enter');
  await expect(pileOn(board(page), 'Niet alleen')).toBeHidden();
  expect((await keptPiles(page))['Post die je niet opent']).toEqual(['card-0', 'card-1', 'card-4', 'card-3']);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Haal “Niet alleen” weer los' }).press('Enter');
  await expect(cardOn(pileOn(board(page), 'Niet alleen'), together)).toBeVisible();
  expect((await keptPiles(page))['Niet alleen']).toEqual(['card-4', 'card-3']);
});

const focusIsOnPile = (name: string): Promise<boolean> =>
  page.evaluate((text) => document.activeElement?.textContent === text, name);

test('on the board the arrow keys go from card to card, and Ctrl+A takes the pile', async () => {
  await cardOn(pileOn(board(page), 'Niet alleen'), looked).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cardOn(board(page), together)).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(bar()).toContainText('2 kaarten opgepakt');
  await page.keyboard.press('Escape');
  await expect(cardOn(board(page), together)).toBeFocused();
});

test('finding a card shows it on the board and in the list', async () => {
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('envelop merel');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(cardOn(board(page), envelope)).toBeFocused();
  await expect(cardOn(board(page), envelope)).toBeInViewport();
  await expect(cardOn(list(page), envelope)).toBeInViewport();
  await expect(said()).toHaveText(/Post die je niet opent/);
});

test('a card from nearby has its words, its seal and its story, and leads there', async () => {
  await cardOn(board(page), envelope).click();
  await bar().getByRole('button', { name: 'Bekijk' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('blockquote')).toHaveText(envelope);
  await expect(dialog).toContainText('letterlijk');
  await expect(dialog).toContainText('De brief op de mat');
  await dialog.getByRole('button', { name: 'Open het verhaal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vertellen' })).toBeVisible();
  await openTable(page);
  await expect(bar()).toBeHidden();
});

test('colour comes with a pattern in words; a pile that goes leaves its cards; undo brings it back', async () => {
  const openMenu = () =>
    pileOn(board(page), 'Niet alleen')
      .getByRole('button', { name: /wat kun je doen/ })
      .click();
  await openMenu();
  await page.getByRole('menuitem', { name: 'Kleur en thema…' }).click();
  await page.getByRole('radio', { name: 'groen, stippen' }).check();
  await page.getByRole('button', { name: 'Klaar' }).click();
  const colourOf = async () =>
    (await ask(page, 'sort.get', {})).piles.find((pile) => pile.name === 'Niet alleen')?.colour;
  expect(await colourOf()).toBe('green');
  await openMenu();
  await page.getByRole('menuitem', { name: 'Haal de stapel weg' }).click();
  await expect(cardOn(pileOn(board(page), 'Nog nergens bij'), looked)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cardOn(pileOn(board(page), 'Niet alleen'), looked)).toBeVisible();
  expect(await colourOf()).toBe('green');
});

test('the board moves by wheel and keys, and comes back with everything in view', async () => {
  const level = board(page).getByRole('button', { name: 'Ware grootte' });
  const middle = await middleOf(board(page));
  await page.mouse.move(middle.x, middle.y);
  const before = await middleOf(cardOn(board(page), envelope));
  await page.mouse.wheel(0, 100);
  await expect
    .poll(async () => (await middleOf(cardOn(board(page), envelope))).y)
    .toBeCloseTo(before.y - 100, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(level).not.toHaveText('100%');
  await cardOn(board(page), envelope).focus();
  await page.keyboard.press('0');
  await expect(level).toHaveText('100%');
  await page.keyboard.press('9');
  for (const words of cardWords) await expect(cardOn(board(page), words)).toBeInViewport();
  // The space bar is a grip: dragging a card then moves the board, and picks nothing up.
  const kept = await keptPiles(page);
  const card = await middleOf(cardOn(board(page), envelope));
  await page.keyboard.down('Space');
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 90, card.y + 60, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  expect((await middleOf(cardOn(board(page), envelope))).x).toBeCloseTo(card.x + 90, 0);
  await expect(bar()).toBeHidden();
  expect(await keptPiles(page)).toEqual(kept);
});

test('the list can be hidden, and a narrow window shows one of the two', async () => {
  await page.getByRole('button', { name: 'Verberg de lijst' }).click();
  await expect(list(page)).toBeHidden();
  await page.getByRole('button', { name: 'Toon de lijst' }).click();
  await expect(list(page)).toBeVisible();
  await resizeWindow(launched.app, page, { width: 1024, height: 768 });
  await page.getByRole('radio', { name: 'Lijst' }).click();
  await expect(board(page)).toBeHidden();
  await cardOn(list(page), envelope).click();
  await expect(cardOn(list(page), envelope)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('radio', { name: 'Bord' }).click();
  await expect(list(page)).toBeHidden();
  await expect(bar()).toContainText('Leg bij…');
  await page.keyboard.press('Escape');
  await resizeWindow(launched.app, page, { width: 1440, height: 900 });
  await expect(list(page)).toBeVisible();
});
