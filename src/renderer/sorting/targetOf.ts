import type { PressTarget } from '@shared/domain/board/gestures';
import { toId } from '@shared/ids';

/** What a press comes down on. Ids on the page are ids of the data: this window put them there. */
export const targetOf = (element: Element): PressTarget | null => {
  if (element.closest('[data-own-press]') !== null) return null;
  const cardId = element.closest<HTMLElement>('[data-card-id]')?.dataset['cardId'];
  if (cardId !== undefined) return { type: 'card', id: toId<'fragment'>(cardId) };
  const group = element.closest<HTMLElement>('[data-group]')?.dataset['group'];
  if (group === undefined) return { type: 'board' };
  const id = group === 'loose' ? null : toId<'pile'>(group);
  return id !== null && element.closest('[data-title]') !== null
    ? { type: 'pileTitle', id }
    : { type: 'pile', id };
};
