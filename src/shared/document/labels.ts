import type { SharedAudience } from '../audience';
import type { Translate } from '../language/translate';
import type { BlockOf } from './blockTable';

/** The line under a quote: who, on which side, and how faithful to the words as told. "Merel · letterlijk". */
export const quoteLine = (quote: BlockOf<'quote'>, t: Translate): string =>
  [quote.attribution, quote.counter ? t('document.counterVoice') : '', sealLabel(quote.seal, t)]
    .filter((part) => part !== '')
    .join(' · ');

const sealLabel = (seal: BlockOf<'quote'>['seal'], t: Translate): string =>
  seal === null ? t('document.voiceInCircle') : t(`document.seal.${seal}`);

/** For whom this was made: "Voor medewerkers". */
export const audienceLine = (audience: SharedAudience, t: Translate): string => t(`document.for.${audience}`);

/** "Voor het wijkteam"; empty when a recommendation has no addressee. */
export const addresseeLine = (addressee: string, t: Translate): string =>
  addressee === '' ? '' : t('document.addressee', { name: addressee });

/** What is to be seen on a picture; never empty. */
export const pictureWords = (description: string, t: Translate): string =>
  description.trim() || t('document.pictureWithoutDescription');
