import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { inMain } from '../../support/inMain';

/** From now on main writes down all that it sends or answers to the room window. */
export const recordRoom = (app: ElectronApplication): Promise<void> => inMain(() => record(app));

const record = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ ipcMain, BrowserWindow }) => {
    // The driver may ask twice.
    if (Reflect.has(globalThis, 'heardByRoom')) return;
    const heard: string[] = [];
    Reflect.set(globalThis, 'heardByRoom', heard);
    const textOf = (value: unknown): string =>
      JSON.stringify(value, (_, one: unknown) =>
        one instanceof Uint8Array ? Buffer.from(one).toString('utf8') : one,
      );
    type Contents = { readonly getURL: () => string };
    const isRoom = (contents: Contents): boolean => contents.getURL().includes('/screen/');
    type Handler = (event: { readonly sender: Contents }, ...words: unknown[]) => Promise<unknown>;
    // Proof: Electron keeps the handlers of ipcMain.handle there; without them the check that words came would fail.
    const handlers: Map<string, Handler> = Reflect.get(ipcMain, '_invokeHandlers');
    for (const [channel, handler] of [...handlers])
      handlers.set(channel, async (event, ...words) => {
        const answer = await handler(event, ...words);
        if (isRoom(event.sender)) heard.push(textOf(answer));
        return answer;
      });
    const [window] = BrowserWindow.getAllWindows();
    const shared = Object.getPrototypeOf(window?.webContents);
    const { send } = shared;
    shared.send = function sendAndNote(this: Contents, channel: string, ...words: unknown[]) {
      if (isRoom(this)) heard.push(textOf(words));
      return send.call(this, channel, ...words);
    };
  });

/** How far each app's notes have been read. They stay in main, so that they can be asked again when the driver loses them. */
const readUpTo = new WeakMap<ElectronApplication, number>();

/** All that was written down since the last time this was asked. */
export const heardByRoom = async (app: ElectronApplication): Promise<string> => {
  const from = readUpTo.get(app) ?? 0;
  const lines = await inMain(() =>
    app.evaluate((_, start): readonly string[] => Reflect.get(globalThis, 'heardByRoom').slice(start), from),
  );
  readUpTo.set(app, from + lines.length);
  return lines.join('\n');
};

/** All that the page of the room screen holds once what it let go is cleared away: every world of its memory, and its page. */
export const memoryOfRoom = async (app: ElectronApplication, screen: Page): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-memory-'));
  try {
    const session = await screen.context().newCDPSession(screen);
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const file = join(folder, 'room.heapsnapshot');
    await inMain(() =>
      app.evaluate(async ({ BrowserWindow }, path) => {
        const window = BrowserWindow.getAllWindows().find((one) =>
          one.webContents.getURL().includes('/screen/'),
        );
        await window?.webContents.takeHeapSnapshot(path);
      }, file),
    );
    return readFileSync(file, 'utf8') + (await screen.content());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
