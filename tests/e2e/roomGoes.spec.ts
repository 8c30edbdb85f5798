import { expect, type Page, test } from '@playwright/test';
import type { RoomState } from '@shared/contract/room';
import { slipsOf } from '../screens/roomScreenData';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { inWindow, processOfRoom, windowOf } from './support/displayHands';
import { t } from './support/dutch';
import { openRoomScreen } from './support/roomWindow';

// What becomes of the page of the room screen, and of what is on it, when it has to go.

let launched: LaunchedApp;
let control: Page;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  const { file } = await ask(control, 'shelf.addSample', {});
  await ask(control, 'shelf.open', { file });
  await open();
});

test.afterEach(() => launched.close());

const open = async (): Promise<void> => {
  const activity = await slipsOf(control);
  page = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity }),
  );
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const words = () => dialog().getByRole('textbox');
const write = async (): Promise<void> => {
  await ask(page, 'screen.setHand', { region: 0, hand: null });
  await button(t('screen.slip.write')).click();
  await dialog().getByRole('button', { name: 'Linde', exact: true }).click();
};
const state = (): Promise<RoomState> => ask(control, 'room.state', {});
/** What people read there; empty while the page is away or hangs. */
const onWall = async (): Promise<string> => (await windowOf(launched.app, 'screen'))?.text ?? '';

/** From here on nothing in the page goes on; its old picture stays on the wall. */
const hang = async (): Promise<number> => {
  await expect.poll(onWall).toContain(t('screen.slip.write'));
  const hanging = await processOfRoom(launched.app);
  await inWindow(launched.app, 'screen', (window) => {
    void window.webContents.executeJavaScript('for (;;) {}').catch(() => undefined);
  });
  await expect.poll(onWall).toBe('');
  return hanging;
};

test('a room screen that is closed in the middle of a slip: every word is there when it opens again', async () => {
  await write();
  // However slow the computer is: the page does not come to telling of itself what is written.
  await page.evaluate(() => {
    const later = window.setTimeout.bind(window);
    Reflect.set(window, 'setTimeout', (work: () => void, ms = 0) => later(work, ms >= 300 ? 3_600_000 : ms));
  });
  await words().fill('Midden in een zin');
  await ask(control, 'room.close', {});
  expect((await state()).place).toEqual({ type: 'closed', because: 'closed' });
  await open();
  await write();
  await expect(words()).toHaveValue('Midden in een zin');
});

test('a room screen that hangs does not stand in the way of closing it and opening it again', async () => {
  await hang();
  await ask(control, 'room.close', {});
  expect((await state()).place).toEqual({ type: 'closed', because: 'closed' });
  await open();
  await expect(button(t('screen.slip.write'))).toBeVisible();
});

test('black while the page of the room screen hangs: it is loaded anew and black, and comes back after it', async () => {
  const hanging = await hang();
  await ask(control, 'room.blank', { on: true });
  await expect.poll(() => processOfRoom(launched.app)).not.toBe(hanging);
  await expect.poll(async () => (await state()).stuck).toBe(false);
  expect(await onWall()).not.toContain(t('screen.slip.write'));
  await ask(control, 'room.blank', { on: false });
  await expect.poll(onWall).toContain(t('screen.slip.write'));
});

test('others come in while the page of the room screen hangs: what was for the circle goes off the wall', async () => {
  const hanging = await hang();
  await ask(control, 'room.setAudience', { audience: 'staff' });
  await expect.poll(() => processOfRoom(launched.app)).not.toBe(hanging);
  await expect.poll(async () => (await state()).stuck).toBe(false);
  expect((await state()).place).toMatchObject({ type: 'shown' });
});

test('others come in while the room screen is known to hang: its page is not asked, but ended', async () => {
  const hanging = await processOfRoom(launched.app);
  await expect(async () => {
    await inWindow(launched.app, 'screen', (window) => void window.emit('unresponsive'));
    expect((await state()).stuck).toBe(true);
  }).toPass();
  await ask(control, 'room.setAudience', { audience: 'staff' });
  await expect.poll(() => processOfRoom(launched.app)).not.toBe(hanging);
  await expect.poll(async () => (await state()).stuck).toBe(false);
});
