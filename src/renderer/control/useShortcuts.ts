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
      const id = actionOf(event, isTextField(event.target) ? ['everywhere'] : ['everywhere', 'outsideText']);
      const handler = id === null ? undefined : current.current[id];
      if (handler === undefined) return;
      event.preventDefault();
      // Held down too long, a key that turns something on and off must not flicker.
      if (event.repeat && id !== null && turns.has(id)) return;
      handler();
    };
    // Before anything else hears it, since a dialog keeps keys to itself.
    const pressAlways = (event: KeyboardEvent): void => {
      const id = actionOf(event, ['always']);
      const handler = id === null ? undefined : current.current[id];
      if (handler === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) handler();
    };
    window.addEventListener('keydown', pressAlways, true);
    window.addEventListener('keydown', press);
    const stop = onEvent((event) => {
      if (event.type !== 'menu') return;
      const id = actionIds.find((name) => name === event.action);
      if (id !== undefined) current.current[id]?.();
    });
    return () => {
      window.removeEventListener('keydown', pressAlways, true);
      window.removeEventListener('keydown', press);
      stop();
    };
  }, []);
};

const turns: ReadonlySet<ActionId> = new Set<ActionId>(['blank', 'freeze']);

const dialogOpen = (): boolean => document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)));
