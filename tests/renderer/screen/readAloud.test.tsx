// @vitest-environment jsdom
import type { Slide } from '@shared/document/slides';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SlidesActivity } from '../../../src/renderer/screen/activities/SlidesActivity';
import { Frame } from '../../../src/renderer/screen/frame/Frame';
import { t } from '../../e2e/support/dutch';
import { OnScreen } from './screenView';

// The computer's voice, which reads and never gets to an end; jsdom has none.
const voice = { lang: 'nl-NL', localService: true, default: true };
const reading: string[] = [];
beforeEach(() => {
  reading.length = 0;
  Object.assign(window, {
    speechSynthesis: {
      getVoices: () => [voice],
      speak: ({ text }: { readonly text: string }) => reading.push(text),
      cancel: () => {
        reading.length = 0;
      },
    },
    SpeechSynthesisUtterance: function Utterance(this: { text: string }, text: string) {
      this.text = text;
    },
  });
});
afterEach(cleanup);

const Page = ({ frozen = false, children }: { readonly frozen?: boolean; readonly children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>
    <OnScreen view={{ frozen }}>{children}</OnScreen>
  </QueryClientProvider>
);

const read = async (words: string): Promise<void> => {
  fireEvent.click(screen.getByLabelText(t('screen.speech.start')));
  await expect.poll(() => reading).toEqual([words]);
  expect(screen.getByLabelText(t('screen.speech.stop'))).toBeTruthy();
};

const expectSilence = (): void => {
  expect(reading).toEqual([]);
  expect(screen.getByLabelText(t('screen.speech.start'))).toBeTruthy();
};

test('what is being read stops when the screen is frozen: its stop button works no more', async () => {
  const frame = (
    <Frame title="" actions={[]} speech={() => ['Wat hielp jou?']}>
      Wat hielp jou?
    </Frame>
  );
  const { rerender } = render(<Page>{frame}</Page>);
  await read('Wat hielp jou?');
  rerender(<Page frozen>{frame}</Page>);
  expectSilence();
});

const slide = (title: string): Slide => ({
  key: 'title',
  layout: 'section',
  kicker: '',
  title,
  subtitle: '',
  blocks: [],
  notes: '',
  part: { number: 1, of: 1 },
  scale: 1,
});

test('the next slide is not read over by the former one', async () => {
  // jsdom does not lay out: the words of an element are its text.
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
  const show = (index: number) => (
    <SlidesActivity show={{ type: 'slides', slides: [slide('Eerst'), slide('Daarna')], index }} />
  );
  const { rerender } = render(<Page>{show(0)}</Page>);
  await read('Eerst');
  rerender(<Page>{show(1)}</Page>);
  expectSilence();
  await read('Daarna');
});
