import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { bundle } from './bundle';
import type { ChildAnswer, ChildRequest } from './exportChild';

/** Makes files in a real Electron, each in a utility process, PDF by printing. Gives what became of each job. */
export const makeInElectron = async (jobs: ChildRequest['jobs']): Promise<readonly ChildAnswer[]> => {
  const [main, worker] = await Promise.all([
    bundle('tests/support/exportChild.ts'),
    bundle('src/main/export/worker.ts'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'export-child-'));
  const request = join(folder, 'request');
  writeFileSync(request, serialize({ worker, jobs }));
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const output = await run(process.execPath, [...switches(), main, `--user-data-dir=${folder}`], {
    ...env,
    EXPORT_REQUEST: request,
  });
  try {
    // Proof: exportChild writes exactly this.
    return JSON.parse(readFileSync(`${request}.answer`, 'utf8')) as readonly ChildAnswer[];
  } catch {
    throw new Error(`The export child gave no answer:\n${output}`);
  }
};

const switches = (): readonly string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : []),
];

const run = (program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => (output += String(bytes)));
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
