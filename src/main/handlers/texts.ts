import { err } from '@shared/result';
import type { Texts } from '../texts/createTexts';
import type { ActionHandlers } from './handler';

type TextActions = Pick<
  ActionHandlers,
  'texts.open' | 'texts.push' | 'texts.sync' | 'texts.caret' | 'texts.mismatch' | 'texts.close'
>;

/** The transport of live texts. `current` gives the texts of the open werkplaats. */
export const textHandlers = (current: () => Texts | undefined): TextActions => ({
  'texts.open': async ({ textId }, caller) => current()?.open(caller, textId) ?? noWorkshopOpen,
  'texts.push': async ({ textId, update, writers }, caller) =>
    current()?.push(caller, textId, update, writers) ?? noWorkshopOpen,
  'texts.sync': async ({ textId, stateVector }, caller) =>
    current()?.sync(caller, textId, stateVector) ?? noWorkshopOpen,
  'texts.caret': async (caret, caller) => current()?.caret(caller, caret) ?? noWorkshopOpen,
  'texts.mismatch': async (found, caller) => current()?.mismatch(caller, found) ?? noWorkshopOpen,
  'texts.close': async ({ textId }, caller) => current()?.close(caller, textId) ?? noWorkshopOpen,
});

const noWorkshopOpen = err({ type: 'noWorkshopOpen' } as const);
