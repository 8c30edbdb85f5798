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

test.beforeEach(async () => {
  launched = await launchApp();
  table = await openScreenTable(launched, { Post: [0, 1], Samen: [3, 4] });
  room = table.room;
});
test.afterEach(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const kept = () => keptPiles(launched.control);
const card = (index: 2 | 3 | 4 | 5): Locator => cardOn(board(room), cardWords[index]);
const title = (name: string): Locator => board(room).getByRole('button', { name, exact: true });
const naming = (): Locator => room.getByRole('region', { name: t('sort.room.nameTitle') });
const field = (): Locator => naming().getByRole('textbox');
const tap = async (what: Locator): Promise<void> => tapOn(table.glass, await middleOf(what));
/** What somebody types, wherever it comes down. */
const type = (words: string): Promise<void> => room.keyboard.insertText(words);

type Place = { readonly x: number; readonly y: number };

/** High in the first strip, where a panel that stands open in it leaves the cards in reach. */
const left: Place = { x: 120, y: 180 };
const middle: Place = { x: 470, y: 180 };
const right: Place = { x: 840, y: 180 };

/** Lays a card down so that it is there on the screen. */
const layAt = async (index: 2 | 5, at: Place): Promise<void> => {
  const corner = await board(room).evaluate((frame, { x, y }) => {
    const world = frame.querySelector('[data-group]')?.closest('div')?.parentElement ?? frame;
    const camera = new DOMMatrix(getComputedStyle(world).transform);
    const { left: fromLeft, top } = frame.getBoundingClientRect();
    return { x: (x - 100 - fromLeft - camera.e) / camera.a, y: (y - 30 - top - camera.f) / camera.a };
  }, at);
  const place = { id: cardIdAt(index), x: Math.round(corner.x), y: Math.round(corner.y) };
  await ask(launched.control, 'cards.place', { places: [place] });
  await expect.poll(() => liesAt(index, at)).toBe(true);
};

/** Whether a finger there comes down on the card, and all has come to rest. */
const liesAt = async (index: 2 | 5, at: Place): Promise<boolean> => {
  const { x, y, width, height } = await restingBox(card(index));
  return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
};

/** Somebody taps the name of a pile and begins another one. */
const beginName = async (name: string, words: string): Promise<void> => {
  await tap(title(name));
  await expect(field()).toBeFocused();
  await field().fill(words);
};

/** The name that was begun stands there as it was, and the next keys go on with it. */
const expectGoesOn = async (before: string, more: string): Promise<void> => {
  await expect(field()).toHaveValue(before);
  await expect(field()).toBeFocused();
  await type(more);
  await expect(field()).toHaveValue(before + more);
};

test('while somebody types a name, another lays a card down and makes a pile beside them: the keys go on in the name', async () => {
  await layAt(2, left);
  await layAt(5, middle);
  await beginName('Post', 'Post van');
  await tapOn(table.glass, left);
  await expect(card(2)).toHaveAttribute('aria-pressed', 'true');
  await tapOn(table.glass, right);
  await expect.poll(() => liesAt(2, right)).toBe(true);
  await expectGoesOn('Post van', ' de');

  // A pile, made in the same strip: what it is called can be said later.
  await tapOn(table.glass, right);
  await expect(card(2)).toHaveAttribute('aria-pressed', 'true');
  await tapOn(table.glass, middle);
  await expect.poll(async () => (await kept())[t('sort.room.unnamed')]).toEqual(['card-5', 'card-2']);
  await expect(title(t('sort.room.unnamed'))).toBeAttached();
  await expectGoesOn('Post van de', ' dienst');
  await tap(naming().getByRole('button', { name: t('sort.room.nameReady') }));
  await expect(naming()).toHaveCount(0);
  await expect.poll(async () => Object.keys(await kept())).toContain('Post van de dienst');
});

test('a name that was begun waits for its pile: under the choice of a pile, under another name and under a cover', async () => {
  await layAt(2, left);
  await ask(launched.control, 'room.setRegions', { count: 1 });
  const putWith = room
    .getByRole('group', { name: t('screen.actions') })
    .getByRole('button', { name: t('sort.bar.putWith') });
  await expect(putWith).toBeVisible();
  await beginName('Post', 'Post van');
  await tap(card(2));
  await expect(card(2)).toHaveAttribute('aria-pressed', 'true');
  await tap(putWith);
  await expect(naming()).toHaveCount(0);
  await tap(room.getByRole('button', { name: t('sort.bar.putBack') }));
  await expectGoesOn('Post van', ' de');

  // Another name is asked for: the keys of who was typing do not become part of it.
  await tap(title('Samen'));
  await expect(field()).toHaveValue('Samen');
  await type('x');
  await expect(field()).toHaveValue('Samen');
  await tap(naming().getByRole('button', { name: t('sort.room.nameSkip') }));
  await tap(title('Post'));
  await expect(field()).toHaveValue('Post van de');

  await ask(launched.control, 'room.blank', { on: true });
  await expect(room.getByText(t('screen.blank'))).toBeAttached();
  await ask(launched.control, 'room.blank', { on: false });
  await tap(title('Post'));
  await expect(field()).toHaveValue('Post van de');
  // Passed over is let go of.
  await tap(naming().getByRole('button', { name: t('sort.room.nameSkip') }));
  await tap(title('Post'));
  await expect(field()).toHaveValue('Post');
});

test('choosing whose strip it is leaves the keyboard with who types in another', async () => {
  await beginName('Post', 'Post van');
  const names = room.getByRole('group', { name: t('screen.hands.title') });
  await tap(room.getByRole('button', { name: t('screen.hands.inStrip', { number: 2, name: 'Linde' }) }));
  await tap(names.getByRole('button', { name: 'Merel' }));
  await expect(names).toHaveCount(0);
  await expectGoesOn('Post van', ' de');
});

test('the space bar moves the board with the mouse only; after a visit to another window it is let go of', async () => {
  const { glass } = table;
  const drop = await middleOf(pileOn(board(room), 'Post').getByRole('heading'));
  const grip = board(room).and(room.locator('[data-grip]'));
  await room.keyboard.down(' ');
  await expect(grip).toHaveCount(1);
  const from: Finger = { id: 0, ...(await middleOf(card(4))) };
  await touch(glass, 'touchStart', [from]);
  await slideTogether(glass, [from], [{ id: 0, ...drop }]);
  await touch(glass, 'touchEnd', []);
  await expect.poll(async () => (await kept())['Post']).toEqual(['card-0', 'card-1', 'card-4']);
  await tap(card(3));
  await expect(card(3)).toHaveAttribute('aria-pressed', 'true');
  await tap(card(3));
  await expect(card(3)).toHaveAttribute('aria-pressed', 'false');

  // The same as the system tells the page when another window comes to the front; where the bar comes up nobody hears.
  await room.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(grip).toHaveCount(0);
  const mouse = await middleOf(card(3));
  await room.mouse.move(mouse.x, mouse.y);
  await room.mouse.down();
  await room.mouse.move(mouse.x + 40, mouse.y - 40, { steps: 4 });
  await expect(room.locator('[data-holder]')).toHaveCount(1);
  await room.mouse.move(drop.x, drop.y, { steps: 4 });
  await room.mouse.up();
  await expect.poll(async () => (await kept())['Post']).toEqual(['card-0', 'card-1', 'card-4', 'card-3']);
  await room.keyboard.up(' ');
});
