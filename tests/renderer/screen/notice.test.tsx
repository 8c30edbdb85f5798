// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notice } from '../../../src/renderer/screen/frame/Notice';
import { showToast, useToasts } from '../../../src/renderer/ui/toasts';
import { OnScreen } from './screenView';

beforeEach(() => {
  vi.useFakeTimers();
  useToasts.setState({ toasts: [] });
  render(
    <OnScreen>
      <Notice />
    </OnScreen>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const say = (text: string): void => act(() => void showToast({ kind: 'info', text }));
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const words = (): string => screen.getByRole('status').textContent ?? '';

test('a sentence that was followed by another does not come back when that one is over', () => {
  say('Je tekening staat erbij.');
  say('Je opname staat erbij.');
  expect(words()).toBe('Je opname staat erbij.');
  act(() => screen.getByRole('button').click());
  expect(words()).toBe('');
  say('Je tekening staat erbij.');
  pass(5000);
  say('Je opname staat erbij.');
  pass(9000);
  expect(words()).toBe('');
});

test('the same sentence said again stays as long as a new one', () => {
  say('Er is niets om terug te nemen.');
  pass(8000);
  say('Er is niets om terug te nemen.');
  pass(8000);
  expect(words()).toBe('Er is niets om terug te nemen.');
  pass(1000);
  expect(words()).toBe('');
});

test('of what is said in one moment the last stands there, also when it was said before', () => {
  act(() => {
    for (const text of ['Eerst', 'Daarna', 'Eerst']) showToast({ kind: 'info', text });
  });
  expect(words()).toBe('Eerst');
});
