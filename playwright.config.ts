import { defineConfig } from '@playwright/test';

export default defineConfig({
  // 'screens' takes pictures for people and is not a test of the suite: scripts/screens.mjs runs it.
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'screens', testDir: 'tests/screens' },
  ],
  testMatch: '**/*.spec.ts',
  // Only the display server of Linux has displays that a test can plug in and out.
  testIgnore: process.platform === 'linux' ? [] : ['**/displays.spec.ts'],
  outputDir: 'out/test-results',
  // Only what hangs ends here. A slow computer is no fault: speed is for the bench.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each test has an Electron of its own; two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
});
