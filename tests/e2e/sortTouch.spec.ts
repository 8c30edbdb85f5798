import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import {
  board,
  cardOn,
  cardWords,
  type Finger,
  keptPiles,
  middleOf,
  newPile,
  newTable,
  openTable,
  pileOn,
  touch,
} from '../support/sortTable';

let launched: LaunchedApp;
let page: Page;
let glass: CDPSession;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  page = launched.control;
  glass = await page.context().newCDPSession(page);
  // The page must know of the touch screen before it loads.
  await glass.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.reload();
  await newTable(page);
  await newPile(page, 'Post', [0, 1]);
  await newPile(page, 'Samen', [3]);
  await openTable(page);
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const [envelope, drawer, sister, together, looked, four] = cardWords;
const bar = () => page.getByRole('toolbar', { name: 'Met de opgepakte kaarten' });

const tap = async (at: { readonly x: number; readonly y: number }): Promise<void> => {
  await touch(glass, 'touchStart', [{ id: 0, ...at }]);
  await touch(glass, 'touchEnd', []);
};

/** Moves fingers in small steps, as hands do. */
const slide = async (from: readonly Finger[], to: readonly Finger[]): Promise<void> => {
  for (let step = 1; step <= 8; step += 1) {
    const fingers = from.map((finger, index) => {
      const end = to[index] ?? finger;
      return {
        id: finger.id,
        x: finger.x + ((end.x - finger.x) * step) / 8,
        y: finger.y + ((end.y - finger.y) * step) / 8,
      };
    });
    await touch(glass, 'touchMove', fingers);
  }
};

test('a tap picks a card up, a tap on a pile puts it down', async () => {
  await tap(await middleOf(cardOn(board(page), sister)));
  await expect(cardOn(board(page), sister)).toHaveAttribute('aria-pressed', 'true');
  await tap(await middleOf(pileOn(board(page), 'Samen').getByRole('button', { name: 'Samen', exact: true })));
  await expect(cardOn(pileOn(board(page), 'Samen'), sister)).toBeVisible();
  await expect(bar()).toBeHidden();
  expect((await keptPiles(page))['Samen']).toEqual(['card-3', 'card-2']);
});

test('two hands tap two cards at the same moment', async () => {
  const [left, right] = [
    await middleOf(cardOn(board(page), envelope)),
    await middleOf(cardOn(board(page), together)),
  ];
  await touch(glass, 'touchStart', [{ id: 0, ...left }]);
  await touch(glass, 'touchStart', [
    { id: 0, ...left },
    { id: 1, ...right },
  ]);
  await touch(glass, 'touchEnd', [{ id: 1, ...right }]);
  await touch(glass, 'touchEnd', []);
  await expect(cardOn(board(page), envelope)).toHaveAttribute('aria-pressed', 'true');
  await expect(cardOn(board(page), together)).toHaveAttribute('aria-pressed', 'true');
  await expect(bar()).toContainText('2 kaarten opgepakt');
  await tap(await middleOf(bar().getByRole('button', { name: 'Leg terug' })));
  await expect(bar()).toBeHidden();
});

test('two hands drag two cards at once, each to its own pile', async () => {
  const [first, second] = [
    await middleOf(cardOn(board(page), drawer)),
    await middleOf(cardOn(board(page), looked)),
  ];
  const [toFirst, toSecond] = [
    await middleOf(pileOn(board(page), 'Samen').getByRole('heading')),
    await middleOf(pileOn(board(page), 'Post').getByRole('heading')),
  ];
  await touch(glass, 'touchStart', [{ id: 0, ...first }]);
  await slide([{ id: 0, ...first }], [{ id: 0, x: first.x + 30, y: first.y }]);
  const lifted = { id: 0, x: first.x + 30, y: first.y };
  await touch(glass, 'touchStart', [lifted, { id: 1, ...second }]);
  await slide(
    [lifted, { id: 1, ...second }],
    [
      { id: 0, ...toFirst },
      { id: 1, ...toSecond },
    ],
  );
  await touch(glass, 'touchEnd', [{ id: 0, ...toFirst }]);
  await touch(glass, 'touchEnd', []);
  await expect(cardOn(pileOn(board(page), 'Samen'), drawer)).toBeVisible();
  await expect(cardOn(pileOn(board(page), 'Post'), looked)).toBeVisible();
  await expect
    .poll(() => keptPiles(page))
    .toEqual({
      Post: ['card-0', 'card-4'],
      Samen: ['card-3', 'card-2', 'card-1'],
      loose: ['card-5'],
    });
});

test('one finger on the empty board moves it; two fingers make it larger, also when they land on cards', async () => {
  const before = await middleOf(cardOn(board(page), envelope));
  const empty = { x: 1300, y: 760 };
  await touch(glass, 'touchStart', [{ id: 0, ...empty }]);
  await slide([{ id: 0, ...empty }], [{ id: 0, x: empty.x - 60, y: empty.y - 30 }]);
  await touch(glass, 'touchEnd', []);
  const moved = await middleOf(cardOn(board(page), envelope));
  expect(moved.x).toBeCloseTo(before.x - 60, 0);
  expect(moved.y).toBeCloseTo(before.y - 30, 0);

  const kept = await keptPiles(page);
  const width = (await cardOn(board(page), envelope).boundingBox())?.width ?? 0;
  const a = { id: 0, x: moved.x - 30, y: moved.y };
  const b = { id: 1, x: moved.x + 30, y: moved.y };
  await touch(glass, 'touchStart', [a, b]);
  await slide(
    [a, b],
    [
      { ...a, x: a.x - 30 },
      { ...b, x: b.x + 30 },
    ],
  );
  await touch(glass, 'touchEnd', []);
  // The board may still be on its way to where the fingers left it.
  const larger = async () => ((await cardOn(board(page), envelope).boundingBox())?.width ?? 0) / width;
  await expect.poll(larger).toBeGreaterThan(1.5);
  expect(await keptPiles(page)).toEqual(kept);
  await expect(bar()).toBeHidden();
});

test('everything to touch is at least 44 px, at full size', async () => {
  await tap(await middleOf(board(page).getByRole('button', { name: 'Alles in beeld' })));
  await tap(await middleOf(cardOn(board(page), four)));
  await tap(await middleOf(board(page).getByRole('button', { name: 'Ware grootte' })));
  await expect(board(page).getByRole('button', { name: 'Ware grootte' })).toHaveText('100%');
  const small = () =>
    page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('button')]
        .map((button) => ({
          name: button.textContent || button.ariaLabel,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.9 || box.width < 43.9))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
  // The camera may still be on its way while the button says 100% already.
  await expect.poll(small).toEqual([]);
});
