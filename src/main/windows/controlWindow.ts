import { BrowserWindow, screen } from 'electron';
import { placeWindow, type Rectangle, smallest } from './bounds';
import { type CrashWatch, reloadAfterCrash } from './crashes';
import { lockContents, type PageOptions, pageOrigin, pagePreferences, zoomByKeys } from './page';
import { switchByKey } from './roomKeys';

export type WindowPlace = Rectangle & { readonly maximized: boolean };

export type ControlWindowOptions = PageOptions &
  Omit<CrashWatch, 'onGivenUp'> & {
    /** Where it stood last time; null when never. */
    readonly place: WindowPlace | null;
    readonly onPlace: (place: WindowPlace) => void;
    /** F9. */
    readonly onSwitch: () => void;
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
  switchByKey(window.webContents, options.onSwitch);
  if (options.place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, options.onPlace);
  // Crashed too often it stays as it is: closing it is up to whoever sits at it.
  reloadAfterCrash(window, { ...options, onGivenUp: () => undefined });
  void window.loadURL(`${pageOrigin(options.devServer)}/control/index.html`);
  return window;
}

function rememberPlace(window: BrowserWindow, onPlace: ControlWindowOptions['onPlace']): void {
  const tell = (): void => onPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  // At closing only: while somebody drags a window about there is nothing to keep.
  window.on('close', tell);
}
