import type { WebContents, WebPreferences } from 'electron';
import { appOrigin } from './appProtocol';

export type PageOptions = {
  /** Absolute path of the bundled preload. */
  readonly preload: string;
  /** Set while developing: screens come from there instead of from the build. */
  readonly devServer: string | undefined;
};

/** Where the pages of the windows come from. */
export const pageOrigin = (devServer: string | undefined): string =>
  devServer === undefined ? appOrigin : new URL(devServer).origin;

/** What a page of ours may: nothing but draw and call the preload. */
export const pagePreferences = ({ preload }: PageOptions): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
});

/** A window stays on its own page: no other address, no second window, no embedded page. */
export function lockContents(contents: WebContents, devServer: string | undefined): void {
  const home = pageOrigin(devServer);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${home}/`)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Ctrl (Cmd) with plus, minus and 0 make a page larger, smaller and as it was. There is no menu that would do it. */
export function zoomByKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
    if (type !== 'keyDown' || alt || !(control || meta)) return;
    const level = contents.getZoomLevel();
    const next = zoomed(key, level);
    if (next === undefined) return;
    event.preventDefault();
    contents.setZoomLevel(Math.min(4, Math.max(-2, next)));
  });
}

const zoomed = (key: string, level: number): number | undefined => {
  if (key === '+' || key === '=') return level + 0.5;
  if (key === '-' || key === '_') return level - 0.5;
  return key === '0' ? 0 : undefined;
};
