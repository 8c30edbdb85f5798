import type { HistoryLabel, HistoryView } from '@shared/contract/search';
import type { HistoryEntry } from '@shared/domain/history';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { applyChanges, type Direction } from '../db/applyChanges';
import { type Change, inverse } from '../db/changes';
import type { ReadDb, WriteDb } from '../db/handles';
import {
  changesOf,
  changesSince,
  labelOf,
  markRedone,
  markUndone,
  redoable,
  undoable,
} from '../repositories/history';
import type { ActionHandlers, QueryHandlers } from './handler';

export type HistoryTools = {
  /** The open werkplaats with its texts brought up to date, or null. */
  readonly openDb: () => WriteDb | null;
  /** Who writes in the control window now. */
  readonly author: () => string;
  /** Says to the windows what became different. */
  readonly changedBy: (changes: readonly Change[]) => void;
};

export const createHistoryQueries = ({ author }: Pick<HistoryTools, 'author'>) =>
  ({
    'history.get': ({ db }) => ok(historyView(db, author())),
  }) satisfies Partial<QueryHandlers>;

export const createHistoryActions = (tools: HistoryTools) =>
  ({
    'history.undo': async () => step(tools, 'undo'),
    'history.redo': async () => step(tools, 'redo'),
  }) satisfies Partial<ActionHandlers>;

const step = ({ openDb, author, changedBy }: HistoryTools, direction: Direction): AppResult<null> => {
  const db = openDb();
  if (!db) return err({ type: 'noWorkshopOpen' });
  const stepped = stepHistory(db, author(), direction);
  if (!stepped.ok) return stepped;
  changedBy(stepped.value);
  return ok(null);
};

/** What the undo and redo buttons will do for this author. */
export const historyView = (db: ReadDb, author: string): HistoryView => ({
  undo: label(db, undoable(db, author)),
  redo: label(db, redoable(db, author)),
});

/** Takes back the author's last step, or makes it again; gives what changed. All or nothing. */
export const stepHistory = (
  db: WriteDb,
  author: string,
  direction: Direction,
): AppResult<readonly Change[]> =>
  db.transaction(() => {
    const entry = direction === 'undo' ? undoable(db, author) : redoable(db, author);
    if (!entry) return err({ type: 'nothingToUndo' });
    const changes = changesOf(db, entry);
    const outcome = applyChanges(db, { direction, changes, later: changesSince(db, entry) });
    if (outcome === 'builtOn') return err({ type: 'builtOn' });
    if (direction === 'undo') markUndone(db, entry);
    else markRedone(db, entry);
    return ok(direction === 'undo' ? changes.map(inverse) : changes);
  });

const label = (db: ReadDb, entry: HistoryEntry | null): HistoryLabel | null => entry && labelOf(db, entry);
