import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../support/storyOnScreen';
import {
  type DisplaysApp,
  inFront,
  inWindow,
  killProcess,
  launchOnDisplays,
  press,
  processOfRoom,
  type SeenWindow,
  seenOn,
  showRoom,
  windowOf,
} from './support/displayHands';
import { t } from './support/dutch';
import { roomScreen } from './support/roomWindow';

const left = { x: 0, mode: '1920x1080' } as const;
const right = { x: 1920, mode: '1920x1080' } as const;
const far = { x: 3840, mode: '1280x720' } as const;
const onRight = { x: 1920, y: 0, width: 1920, height: 1080 };

let launched: DisplaysApp;
const control = () => windowOf(launched.app, 'control');
const room = () => windowOf(launched.app, 'screen');

/** Without a window manager Chromium leaves the last row and column of dots free. */
const isOver = (window: SeenWindow | null, { x, y, width, height }: typeof onRight): boolean =>
  window?.isVisible === true &&
  window.bounds.x === x &&
  window.bounds.y === y &&
  Math.abs(window.bounds.width - width) <= 1 &&
  Math.abs(window.bounds.height - height) <= 1;

/** Folders that a test made itself. */
let folders: readonly string[] = [];

test.afterEach(async () => {
  await launched.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

/** Waits until the room screen covers this display and shows its slide; gives the words on it. */
async function roomOn(bounds: typeof onRight): Promise<string> {
  await expect.poll(async () => isOver(await room(), bounds)).toBe(true);
  // What was seen is given: asked once more, a page that is busy for a moment would say nothing.
  let words = '';
  const read = async (): Promise<number> => {
    words = (await room())?.text ?? '';
    return words.length;
  };
  await expect.poll(read).toBeGreaterThan(20);
  return words;
}

/** How much of the control window's paper is on the display with this number: a screenshot may be a moment too early. */
const paperOn = async (index: number): Promise<number | undefined> =>
  Object.values(await seenOn(launched.app))[index]?.paper;

test('the room screen opens on the other display; unplugged it waits, and comes back with what it showed', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  await showRoom(launched);
  const words = await roomOn(onRight);
  const before = (await control())?.bounds;
  expect(before?.x).toBeLessThan(1920);

  launched.displays.plug({ 1: null });
  await expect.poll(async () => (await room())?.isVisible).toBe(false);
  // Longer than the system takes to move windows about.
  await launched.control.waitForTimeout(2000);
  await expect.poll(room).toMatchObject({ isVisible: false, text: words });
  await expect.poll(control).toMatchObject({ isVisible: true, bounds: before });
  await expect.poll(() => paperOn(0)).toBeGreaterThan(0.1);
  await expect(launched.control.getByRole('alert')).toHaveText(t('lead.room.displayGone'));
  // A display that nobody chose stays as it is.
  launched.displays.plug({ 2: far });
  await launched.control.waitForTimeout(2000);
  expect((await room())?.isVisible).toBe(false);

  await inWindow(launched.app, 'control', (window) => window.focus());
  await expect.poll(() => inFront(launched.app)).toBe('control');
  launched.displays.plug({ 1: right, 2: null });
  expect(await roomOn(onRight)).toBe(words);
  await expect(launched.control.getByText(t('lead.room.displayGone'))).toHaveCount(0);
  // Whoever was writing writes on.
  await expect.poll(() => inFront(launched.app)).toBe('control');
  await expect.poll(control).toMatchObject({ isVisible: true, bounds: before });
});

test('what the facilitator sees is never on the display of the room', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  const [mine = '', theirs = ''] = Object.keys(await seenOn(launched.app));
  await showRoom(launched);
  await roomOn(onRight);
  // This can fail: on its own display the control window's paper is seen.
  await expect.poll(async () => (await seenOn(launched.app))[mine]?.paper).toBeGreaterThan(0.1);
  await expect.poll(async () => (await seenOn(launched.app))[theirs]?.paper).toBeLessThan(0.01);

  launched.displays.plug({ 0: null });
  await expect.poll(async () => (await control())?.isVisible).toBe(false);
  await launched.control.waitForTimeout(2000);
  expect(await control()).toMatchObject({ isVisible: false });
  expect((await seenOn(launched.app))[theirs]?.paper).toBeLessThan(0.01);

  launched.displays.plug({ 0: left, 1: right });
  await expect.poll(async () => (await control())?.isVisible).toBe(true);
  await expect.poll(async () => (await control())?.bounds.x).toBeLessThan(1920);
  await roomOn(onRight);
  await expect.poll(async () => (await seenOn(launched.app))[theirs]?.paper).toBeLessThan(0.01);
});

test('what the system moves onto the display of the room lands behind the room screen', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  const { app } = launched;
  await showRoom(launched);
  await roomOn(onRight);
  await inWindow(app, 'control', (window) => {
    window.setPosition(2000, 60);
    window.show();
    window.moveTop();
  });
  await expect.poll(async () => (await control())?.bounds.x).toBe(2000);
  await launched.control.waitForTimeout(500);
  await expect.poll(() => paperOn(1)).toBeLessThan(0.01);
  // F9 gives it back to the facilitator, on a display of its own.
  await press(app, 'screen', 'F9');
  await expect.poll(async () => (await control())?.bounds.x).toBeLessThan(1920);
  await expect.poll(() => paperOn(0)).toBeGreaterThan(0.1);
});

