import { actionIds, actionOf, actions, type KeyPress } from '@shared/actions';
import { createTranslate } from '@shared/language/translate';
import { expect, test } from 'vitest';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('keys find their action, with Ctrl or Cmd, and Shift only where it counts', () => {
  const scopes = ['everywhere', 'outsideText'] as const;
  expect(actionOf(press('z', { ctrlKey: true }), scopes)).toBe('undo');
  expect(actionOf(press('Z', { ctrlKey: true, shiftKey: true }), scopes)).toBe('redo');
  expect(actionOf(press('k', { metaKey: true }), scopes)).toBe('search');
  expect(actionOf(press('?', { shiftKey: true }), scopes)).toBe('help');
  expect(actionOf(press('?'), scopes)).toBe('help');
  expect(actionOf(press('z'), scopes)).toBeNull();
  expect(actionOf(press('1', { ctrlKey: true, altKey: true }), scopes)).toBeNull();
});

test('while typing, undo and help belong to the text', () => {
  expect(actionOf(press('z', { ctrlKey: true }), ['everywhere'])).toBeNull();
  expect(actionOf(press('?'), ['everywhere'])).toBeNull();
  expect(actionOf(press('f', { ctrlKey: true }), ['everywhere'])).toBe('search');
});

test('no two actions answer the same key in the same place, and each has a text', () => {
  const t = createTranslate('nl');
  const taken = actionIds.flatMap((id) =>
    actions[id].keys.map(
      (keys) => `${actions[id].scope === 'roomScreen' ? 'screen' : 'window'} ${JSON.stringify(keys)}`,
    ),
  );
  expect(new Set(taken).size).toBe(taken.length);
  for (const id of actionIds) expect(t(actions[id].text)).not.toBe(actions[id].text);
});
