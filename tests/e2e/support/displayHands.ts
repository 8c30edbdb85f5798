import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { inMain } from '../../support/inMain';
import { type LaunchedApp, launchApp } from '../../support/launchApp';
import { type DisplayPlace, type RealDisplays, startRealDisplays } from '../../support/realDisplays';
import { ask } from '../../support/storyOnScreen';

export { inMain };

/** A window as main sees it. */
export type SeenWindow = {
  readonly isVisible: boolean;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly text: string;
};

export type DisplaysApp = LaunchedApp & { readonly displays: RealDisplays };

/** The app with the sample open, on displays that can be plugged in and out. */
export async function launchOnDisplays(
  places: Readonly<Record<number, DisplayPlace>>,
  options: { readonly userData?: string } = {},
): Promise<DisplaysApp> {
  const displays = await startRealDisplays(places);
  const launched = await launchApp({ ...options, env: { DISPLAY: displays.name } });
  const { file } = await ask(launched.control, 'shelf.addSample', {});
  await ask(launched.control, 'shelf.open', { file });
  const close = async (): Promise<void> => {
    await launched.close();
    displays.stop();
  };
  return { ...launched, displays, close };
}

/** Opens the room screen. The driver cannot use a page again that has crashed, so nothing here needs its page. */
export async function showRoom(
  { control }: { readonly control: Page },
  displayId: number | null = null,
): Promise<void> {
  await ask(control, 'room.open', {
    audience: 'staff',
    displayId,
    activity: { type: 'slides', index: 0 },
  });
}

/** The window of this page, with what its page shows; null while there is none. */
export const windowOf = (app: ElectronApplication, page: 'control' | 'screen'): Promise<SeenWindow | null> =>
  inMain(() =>
    app.evaluate(async ({ BrowserWindow }, name) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${name}/`),
      );
      if (!window) return null;
      const asked = window.webContents.executeJavaScript('document.body.innerText').catch(() => '');
      // While a page is away, it never answers.
      const text = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 300, ''))]);
      if (window.isDestroyed()) return null;
      return { isVisible: window.isVisible(), bounds: window.getBounds(), text: String(text) };
    }, page),
  );

/**
 * What people see on each display, as the system draws it: the share of dots that have the colour of the control window's
 * paper, which the room screen does not use.
 */
export const seenOn = (
  app: ElectronApplication,
): Promise<Readonly<Record<string, { readonly paper: number }>>> =>
  inMain(() =>
    app.evaluate(async ({ desktopCapturer }) => {
      const size = { width: 192, height: 108 };
      const shots = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size });
      const shareOf = (dots: Buffer, colour: readonly number[]): number => {
        let same = 0;
        for (let at = 0; at < dots.length; at += 4)
          if (colour.every((value, channel) => Math.abs((dots[at + channel] ?? 0) - value) <= 3)) same += 4;
        return same / dots.length;
      };
      // Blue, green, red.
      const paper = [0xee, 0xf6, 0xfa];
      return Object.fromEntries(
        shots.map(({ display_id: id, thumbnail }) => {
          const dots = thumbnail.toBitmap();
          return [id, { paper: shareOf(dots, paper) }];
        }),
      );
    }),
  );

let presses = 0;

/**
 * A key, as the system gives it to the window; the page hears of it only when main lets it. Asked again by the driver it is not
 * pressed again: F9 twice would lead back.
 */
export const press = (
  app: ElectronApplication,
  page: 'control' | 'screen',
  keyCode: string,
  modifiers: readonly ('control' | 'alt' | 'shift')[] = [],
): Promise<void> => {
  presses += 1;
  const wanted = { name: page, key: keyCode, held: modifiers, number: presses };
  return inMain(() =>
    app.evaluate(({ BrowserWindow }, { name, key, held, number }) => {
      if (Reflect.get(globalThis, 'lastPress') === number) return;
      Reflect.set(globalThis, 'lastPress', number);
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${name}/`),
      );
      for (const type of ['keyDown', 'keyUp'] as const)
        window?.webContents.sendInputEvent({ type, keyCode: key, modifiers: [...held] });
    }, wanted),
  );
};

/** Which of the two pages has the keyboard. */
export const inFront = (app: ElectronApplication): Promise<'control' | 'screen' | 'none'> =>
  inMain(() =>
    app.evaluate(({ BrowserWindow }) => {
      const address = BrowserWindow.getFocusedWindow()?.webContents.getURL();
      if (!address) return 'none';
      return address.includes('/screen/') ? 'screen' : 'control';
    }),
  );

/** Does something with a window in main. */
export const inWindow = (
  app: ElectronApplication,
  name: 'control' | 'screen',
  work: (window: BrowserWindow) => void,
): Promise<void> =>
  inMain(async () => {
    const find = () => app.windows().find((each) => each.url().includes(`/${name}/`));
    await expect.poll(find).toBeDefined();
    const page = find();
    if (!page) throw new Error(`There is no ${name} window.`);
    const window = await app.browserWindow(page);
    await window.evaluate(work);
  });

/** The number of the process that draws this page; 0 while there is none. */
export const processOf = (app: ElectronApplication, page: 'control' | 'screen'): Promise<number> =>
  inMain(() =>
    app.evaluate(({ BrowserWindow }, name) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${name}/`),
      );
      return window?.webContents.getOSProcessId() ?? 0;
    }, page),
  );

/** The number of the process that draws the room screen. */
export const processOfRoom = (app: ElectronApplication): Promise<number> => processOf(app, 'screen');

/** Kills the process with this number, as a crash would. Number 0 would be the test itself, with all that it started. */
export const killProcess = (number: number): void => {
  if (number === 0) throw new Error('Nothing draws this window.');
  process.kill(number, 'SIGKILL');
};
