import { expect, type Locator, type Page, test } from '@playwright/test';
import type { ParticipantId, PileId } from '@shared/ids';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import {
  board,
  cardIdAt,
  cardOn,
  cardWords,
  type Finger,
  keptPiles,
  middleOf,
  pileOn,
  restingBox,
  touch,
} from '../support/sortTable';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { openScreenTable, type ScreenTable, slideTogether, tapOn } from './support/screenTable';

let launched: LaunchedApp;
let table: ScreenTable;
let room: Page;

const [envelope, drawer, sister, together, looked, four] = cardWords;

test.beforeEach(async () => {
  launched = await launchApp();
  table = await openScreenTable(launched, { Post: [0, 1], Samen: [3, 4] });
  room = table.room;
});
test.afterEach(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const card = (words: string): Locator => cardOn(board(room), words);
const kept = () => keptPiles(launched.control);
const finger = (id: number, at: { readonly x: number; readonly y: number }): Finger => ({ id, ...at });
/** Whose last step this is, as the log has it: what "Terug" would take back. */
const lastStepOf = async (hand: ParticipantId | null) =>
  (await ask(room, 'screen.undoLabel', { hand }))?.key ?? null;
const tap = async (what: Locator): Promise<void> => tapOn(table.glass, await middleOf(what));
/** Whose picture stands with a card that is in a hand. */
const holders = (): Promise<readonly (string | undefined)[]> =>
  room
    .locator('[data-holder]')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['holder']));

const sortedHolders = async () => [...(await holders())].sort();

/** Lays a card over the border of the two strips; gives where it is on the screen. */
const layAcross = async (index: 3 | 4): Promise<{ readonly x: number; readonly y: number }> => {
  const place = (x: number) =>
    ask(launched.control, 'cards.place', { places: [{ id: cardIdAt(index), x, y: 345 }] });
  await place(0);
  const box = await restingBox(card(cardWords[index]));
  await place(Math.round(((960 - box.x - box.width / 2) * 216) / box.width));
  await expect.poll(async () => Math.abs((await middleOf(card(cardWords[index]))).x - 960)).toBeLessThan(8);
  return middleOf(card(cardWords[index]));
};

test('two people drag two cards in the same moment: both land, each in their own name, and one takes only their own back', async () => {
  const { glass, merel, linde } = table;
  const [first, second] = [finger(0, await middleOf(card(drawer))), finger(1, await middleOf(card(looked)))];
  await touch(glass, 'touchStart', [first]);
  await touch(glass, 'touchStart', [first, second]);
  const [toFirst, toSecond] = [
    finger(0, { x: 200, y: first.y }),
    finger(1, await middleOf(pileOn(board(room), 'Post').getByRole('heading'))),
  ];
  await slideTogether(glass, [first, second], [toFirst, toSecond]);
  await expect.poll(sortedHolders).toEqual(['Linde', 'Merel']);
  // Both hands open in one and the same moment.
  await touch(glass, 'touchEnd', []);
  await expect.poll(kept).toEqual({
    Post: ['card-0', 'card-4'],
    Samen: ['card-3'],
    loose: ['card-2', 'card-5', 'card-1'],
  });
  await expect.poll(holders).toEqual([]);
  expect(await lastStepOf(merel)).toBe('undo.placeCardUntitled');
  expect(await lastStepOf(linde)).toBe('undo.moveCardUntitled');
  expect(await lastStepOf(null)).toBeNull();

  // Linde's strip is the right one; its Terug leaves Merel's card where she laid it.
  const back = room.getByRole('button', { name: /^Terug/ }).last();
  // The button becomes wider when it names the step: a tap is aimed at where it rests.
  await expect(back).toContainText(t('undo.moveCardUntitled'));
  await restingBox(back);
  await tap(back);
  await expect.poll(kept).toEqual({
    Post: ['card-0'],
    Samen: ['card-3', 'card-4'],
    loose: ['card-2', 'card-5', 'card-1'],
  });
  expect(await lastStepOf(linde)).toBeNull();
  expect(await lastStepOf(merel)).toBe('undo.placeCardUntitled');

  // Linde goes on with what Merel did last: that stays, and Merel still comes at her step before it.
  const put = (hand: ParticipantId, index: number, pileId: PileId | null) =>
    ask(room, 'screen.moveCards', { hand, ids: [cardIdAt(index)], pileId, before: null });
  const [post, samen] = (await ask(launched.control, 'sort.get', {})).piles.map(({ id }) => id);
  await put(merel, 2, post ?? null);
  await put(merel, 5, post ?? null);
  await put(linde, 5, samen ?? null);
  const merelBack = room.getByRole('button', { name: /^Terug/ }).first();
  await expect(merelBack).toContainText(t('undo.moveCardUntitled'));
  await restingBox(merelBack);
  await tap(merelBack);
  const step = t('undo.moveCardUntitled');
  await expect(room.getByRole('button', { name: t('screen.builtOn', { step }) })).toBeVisible();
  const leave = room.getByRole('button', { name: t('common.frame.undoSkip') });
  await restingBox(leave);
  await tap(leave);
  await expect(leave).toBeHidden();
  expect(await kept()).toMatchObject({ Post: ['card-0', 'card-2'], Samen: ['card-3', 'card-4', 'card-5'] });
  await tap(merelBack);
  await expect.poll(kept).toMatchObject({ Post: ['card-0'], Samen: ['card-3', 'card-4', 'card-5'] });

  // With nobody chosen each strip still has a Terug of its own.
  for (const region of [0, 1]) await ask(room, 'screen.setHand', { region, hand: null });
  await tap(card(drawer));
  await tap(pileOn(board(room), 'Post').getByRole('heading'));
  await expect.poll(async () => (await kept())['Post']).toEqual(['card-0', 'card-1']);
  await expect(merelBack).toContainText(t('undo.moveCardUntitled'));
  await restingBox(back);
  await tap(back);
  await expect(room.getByRole('button', { name: t('screen.nothingBack') })).toBeVisible();
  expect((await kept())['Post']).toEqual(['card-0', 'card-1']);
  expect(await lastStepOf(null)).toBeNull();
});

