import type { BuiltOnView, HistoryLabel, HistoryView, UndoMode } from '@shared/contract/search';
import type { HistoryEntry } from '@shared/domain/history';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import { applyChanges, applyUntouched, type Direction, isAsLeft } from '../db/applyChanges';
import { type Change, inverse } from '../db/changes';
import type { ReadDb, WriteDb } from '../db/handles';
import {
  changesOf,
  changesSince,
  labelOf,
  markRedone,
  markUndone,
  passOver,
  redoable,
  splitStep,
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
    'history.builtOn': ({ db }) => ok(builtOnView(db, author())),
  }) satisfies Partial<QueryHandlers>;

export const createHistoryActions = (tools: HistoryTools) =>
  ({
    'history.undo': async ({ mode = 'whole', seq }) =>
      step(tools, (db, author) => {
        if (seq !== undefined && undoable(db, author)?.seq !== seq) return err({ type: 'stepSince' });
        return undoStep(db, author, mode);
      }),
    'history.redo': async () => step(tools, (db, author) => stepHistory(db, author, 'redo')),
  }) satisfies Partial<ActionHandlers>;

type Step = (db: WriteDb, author: string) => AppResult<readonly Change[]>;

const step = ({ openDb, author, changedBy }: HistoryTools, take: Step): AppResult<null> => {
  const db = openDb();
  if (!db) return err({ type: 'noWorkshopOpen' });
  const stepped = take(db, author());
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

/** What can still be done with the author's last step when it cannot be taken back as a whole. */
export const builtOnView = (db: ReadDb, author: string): BuiltOnView => {
  const entry = undoable(db, author);
  const changes = entry === null ? [] : changesOf(db, entry);
  return {
    seq: entry?.seq ?? null,
    step: label(db, entry),
    // A step of one change has no part that could go back without the rest.
    untouched: changes.length > 1 && changes.some((change) => isAsLeft(db, change)),
  };
};

/** Takes back the author's last step whole, or as far as nobody touched it since, or passes it over. */
export const undoStep = (db: WriteDb, author: string, mode: UndoMode): AppResult<readonly Change[]> => {
  if (mode === 'whole') return stepHistory(db, author, 'undo');
  return db.transaction(() => {
    const entry = undoable(db, author);
    if (!entry) return err({ type: 'nothingToUndo' });
    if (mode === 'skip') {
      passOver(db, entry);
      // Nothing of it is different, but what undo will do is: windows look again.
      return ok(changesOf(db, entry));
    }
    const changes = changesOf(db, entry);
    const taken = applyUntouched(db, { changes, later: changesSince(db, entry) });
    if (taken.length === 0) return err({ type: 'builtOn' });
    if (taken.length === changes.length) markUndone(db, entry);
    else splitStep(db, entry, { taken, rest: without(changes, taken) });
    return ok(taken.map(inverse));
  });
};

const without = (changes: readonly Change[], taken: readonly Change[]): readonly Change[] => {
  const gone = new Set(taken);
  return changes.filter((change) => !gone.has(change));
};

const label = (db: ReadDb, entry: HistoryEntry | null): HistoryLabel | null => entry && labelOf(db, entry);
