import { createTranslate, type Language, type Translate } from '@shared/language/translate';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';

type Spoken = { readonly language: Language; readonly locale: string; readonly t: Translate };

const LanguageContext = createContext<Spoken | null>(null);

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Gives everything inside its texts and its dates in one language, and says so to screen readers. */
export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => {
  const spoken = useMemo(
    (): Spoken => ({ language, locale: locales[language], t: createTranslate(language) }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={spoken}>
      <I18nProvider locale={spoken.locale}>{children}</I18nProvider>
    </LanguageContext>
  );
};

/** The texts: `const t = useT(); t('common.save')`. */
export const useT = (): Translate => useSpoken().t;

/** Language and locale ("nl-NL"), for Intl. */
export const useSpoken = (): Spoken => {
  const spoken = useContext(LanguageContext);
  if (spoken === null) throw new Error('There is no LanguageProvider around this.');
  return spoken;
};
