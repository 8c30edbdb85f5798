import { createInstance } from 'i18next';
import { en } from './en';
import { nl } from './nl';

export type Language = 'nl' | 'en';

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${WithoutPlural<K>}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every text there is, as a path: `tell.newStory`. */
export type TextKey = Leaves<typeof nl>;

export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** Texts in one language. A missing key is a bug that the types exclude. */
export const createTranslate = (language: Language): Translate => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'nl',
    initAsync: false,
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return (key, params = {}) => instance.t(key, params);
};