test('what one holds the other cannot take, by tap or by dragging; each strip has its own card in the hand', async () => {
  const { glass } = table;
  await tap(card(envelope));
  await expect(card(envelope)).toHaveAttribute('aria-pressed', 'true');
  const across = await layAcross(4);
  await tapOn(glass, { x: 1000, y: across.y });
  await expect.poll(sortedHolders).toEqual(['Linde', 'Merel']);
  // Merel taps and drags at the side of it that lies in her strip: it stays with Linde.
  await tapOn(glass, { x: 920, y: across.y });
  await touch(glass, 'touchStart', [finger(0, { x: 920, y: across.y })]);
  await slideTogether(glass, [finger(0, { x: 920, y: across.y })], [finger(0, { x: 300, y: across.y + 90 })]);
  await touch(glass, 'touchEnd', []);
  await expect.poll(sortedHolders).toEqual(['Linde', 'Merel']);
  expect(await kept()).toEqual({
    Post: ['card-0', 'card-1'],
    Samen: ['card-3'],
    loose: ['card-2', 'card-5', 'card-4'],
  });
  // Linde's tap puts Linde's card down; Merel's stays in her hand.
  await tapOn(glass, { x: 1500, y: 300 });
  await expect.poll(holders).toEqual(['Merel']);
  await expect.poll(() => lastStepOf(table.linde)).toBe('undo.placeCardUntitled');
  expect(await lastStepOf(table.merel)).toBeNull();
});

test('the author is who took the card up, also when somebody else is chosen before it comes down', async () => {
  const { glass, merel, linde } = table;
  const from = finger(0, await middleOf(card(drawer)));
  const to = finger(0, { x: 180, y: 500 });
  await touch(glass, 'touchStart', [from]);
  await slideTogether(glass, [from], [to]);
  await ask(room, 'screen.setHand', { region: 0, hand: linde });
  await expect(room.getByRole('button', { name: /Linde/ })).toHaveCount(2);
  await touch(glass, 'touchEnd', []);
  await expect.poll(() => lastStepOf(merel)).toBe('undo.placeCardUntitled');
  expect(await lastStepOf(linde)).toBeNull();
});

test('fingers of two people on the empty table do not make it larger', async () => {
  const { glass } = table;
  const width = (await restingBox(card(envelope))).width;
  const [a, b] = [finger(0, { x: 940, y: 620 }), finger(1, { x: 985, y: 620 })];
  await touch(glass, 'touchStart', [a]);
  await touch(glass, 'touchStart', [a, b]);
  await slideTogether(glass, [a, b], [finger(0, { x: 700, y: 600 }), finger(1, { x: 1300, y: 600 })]);
  await touch(glass, 'touchEnd', []);
  expect((await restingBox(card(envelope))).width).toBeCloseTo(width, 1);
  // Two fingers of one hand do.
  const [c, d] = [finger(0, { x: 1500, y: 400 }), finger(1, { x: 1560, y: 400 })];
  await touch(glass, 'touchStart', [c]);
  await touch(glass, 'touchStart', [c, d]);
  await slideTogether(glass, [c, d], [finger(0, { x: 1460, y: 400 }), finger(1, { x: 1600, y: 400 })]);
  await touch(glass, 'touchEnd', []);
  expect((await restingBox(card(envelope))).width).toBeGreaterThan(width * 1.5);
});

