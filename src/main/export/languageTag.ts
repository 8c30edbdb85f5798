/** The mark that tells a spelling checker and a reading voice which language this is. */
export const languageTag = (language: 'nl' | 'en'): 'nl-NL' | 'en-GB' =>
  language === 'nl' ? 'nl-NL' : 'en-GB';
