import { type ActionId, actionIds, actionOf } from '@shared/actions';
import { useEffect, useRef } from 'react';
import { onEvent } from '../api/client';

export type ShortcutHandlers = Readonly<Partial<Record<ActionId, () => void>>>;

/** Answers the keys and menu items of shared/actions. Behind a dialog only those that work always. */
export const useShortcuts = (handlers: ShortcutHandlers): void => {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || dialogOpen()) return;
      const id = actionIn(event);
      const handler = id !== null && covers.has(id) ? undefined : handlerOf(id);
      if (handler === undefined) return;
      event.preventDefault();
      handler();
    };
    // Before anything else hears it: a dialog keeps keys to itself, and a closed list takes a letter for a choice.
    const pressFirst = (event: KeyboardEvent): void => {
      const always = actionOf(event, ['always']);
      const handler = handlerOf(always ?? coverIn(event));
      if (handler === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // Held down too long, a key that turns something on and off must not flicker.
      if (!event.repeat) handler();
    };
    const handlerOf = (id: ActionId | null) => (id === null ? undefined : current.current[id]);
    window.addEventListener('keydown', pressFirst, true);
    window.addEventListener('keydown', press);
    const stop = onEvent((event) => {
      if (event.type !== 'menu') return;
      const id = actionIds.find((name) => name === event.action);
      if (id !== undefined) current.current[id]?.();
    });
    return () => {
      window.removeEventListener('keydown', pressFirst, true);
      window.removeEventListener('keydown', press);
      stop();
    };
  }, []);
};

const actionIn = (event: KeyboardEvent): ActionId | null =>
  actionOf(event, isTextField(event.target) ? ['everywhere'] : ['everywhere', 'outsideText']);

/** What covers the room screen, where a letter is no letter: not in a text, a dialog or a list that is open. */
const coverIn = (event: KeyboardEvent): ActionId | null => {
  if (event.isComposing || dialogOpen() || isInOpenList(event.target)) return null;
  const id = actionIn(event);
  return id !== null && covers.has(id) ? id : null;
};

const covers: ReadonlySet<ActionId> = new Set<ActionId>(['blank', 'freeze']);

const dialogOpen = (): boolean => document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;

const isInOpenList = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="listbox"],[role="menu"]') !== null;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)));
