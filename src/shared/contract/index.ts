import type { AppResult } from '../errors';
import type { TextId } from '../ids';
import { insights } from './insights';
import type { Action, Command, Query, Topic } from './operation';
import { participants } from './participants';
import { search } from './search';
import { sessions } from './sessions';
import { share } from './share';
import { shelf } from './shelf';
import { sort } from './sort';
import { stories } from './stories';
import { texts } from './texts';
import { workshop } from './workshop';

/** Everything a window can ask of the main process. Both ends take their types from here. */
export const contract = {
  ...shelf,
  ...workshop,
  ...participants,
  ...sessions,
  ...stories,
  ...sort,
  ...insights,
  ...share,
  ...texts,
  ...search,
};

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type QueryName = {
  [N in OperationName]: Contract[N] extends { type: 'query' } ? N : never;
}[OperationName];
export type CommandName = {
  [N in OperationName]: Contract[N] extends { type: 'command' } ? N : never;
}[OperationName];
export type ActionName = {
  [N in OperationName]: Contract[N] extends { type: 'action' } ? N : never;
}[OperationName];

/** Input as the handler gets it, after parsing. */
export type InputOf<N extends OperationName> = Contract[N] extends
  | Query<infer I, unknown>
  | Command<infer I, unknown>
  | Action<infer I, unknown>
  ? I
  : never;

export type OutputOf<N extends OperationName> = Contract[N] extends { readonly output?: infer O } ? O : never;

/** What main tells the windows. */
export type AppEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[]; readonly rev: number }
  | { readonly type: 'text'; readonly textId: TextId; readonly update: Uint8Array<ArrayBuffer> }
  | { readonly type: 'progress'; readonly job: string; readonly step: string; readonly fraction: number }
  | { readonly type: 'menu'; readonly action: string };

/** What the preload script gives a window; the only door between the two processes. */
export type WindowApi = {
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<AppResult<OutputOf<N>>>;
  /** Returns the function that stops listening. */
  readonly on: (listener: (event: AppEvent) => void) => () => void;
};
