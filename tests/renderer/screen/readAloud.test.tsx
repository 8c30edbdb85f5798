// @vitest-environment jsdom
import type { Slide } from '@shared/document/slides';
import { toId } from '@shared/ids';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BlockActivity } from '../../../src/renderer/screen/activities/BlockActivity';
import { CounterVoices, counterWords } from '../../../src/renderer/screen/activities/CounterVoices';
import { SlidesActivity } from '../../../src/renderer/screen/activities/SlidesActivity';
import { Frame } from '../../../src/renderer/screen/frame/Frame';
import { Sheet } from '../../../src/renderer/screen/frame/Sheet';
import { HandsContext } from '../../../src/renderer/screen/hands/handsContext';
import { useToasts } from '../../../src/renderer/ui/toasts';
import { t } from '../../e2e/support/dutch';
import { OnScreen, peopleOf } from './screenView';

// The computer's voice, which reads and never gets to an end; jsdom has none.
const voice = { lang: 'nl-NL', localService: true, default: true };
const reading: string[] = [];
// jsdom does not lay out: the words of an element are its text. What closes a sheet looks for elements by name.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  configurable: true,
  get(this: HTMLElement) {
    return this.textContent;
  },
});
Object.assign(globalThis, { CSS: { escape: (name: string) => name } });
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

/** From now on the voice gets to the end of what it reads. */
const readToTheEnd = (): void => {
  const speak = (words: { readonly text: string; readonly onend?: () => void }): void => {
    reading.push(words.text);
    queueMicrotask(() => words.onend?.());
  };
  Object.assign(window.speechSynthesis, { speak });
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

test('a sheet reads itself, with what was written on it, and silences what lies under it', async () => {
  const page = (isOpen: boolean) => (
    <Page>
      <Frame title="" actions={[]} speech={() => ['Wat hielp jou?']}>
        Wat hielp jou?
      </Frame>
      {isOpen && (
        <Sheet title="Briefje" onClose={() => {}} actions={[]}>
          <p>Schrijf hier.</p>
          <input aria-label="Woorden" defaultValue="Koffie eerst." />
        </Sheet>
      )}
    </Page>
  );
  const { rerender } = render(page(false));
  await read('Wat hielp jou?');
  rerender(page(true));
  expect(reading).toEqual([]);
  readToTheEnd();
  fireEvent.click(within(screen.getByRole('dialog')).getByLabelText(t('screen.speech.start')));
  await expect.poll(() => reading).toEqual(['Briefje', 'Schrijf hier.', 'Koffie eerst.']);
  expect(useToasts.getState().toasts).toEqual([]);
});

test('who is in a group, and what it wrote, can be heard', async () => {
  const people = peopleOf(4);
  const hands = { region: 0, hand: null, person: null, inStrips: [null], recent: [] };
  const group = {
    id: toId<'group'>('00000000-0000-4000-8000-000000000001'),
    name: 'Tafel 1',
    question: 'Wat helpt?',
    members: people.slice(0, 2),
    slips: [
      {
        id: toId<'slip'>('00000000-0000-4000-8000-000000000002'),
        turned: true,
        sign: 'plus' as const,
        text: 'Rust.',
        pseudonym: '',
      },
      {
        id: toId<'slip'>('00000000-0000-4000-8000-000000000003'),
        turned: false,
        sign: null,
        text: '',
        pseudonym: '',
      },
    ],
  };
  readToTheEnd();
  render(
    <Page>
      <HandsContext
        value={{ ...hands, choose: () => {}, ask: () => {}, writeFrom: () => {}, withHand: () => {} }}
      >
        <BlockActivity
          block={{
            type: 'block',
            blockId: toId<'agendaBlock'>('00000000-0000-4000-8000-000000000004'),
            title: '',
            question: 'Hoe verder?',
            roles: [{ role: 'asker', people: people.slice(2, 3) }],
            groups: [group],
          }}
        />
      </HandsContext>
    </Page>,
  );
  fireEvent.click(screen.getByLabelText(t('screen.speech.start')));
  await expect
    .poll(() => reading)
    .toEqual([
      'Hoe verder?',
      t('screen.roles.asker'),
      'Naam 2',
      'Tafel 1',
      'Wat helpt?',
      'Naam 0, Naam 1',
      t('screen.slip.plus'),
      'Rust.',
    ]);
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
  const show = (index: number) => (
    <SlidesActivity show={{ type: 'slides', slides: [slide('Eerst'), slide('Daarna')], index }} />
  );
  const { rerender } = render(<Page>{show(0)}</Page>);
  await read('Eerst');
  rerender(<Page>{show(1)}</Page>);
  expectSilence();
  await read('Daarna');
});

test('for whom an insight does not hold can be heard as it stands there, and that one is not told', async () => {
  const voice = (id: string, words: string) => ({ id: toId<'voice'>(id), words, pseudonym: '' });
  const page = (counterVoices: readonly ReturnType<typeof voice>[], counterVoiceWithheld: boolean) => {
    const insight = {
      type: 'insight',
      textId: toId<'text'>('insight:i'),
      statement: 'Samen lukt het.',
      counterVoices,
      counterVoiceWithheld,
    } as const;
    return (
      <Page>
        <Frame title="" actions={[]} speech={() => [insight.statement, ...counterWords(insight, t)]}>
          <CounterVoices insight={insight} />
        </Frame>
      </Page>
    );
  };
  readToTheEnd();
  const { rerender } = render(page([voice('a', 'Mij niet.'), voice('b', '')], true));
  const lines = [
    t('document.counterQuestion'),
    'Mij niet.',
    t('screen.counterPicture'),
    t('document.oneMoreNotHere'),
  ];
  for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(t('screen.speech.start')));
  await expect.poll(() => reading.join(' ')).toBe(['Samen lukt het.', ...lines].join(' '));

  rerender(page([], true));
  expect(screen.getByText(t('document.counterNotHere'))).toBeTruthy();
  rerender(page([], false));
  expect(screen.queryByText(t('document.counterQuestion'))).toBeNull();
});
