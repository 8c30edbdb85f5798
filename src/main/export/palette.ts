import type { PileColour } from '@shared/domain/pile';

/** The colours of the product, for what is read outside it (the screens have the same in styles/tokens.css). */
export const palette = {
  paper: 'FAF6EF',
  surface: 'FFFDF9',
  sand: 'EFE7D8',
  edge: 'CFC4B1',
  ink: '22201C',
  inkSoft: '5C564C',
  teal: '0F5C5C',
  brick: 'B4481E',
  brickInk: '7D2F10',
} as const;

export const pilePalette: Readonly<Record<PileColour, string>> = {
  yellow: 'F6D77A',
  blue: 'A9CFE6',
  green: 'BEDBA6',
  rose: 'F2B8A2',
  purple: 'D9C3E8',
  sand: 'D8CDB8',
};

/** A counter-voice is brick red, and says in words that it is one. */
export const quoteColour = (quote: { readonly counter: boolean; readonly colour: PileColour }): string =>
  quote.counter ? palette.brick : pilePalette[quote.colour];

/** Typefaces that every Office has: one for people's own words, one for the rest. */
export const officeFonts = { serif: 'Georgia', sans: 'Verdana' } as const;
