import { parseArgs } from 'node:util';
import type { SharedAudience } from '@shared/audience';
import { formats } from '@shared/contract/share';
import { err, ok, type Result } from '@shared/result';
import type { CliCommand } from './runCli';

const commands = ['sample', 'import', 'export', 'check'] as const;
type CommandWord = (typeof commands)[number];

/** Of which command the usage must be told. */
export type WrongUsage = CommandWord | 'any';

const helpWords: readonly string[] = ['help', '--help', '-h'];

/** The audiences as the command line calls them. */
const audiences: ReadonlyMap<string, SharedAudience> = new Map([
  ['kring', 'circle'],
  ['medewerkers', 'staff'],
  ['openbaar', 'public'],
]);

/**
 * Understands what was typed, strictly: an unknown or missing word is wrong usage, never a guess. A leading `werkplaats` only
 * says that the rest is for the command line.
 */
export const readWords = (typed: readonly string[]): Result<CliCommand, WrongUsage> => {
  const words = typed[0] === 'werkplaats' ? typed.slice(1) : typed;
  if (words.some((word) => helpWords.includes(word))) return ok({ type: 'help' });
  const command = commands.find((known) => known === words[0]);
  if (!command) return err('any');
  const given = parse(words.slice(1));
  return (given && readers[command](given)) ?? err(command);
};

type Given = { readonly names: readonly string[]; readonly options: Readonly<Record<string, string>> };
type Reader = (given: Given) => Result<CliCommand, WrongUsage> | null;

const parse = (words: readonly string[]): Given | null => {
  const text = { type: 'string', multiple: true } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: text, into: text, teller: text, format: text, for: text },
    });
    const options = Object.entries(values).map(([name, list]) => [name, list ?? []] as const);
    // Said twice, it is not clear which one is meant.
    if (options.some(([, list]) => list.length !== 1)) return null;
    return {
      names: positionals,
      options: Object.fromEntries(options.map(([name, [value]]) => [name, value ?? ''])),
    };
  } catch {
    return null;
  }
};

const isWorkshopName = (name: string | undefined): name is string => name?.endsWith('.werkplaats') === true;

const only = ({ options }: Given, ...allowed: readonly string[]): boolean =>
  Object.keys(options).every((name) => allowed.includes(name));

const readers: Readonly<Record<CommandWord, Reader>> = {
  sample: (given) => {
    const { out } = given.options;
    if (given.names.length > 0 || !only(given, 'out') || !isWorkshopName(out)) return null;
    return ok({ type: 'sample', out });
  },
  import: (given) => {
    const { into, teller } = given.options;
    if (given.names.length === 0 || !only(given, 'into', 'teller') || !isWorkshopName(into)) return null;
    return teller === '' ? null : ok({ type: 'import', files: given.names, into, teller: teller ?? null });
  },
  export: (given) => {
    const [file, ...more] = given.names;
    const format = formats.find((known) => known === given.options['format']);
    const audience = audiences.get(given.options['for'] ?? '');
    const { out } = given.options;
    if (!file || more.length > 0 || !only(given, 'format', 'for', 'out')) return null;
    return format && audience && out ? ok({ type: 'export', file, format, audience, out }) : null;
  },
  check: (given) => {
    const [file, ...more] = given.names;
    return file && more.length === 0 && only(given) ? ok({ type: 'check', file }) : null;
  },
};
