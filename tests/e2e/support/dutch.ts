import { createTranslate } from '@shared/language/translate';

/** The sentences that stand on screen. */
export const t = createTranslate('nl');
