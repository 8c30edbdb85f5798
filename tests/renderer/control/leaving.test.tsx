// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/renderer/control/ErrorBoundary';
import { useSafeClose } from '../../../src/renderer/control/useSafeClose';
import { onFlush } from '../../../src/renderer/ui/flush';
import { LanguageProvider } from '../../../src/renderer/ui/language';
import { reportSave } from '../../../src/renderer/ui/saveState';
import { ToastRegion } from '../../../src/renderer/ui/ToastRegion';
import { t } from '../../e2e/support/dutch';

/** What the window did: the page asks first, as a browser does when it closes or loads anew. */
let log: string[];
const leave = (how: 'closed' | 'reloaded'): void => {
  if (window.dispatchEvent(new Event('beforeunload', { cancelable: true }))) log.push(how);
  else log.push('held');
};

let canSave: boolean;
let stop: () => void;
const type = (): void => reportSave('words', 'unsaved');

beforeEach(() => {
  log = [];
  canSave = true;
  stop = onFlush(async () => reportSave('words', canSave ? 'saved' : 'failed'));
  vi.stubGlobal('location', { reload: () => leave('reloaded') });
  vi.stubGlobal('close', () => leave('closed'));
});
afterEach(() => {
  cleanup();
  stop();
  reportSave('words', 'saved');
  vi.unstubAllGlobals();
});

const Broken = () => {
  throw new Error('A screen that breaks');
};

const Window = ({ broken = false }: { broken?: boolean }) => {
  useSafeClose();
  return <ErrorBoundary>{broken ? <Broken /> : <p>Heel</p>}</ErrorBoundary>;
};

const show = (broken = false): void => {
  // React says on the console what broke; that is no failure of this test.
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <LanguageProvider language="nl">
      <Window broken={broken} />
      <ToastRegion />
    </LanguageProvider>,
  );
  quiet.mockRestore();
};

const warned = (): boolean => document.body.textContent?.includes(t('common.frame.notSavedYet')) ?? false;

// First: the tests after it load the page anew, and here it stays the same page.
test('a warning counts for what was not saved then, not for what is typed later', async () => {
  canSave = false;
  show();
  type();
  leave('closed');
  await expect.poll(warned).toBe(true);
  // It is saved after all.
  act(() => reportSave('words', 'saved'));
  type();
  leave('closed');
  expect(log).toEqual(['held', 'held']);
});

test('loading anew saves first, and loads anew; the app does not close', async () => {
  show(true);
  type();
  await userEvent.click(screen.getByRole('button', { name: t('common.frame.brokenReload') }));
  await expect.poll(() => log).toEqual(['reloaded']);
});

test('loading anew with words that cannot be saved says so, and does it at the second press', async () => {
  canSave = false;
  show(true);
  type();
  const reload = screen.getByRole('button', { name: t('common.frame.brokenReload') });
  await userEvent.click(reload);
  await screen.findByText(t('common.frame.notSavedPress'));
  expect(log).toEqual([]);
  // A press that follows at once is still the same double click.
  const pressAgain = async () => {
    await userEvent.click(reload);
    return log;
  };
  await expect.poll(pressAgain).toEqual(['reloaded']);
});
