// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ActionBar } from '../../../src/renderer/screen/frame/ActionBar';
import { OnScreen } from './screenView';

afterEach(cleanup);

/** A text beside an action whose words tell whether somebody writes in it. */
const Page = () => {
  const [isWriting, setWriting] = useState(false);
  return (
    <OnScreen>
      <textarea aria-label="Tekst" onFocus={() => setWriting(true)} onBlur={() => setWriting(false)} />
      <ActionBar actions={[{ text: isWriting ? 'Je schrijft' : 'Schrijf', onPress: () => {} }]} />
    </OnScreen>
  );
};

test('a key that goes from the text to its action arrives there, though the words on it change', async () => {
  render(<Page />);
  await userEvent.click(screen.getByLabelText('Tekst'));
  expect(screen.getByText('Je schrijft')).toBeTruthy();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByText('Schrijf').closest('button'));
});
