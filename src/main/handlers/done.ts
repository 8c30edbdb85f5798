import type { HistoryLabel } from '@shared/contract/search';
import type { AppError, AppResult } from '@shared/errors';
import { undo } from '@shared/language/nl/undo';
import { err, ok, type Result } from '@shared/result';
import type { Done } from './handler';

export type UndoKey = keyof typeof undo;

type Params = Readonly<Record<string, string>>;

/** What a command gives back when it worked: its value, and the name of what undo will do. */
export const done = <T>(value: T, key: UndoKey, params: Params = {}): AppResult<Done<T>> =>
  ok({ value, label: undoLabel(key, params) });

/** The same outcome, of a command that erased what nobody may find back. */
export const erasing = <T>(outcome: AppResult<Done<T>>): AppResult<Done<T>> =>
  outcome.ok ? ok({ ...outcome.value, erases: true }) : outcome;

/** The outcome for something that is not there, or lies in the bin. */
export const notFound: Result<never, AppError> = err({ type: 'notFound' });

/** The outcome for a name or sentence that may not be empty. */
export const emptyTitle: Result<never, AppError> = err({ type: 'emptyTitle' });

/** Names what undo will do. A thing without a name gets the sentence for that, when there is one. */
export const undoLabel = (key: UndoKey, params: Params): HistoryLabel => {
  const values = Object.entries(params).map(([name, value]) => [name, shortened(value)] as const);
  const nameless = values.some(([, value]) => value === '');
  const untitled = `${key}Untitled`;
  if (nameless && untitled in undo) return { key: `undo.${untitled}`, params: {} };
  return {
    key: `undo.${key}`,
    params: Object.fromEntries(values.map(([name, value]) => [name, value || '…'])),
  };
};

// Room for a name in the undo button and its tooltip.
const longest = 30;

/** One line of at most thirty characters, cut between words where that leaves enough. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= longest) return line;
  const cut = characters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
};
