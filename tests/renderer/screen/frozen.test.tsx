// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Sheet } from '../../../src/renderer/screen/frame/Sheet';
import { t } from '../../e2e/support/dutch';
import { OnScreen } from './screenView';

// What closes a sheet looks for elements by name; jsdom has no such thing.
Object.assign(globalThis, { CSS: { escape: (name: string) => name } });
afterEach(cleanup);

const isInert = (element: Element): boolean => element.closest('[inert]') !== null;

const Page = ({ frozen, log }: { readonly frozen: boolean; readonly log: string[] }) => (
  <OnScreen view={{ frozen }} stop={() => log.push('stop')}>
    <Sheet title="Briefje" onClose={() => log.push('close')} actions={[{ text: 'Leg', onPress: () => {} }]}>
      <input aria-label="Woorden" />
    </Sheet>
  </OnScreen>
);

test('frozen, a sheet is as still as the screen under it: only the hand sign works', () => {
  const log: string[] = [];
  const { rerender } = render(<Page frozen={false} log={log} />);
  for (const part of [screen.getByLabelText('Woorden'), screen.getByText('Leg')])
    expect(isInert(part)).toBe(false);
  rerender(<Page frozen log={log} />);
  for (const part of [screen.getByLabelText('Woorden'), screen.getByText('Leg'), screen.getByText('Briefje')])
    expect(isInert(part)).toBe(true);
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(log).toEqual([]);
  const hand = screen.getByLabelText(t('screen.stopLabel'));
  expect(isInert(hand)).toBe(false);
  fireEvent.click(hand);
  expect(log).toEqual(['stop']);
  rerender(<Page frozen={false} log={log} />);
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(log).toEqual(['stop', 'close']);
});
