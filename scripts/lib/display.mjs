import { spawn } from 'node:child_process';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Runs a task with a virtual display in its environment and takes it away afterwards. Only Linux has one; elsewhere, and
 * with WERKPLAATS_SHOW=1, windows appear on the real screen.
 */
export async function withVirtualDisplay(task) {
  if (process.platform !== 'linux' || process.env.WERKPLAATS_SHOW === '1') return task(process.env);
  const { server, display } = await startServer();
  try {
    const { WAYLAND_DISPLAY: _, ...rest } = process.env;
    return await task({ ...rest, DISPLAY: display });
  } finally {
    server.kill();
  }
}

function startServer() {
  return new Promise((resolve, reject) => {
    // The server itself picks a free number and tells it on descriptor 3. No network, no access control: local only.
    const options = [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1920x1200x24',
      '-nolisten',
      'tcp',
      '-ac',
      '-noreset',
    ];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.once('error', () => reject(new Error('There is no Xvfb. Run: node scripts/setup.mjs')));
    server.once('exit', (code) => reject(new Error(`Xvfb stopped at once (exit code ${code}).`)));
    server.stdio[3].once('data', (text) => resolve({ server, display: `:${String(text).trim()}` }));
    process.once('exit', () => server.kill());
  });
}
