import { expect, test } from 'vitest';
import { chooseVoice, type Voice } from '../../../src/renderer/speech/voices';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test('a voice in the language of the screen goes first, and of those the one the computer prefers', () => {
  const [english, dutch, flemish] = [
    voice('en-GB', { default: true }),
    voice('nl-NL'),
    voice('nl_BE', { default: true }),
  ];
  expect(chooseVoice([english, dutch], 'nl')).toEqual({ type: 'own', voice: dutch });
  expect(chooseVoice([english, dutch, flemish], 'nl')).toEqual({ type: 'own', voice: flemish });
  expect(chooseVoice([dutch, english], 'en')).toEqual({ type: 'own', voice: english });
});

test('without one of its own language any voice of this computer, and that is told', () => {
  const german = voice('de-DE');
  expect(chooseVoice([german], 'nl')).toEqual({ type: 'other', voice: german });
});

test('a voice that sends words over the network is never taken', () => {
  const far = voice('nl-NL', { localService: false, default: true });
  const unknown = { ...voice('nl-NL'), localService: undefined as unknown as boolean };
  const near = voice('en-GB');
  expect(chooseVoice([far, unknown], 'nl')).toEqual({ type: 'none' });
  expect(chooseVoice([far, near], 'nl')).toEqual({ type: 'other', voice: near });
  expect(chooseVoice([], 'nl')).toEqual({ type: 'none' });
});

test('"nld" or "nlx" is not Dutch because it begins so', () => {
  expect(chooseVoice([voice('nlx-NL')], 'nl').type).toBe('other');
});
