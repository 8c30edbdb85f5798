import { BrowserWindow, screen } from 'electron';
import { placeWindow, type Rectangle, smallest } from './bounds';
import { lockContents, type PageOptions, pageOrigin, pagePreferences, zoomByKeys } from './page';

export type WindowPlace = Rectangle & { readonly maximized: boolean };

export type ControlWindowOptions = PageOptions & {
  /** Where it stood last time; null when never. */
  readonly place: WindowPlace | null;
  readonly onPlace: (place: WindowPlace) => void;
  /** Its page is gone: closed, crashed or loaded anew. What it had open in main is no longer open. */
  readonly onPageGone: () => void;
  readonly onCrash: (reason: string) => void;
};

const usual = { width: 1440, height: 900 } as const;

/** Opens the facilitator's window. A crashed page is loaded again: everything acknowledged is on the disk. */
export function openControlWindow(options: ControlWindowOptions): BrowserWindow {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(options.place, displays, usual),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: '#faf6ee',
    webPreferences: pagePreferences(options),
  });
  lockContents(window.webContents, options.devServer);
  zoomByKeys(window.webContents);
  if (options.place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, options.onPlace);
  watchPage(window, options);
  void window.loadURL(`${pageOrigin(options.devServer)}/control/index.html`);
  return window;
}

function rememberPlace(window: BrowserWindow, onPlace: ControlWindowOptions['onPlace']): void {
  const tell = (): void => onPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  // At closing only: while somebody drags a window about there is nothing to keep.
  window.on('close', tell);
}

const crashesToBear = 3;
const crashWindowMs = 60_000;

function watchPage(window: BrowserWindow, { onPageGone, onCrash }: ControlWindowOptions): void {
  let crashes: readonly number[] = [];
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) onPageGone();
  });
  window.on('closed', onPageGone);
  window.webContents.on('render-process-gone', (_, { reason }) => {
    onPageGone();
    if (reason === 'clean-exit') return;
    onCrash(reason);
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < crashWindowMs), now];
    // Not at once: Electron is still clearing up the page that is gone.
    if (crashes.length <= crashesToBear)
      setTimeout(() => window.isDestroyed() || window.webContents.reload(), 100);
  });
}
