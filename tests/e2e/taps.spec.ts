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
  newPile,
  restingBox,
  touch,
} from '../support/sortTable';
import { ask, textBox } from '../support/storyOnScreen';
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

test('a tap in a list that is scrolling chooses nothing; at rest it does', async () => {
  const { glass } = table;
  const [story] = await ask(launched.control, 'stories.list', {});
  if (story === undefined) throw new Error('There is no story.');
  // Only a pile with a card can be seen in the room.
  for (let number = 1; number <= 24; number += 1) {
    const mark = { id: cardIdAt(100 + number), storyId: story.id, words: `Kaart ${number}` } as const;
    await ask(launched.control, 'fragments.mark', { ...mark, kind: 'coping', attachmentId: null });
    await newPile(launched.control, `Stapel ${number}`, [100 + number]);
  }
  await tapOn(glass, await middleOf(cardOn(board(room), cardWords[0])));
  await button('Leg bij…').first().click();
  const choices = room.getByRole('region', { name: t('sort.choose.putTitle') });
  const list = choices.getByRole('button', { name: 'Stapel 1', exact: true }).locator('..');
  // With a second finger on the glass the browser makes no click of its own, so that what counts is what the app makes of it.
  const resting = finger(0, { x: 1500, y: 620 });
  await touch(glass, 'touchStart', [resting]);
  const moving = await list.evaluateHandle((element) => {
    const hand = { frame: 0 };
    const move = (): void => {
      element.scrollTop = element.scrollTop > 40 ? 0 : element.scrollTop + 1;
      hand.frame = requestAnimationFrame(move);
    };
    move();
    return hand;
  });
  const box = await list.boundingBox();
  if (box === null) throw new Error('The list is not there.');
  const tapping = finger(1, { x: box.x + 60, y: box.y + box.height / 2 });
  const tapBeside = async (): Promise<void> => {
    await touch(glass, 'touchStart', [resting, tapping]);
    await touch(glass, 'touchEnd', [tapping]);
  };
  await tapBeside();
  await secondPress();
  await expect(choices).toBeVisible();
  const kept = await keptPiles(launched.control);
  expect(kept['Post']).toEqual(['card-0', 'card-1']);
  await moving.evaluate(({ frame }) => cancelAnimationFrame(frame));
  await restingBox(list, 30);
  await tapBeside();
  await expect(choices).toBeHidden();
});

test('with a finger at rest on the glass, a tap in a text puts the caret there', async () => {
  const { glass } = table;
  const [story] = await ask(launched.control, 'stories.list', {});
  if (story === undefined) throw new Error('There is no story.');
  await ask(launched.control, 'room.show', { activity: { type: 'story', storyId: story.id } });
  const text = textBox(room);
  await text.click();
  await room.keyboard.type('De brief ligt op de mat.');
  await expect(text).toHaveText('De brief ligt op de mat.');
  await room.keyboard.press('Home');
  const end = await text.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const { right, top, height } = words.getBoundingClientRect();
    return { x: right - 2, y: top + height / 2 };
  });
  const resting = finger(0, { x: 900, y: 30 });
  const tapping = finger(1, end);
  await touch(glass, 'touchStart', [resting]);
  await touch(glass, 'touchStart', [resting, tapping]);
  await touch(glass, 'touchEnd', [tapping]);
  // The caret is at the end as soon as the tap counts.
  await expect
    .poll(() => text.evaluate(() => getSelection()?.focusOffset ?? 0))
    .toBe('De brief ligt op de mat.'.length);
  await room.keyboard.type(' Dicht.');
  await expect(text).toHaveText('De brief ligt op de mat. Dicht.');
});
