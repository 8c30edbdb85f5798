import type { Language } from '@shared/language/translate';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpoken } from '../ui/language';
import { showToast } from '../ui/toasts';
import { sentencesOf } from './sentences';
import { chooseVoice } from './voices';

/** Voices come a moment after the first question; so long they are waited for, in milliseconds. */
const voicesComeWithin = 1500;

// One voice: what begins to be read, or comes to lie over it, ends what was being read.
let hush: () => void = () => undefined;

/** Tells what went otherwise than hoped. */
const onToast = (text: string): void => void showToast({ kind: 'info', text });

/** Reading aloud: begins, tells when it is busy, and stops at once. What was being read stops with the screen it is about. */
export const useReadAloud = (tell: (text: string) => void = onToast) => {
  const { language, locale, t } = useSpoken();
  const [isReading, setReading] = useState(false);
  // Each reading has a number: what an earlier one still says counts no more.
  const turn = useRef(0);

  const stop = useCallback(() => {
    turn.current += 1;
    window.speechSynthesis?.cancel();
    setReading(false);
  }, []);
  useEffect(() => {
    hush();
    return stop;
  }, [stop]);
  useEffect(() => {
    if (!isReading) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stop();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isReading, stop]);

  const read = async (pieces: readonly string[]): Promise<void> => {
    hush();
    hush = stop;
    stop();
    const mine = turn.current;
    const sentences = sentencesOf(pieces, language);
    if (sentences.length === 0) return tell(t('screen.speech.nothing'));
    setReading(true);
    const choice = await voiceFor(language);
    if (turn.current !== mine) return;
    if (choice.type === 'none') {
      setReading(false);
      return tell(t('screen.speech.noVoice'));
    }
    if (choice.type === 'other') tell(t('screen.speech.otherVoice'));
    const isDone = await speakAll(sentences, {
      voice: choice.voice,
      lang: choice.type === 'own' ? choice.voice.lang : locale,
      isMine: () => turn.current === mine,
    });
    if (turn.current !== mine) return;
    setReading(false);
    if (!isDone) tell(t('screen.speech.failed'));
  };
  return { isReading, read: (pieces: readonly string[]) => void read(pieces), stop };
};

const voiceFor = async (language: Language) => {
  const { speechSynthesis } = window;
  if (!speechSynthesis) return { type: 'none' } as const;
  if (speechSynthesis.getVoices().length === 0) await voicesCame(speechSynthesis);
  return chooseVoice(speechSynthesis.getVoices(), language);
};

const voicesCame = (synthesis: SpeechSynthesis): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(late);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const late = setTimeout(done, voicesComeWithin);
    synthesis.addEventListener('voiceschanged', done);
  });

type Speaking = {
  readonly voice: SpeechSynthesisVoice;
  readonly lang: string;
  readonly isMine: () => boolean;
};

/** One sentence after another; false when the voice gave up. */
const speakAll = async (sentences: readonly string[], speaking: Speaking): Promise<boolean> => {
  for (const sentence of sentences) {
    if (!speaking.isMine()) return true;
    if (!(await speak(sentence, speaking))) return !speaking.isMine();
  }
  return true;
};

// The browser forgets what nobody holds, and then never says that it was done.
const held = new Set<SpeechSynthesisUtterance>();

const speak = (sentence: string, { voice, lang }: Speaking): Promise<boolean> =>
  new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(sentence);
    held.add(words);
    words.voice = voice;
    words.lang = lang;
    // A little slower than it would by itself.
    words.rate = 0.95;
    const end = (isDone: boolean): void => {
      held.delete(words);
      resolve(isDone);
    };
    words.onend = () => end(true);
    words.onerror = () => end(false);
    window.speechSynthesis.speak(words);
  });
