import type { Card, PileWithCards, SortView } from '@shared/contract/sort';
import { pileColours } from '@shared/domain/pile';
import { type FragmentId, type PileId, toId } from '@shared/ids';
import fc from 'fast-check';

export const cardId = (name: string): FragmentId => toId<'fragment'>(name);
export const pileId = (name: string): PileId => toId<'pile'>(name);

/** A card as the app gives it; say only what matters. */
export const aCard = (name: string, parts: Partial<Card> = {}): Card => ({
  id: cardId(name),
  storyId: toId<'story'>('story'),
  tellerId: null,
  words: 'Ik maak de envelop pas open als de kinderen naar school zijn.',
  quote: parts.words ?? 'Ik maak de envelop pas open als de kinderen naar school zijn.',
  seal: 'verbatim',
  kind: 'coping',
  circleOnly: false,
  attachmentId: null,
  markState: 'intact',
  wordsNow: '',
  pileId: null,
  pseudonym: 'Merel',
  storyTitle: 'De brief op de mat',
  x: null,
  y: null,
  ...parts,
});

/** A pile with these cards, which then lie in it. */
export const aPile = (
  name: string,
  cards: readonly Card[] = [],
  parts: Partial<PileWithCards> = {},
): PileWithCards => ({
  id: pileId(name),
  name,
  colour: 'yellow',
  themeId: null,
  mergedInto: null,
  x: null,
  y: null,
  merged: [],
  cards: cards.map((card) => ({ ...card, pileId: card.pileId ?? pileId(name) })),
  ...parts,
});

export const aView = (piles: readonly PileWithCards[], loose: readonly Card[] = []): SortView => ({
  piles,
  loose,
  themes: [],
});

const words = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('', 'Ja.', 'x'.repeat(300), 'Regel een\nRegel twee'),
);
const place = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
    }),
  },
);

const cardParts = fc.record({ words, circleOnly: fc.boolean(), isPicture: fc.boolean(), place });

type CardParts = typeof cardParts extends fc.Arbitrary<infer T> ? T : never;

const partsToCard = (name: string, parts: CardParts): Card =>
  aCard(name, {
    words: parts.words,
    circleOnly: parts.circleOnly,
    attachmentId: parts.isPicture ? toId<'attachment'>(`picture-${name}`) : null,
    x: parts.place?.x ?? null,
    y: parts.place?.y ?? null,
  });

/** Any board: piles and loose cards, some placed by hand, some with odd words. */
export const anyView: fc.Arbitrary<SortView> = fc
  .record({
    piles: fc.array(
      fc.record({
        name: fc.oneof(fc.lorem({ maxCount: 6 }), fc.string({ maxLength: 200 })),
        colour: fc.constantFrom(...pileColours),
        place,
        cards: fc.array(cardParts, { maxLength: 24 }),
        mergedCount: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 12 },
    ),
    loose: fc.array(cardParts, { maxLength: 24 }),
  })
  .map(({ piles, loose }) =>
    aView(
      piles.map((pile, at) =>
        aPile(
          `p${at}`,
          pile.cards.map((parts, index) => partsToCard(`p${at}-${index}`, parts)),
          {
            name: pile.name,
            colour: pile.colour,
            x: pile.place?.x ?? null,
            y: pile.place?.y ?? null,
            merged: Array.from({ length: pile.mergedCount }, (_, index) => ({
              id: pileId(`p${at}-merged${index}`),
              name: `Stapel ${index}`,
            })),
          },
        ),
      ),
      loose.map((parts, index) => partsToCard(`l${index}`, parts)),
    ),
  );
