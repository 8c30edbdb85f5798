// @vitest-environment jsdom
import { createTranslate } from '@shared/language/translate';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadAloud } from '../../../src/renderer/speech/ReadAloud';
import { LanguageProvider } from '../../../src/renderer/ui/language';
import { useToasts } from '../../../src/renderer/ui/toasts';

const t = createTranslate('nl');

/** What the page hands to the voice; jsdom has neither. */
class Utterance {
  voice: { readonly lang: string } | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A voice that says nothing until it is told that a sentence is over; like the real one it reports what is cancelled as an error. */
class Voices extends EventTarget {
  voices = [{ lang: 'nl-NL', localService: true, default: true }];
  readonly said: Utterance[] = [];
  cancelled = 0;
  private now: Utterance | null = null;
  readonly getVoices = () => this.voices;
  readonly speak = (words: Utterance): void => {
    this.said.push(words);
    this.now = words;
  };
  readonly cancel = (): void => {
    this.cancelled += 1;
    this.over('onerror');
  };
  over(how: 'onend' | 'onerror'): void {
    const { now } = this;
    this.now = null;
    now?.[how]?.();
  }
}

let voices: Voices;

beforeEach(() => {
  voices = new Voices();
  vi.stubGlobal('speechSynthesis', voices);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  useToasts.setState({ toasts: [] });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const pieces = ['Wanneer telde je mee? Vertel het rustig.', 'Er kwam een brief.'];

const begin = async (words: readonly string[] = pieces): Promise<() => void> => {
  const { unmount } = render(
    <LanguageProvider language="nl">
      <ReadAloud pieces={() => words} />
    </LanguageProvider>,
  );
  await userEvent.click(button('start'));
  return unmount;
};

const button = (name: 'start' | 'stop'): HTMLElement =>
  screen.getByRole('button', { name: t(`screen.speech.${name}`) });

/** The voice is done with its sentence, well or badly. */
const over = (how: 'onend' | 'onerror'): Promise<void> => act(async () => voices.over(how));

const said = (): readonly string[] => voices.said.map(({ text }) => text);
const told = (): readonly string[] => useToasts.getState().toasts.map(({ text }) => text);

test('reads sentence after sentence, with the voice of this computer, and is then ready to begin again', async () => {
  await begin();
  expect(said()).toEqual(['Wanneer telde je mee?']);
  expect(voices.said[0]).toMatchObject({ voice: voices.voices[0], lang: 'nl-NL' });
  expect(button('stop')).toBeTruthy();
  await over('onend');
  expect(said()).toEqual(['Wanneer telde je mee?', 'Vertel het rustig.']);
  await over('onend');
  await over('onend');
  expect(said()).toEqual(['Wanneer telde je mee?', 'Vertel het rustig.', 'Er kwam een brief.']);
  expect(button('start')).toBeTruthy();
  expect(told()).toEqual([]);
});

const stops = {
  'the same button': () => userEvent.click(button('stop')),
  Escape: () => userEvent.keyboard('{Escape}'),
} as const;

for (const [name, stop] of Object.entries(stops)) {
  test(`${name} stops at once: nothing more is said, and that is no failure`, async () => {
    await begin();
    const before = voices.cancelled;
    await stop();
    expect(voices.cancelled).toBe(before + 1);
    expect(button('start')).toBeTruthy();
    await over('onend');
    expect(said()).toEqual(['Wanneer telde je mee?']);
    expect(told()).toEqual([]);
    // The next reading begins anew.
    await userEvent.click(button('start'));
    expect(said()).toEqual(['Wanneer telde je mee?', 'Wanneer telde je mee?']);
  });
}

test('what is read stops with the screen it is about', async () => {
  const leave = await begin();
  const before = voices.cancelled;
  leave();
  expect(voices.cancelled).toBe(before + 1);
  await over('onend');
  expect(said()).toHaveLength(1);
});

test('a voice that gives up: said plainly, and the button begins again', async () => {
  await begin();
  await over('onend');
  await over('onerror');
  expect(said()).toHaveLength(2);
  expect(told()).toEqual([t('screen.speech.failed')]);
  expect(button('start')).toBeTruthy();
});

test('voices that come a moment later are waited for; one of another language is said plainly', async () => {
  voices.voices = [];
  await begin();
  expect(said()).toEqual([]);
  voices.voices = [{ lang: 'en-GB', localService: true, default: true }];
  await act(async () => voices.dispatchEvent(new Event('voiceschanged')));
  expect(said()).toEqual(['Wanneer telde je mee?']);
  expect(told()).toEqual([t('screen.speech.otherVoice')]);
});

test('no words: said plainly, and no voice is asked', async () => {
  await begin(['', ' — ']);
  expect(said()).toEqual([]);
  expect(told()).toEqual([t('screen.speech.nothing')]);
});
