import type { BrowserWindow } from 'electron';

export type CrashWatch = {
  /** The page is gone: closed, crashed or loaded anew. What it had open in main is no longer open. */
  readonly onPageGone: () => void;
  readonly onCrash: (reason: string) => void;
  /** It crashed so often that it is not loaded again. */
  readonly onGivenUp: () => void;
};

const crashesToBear = 3;
const crashWindowMs = 60_000;

/** Loads a crashed page again, some times: everything acknowledged is on the disk, so nothing is lost. */
export function reloadAfterCrash(
  window: BrowserWindow,
  { onPageGone, onCrash, onGivenUp }: CrashWatch,
): void {
  let crashes: readonly number[] = [];
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) onPageGone();
  });
  window.on('closed', onPageGone);
  window.webContents.on('render-process-gone', (_, { reason }) => {
    onPageGone();
    if (reason === 'clean-exit') return;
    onCrash(reason);
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < crashWindowMs), now];
    if (crashes.length > crashesToBear) return onGivenUp();
    // Not at once: Electron is still clearing up the page that is gone.
    setTimeout(() => window.isDestroyed() || window.webContents.reload(), 100);
  });
}
