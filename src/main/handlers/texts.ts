import { err } from '@shared/result';
import type { Texts } from '../texts/createTexts';
import type { ActionHandlers } from './handler';

type TextActions = Pick<ActionHandlers, 'texts.open' | 'texts.push' | 'texts.sync' | 'texts.close'>;

/** The transport of live texts. `current` gives the texts of the open werkplaats. */
export const textHandlers = (current: () => Texts | undefined): TextActions => ({
  'texts.open': async ({ textId }, caller) => current()?.open(caller, textId) ?? noWorkshopOpen,
  'texts.push': async ({ textId, update }, caller) =>
    current()?.push(caller, textId, update) ?? noWorkshopOpen,
  'texts.sync': async ({ textId, stateVector }) => current()?.sync(textId, stateVector) ?? noWorkshopOpen,
  'texts.close': async ({ textId }, caller) => current()?.close(caller, textId) ?? noWorkshopOpen,
});

const noWorkshopOpen = err({ type: 'noWorkshopOpen' } as const);