test('with the room display as the only one left, F9 brings the control window deliberately; its own display takes it back', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  const { app, displays } = launched;
  await showRoom(launched);
  await roomOn(onRight);
  displays.plug({ 0: null });
  await expect.poll(async () => (await control())?.isVisible).toBe(false);
  await press(app, 'screen', 'F9');
  await expect.poll(async () => (await control())?.isVisible).toBe(true);
  await expect.poll(() => inFront(app)).toBe('control');
  await expect.poll(() => paperOn(0)).toBeGreaterThan(0.1);

  displays.plug({ 0: left, 1: right });
  await roomOn(onRight);
  await expect.poll(async () => (await control())?.bounds.x).toBeLessThan(1920);
  await expect.poll(() => paperOn(1)).toBeLessThan(0.01);
});

test('displays that become mirrored show the room screen only', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  await showRoom(launched);
  await roomOn(onRight);
  launched.displays.plug({ 1: left });
  await roomOn({ ...onRight, x: 0 });
  await expect.poll(async () => (await control())?.isVisible).toBe(false);
  await expect.poll(() => paperOn(0)).toBeLessThan(0.01);
  launched.displays.plug({ 1: right });
  await roomOn(onRight);
  await expect.poll(async () => (await control())?.isVisible).toBe(true);
});

test('closed by whoever it can be opened again; crashed it comes back by itself with the same contents', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  const { app } = launched;
  await showRoom(launched);
  const words = await roomOn(onRight);
  await inWindow(app, 'screen', (window) => window.close());
  await expect.poll(room).toBeNull();
  await showRoom(launched);
  expect(await roomOn(onRight)).toBe(words);

  const before = await processOfRoom(app);
  killProcess(before);
  await expect.poll(() => processOfRoom(app)).not.toBe(before);
  expect(await roomOn(onRight)).toBe(words);
  expect(await control()).toMatchObject({ isVisible: true });
});

test('on one display F9 goes to the other view and back, also when the page hangs; other keys leave the room screen where it is', async () => {
  launched = await launchOnDisplays({ 0: left });
  const { app } = launched;
  await showRoom(launched);
  const words = await roomOn({ ...onRight, x: 0 });
  await expect.poll(() => inFront(app)).toBe('screen');
  const before = await processOfRoom(app);
  const page = roomScreen(app.windows());
  await page?.evaluate(() => Reflect.set(globalThis, 'isSame', true));
  await press(app, 'screen', 'w', ['control']);
  await press(app, 'screen', 'r', ['control']);
  await press(app, 'screen', 'F11');
  await press(app, 'screen', 'F5');
  // Longer than a page takes to be loaded again; that would look the same.
  await launched.control.waitForTimeout(1000);
  expect(await page?.evaluate(() => Reflect.get(globalThis, 'isSame'))).toBe(true);
  expect(await roomOn({ ...onRight, x: 0 })).toBe(words);
  expect(await processOfRoom(app)).toBe(before);
  await expect.poll(() => paperOn(0)).toBeLessThan(0.01);

  await press(app, 'screen', 'F9');
  await expect.poll(() => inFront(app)).toBe('control');
  await expect.poll(() => paperOn(0)).toBeGreaterThan(0.1);
  await press(app, 'control', 'F9');
  await expect.poll(() => inFront(app)).toBe('screen');
  await expect.poll(() => paperOn(0)).toBeLessThan(0.01);

  await press(app, 'screen', 'F9');
  await expect.poll(() => inFront(app)).toBe('control');
  await launched.control.getByRole('button', { name: t('lead.room.switchTo') }).click();
  await expect.poll(() => inFront(app)).toBe('screen');
  await expect.poll(() => paperOn(0)).toBeLessThan(0.01);

  void inWindow(app, 'screen', (window) => void window.webContents.executeJavaScript('for (;;) {}'));
  // It hangs once it answers no more.
  await expect.poll(async () => (await room())?.text).toBe('');
  await press(app, 'screen', 'F9');
  await expect.poll(() => inFront(app)).toBe('control');
  killProcess(await processOfRoom(app));
});

test('of three displays it opens on the one that was chosen before; chosen anew it moves there and is remembered', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'werkplaats-displays-'));
  folders = [userData];
  const settings = join(userData, 'settings.json');
  const roomDisplay = { id: 80, name: '', width: 1280, height: 720 };
  writeFileSync(settings, JSON.stringify({ roomDisplay }));
  launched = await launchOnDisplays({ 0: left, 1: right, 2: far }, { userData });
  await showRoom(launched);
  await roomOn({ x: 3840, y: 0, width: 1280, height: 720 });
  const { displays } = await ask(launched.control, 'room.state', {});
  expect(displays.map(({ isControl, isRemembered }) => [isControl, isRemembered])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  await showRoom(launched, displays[1]?.id);
  await roomOn(onRight);
  const kept: unknown = JSON.parse(readFileSync(settings, 'utf8'));
  expect(kept).toMatchObject({ roomDisplay: { id: displays[1]?.id, width: 1920, height: 1080 } });
  // One that is not there any more: it stays where it is.
  await expect(showRoom(launched, 12345)).rejects.toThrow();
  await roomOn(onRight);
});

test('a page that hangs is loaded anew at the wish of the facilitator, with what it showed', async () => {
  launched = await launchOnDisplays({ 0: left, 1: right });
  const { app, control: page } = launched;
  await showRoom(launched);
  const words = await roomOn(onRight);
  const before = await processOfRoom(app);
  void inWindow(app, 'screen', (window) => void window.webContents.executeJavaScript('for (;;) {}'));
  await expect.poll(async () => (await room())?.text).toBe('');
  await ask(page, 'room.reload', {});
  await expect.poll(() => processOfRoom(app)).not.toBe(before);
  expect(await roomOn(onRight)).toBe(words);
});
