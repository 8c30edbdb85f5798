import { expect, test } from 'vitest';
import { coverOf, isLocked, isSwitchKey } from '../../../src/main/windows/roomKeys';

const press = (key: string, held: Partial<Record<'control' | 'meta' | 'alt' | 'shift', true>> = {}) => ({
  type: 'keyDown' as const,
  key,
  control: held.control ?? false,
  meta: held.meta ?? false,
  alt: held.alt ?? false,
  shift: held.shift ?? false,
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

test('Ctrl or Cmd with Shift turns the room black or still; the letters alone, which somebody types, do nothing', () => {
  for (const mod of ['control', 'meta'] as const) {
    expect(coverOf(press('B', { [mod]: true, shift: true }))).toBe('blank');
    expect(coverOf(press('f', { [mod]: true, shift: true }))).toBe('freeze');
    expect(coverOf(press('b', { [mod]: true }))).toBe(null);
    expect(coverOf(press('B', { [mod]: true, shift: true, alt: true }))).toBe(null);
    expect(coverOf(press('Z', { [mod]: true, shift: true }))).toBe(null);
  }
  for (const key of ['b', 'B', 'f', 'F'])
    for (const shift of [{}, { shift: true }] as const) expect(coverOf(press(key, shift))).toBe(null);
});
