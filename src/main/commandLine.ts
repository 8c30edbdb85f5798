import { resolve } from 'node:path';

export type Arguments = {
  readonly argv: readonly string[];
  /** A packaged program is its own app; otherwise the app's folder stands on the command line too. */
  readonly isPackaged: boolean;
  readonly appPath: string;
};

/** The words meant for the app: what is left after the program, Chromium's switches and the app's folder. */
export function wordsForApp({ argv, isPackaged, appPath }: Arguments): readonly string[] {
  const isFolder = (word: string | undefined): boolean =>
    !isPackaged && word !== undefined && resolve(word) === resolve(appPath);
  let words = withoutLeadingSwitches(argv.slice(1));
  // A test driver leaves the folder there twice.
  while (isFolder(words[0])) words = withoutLeadingSwitches(words.slice(1));
  return words;
}

function withoutLeadingSwitches(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !word.startsWith('-'));
  return start === -1 ? [] : words.slice(start);
}
