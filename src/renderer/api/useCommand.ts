import type { ActionName, CommandName, InputOf, OutputOf } from '@shared/contract';
import type { AppResult } from '@shared/errors';
import { errorText } from '@shared/language/errorText';
import { useCallback, useState } from 'react';
import { useT } from '../ui/language';
import { reportSave } from '../ui/saveState';
import { showToast } from '../ui/toasts';
import { call } from './client';
import { settled } from './queryCache';

export type RunnableName = CommandName | ActionName;

export type CommandOptions = {
  /** The caller shows failures itself. */
  readonly quiet?: boolean;
};

export type Runner<N extends RunnableName> = {
  /**
   * Runs it. The answer comes when the change is durable and everything on screen has been read again. A failure is
   * shown as a message here, and given back.
   */
  readonly run: (input: InputOf<N>) => Promise<AppResult<OutputOf<N>>>;
  /** The same for fields that save by themselves: just whether it is durable. */
  readonly save: (input: InputOf<N>) => Promise<boolean>;
  readonly pending: boolean;
};

/** A change of the werkplaats, or something the app does outside it. */
export const useCommand = <N extends RunnableName>(
  name: N,
  { quiet = false }: CommandOptions = {},
): Runner<N> => {
  const t = useT();
  const [running, setRunning] = useState(0);
  const run = useCallback(
    async (input: InputOf<N>) => {
      setRunning((count) => count + 1);
      const key = `call:${nextCall++}`;
      reportSave(key, 'saving');
      const result = await call(name, input);
      reportSave(key, 'saved');
      if (result.ok) await settled();
      else if (!quiet && result.error.type !== 'cancelled') {
        showToast({ kind: 'error', text: errorText(result.error, t) });
      }
      setRunning((count) => count - 1);
      return result;
    },
    [name, quiet, t],
  );
  const save = useCallback(async (input: InputOf<N>) => (await run(input)).ok, [run]);
  return { run, save, pending: running > 0 };
};

let nextCall = 1;
