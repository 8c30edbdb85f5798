import type { BrowserWindow } from 'electron';

/** So long the page of a window that is no longer seen may take to hand in its last words. */
const longestMs = 2000;

/**
 * Takes a window off the screen at once and closes it as its own button would, so that its page comes to handing in what was just
 * typed. A page that hangs is not waited for any longer than that. Resolves when it is closed.
 */
export const letGo = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    const end = setTimeout(() => window.destroy(), longestMs);
    window.once('closed', () => {
      clearTimeout(end);
      resolve();
    });
    window.hide();
    window.close();
  });
