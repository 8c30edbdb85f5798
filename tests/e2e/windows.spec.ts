import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { electronExecutable, type LaunchedApp, launchApp } from '../support/launchApp';
import { inMain, press } from './support/displayHands';
import { t } from './support/dutch';

let launched: LaunchedApp;

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly type: string } };

/** Asks the main process as the page itself does. */
const call = (page: Page, name: string, input: unknown = {}): Promise<Answer> =>
  page.evaluate(
    // Proof: the preload puts `api` there; its types live in a project of their own.
    ([operation, value]) =>
      (window as unknown as { api: { call: (n: unknown, i: unknown) => Promise<Answer> } }).api.call(
        operation,
        value,
      ),
    [name, input] as const,
  );

const openSample = async (page: Page): Promise<void> => {
  const added = await call(page, 'shelf.addSample');
  expect(added).toMatchObject({ ok: true });
  expect(await call(page, 'shelf.open', added.value)).toEqual({ ok: true, value: null });
};

const openRoom = async (app: ElectronApplication, control: Page): Promise<Page> => {
  const activity = { type: 'slides', index: 0 };
  const [room] = await Promise.all([
    app.waitForEvent('window'),
    call(control, 'room.open', { audience: 'staff', displayId: null, activity }),
  ]);
  await room.waitForLoadState('domcontentloaded');
  return room;
};

const closeRoom = async (): Promise<void> => {
  await call(launched.control, 'room.close');
  await expect.poll(() => launched.app.windows().length).toBe(1);
};

/** What the facilitator is told of the room screen. */
const box = () => launched.control.getByRole('region', { name: t('common.frame.roomScreen') });

/** Where the room screen is, as main knows it. */
const placeOfRoom = async (): Promise<unknown> =>
  // Proof: `value` of this query is a RoomState.
  ((await call(launched.control, 'room.state')).value as { readonly place: unknown }).place;

test.beforeAll(async () => {
  launched = await launchApp();
  await openSample(launched.control);
});
test.afterAll(async () => {
  await launched.close();
});

test('the room screen shows its audience and can ask for nothing else', async () => {
  const room = await openRoom(launched.app, launched.control);
  expect(room.url()).toMatch(/^app:\/\/werkplaats\/screen\//);
  for (const name of [
    'stories.list',
    'participants.list',
    'search.find',
    'shelf.list',
    'history.undo',
    'room.state',
    'room.setAudience',
    'room.open',
  ])
    expect(await call(room, name)).toEqual({ ok: false, error: { type: 'notAllowed' } });
  expect(await call(room, 'screen.view')).toMatchObject({
    ok: true,
    value: { activity: { type: 'slides' } },
  });
  await closeRoom();
});

test('the room screen is closed by its own button or by Alt+F4, and the facilitator is told; participants cannot', async () => {
  const room = await openRoom(launched.app, launched.control);
  await expect.poll(placeOfRoom).toMatchObject({ type: 'shown' });
  await room.evaluate(() => {
    const keys: string[] = [];
    (window as unknown as { keys: string[] }).keys = keys;
    window.addEventListener('keydown', ({ key }) => keys.push(key), true);
  });
  for (const key of ['Escape', 'F5', 'F11', 'F9']) await press(launched.app, 'screen', key);
  for (const key of ['w', 'r', 'b']) await press(launched.app, 'screen', key, ['control']);
  // The page hears what is its own; the keys of a browser and of the windows do not even reach it.
  const heard = (): Promise<string[]> => room.evaluate(() => (window as unknown as { keys: string[] }).keys);
  await expect.poll(heard).toEqual(['Escape', 'b']);
  // Black and still, for the facilitator who has the keyboard of the room window at hand: neither reaches the page.
  const state = async (): Promise<unknown> => (await call(launched.control, 'room.state')).value;
  for (const [key, isOn, isOff] of [
    ['B', { cover: 'blank' }, { cover: 'none' }],
    ['F', { frozen: true }, { frozen: false }],
  ] as const)
    for (const wanted of [isOn, isOff]) {
      await press(launched.app, 'screen', key, ['control', 'shift']);
      await expect.poll(state).toMatchObject(wanted);
    }
  expect(await heard()).toEqual(['Escape', 'b']);
  expect(room.isClosed()).toBe(false);
  await room.close();
  await expect.poll(placeOfRoom).toEqual({ type: 'closed', because: 'closed' });
  await expect(box().getByRole('status')).toHaveText(t('lead.room.closed'));
});

test('a room screen that hangs is said, and loaded again with one press', async () => {
  await openRoom(launched.app, launched.control);
  await expect(async () => {
    await launched.app.evaluate(({ BrowserWindow }) => {
      const isRoom = (each: Electron.BrowserWindow) => each.webContents.getURL().includes('/screen/');
      BrowserWindow.getAllWindows().find(isRoom)?.emit('unresponsive');
    });
    await expect(box().getByRole('alert')).toHaveText(t('lead.room.stuck'), { timeout: 1000 });
    // A page that comes to the end of its loading just now answers again: then it has to hang once more.
    await launched.control.getByText(t('lead.room.reload')).click({ timeout: 1000 });
  }).toPass();
  await expect(box().getByRole('alert')).toHaveCount(0);
  expect(await placeOfRoom()).toMatchObject({ type: 'shown' });
  await call(launched.control, 'room.close');
});

test('a room screen that keeps crashing is closed in the end, and the facilitator is told', async () => {
  await openRoom(launched.app, launched.control);
  await expect(async () => {
    await launched.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes('/screen/'),
      );
      if (window && !window.webContents.isCrashed()) window.webContents.forcefullyCrashRenderer();
    });
    expect(await placeOfRoom()).toEqual({ type: 'closed', because: 'crashed' });
  }).toPass();
  await expect(box().getByRole('status')).toHaveText(t('lead.room.crashed'));
  expect(await call(launched.control, 'workshop.get')).toMatchObject({ ok: true });
});

