import type { AppResult } from '../errors';
import type { ParticipantId, TextId } from '../ids';
import { insights } from './insights';
import { meeting } from './meeting';
import type { Action, Caller, Command, Query, Topic } from './operation';
import { participants } from './participants';
import { room } from './room';
import { screen } from './screen';
import { search } from './search';
import { sessions } from './sessions';
import { share } from './share';
import { shelf } from './shelf';
import { sort } from './sort';
import { stories } from './stories';
import { templates } from './templates';
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
  ...meeting,
  ...room,
  ...screen,
  ...templates,
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

/** Whose caret it is: null is nobody in particular; 'unnamed' is somebody whose name this window may not know. */
export type HandOfCaret = ParticipantId | 'unnamed' | null;

/** What main tells the windows. */
export type AppEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[]; readonly rev: number }
  | { readonly type: 'text'; readonly textId: TextId; readonly update: Uint8Array<ArrayBuffer> }
  /** Where the other window's caret stands (encoded Yjs positions); null when it left. */
  | {
      readonly type: 'caret';
      readonly textId: TextId;
      readonly from: Caller;
      readonly anchor: Uint8Array<ArrayBuffer> | null;
      readonly focus: Uint8Array<ArrayBuffer> | null;
      readonly hand: HandOfCaret;
    }
  /** This window may not see the text any longer; it is closed. */
  | { readonly type: 'textGone'; readonly textId: TextId }
  | { readonly type: 'progress'; readonly job: string; readonly step: string; readonly fraction: number }
  | { readonly type: 'menu'; readonly action: string }
  /** What the room screen looks like now, as a JPEG: for the control window only. */
  | { readonly type: 'roomPicture'; readonly bytes: Uint8Array<ArrayBuffer> };

/** What the preload script gives a window; the only door between the two processes. */
export type WindowApi = {
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<AppResult<OutputOf<N>>>;
  /** Returns the function that stops listening. */
  readonly on: (listener: (event: AppEvent) => void) => () => void;
};
