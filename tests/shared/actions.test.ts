import { type ActionId, actionIds, actionOf, actions, type KeyPress } from '@shared/actions';
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

test('black and still: a letter outside text, and with Ctrl and Shift always', () => {
  expect(actionOf(press('b'), ['outsideText'])).toBe('blank');
  expect(actionOf(press('b'), ['always', 'everywhere'])).toBeNull();
  expect(actionOf(press('B', { ctrlKey: true, shiftKey: true }), ['always'])).toBe('blankAnywhere');
  expect(actionOf(press('F', { metaKey: true, shiftKey: true }), ['always'])).toBe('freezeAnywhere');
  expect(actionOf(press('f', { ctrlKey: true }), ['always', 'everywhere'])).toBe('search');
  expect(actionOf(press('F9'), ['always'])).toBe('switchView');
});

test('no two actions answer the same key in the same place, and each has a text', () => {
  const t = createTranslate('nl');
  const taken = actionIds.flatMap((id) =>
    actions[id].keys.map((keys) => ({ place: placeOf(id), keys: JSON.stringify(keys) })),
  );
  // Two rooms are never open at once; what works in the whole window works in each of them.
  const rivals = taken.filter((one) =>
    taken.some(
      (other) =>
        other !== one &&
        other.keys === one.keys &&
        (other.place === one.place || (other.place === 'window' && one.place !== 'screen')),
    ),
  );
  expect(rivals).toEqual([]);
  for (const id of actionIds) expect(t(actions[id].text)).not.toBe(actions[id].text);
});

const placeOf = (id: ActionId): string => {
  const { scope, text } = actions[id];
  if (scope === 'roomScreen') return 'screen';
  return /^(tell|sort)\./.exec(text)?.[1] ?? 'window';
};
