import type { Fragment, Seal } from '@shared/domain/fragment';

/** What to keep of a card after a change of its words or seal, and what to say about it. */
export type SealChange = {
  readonly seal: Seal;
  readonly quote: string;
  /** The seal changed by itself: the person is told. */
  readonly said: 'becameEdited' | 'becameVerbatim' | 'wordsBack' | null;
};

type Sealed = Pick<Fragment, 'words' | 'quote' | 'seal'>;

/** Other words: "letterlijk" is true no longer. The words as told again: then it is. */
export const afterWording = ({ words, seal }: Sealed, quote: string): SealChange => {
  const told = quote === words;
  if (told) return { seal: 'verbatim', quote, said: seal === 'verbatim' ? null : 'becameVerbatim' };
  if (seal === 'verbatim') return { seal: 'edited', quote, said: 'becameEdited' };
  return { seal, quote, said: null };
};

/** Another seal: "letterlijk" brings the words as told back, the others leave the words alone. */
export const afterSeal = ({ words, quote }: Sealed, seal: Seal): SealChange => {
  if (seal !== 'verbatim') return { seal, quote, said: null };
  return { seal, quote: words, said: quote === words ? null : 'wordsBack' };
};
