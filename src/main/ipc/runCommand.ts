import type { AppResult } from '@shared/errors';
import { ok } from '@shared/result';
import { capturedChanges, clearCaptured } from '../db/capture';
import type { Change } from '../db/changes';
import type { WriteDb } from '../db/handles';
import type { CommandContext, Done } from '../handlers/handler';
import { appendCommand } from '../repositories/history';
import { emptyWriteAheadLog } from '../repositories/liveTexts';

export type CommandRun<I, O> = {
  readonly context: CommandContext;
  readonly name: string;
  readonly input: I;
  readonly handler: (context: CommandContext, input: I) => AppResult<Done<O>>;
};

/** Carries out one command and logs what it did, in one transaction: both are kept or neither. A command that changed nothing is not logged. */
export const runCommand = <I, O>({
  context,
  name,
  input,
  handler,
}: CommandRun<I, O>): AppResult<{ readonly value: O; readonly changes: readonly Change[] }> => {
  const ran = allOrNothing(context.db, () => {
    clearCaptured(context.db);
    const result = handler(context, input);
    if (!result.ok) return result;
    const { value, label, erases = false } = result.value;
    const changes = capturedChanges(context.db);
    if (changes.length > 0)
      appendCommand(context.db, { at: context.now(), author: context.author, name, label, changes });
    return ok({ value, changes, erases });
  });
  if (!ran.ok) return ran;
  const { erases, ...rest } = ran.value;
  if (erases) emptyWriteAheadLog(context.db);
  return ok(rest);
};

/** A transaction in which an error result, too, takes everything back. */
const allOrNothing = <T>(db: WriteDb, work: () => AppResult<T>): AppResult<T> => {
  const failed: { result?: AppResult<T> } = {};
  try {
    return db.transaction(() => {
      const result = work();
      if (result.ok) return result;
      failed.result = result;
      throw rolledBack;
    });
  } catch (error) {
    if (error === rolledBack && failed.result) return failed.result;
    throw error;
  }
};

const rolledBack = new Error('Taken back');
