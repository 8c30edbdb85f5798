import { BrowserWindow, type WebContents } from 'electron';
import { appOrigin } from './appProtocol';

export type WindowOptions = {
  /** Absolute path of the bundled preload. */
  readonly preload: string;
  /** Set while developing: screens come from there instead of from the build. */
  readonly devServer: string | undefined;
};

/** Opens the facilitator's window. */
export function openControlWindow({ preload, devServer }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    backgroundColor: '#faf6ee',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  lockContents(window.webContents, devServer);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${devServer ?? appOrigin}/control/index.html`);
  return window;
}

/** A window stays on its own page: no other address, no second window, no embedded page. */
export function lockContents(contents: WebContents, devServer: string | undefined): void {
  const home = devServer ?? appOrigin;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${home}/`)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
