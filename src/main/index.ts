import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { errorText } from '@shared/language/errorText';
import { createTranslate } from '@shared/language/translate';
import { app, dialog } from 'electron';
import { wordsForApp } from './commandLine';
import { fileFailure } from './db/failures';
import { isOldSqlite, sqliteVersion } from './db/sqliteVersion';
import { createMakeFileHere } from './export/makeFile';
import { createLog, type Log } from './log';
import { type AppSurroundings, type StartedApp, startApp } from './startApp';
import { registerAppScheme } from './windows/appProtocol';
import { setMenu } from './windows/menu';
import { turnOffBackgroundNetworking } from './windows/offline';
import { printPage } from './windows/printWindow';

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const userData = process.env['WERKPLAATS_USER_DATA'];
if (userData) app.setPath('userData', userData);

turnOffBackgroundNetworking(app, devServer);
registerAppScheme();
setMenu(process.platform);

const now = (): string => new Date().toISOString();

const openLog = ({ toTerminal }: { readonly toTerminal: boolean }): Log =>
  createLog({ path: join(app.getPath('userData'), 'logs', 'main.log'), toTerminal });

/** The same app without a window. */
async function runCommandLine(): Promise<void> {
  // A page that is printed is a window too; that it closes may not end the app.
  app.on('window-all-closed', () => undefined);
  // A bug on the way to the first word would otherwise leave a process without a window for ever.
  process.on('unhandledRejection', () => app.exit(1));
  await app.whenReady();
  const { runCli } = await import('./cli/runCli');
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const code = await runCli(words, {
    print: line(process.stdout),
    complain: line(process.stderr),
    now,
    newId: randomUUID,
    makeFile: createMakeFileHere(printPage),
    logError: (error) => openLog({ toTerminal: false }).problem('command line', error),
  });
  app.exit(code);
}

async function runWindows(): Promise<void> {
  const log = openLog({ toTerminal: !app.isPackaged });
  process.on('uncaughtException', (error) => log.problem('uncaught', error));
  process.on('unhandledRejection', (error) => log.problem('unhandled', error));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  await app.whenReady();
  const started = startOrSay(log, {
    sqliteIsOld: () => isOldSqlite(sqliteVersion()),
    mayUseOldSqlite: !app.isPackaged || isStandInRuntime(),
    refuse: refuseToStart,
    devServer,
    userData: app.getPath('userData'),
    out: join(__dirname, '..'),
    version: app.getVersion(),
    now,
    newId: randomUUID,
  });
  if (!started) return;
  app.on('second-instance', started.showControl);
  app.on('activate', started.showControl);
  app.on('will-quit', started.close);
}

/** A folder of the app that may not be written, or no disk left: said in a sentence, for there is no window to say it in. */
function startOrSay(log: Log, surroundings: Omit<AppSurroundings, 'log'>): StartedApp | undefined {
  try {
    return startApp({ ...surroundings, log });
  } catch (error) {
    log.problem('start', error);
    const t = createTranslate('nl');
    const failure = fileFailure(error, surroundings.userData) ?? { type: 'unexpected' as const };
    dialog.showErrorBox(t('document.appName'), errorText(failure, t));
    app.exit(1);
    return undefined;
  }
}

/** A bug on the command line is said in one line too, and never leaves the program hanging. */
function endBadly(error: unknown): void {
  openLog({ toTerminal: false }).problem('command line', error);
  process.stderr.write(`${createTranslate('nl')('errors.unexpected')}\n`);
  app.exit(1);
}

/** The runtime for development where the real one cannot be fetched (scripts/setup.mjs); no release is built on it. */
const isStandInRuntime = (): boolean => Number.parseInt(process.versions.electron, 10) < 42;

function refuseToStart(): void {
  const t = createTranslate('nl');
  dialog.showErrorBox(t('document.appName'), t('start.aboutOldRuntime'));
  app.exit(1);
}

const words = wordsForApp({ argv: process.argv, isPackaged: app.isPackaged, appPath: app.getAppPath() });
if (words.length > 0) runCommandLine().catch(endBadly);
else if (app.requestSingleInstanceLock()) void runWindows();
else app.quit();
