import type { ActionName, CommandName, InputOf, OutputOf, QueryName } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import type { HistoryLabel } from '@shared/contract/search';
import type { AppResult } from '@shared/errors';
import type { Language } from '@shared/language/translate';
import type { ReadDb, WriteDb } from '../db/handles';

/** What a query may use. `language`: the one on screen, for what is built in words (a storyline). */
export type QueryContext = { readonly db: ReadDb; readonly language: Language };

/** What a command may use. The clock and ids come from outside; `author` is who is writing. */
export type CommandContext = {
  readonly db: WriteDb;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A fresh unique string, fit for `toId`. */
  readonly newId: () => string;
  readonly author: string;
};

/** What a command gives back: its value, and what undo will be called ("Kaart van Linde terugzetten"). */
export type Done<T> = {
  readonly value: T;
  readonly label: HistoryLabel;
  /** It erased what nobody may find back: emptied from the write-ahead log as well, as soon as it is done. */
  readonly erases?: true;
};

/** Queries that have an answer without a werkplaats being open. */
export type AppQueryName =
  | 'app.state'
  | 'shelf.list'
  | 'shelf.binned'
  | 'templates.list'
  | 'room.state'
  | 'room.preview'
  | 'screen.view'
  | 'screen.picture'
  | 'screen.recording'
  | 'screen.undoLabel'
  | 'screen.drafts';

export type AppQueryHandlers = {
  readonly [N in AppQueryName]: (input: InputOf<N>, caller: Caller) => AppResult<OutputOf<N>>;
};

export type QueryHandlers = {
  readonly [N in Exclude<QueryName, AppQueryName>]: (
    context: QueryContext,
    input: InputOf<N>,
  ) => AppResult<OutputOf<N>>;
};

/**
 * A command runs inside one transaction that `ipc/serve` opens. An error result rolls it back. Its inverse is recorded from
 * the rows it changed (db/capture), so a handler only has to do its work and name it.
 */
export type CommandHandlers = {
  readonly [N in CommandName]: (context: CommandContext, input: InputOf<N>) => AppResult<Done<OutputOf<N>>>;
};

/** Outside the transaction and the undo log; may wait. */
export type ActionHandlers = {
  readonly [N in ActionName]: (input: InputOf<N>, caller: Caller) => Promise<AppResult<OutputOf<N>>>;
};
