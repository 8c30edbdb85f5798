import { expect, type Locator, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import {
  board,
  cardIdAt,
  cardOn,
  cardWords,
  type Finger,
  keptPiles,
  middleOf,
  restingBox,
  touch,
} from '../support/sortTable';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { openScreenTable, type ScreenTable, slideTogether, tapOn } from './support/screenTable';

let launched: LaunchedApp;
let table: ScreenTable;
let room: Page;

type Place = { readonly x: number; readonly y: number };

test.beforeEach(async () => {
  launched = await launchApp();
  table = await openScreenTable(launched, { Post: [0, 1], Samen: [3, 4] });
  room = table.room;
});
test.afterEach(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const button = (name: string | RegExp): Locator => room.getByRole('button', { name });
const backOfLinde = (): Locator => button(/^Terug/).last();
const finger = (id: number, at: Place): Finger => ({ id, ...at });
const samen = async () => (await keptPiles(launched.control))['Samen'];

/** Linde takes a card out of a pile, so that her "Terug" has something to give back. */
const stepOfLinde = async (): Promise<void> => {
  const { hands } = await ask(room, 'screen.view', {});
  const hand = hands[1] ?? null;
  await ask(room, 'screen.moveCards', { hand, ids: [cardIdAt(4)], pileId: null, before: null });
  await expect(backOfLinde()).toContainText(t('undo.moveCardUntitled'));
  await restingBox(backOfLinde());
};

/** Counts the presses that reach a button: what it does once it must not do twice. */
const pressesOf = async (what: Locator): Promise<() => Promise<number>> => {
  const counted = await what.evaluateHandle((element) => {
    const count = { presses: 0 };
    element.addEventListener('click', () => {
      count.presses += 1;
    });
    return count;
  });
  return () => counted.evaluate(({ presses }) => presses);
};

/** Long enough for a second press to come, had there been one. */
const secondPress = (): Promise<void> => room.waitForTimeout(400);

test('while one holds a card, the other can press: Terug, and the hand sign', async () => {
  const { glass } = table;
  await stepOfLinde();
  const held = finger(0, await middleOf(cardOn(board(room), cardWords[1])));
  const back = finger(1, await middleOf(backOfLinde()));
  const presses = await pressesOf(backOfLinde());
  await touch(glass, 'touchStart', [held]);
  await slideTogether(glass, [held], [finger(0, { x: held.x + 40, y: held.y + 60 })]);
  await expect(room.locator('[data-holder]')).toHaveCount(1);
  await touch(glass, 'touchStart', [finger(0, { x: held.x + 40, y: held.y + 60 }), back]);
  await touch(glass, 'touchEnd', [back]);
  await expect.poll(samen).toEqual(['card-3', 'card-4']);
  await secondPress();
  expect(await presses()).toBe(1);
  // The card is still in the hand of who holds it.
  await expect(room.locator('[data-holder]')).toHaveCount(1);

  const stop = finger(1, await middleOf(button(t('screen.stopLabel'))));
  await touch(glass, 'touchStart', [finger(0, { x: held.x + 40, y: held.y + 60 }), stop]);
  await touch(glass, 'touchEnd', [stop]);
  await expect(room.getByText(t('screen.stopped'))).toBeVisible();
});

test('right after a card is flicked away each tap counts, once', async () => {
  const { glass } = table;
  const at = await middleOf(backOfLinde());
  const presses = await pressesOf(backOfLinde());
  const [from, to] = [finger(0, { x: 1500, y: 620 }), finger(0, { x: 1300, y: 620 })];
  for (let taps = 1; taps <= 4; taps += 1) {
    await touch(glass, 'touchStart', [from]);
    await slideTogether(glass, [from], [to], 6);
    await touch(glass, 'touchEnd', []);
    await tapOn(glass, at);
    await expect.poll(presses).toBe(taps);
    await secondPress();
    expect(await presses()).toBe(taps);
  }
});

test('a calm tap counts once; a finger that slides off a button, or that the system takes away, presses nothing', async () => {
  const { glass } = table;
  const at = await middleOf(backOfLinde());
  const presses = await pressesOf(backOfLinde());
  await tapOn(glass, at);
  await expect.poll(presses).toBe(1);
  await secondPress();
  expect(await presses()).toBe(1);
  await touch(glass, 'touchStart', [finger(0, at)]);
  await slideTogether(glass, [finger(0, at)], [finger(0, { x: at.x, y: at.y - 300 })]);
  await touch(glass, 'touchEnd', []);
  await touch(glass, 'touchStart', [finger(0, at)]);
  await touch(glass, 'touchCancel', []);
  await secondPress();
  expect(await presses()).toBe(1);
});
