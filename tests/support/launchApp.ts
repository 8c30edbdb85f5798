import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { inMain } from './inMain';
import { projectFolder } from './sourceFiles';

export type LaunchOptions = {
  /** Where the app keeps its data; a fresh folder when left out. Give the same one to open the app again. */
  readonly userData?: string;
  /** More words on the command line. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A packaged program in place of the built one; it gets no switches of its own. */
  readonly executable?: string;
  /** Size of the control window's page; left as the app makes it when not given. */
  readonly size?: { readonly width: number; readonly height: number };
  /** A werkplaats file to put on the shelf before the start. */
  readonly sample?: string | undefined;
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  /** The facilitator's window. */
  readonly control: Page;
  readonly userData: string;
  /** Errors and content policy violations that a page has reported so far. */
  readonly pageErrors: readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts the real app and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'werkplaats-e2e-'));
  if (options.sample) putOnShelf(options.sample, userData);
  const app = await _electron.launch({
    executablePath: options.executable ?? electronExecutable(),
    args: options.executable
      ? [...(options.args ?? [])]
      : [...rootArguments(), projectFolder, ...(options.args ?? [])],
    // Playwright would turn the sandbox off for everyone.
    chromiumSandbox: true,
    cwd: projectFolder,
    env: { ...processEnvironment(), ...options.env, WERKPLAATS_USER_DATA: userData },
  });
  const pageErrors: string[] = [];
  app.on('window', (page) => watchErrors(page, pageErrors));
  const control = await app.firstWindow();
  watchErrors(control, pageErrors);
  await control.waitForLoadState('domcontentloaded');
  if (options.size) await resizeWindow(app, control, options.size);
  return {
    app,
    control,
    userData,
    pageErrors,
    close: () => closeApp(app, options.userData ? undefined : userData),
  };
}

/** Where the app keeps its werkplaatsen inside its data folder. */
export const shelfFolder = (userData: string): string => join(userData, 'werkplaatsen');

function putOnShelf(file: string, userData: string): void {
  mkdirSync(shelfFolder(userData), { recursive: true });
  copyFileSync(file, join(shelfFolder(userData), 'voorbeeld.werkplaats'));
}

/** Makes a window's page exactly this large. */
export async function resizeWindow(
  app: ElectronApplication,
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await inMain(async () => {
    const handle = await app.browserWindow(page);
    await handle.evaluate((it, { width, height }) => it.setContentSize(width, height), size);
  });
  await page.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    size,
  );
}

async function closeApp(app: ElectronApplication, ownFolder: string | undefined): Promise<void> {
  await app.close();
  if (ownFolder) rmSync(ownFolder, { recursive: true, force: true });
}

const watched = new WeakSet<Page>();

function watchErrors(page: Page, pageErrors: string[]): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
}

/** The executable that setup has put in place. */
export function electronExecutable(): string {
  const folder = join(projectFolder, 'node_modules', 'electron');
  const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
  if (!existsSync(executable)) throw new Error('There is no Electron yet. Run: node scripts/setup.mjs');
  return executable;
}

/** Chromium refuses to start for root with its sandbox on. */
const rootArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function processEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}
