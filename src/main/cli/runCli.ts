import type { SharedAudience } from '@shared/audience';
import type { Format } from '@shared/contract/share';
import { createTranslate } from '@shared/language/translate';
import { assertNever } from '@shared/result';
import type { MakeFile } from '../export/makeFile';
import { checkFile } from './checkFile';
import { exportFile } from './exportFile';
import { importFiles } from './importFiles';
import { makeSample } from './makeSample';
import { readWords } from './readWords';

/** What a person asked for on the command line. Paths are as they were typed. */
export type CliCommand =
  | { readonly type: 'help' }
  | { readonly type: 'sample'; readonly out: string }
  | {
      readonly type: 'import';
      readonly files: readonly string[];
      readonly into: string;
      readonly teller: string | null;
    }
  | {
      readonly type: 'export';
      readonly file: string;
      readonly format: Format;
      readonly audience: SharedAudience;
      readonly out: string;
    }
  | { readonly type: 'check'; readonly file: string };

export type CliDeps = {
  /** Writes one line to stdout. */
  readonly print: (line: string) => void;
  /** Writes one line to stderr. */
  readonly complain: (line: string) => void;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A fresh unique string, fit for `toId`. */
  readonly newId: () => string;
  readonly makeFile: MakeFile;
  /** For a failure that is a bug of ours: the person gets a sentence, the log gets this. */
  readonly logError: (error: unknown) => void;
};

/** What a command gives back: lines for stdout, and the sentence that says what is wrong, if anything is. */
export type CliOutcome = { readonly lines: readonly string[]; readonly problem: string | null };

/**
 * The app without a window. Gives the exit code: 0 done, 1 something went wrong (one line on stderr says what), 2 wrong usage
 * (one line on stderr says how it works).
 */
export const runCli = async (words: readonly string[], deps: CliDeps): Promise<number> => {
  const t = createTranslate('nl');
  const read = readWords(words);
  if (!read.ok) {
    deps.complain(t(`cli.usage.${read.error}`));
    return 2;
  }
  try {
    const { lines, problem } = await carryOut(read.value, deps);
    for (const line of lines) deps.print(line);
    if (problem === null) return 0;
    deps.complain(problem);
  } catch (error) {
    deps.logError(error);
    deps.complain(t('errors.unexpected'));
  }
  return 1;
};

const carryOut = (command: CliCommand, deps: CliDeps): CliOutcome | Promise<CliOutcome> => {
  const t = createTranslate('nl');
  switch (command.type) {
    case 'help':
      return { lines: t('cli.help').split('\n'), problem: null };
    case 'sample':
      return makeSample(command, deps, t);
    case 'import':
      return importFiles(command, deps, t);
    case 'export':
      return exportFile(command, deps, t);
    case 'check':
      return checkFile(command, t);
    default:
      return assertNever(command);
  }
};
