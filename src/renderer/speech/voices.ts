import type { Language } from '@shared/language/translate';

/** The part of a voice of the computer that counts. */
export type Voice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

export type VoiceChoice<V extends Voice> =
  | { readonly type: 'own'; readonly voice: V }
  /** Only a voice for another language: said plainly. */
  | { readonly type: 'other'; readonly voice: V }
  | { readonly type: 'none' };

/**
 * The voice to read with. Only voices that speak on this computer: another one would send the words over the network.
 * In the language of the screen, else any; the one the computer prefers first.
 */
export const chooseVoice = <V extends Voice>(voices: readonly V[], language: Language): VoiceChoice<V> => {
  const local = voices.filter(({ localService }) => localService === true);
  const own = preferred(local.filter(({ lang }) => languageOf(lang) === language));
  if (own) return { type: 'own', voice: own };
  const other = preferred(local);
  return other ? { type: 'other', voice: other } : { type: 'none' };
};

const preferred = <V extends Voice>(voices: readonly V[]): V | undefined =>
  voices.find((voice) => voice.default) ?? voices[0];

/** "nl" of "nl-NL" and of "nl_NL", as Android and some engines of Linux write it. */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
