import { BrowserWindow, session } from 'electron';
import type { Print } from '../export/makeFile';
import { keepSessionOffline } from './offline';

/**
 * Prints a page to PDF in a window that nobody sees: in a sandbox, without a preload, in a session of its own that is
 * forgotten at once. The page is handed over in memory; it never touches the disk.
 */
export const printPage = async ({ html, pageWord }: Print, signal: AbortSignal): Promise<Uint8Array> => {
  const own = session.fromPartition(`print-${crypto.randomUUID()}`);
  keepSessionOffline(own, undefined);
  own.protocol.handle(
    'app',
    () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      // Drawn in memory: the command line runs where there is no display at all.
      offscreen: true,
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  const ended = endOf(window, signal);
  const leave = (): void => {
    if (!window.isDestroyed()) window.destroy();
  };
  window.webContents.once('render-process-gone', leave);
  const printing = print(window, pageWord, signal);
  // Also after a stop the window goes only when printing is through: Electron keeps one queue for all printing, and a print
  // that is broken off takes every later one down with it.
  void printing.then(leave, leave);
  try {
    return await Promise.race([printing, ended.promise]);
  } finally {
    ended.forget();
  }
};

const print = async (window: BrowserWindow, pageWord: string, signal: AbortSignal): Promise<Uint8Array> => {
  await window.loadURL('app://print/');
  // The page carries no script and may run none: this asks from outside whether its typefaces are there.
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  signal.throwIfAborted();
  return window.webContents.printToPDF({ ...paper, footerTemplate: footer(pageWord) });
};

const longestPrint = 120_000;

/** Rejects when printing is stopped by hand, when its page crashes, or when it takes longer than any document should. */
const endOf = (window: BrowserWindow, signal: AbortSignal) => {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  const timer = setTimeout(() => reject(new Error('Printing took too long')), longestPrint);
  signal.addEventListener('abort', stop, { once: true });
  window.webContents.once('render-process-gone', (_, { reason }) => reject(new Error(`Printing: ${reason}`)));
  if (signal.aborted) stop();
  const forget = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  return { promise, forget };
};

const paper = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
} as const;

/** The one place where a page is numbered; the word comes from the texts of the app. */
const footer = (pageWord: string): string =>
  `<div style="width:100%;padding:0 25mm 6mm;text-align:right;font:9pt sans-serif;color:#5c564c">${pageWord} <span class="pageNumber"></span></div>`;
