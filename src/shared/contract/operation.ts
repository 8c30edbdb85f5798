import type { z } from 'zod';

/** Groups of data that change together. A query names what it reads; a change announcement names what changed. */
export const topics = [
  'app',
  'shelf',
  'workshop',
  'participants',
  'consent',
  'sessions',
  'commitments',
  'stories',
  'texts',
  'fragments',
  'piles',
  'insights',
  'followUps',
  'storyline',
  'exports',
  'history',
  'meeting',
  'groups',
  'slips',
  'choices',
  'templates',
  'room',
] as const;
export type Topic = (typeof topics)[number];

/** Which window may call it. The room screen gets only what is made for it. */
export type Caller = 'control' | 'screen';

/** A question: changes nothing; is asked again when one of `reads` changes. */
export type Query<I, O> = {
  readonly type: 'query';
  readonly input: z.ZodType<I>;
  readonly reads: readonly Topic[];
  readonly callers: readonly Caller[];
  readonly output?: O;
};

/** A change of the open werkplaats: one transaction, logged with its author and its inverse, can be undone. */
export type Command<I, O> = {
  readonly type: 'command';
  readonly input: z.ZodType<I>;
  readonly callers: readonly Caller[];
  readonly output?: O;
};

/** Something outside the undo log: files, windows, settings, live-text transport. */
export type Action<I, O> = {
  readonly type: 'action';
  readonly input: z.ZodType<I>;
  readonly callers: readonly Caller[];
  readonly output?: O;
};

export type Operation = Query<unknown, unknown> | Command<unknown, unknown> | Action<unknown, unknown>;

/** Declares a query: `query<Output>()(inputSchema, ['topic'])`. */
export const query =
  <O>() =>
  <I>(
    input: z.ZodType<I>,
    reads: readonly Topic[],
    callers: readonly Caller[] = ['control'],
  ): Query<I, O> => ({
    type: 'query',
    input,
    reads,
    callers,
  });

/** Declares a command: `command<Output>()(inputSchema)`. */
export const command =
  <O = null>() =>
  <I>(input: z.ZodType<I>, callers: readonly Caller[] = ['control']): Command<I, O> => ({
    type: 'command',
    input,
    callers,
  });

/** Declares an action: `action<Output>()(inputSchema)`. */
export const action =
  <O = null>() =>
  <I>(input: z.ZodType<I>, callers: readonly Caller[] = ['control']): Action<I, O> => ({
    type: 'action',
    input,
    callers,
  });
