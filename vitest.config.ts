import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@shared': resolve('src/shared') } },
  test: {
    // A test that needs a page says so on its first line: // @vitest-environment jsdom
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    // A process per test file: one that dies in native code takes no other with it.
    pool: 'forks',
    // Only what hangs ends here. A slow computer is no fault: speed is for the bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    server: { deps: { external: ['better-sqlite3'] } },
  },
});
