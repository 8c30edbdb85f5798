import { app, BrowserWindow, type Session } from 'electron';
import { type CrashWatch, reloadAfterCrash } from './crashes';
import type { DisplayFacts } from './displayFacts';
import { lockContents, type PageOptions, pageOrigin, pagePreferences } from './page';
import { lockRoomKeys, switchByKey } from './roomKeys';

export type RoomWindowOptions = PageOptions &
  CrashWatch & {
    /** Of its own, so that zooming the control window leaves the room screen alone. */
    readonly session: Session;
    readonly display: DisplayFacts;
    readonly onSwitch: () => void;
    /** Closed, by whoever. Called once. */
    readonly onClosed: () => void;
    /** Its page no longer answers (true), or does again. */
    readonly onStuck: (stuck: boolean) => void;
  };

/** Opens the room screen over all of a display. */
export function openRoomWindow(options: RoomWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options.display.bounds,
    ...(process.platform === 'darwin' ? { simpleFullscreen: true } : { fullscreen: true }),
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#1d1a16',
    webPreferences: {
      ...pagePreferences(options),
      session: options.session,
      devTools: !app.isPackaged,
      // Also behind the control window it draws: the facilitator sees its picture there.
      backgroundThrottling: false,
    },
  });
  lockContents(window.webContents, options.devServer);
  lockRoomKeys(window.webContents);
  switchByKey(window.webContents, options.onSwitch);
  reloadAfterCrash(window, options);
  window.on('unresponsive', () => options.onStuck(true));
  window.on('responsive', () => options.onStuck(false));
  window.once('closed', options.onClosed);
  void window.loadURL(`${pageOrigin(options.devServer)}/screen/index.html`);
  return window;
}

/** Puts it over all of this display, without taking the keyboard from another window. */
export function coverDisplay(window: BrowserWindow, { bounds }: DisplayFacts): void {
  const now = window.getBounds();
  const isThere =
    now.x === bounds.x && now.y === bounds.y && now.width === bounds.width && now.height === bounds.height;
  if (!isThere) {
    setFull(window, false);
    window.setBounds(bounds);
  }
  if (!window.isVisible()) window.showInactive();
  setFull(window, true);
}

/** On a Mac the simple kind: the other moves the window to a space of its own, away from its display. */
const setFull = (window: BrowserWindow, full: boolean): void => {
  if (process.platform === 'darwin') window.setSimpleFullScreen(full);
  else window.setFullScreen(full);
};
