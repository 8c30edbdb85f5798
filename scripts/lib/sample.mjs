import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runCommandLine } from './commandLine.mjs';

/** Makes the sample werkplaats at this place, in place of an earlier one. */
export async function makeSample(file) {
  await ensureBuilt();
  mkdirSync(dirname(file), { recursive: true });
  for (const tail of ['', '-wal', '-shm']) rmSync(`${file}${tail}`, { force: true });
  const { code, output } = await runCommandLine(['sample', '--out', file], { capture: true });
  if (code !== 0) throw new Error(`The sample could not be made: ${output.trim()}`);
}
