import type { AppEvent, InputOf, OperationName, OutputOf, WindowApi } from '@shared/contract';
import type { AppResult } from '@shared/errors';

declare global {
  interface Window {
    /** Put there by the preload; used in this file only. */
    readonly api: WindowApi;
  }
}

/** Asks the main process one thing. Never throws: a broken connection is the failure `unexpected`. */
export const call = async <N extends OperationName>(
  name: N,
  input: InputOf<N>,
): Promise<AppResult<OutputOf<N>>> => {
  try {
    return await window.api.call(name, input);
  } catch {
    return { ok: false, error: { type: 'unexpected' } };
  }
};

/** Listens to what main tells this window. Gives the function that ends it. */
export const onEvent = (listener: (event: AppEvent) => void): (() => void) => window.api.on(listener);
