import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { runCli as runWith } from './cli/runCli';
import { createMakeFileHere } from './export/makeFile';
import { createLog } from './log';
import { printPage } from './windows/printWindow';

/** The app without a window: sample, import, export, check. Gives the exit code. */
export const runCli = async (words: readonly string[]): Promise<number> => {
  const log = createLog({ path: join(app.getPath('userData'), 'logs', 'cli.log'), toTerminal: false });
  const code = await runWith(words, {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    makeFile: createMakeFileHere(printPage),
    logError: (error) => log.problem('command line', error),
  });
  await Promise.all([written(process.stdout), written(process.stderr)]);
  return code;
};

/** The process is ended at once afterwards: what is still on its way to a pipe would be lost. */
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });
