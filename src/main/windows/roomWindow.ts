import { app, BrowserWindow, type Session } from 'electron';
import type { Rectangle } from './bounds';
import { type CrashWatch, reloadAfterCrash } from './crashes';
import type { DisplayFacts } from './displayFacts';
import { lockContents, type PageOptions, pageOrigin, pagePreferences } from './page';
import { type CoverKey, coverByKeys, lockRoomKeys, switchByKey } from './roomKeys';

export type RoomWindowOptions = PageOptions &
  CrashWatch & {
    /** Of its own, so that zooming the control window leaves the room screen alone. */
    readonly session: Session;
    readonly display: DisplayFacts;
    readonly onSwitch: () => void;
    readonly onCover: (what: CoverKey) => void;
    /** Closed, by whoever. Called once. */
    readonly onClosed: () => void;
    /** Its page no longer answers (true), or does again. */
    readonly onStuck: (stuck: boolean) => void;
    /** Somebody typed, clicked, touched or dragged on it, or it was loaded: it may look different now. */
    readonly onTouched: () => void;
  };

/** Opens the room screen over all of a display. */
export function openRoomWindow(options: RoomWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options.display.bounds,
    ...(process.platform === 'darwin' ? { simpleFullscreen: true } : { fullscreen: true }),
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#faf6ef',
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
  coverByKeys(window.webContents, options.onCover);
  switchByKey(window.webContents, options.onSwitch);
  reloadAfterCrash(window, options);
  window.on('unresponsive', () => options.onStuck(true));
  window.on('responsive', () => options.onStuck(false));
  window.webContents.on('did-finish-load', () => {
    // Loaded anew after it hung: nobody else says that it answers again.
    options.onStuck(false);
    options.onTouched();
  });
  window.webContents.on('input-event', (_, { type, modifiers = [] }) => {
    if (isTyping(type)) return;
    if (type !== 'mouseMove' || modifiers.includes('leftbuttondown')) options.onTouched();
  });
  window.once('closed', options.onClosed);
  void window.loadURL(`${pageOrigin(options.devServer)}/screen/index.html`);
  return window;
}

/** Puts it over all of this display, without taking the keyboard from another window. */
export function coverDisplay(window: BrowserWindow, { bounds }: DisplayFacts): void {
  if (!isOver(window.getBounds(), bounds)) {
    setFull(window, false);
    window.setBounds(bounds);
  }
  if (!window.isVisible()) window.showInactive();
  setFull(window, true);
}

/** Two dots of play: sizes are rounded on scaled displays, and Chromium leaves a row free where nothing manages windows. */
const isOver = (now: Rectangle, wanted: Rectangle): boolean =>
  Math.abs(now.x - wanted.x) <= 2 &&
  Math.abs(now.y - wanted.y) <= 2 &&
  Math.abs(now.width - wanted.width) <= 2 &&
  Math.abs(now.height - wanted.height) <= 2;

/** On a Mac the simple kind: the other moves the window to a space of its own, away from its display. */
const setFull = (window: BrowserWindow, full: boolean): void => {
  if (process.platform === 'darwin') window.setSimpleFullScreen(full);
  else window.setFullScreen(full);
};

/** A key shows in the next picture that is due; one for each would slow the typing down. */
const isTyping = (type: string): boolean => ['keyDown', 'keyUp', 'rawKeyDown', 'char'].includes(type);
