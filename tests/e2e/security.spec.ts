import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';

let launched: LaunchedApp;

test.beforeAll(async () => {
  launched = await launchApp();
});

test.afterAll(async () => {
  await launched.close();
});

test('the window opens on its own page without an error', async () => {
  await expect(launched.control.locator('#root > *').first()).toBeVisible();
  expect(launched.control.url()).toMatch(/^app:\/\/werkplaats\/control\/index\.html/);
  expect(launched.pageErrors).toEqual([]);
});

test('a page reaches no Node, no other page and no network', async () => {
  const { control } = launched;
  const found = await control.evaluate(async () => ({
    node: 'require' in globalThis || 'process' in globalThis,
    popup: window.open('https://example.org/') !== null,
    outside: await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  }));
  expect(found).toEqual({ node: false, popup: false, outside: 'refused' });
  await control.evaluate(() => {
    Reflect.set(globalThis, 'isSame', true);
    location.assign('https://example.org/');
  });
  // Longer than a page takes to go elsewhere.
  await control.waitForTimeout(1000);
  expect(control.url()).toMatch(/^app:/);
  expect(await control.evaluate(() => Reflect.get(globalThis, 'isSame'))).toBe(true);
});

test('the app scheme serves nothing outside the built screens', async () => {
  const statuses = await launched.control.evaluate(async () => {
    const paths = [
      '/control/index.html',
      '/../main/index.cjs',
      '/%2e%2e/main/index.cjs',
      '/..%2fmain%2findex.cjs',
      '/%00',
      '/nothing.html',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(`app://werkplaats${path}`)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});