test('a card on a loose card makes a pile; its name may wait, or comes from the words on the cards', async () => {
  await ask(launched.control, 'cards.move', { ids: [cardIdAt(0)], pileId: null, before: null });
  await ask(launched.control, 'cards.place', { places: [{ id: cardIdAt(0), x: -300, y: 60 }] });
  await expect(card(envelope)).toBeVisible();
  await tap(card(drawer));
  await tap(card(envelope));
  const naming = room.getByRole('region', { name: 'Hoe heet deze stapel?' });
  await expect(naming).toBeVisible();
  await expect.poll(async () => (await kept())['Stapel zonder naam']).toEqual(['card-0', 'card-1']);
  expect(await lastStepOf(table.merel)).toBe('undo.addPileUntitled');
  await tap(naming.getByRole('button', { name: 'Sla over' }));
  await expect(naming).toBeHidden();
  // Later, by a tap on the name with an empty hand.
  await tap(board(room).getByRole('button', { name: 'Stapel zonder naam', exact: true }));
  await tap(naming.getByRole('button', { name: 'Een la, een hele la, met brieven die dicht zijn' }));
  await expect(naming).toBeHidden();
  await expect
    .poll(async () => Object.keys(await kept()))
    .toContain('Een la, een hele la, met brieven die dicht zijn');
});

test('Leg bij shows the piles as large choices, for the hand of that strip', async () => {
  await tap(card(envelope));
  await tap(card(together));
  const putWith = room.getByRole('button', { name: 'Leg bij…' });
  await expect(putWith).toHaveCount(2);
  await tap(putWith.first());
  const choices = room.getByRole('region', { name: 'Waar leg je het bij?' });
  await expect(choices).toHaveCount(1);
  await expect(choices.getByRole('button', { name: 'Samen', exact: true })).toBeVisible();
  for (const button of await choices.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
  }
  await tap(choices.getByRole('button', { name: 'Samen', exact: true }));
  await expect.poll(async () => (await kept())['Samen']).toEqual(['card-3', 'card-4', 'card-0']);
  expect(await lastStepOf(table.merel)).toBe('undo.moveCardUntitled');
  await expect.poll(holders).toEqual(['Linde']);
});

test('by keys: to a card, up, to a pile, down', async () => {
  await card(drawer).focus();
  await room.keyboard.press('Enter');
  await expect(card(drawer)).toHaveAttribute('aria-pressed', 'true');
  await room.keyboard.press('ArrowRight');
  await expect(board(room).getByRole('button', { name: 'Samen', exact: true })).toBeFocused();
  await room.keyboard.press('Enter');
  await expect.poll(async () => (await kept())['Samen']).toEqual(['card-3', 'card-4', 'card-1']);
  await card(four).focus();
  await room.keyboard.press(' ');
  await room.keyboard.press('Escape');
  await expect(card(four)).toHaveAttribute('aria-pressed', 'false');
  await card(sister).focus();
  await room.keyboard.press('Enter');
  await room.keyboard.press('l');
  const choices = room.getByRole('region', { name: 'Waar leg je het bij?' });
  await choices.getByRole('button', { name: 'Post', exact: true }).focus();
  await room.keyboard.press('Enter');
  await expect.poll(async () => (await kept())['Post']).toEqual(['card-0', 'card-2']);
});

test('can be read from a chair: nothing under 24 px; and while frozen nothing can be moved', async () => {
  const sizes = await board(room).evaluate((frame) => {
    const world = frame.querySelector('[data-group]')?.closest('div')?.parentElement ?? frame;
    const zoom = new DOMMatrix(getComputedStyle(world).transform).a;
    const words = [...frame.querySelectorAll('[data-card-id] span, [data-title]')].filter(
      (element) => element.textContent !== '' && element.children.length === 0 && element.clientHeight > 1,
    );
    return words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * zoom);
  });
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await tap(card(envelope));
  await ask(launched.control, 'room.freeze', { on: true });
  await expect.poll(holders).toEqual([]);
  const from = finger(0, await middleOf(card(drawer)));
  await touch(table.glass, 'touchStart', [from]);
  await slideTogether(table.glass, [from], [finger(0, { x: 200, y: 500 })]);
  // Longer than a card takes to come into a hand.
  await room.waitForTimeout(500);
  expect(await holders()).toEqual([]);
  await touch(table.glass, 'touchEnd', []);
  expect((await kept())['Post']).toEqual(['card-0', 'card-1']);
});

test('a click in the other window takes no card from under a finger, only from the mouse', async () => {
  // The same as the system tells the page then.
  const otherWindow = () => room.evaluate(() => window.dispatchEvent(new Event('blur')));
  const from = finger(0, await middleOf(card(drawer)));
  await touch(table.glass, 'touchStart', [from]);
  await slideTogether(table.glass, [from], [finger(0, { x: 200, y: from.y })]);
  const mouse = await middleOf(card(looked));
  await room.mouse.move(mouse.x, mouse.y);
  await room.mouse.down();
  await room.mouse.move(mouse.x + 60, mouse.y + 60, { steps: 4 });
  await expect.poll(sortedHolders).toEqual(['Linde', 'Merel']);
  await otherWindow();
  await expect.poll(holders).toEqual(['Merel']);
  await room.mouse.up();
  await touch(table.glass, 'touchEnd', []);
  await expect.poll(async () => (await kept())['Post']).toEqual(['card-0']);
});
