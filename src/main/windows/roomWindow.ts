import { BrowserWindow, type Display, type Session, screen } from 'electron';
import { lockContents, type PageOptions, pageOrigin, pagePreferences } from './page';

export type RoomWindowOptions = PageOptions & {
  /** Of its own, so that zooming the control window leaves the room screen alone. */
  readonly session: Session;
  /** The facilitator's window: the room screen goes to another display when there is one. */
  readonly beside: BrowserWindow | undefined;
  /** Escape, closed or crashed. Called once. */
  readonly onEnd: () => void;
  readonly onCrash: (reason: string) => void;
};

/** Opens the room screen: over all of another display, or as a window when there is only one. */
export function openRoomWindow(options: RoomWindowOptions): BrowserWindow {
  const other = otherDisplay(options.beside);
  const window = new BrowserWindow({
    ...(other ? { ...other.bounds, fullscreen: true } : { width: 1280, height: 760, center: true }),
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#1d1a16',
    webPreferences: { ...pagePreferences(options), session: options.session },
  });
  lockContents(window.webContents, options.devServer);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || key !== 'Escape') return;
    // Here, not on the page: it must also work when the page hangs. A moment later, so that the key is up by then.
    event.preventDefault();
    setTimeout(() => window.isDestroyed() || window.destroy(), 60);
  });
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    options.onCrash(reason);
    window.destroy();
  });
  window.once('closed', options.onEnd);
  void window.loadURL(`${pageOrigin(options.devServer)}/screen/index.html`);
  return window;
}

const otherDisplay = (beside: BrowserWindow | undefined): Display | undefined => {
  if (!beside) return undefined;
  const own = screen.getDisplayMatching(beside.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== own.id);
};
