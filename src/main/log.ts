import log from 'electron-log/main';

export type Log = {
  /** A bug or a fault of the machine, once. Never words of people: only what kind of error and where. */
  readonly problem: (where: string, error: unknown) => void;
};

/** Writes to one file that is cut off at 1 MB; on the development runtime also to the terminal. */
export const createLog = ({
  path,
  toTerminal,
}: {
  readonly path: string;
  readonly toTerminal: boolean;
}): Log => {
  log.transports.file.resolvePathFn = () => path;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = toTerminal ? 'warn' : false;
  return { problem: (where, error) => log.error(where, describeError(error)) };
};

/**
 * What may be written down of an error: its name, code and stack. Its message only when it is one of the language itself
 * or of this code; those of a parser or of the database can quote the text they stumbled over.
 */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const message = quotable.has(error.name) && code === '' ? `: ${error.message.slice(0, 300)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}${message}`, ...frames.slice(0, 20)].join('\n');
};

const quotable = new Set(['Error', 'TypeError', 'ReferenceError', 'RangeError']);
