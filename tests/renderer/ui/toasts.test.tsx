// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../../src/renderer/ui/language';
import { ToastRegion } from '../../../src/renderer/ui/ToastRegion';
import { showToast, useToasts } from '../../../src/renderer/ui/toasts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  useToasts.setState({ toasts: [] });
  render(
    <LanguageProvider language="nl">
      <ToastRegion />
    </LanguageProvider>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a short message goes by itself, a failure stays until it is closed', async () => {
  act(() => {
    showToast({ kind: 'info', text: 'Kopie gemaakt' });
    showToast({ kind: 'error', text: 'De schijf is vol' });
    showToast({ kind: 'error', text: 'De schijf is vol' });
  });
  expect(screen.getAllByText('De schijf is vol')).toHaveLength(1);
  act(() => {
    vi.advanceTimersByTime(8000);
  });
  expect(screen.queryByText('Kopie gemaakt')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Sluit deze melding' }));
  expect(screen.queryByText('De schijf is vol')).toBeNull();
});

test('messages stand in a polite live region that is there before they come', () => {
  expect(screen.getByLabelText('Meldingen').getAttribute('aria-live')).toBe('polite');
});
