import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/launchApp';
import { type PackagedApp, packageApp } from '../support/packagedApp';
import { isSandboxed, networkSockets, processTree } from '../support/sockets';
import { inMain } from './support/displayHands';

test.describe.configure({ mode: 'serial' });

/** A fuse is one character in the program. */
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

let packaged: PackagedApp;

test.beforeAll(() => {
  test.setTimeout(180_000);
  packaged = packageApp();
});

test.afterAll(() => packaged.remove());

test('the packaged program shows its window, with the sandbox on', async () => {
  const launched = await launchApp({ executable: packaged.asOrdinaryUser, userData: packaged.userData });
  await expect(launched.control.locator('#root > *').first()).toBeVisible();
  const { isPackaged, renderer } = await inMain(() =>
    launched.app.evaluate(({ app, BrowserWindow }) => ({
      isPackaged: app.isPackaged,
      renderer: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    })),
  );
  expect(isPackaged).toBe(true);
  expect(isSandboxed(renderer)).toBe(true);
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

test('the packaged program has its doors shut', async () => {
  expect(existsSync(join(packaged.folder, 'resources', 'default_app.asar'))).toBe(false);
  expect(existsSync(join(packaged.folder, 'resources', 'app-update.yml'))).toBe(false);
  const fuses = await getCurrentFuseWire(packaged.program);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  for (const fuse of off) expect(fuses[fuse]).toBe(OFF);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON);
});

test('the packaged program opens no network socket', async () => {
  const started = startPlainly(packaged);
  try {
    await expect.poll(() => processTree(started.pid ?? 0).filter(isSandboxed).length).toBeGreaterThan(0);
    for (let round = 0; round < 10; round += 1) {
      expect(networkSockets(processTree(started.pid ?? 0))).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await stop(started);
  }
});

test('a network socket would be seen', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  expect(networkSockets([process.pid]).length).toBeGreaterThan(0);
  server.close();
});

/** Without Playwright, which steers through sockets of its own. */
function startPlainly({ asOrdinaryUser, userData }: PackagedApp): ChildProcess {
  return spawn(asOrdinaryUser, [], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WERKPLAATS_USER_DATA: userData },
  });
}

async function stop(started: ChildProcess): Promise<void> {
  // Without a number it has not started; 0 would be the test itself.
  if (started.pid === undefined) return;
  const ended = new Promise((resolve) => started.once('exit', resolve));
  // The whole group: the program is a child of the command that changed the user.
  process.kill(-started.pid, 'SIGKILL');
  await ended;
}
