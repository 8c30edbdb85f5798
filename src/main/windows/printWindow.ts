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
  const stop = (): void => window.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    await window.loadURL('app://print/');
    // The page carries no script and may run none: this asks from outside whether its typefaces are there.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return await window.webContents.printToPDF({ ...paper, footerTemplate: footer(pageWord) });
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
  }
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
