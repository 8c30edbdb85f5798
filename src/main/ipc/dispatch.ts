import { contract, type OperationName } from '@shared/contract';
import type { Caller, Operation, Topic } from '@shared/contract/operation';
import type { AppError, AppResult } from '@shared/errors';
import type { Language } from '@shared/language/translate';
import { assertNever, err, ok } from '@shared/result';
import type { ZodError } from 'zod';
import { fileFailure } from '../db/failures';
import type { CommandContext, Done, QueryContext } from '../handlers/handler';
import type { Handlers } from '../handlers/index';
import type { OpenWorkshop } from '../openWorkshop';
import { runCommand } from './runCommand';
import { topicsOf } from './topics';

export type DispatchTools = {
  readonly handlers: Handlers;
  readonly open: () => Pick<OpenWorkshop, 'db' | 'texts' | 'path'> | null;
  readonly language: () => Language;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly changed: (topics: readonly Topic[]) => void;
  /** Whether the room screen may call this now: what it does and who is there decide. */
  readonly screenMay: (name: OperationName) => boolean;
  /** Whose step it is; null: the hand that the room names is not in the room. */
  readonly author: (caller: Caller, input: unknown) => string | null;
  readonly onProblem: (where: string, error: unknown) => void;
};

/** Who asks; undefined for anything but a window of ours. */
export type Dispatch = (
  caller: Caller | undefined,
  name: unknown,
  input: unknown,
) => Promise<AppResult<unknown>>;

/** Answers a window: may it ask this, is the input right, do it. Never rejects: a bug becomes `unexpected` and is logged once. */
export const createDispatch =
  (tools: DispatchTools): Dispatch =>
  async (caller, name, input) => {
    if (!isOperation(name) || caller === undefined) return notAllowed;
    const operation: Operation = contract[name];
    if (!operation.callers.includes(caller)) return notAllowed;
    if (caller === 'screen' && !tools.screenMay(name)) return notAllowed;
    try {
      const parsed = operation.input.safeParse(input);
      if (!parsed.success) return err(invalid(parsed.error.issues));
      return await carryOut(tools, { name, operation, caller, input: parsed.data });
    } catch (error) {
      const failure = machineFailure(error, tools.open()?.path ?? '');
      if (!failure) tools.onProblem(name, error);
      return err(failure ?? { type: 'unexpected' });
    }
  };

const notAllowed = err({ type: 'notAllowed' } as const);

const isOperation = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(contract, name);

type Issue = ZodError['issues'][number];

const invalid = ([first]: readonly Issue[]): AppError =>
  first?.code === 'too_big' && first.origin === 'string'
    ? { type: 'fieldTooLong', limit: Number(first.maximum) }
    : { type: 'invalidInput', field: first ? first.path.map(String).join('.') : '' };

/** A disk that is full, a stick that was pulled out: nobody's bug. A broken rule of the database is one. */
const machineFailure = (error: unknown, path: string): AppError | null => {
  const fromDatabase = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
  return fromDatabase ? fileFailure(error, path) : null;
};

type Request = {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly caller: Caller;
  /** As the schema of the operation gave it. */
  readonly input: unknown;
};

const carryOut = async (tools: DispatchTools, request: Request): Promise<AppResult<unknown>> => {
  const { operation, name } = request;
  switch (operation.type) {
    case 'query':
      return name in tools.handlers.appQueries ? askApp(tools, request) : askWorkshop(tools, request);
    case 'command':
      return command(tools, request);
    case 'action':
      return act(tools, request);
    default:
      return assertNever(operation);
  }
};

// Proof for the four lookups below: `name` is a key of the contract whose `type` picks the table, the tables are total by
// type (handlers/index.ts), and `input` went through the schema of that very operation.
type Table<H> = Readonly<Record<string, H>>;

const askApp = ({ handlers }: DispatchTools, { name, input, caller }: Request): AppResult<unknown> => {
  const table = handlers.appQueries as unknown as Table<
    (input: unknown, caller: Caller) => AppResult<unknown>
  >;
  return table[name]?.(input, caller) ?? notAllowed;
};

/** These look at the words of every text, so a text that somebody is typing in is brought up to date first. */
const readsTexts = new Set<OperationName>(['storyline.get']);

const askWorkshop = (tools: DispatchTools, { name, input }: Request): AppResult<unknown> => {
  const open = tools.open();
  if (!open) return noWorkshopOpen;
  if (readsTexts.has(name)) open.texts.project();
  const table = tools.handlers.queries as unknown as Table<
    (context: QueryContext, input: unknown) => AppResult<unknown>
  >;
  return table[name]?.({ db: open.db, language: tools.language() }, input) ?? notAllowed;
};

const noWorkshopOpen = err({ type: 'noWorkshopOpen' } as const);

const command = (tools: DispatchTools, { name, input, caller }: Request): AppResult<unknown> => {
  const open = tools.open();
  if (!open) return noWorkshopOpen;
  const table = tools.handlers.commands as unknown as Table<
    (context: CommandContext, input: unknown) => AppResult<Done<unknown>>
  >;
  const handler = table[name];
  const author = tools.author(caller, input);
  if (!handler || author === null) return notAllowed;
  // Its own transaction, before the command's: what was typed is not part of the step that undo takes back.
  open.texts.project();
  const context = { db: open.db, now: tools.now, newId: tools.newId, author };
  const done = runCommand({ context, name, input, handler });
  if (!done.ok) return done;
  const topics = topicsOf(done.value.changes);
  if (topics.length > 0) tools.changed(topics);
  return ok(done.value.value);
};

const act = async (tools: DispatchTools, { name, input, caller }: Request): Promise<AppResult<unknown>> => {
  const table = tools.handlers.actions as unknown as Table<
    (input: unknown, caller: Caller) => Promise<AppResult<unknown>>
  >;
  return (await table[name]?.(input, caller)) ?? notAllowed;
};
