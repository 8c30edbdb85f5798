import { expect, test } from 'vitest';
import { isLocked, isSwitchKey } from '../../../src/main/windows/roomKeys';

const press = (key: string, held: Partial<Record<'control' | 'meta' | 'alt', true>> = {}) => ({
  type: 'keyDown' as const,
  key,
  control: held.control ?? false,
  meta: held.meta ?? false,
  alt: held.alt ?? false,
  isAutoRepeat: false,
});

test('no key of a browser closes, leaves or reloads the room screen', () => {
  for (const key of ['F5', 'F11', 'F12', 'BrowserBack']) expect(isLocked(press(key))).toBe(true);
  for (const key of ['w', 'W', 'r', 'q', 'n', 't', 'p']) {
    expect(isLocked(press(key, { control: true }))).toBe(true);
    expect(isLocked(press(key, { meta: true }))).toBe(true);
  }
  expect(isLocked(press('ArrowLeft', { alt: true }))).toBe(true);
  expect(isLocked(press('h', { meta: true }))).toBe(true);
});

test('what participants write and do goes through, and so does Alt+F4', () => {
  for (const key of ['w', 'r', 'Escape', 'ArrowLeft', 'Tab', ' ', 'F6'])
    expect(isLocked(press(key))).toBe(false);
  for (const key of ['b', 'i', 'm', 'z', 'a', 'c', 'v', 'f', 'Enter'])
    expect(isLocked(press(key, { control: true }))).toBe(false);
  expect(isLocked(press('F4', { alt: true }))).toBe(false);
});

test('F9 alone switches', () => {
  expect(isSwitchKey(press('F9'))).toBe(true);
  expect(isSwitchKey(press('F9', { control: true }))).toBe(false);
  expect(isSwitchKey(press('F8'))).toBe(false);
});