test('a permission taken back leaves the room screen at once', async () => {
  const room = await openRoom(launched.app, launched.control);
  const people = (await call(launched.control, 'participants.list')).value as readonly {
    readonly id: string;
  }[];
  const quotes = async (): Promise<number> =>
    JSON.stringify((await call(room, 'screen.view')).value).split('"type":"quote"').length - 1;
  expect(await quotes()).toBeGreaterThan(0);
  await room.evaluate(() => {
    const heard: unknown[] = [];
    const own = window as unknown as {
      heard: unknown[];
      api: { on: (listener: (event: unknown) => void) => void };
    };
    own.heard = heard;
    own.api.on((event) => heard.push(event));
  });
  for (const { id } of people)
    await call(launched.control, 'consent.setForTeller', {
      tellerId: id,
      use: 'presentation',
      granted: false,
    });
  expect(await quotes()).toBe(0);
  const heard = await room.evaluate(() => (window as unknown as { heard: { topics: string[] }[] }).heard);
  // It hears that something changed, not what.
  expect(new Set(heard.flatMap(({ topics }) => topics))).toEqual(new Set(['room']));
  for (let i = 0; i < people.length; i += 1) await call(launched.control, 'history.undo');
  await closeRoom();
});

test('zooming the control window leaves the room screen alone', async () => {
  const room = await openRoom(launched.app, launched.control);
  await launched.control.bringToFront();
  // The driver may ask twice; the key is pressed once.
  const zoomIn = () =>
    launched.app.evaluate(({ BrowserWindow }) => {
      const control = BrowserWindow.getAllWindows().find((w) => w.webContents.getURL().includes('/control/'));
      if (Reflect.get(globalThis, 'hasZoomed') === true) return;
      Reflect.set(globalThis, 'hasZoomed', true);
      control?.webContents.sendInputEvent({ type: 'keyDown', keyCode: '=', modifiers: ['control'] });
    });
  await inMain(zoomIn);
  const levels = (): Promise<readonly (readonly [string, number])[]> =>
    inMain(() =>
      launched.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(
          (w) =>
            [
              w.webContents.getURL().includes('/screen/') ? 'screen' : 'control',
              w.webContents.getZoomLevel(),
            ] as const,
        ),
      ),
    );
  await expect.poll(async () => Object.fromEntries(await levels())).toEqual({ control: 0.5, screen: 0 });
  expect(room.isClosed()).toBe(false);
  await closeRoom();
});

test('a crashed control window comes back with everything in it', async () => {
  // An app of its own: the driver cannot use a page again that has crashed.
  const own = await launchApp();
  await openSample(own.control);
  expect(await call(own.control, 'themes.add', { name: 'Voor de klap' })).toMatchObject({ ok: true });
  await inMain(() =>
    own.app.evaluate(({ BrowserWindow }) => {
      if (Reflect.get(globalThis, 'hasCrashed') === true) return;
      Reflect.set(globalThis, 'hasCrashed', true);
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    }),
  );
  const themes = (): Promise<unknown> =>
    inMain(() =>
      own.app.evaluate(({ BrowserWindow }) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        const asked = page
          ?.executeJavaScript(
            "window.api.call('workshop.get', {}).then((r) => r.value.themes.map((t) => t.name))",
          )
          .catch(() => []);
        // While the page is away, the question is never answered.
        return Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve([]), 500))]);
      }),
    );
  await expect.poll(themes, { timeout: 10_000 }).toContain('Voor de klap');
  await own.close();
});

test('a second start brings the first to the front and ends', async () => {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const second = spawn(electronExecutable(), [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.'], {
    env: { ...env, WERKPLAATS_USER_DATA: launched.userData },
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(launched.app.windows().filter((page) => page.url().includes('/control/'))).toHaveLength(1);
  expect(await call(launched.control, 'workshop.get')).toMatchObject({ ok: true });
});

test('opened again: the last werkplaats, with its undo; and the start screen when that file is broken', async () => {
  const first = await launchApp();
  await openSample(first.control);
  await call(first.control, 'themes.add', { name: 'Onthouden' });
  await first.app.close();
  const shelf = join(first.userData, 'werkplaatsen');
  expect(readdirSync(shelf).filter((name) => name.includes('werkplaats-'))).toEqual([]);

  const second = await launchApp({ userData: first.userData });
  expect((await call(second.control, 'history.get')).value).toMatchObject({
    undo: { key: 'undo.addTheme', params: { name: 'Onthouden' } },
  });
  expect(await call(second.control, 'history.undo')).toEqual({ ok: true, value: null });
  expect(JSON.stringify((await call(second.control, 'workshop.get')).value)).not.toContain('Onthouden');
  await second.app.close();

  const [file = ''] = readdirSync(shelf).filter((name) => name.endsWith('.werkplaats'));
  const half = readFileSync(join(shelf, file)).subarray(0, 20_000);
  writeFileSync(join(shelf, file), half);
  const third = await launchApp({ userData: first.userData });
  expect((await call(third.control, 'app.state')).value).toMatchObject({
    open: null,
    startError: expect.stringContaining('beschadigd'),
  });
  expect(readFileSync(join(shelf, file)).equals(half)).toBe(true);
  await third.app.close();
  await first.close();
});
