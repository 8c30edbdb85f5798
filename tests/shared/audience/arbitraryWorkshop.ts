import fc from 'fast-check';
import type { SharedAudience, Viewer } from '../../../src/shared/audience';
import { type ConsentByUse, noConsent, type Use, uses } from '../../../src/shared/domain/consent';
import type { MemberCheckResult } from '../../../src/shared/domain/insight';

/** A werkplaats in outline: who tells what, who said yes to what, what lies where. Numbers point into the lists, modulo. */
export type Outline = {
  readonly participants: readonly { readonly consent: ConsentByUse; readonly showName: boolean }[];
  readonly stories: readonly StoryOutline[];
  readonly piles: readonly PileOutline[];
  readonly insights: readonly InsightOutline[];
  readonly followUps: readonly { readonly insight: number | null; readonly madeWith: SharedAudience }[];
  readonly hiddenPlaces: readonly boolean[];
};

export type PileOutline = {
  readonly mergedInto: number | null;
  readonly theme: number | null;
  /** It is called what this fragment says; null = a name of its own. */
  readonly quotes: number | null;
};

export type StoryOutline = {
  readonly teller: number | null;
  readonly consent: ConsentByUse;
  readonly fragments: readonly FragmentOutline[];
  readonly picture: boolean;
  readonly sound: boolean;
  /** It lies in the bin, with its fragments. */
  readonly binned: boolean;
};

export type FragmentOutline = {
  readonly circleOnly: boolean;
  readonly pile: number | null;
  /** Its mark lies over that of the fragment before it in the same story. */
  readonly overlaps: boolean;
  readonly binned: boolean;
};

export type InsightOutline = {
  readonly circleOnly: boolean;
  readonly voices: readonly VoiceOutline[];
  readonly checks: readonly { readonly participant: number; readonly result: MemberCheckResult }[];
};

export type VoiceOutline = {
  readonly side: 'support' | 'counter';
  /** Which fragment; null = words said on the spot. */
  readonly fragment: number | null;
  readonly teller: number | null;
};

const audiences = ['circle', 'staff', 'public'] as const;
const index = fc.nat({ max: 9 });
const maybeIndex = fc.option(index, { freq: 4 });

// Seldom: what lies in the bin comes out nowhere, and then there is little to look at.
const binned = fc.nat({ max: 7 }).map((n) => n === 7);

const consent: fc.Arbitrary<ConsentByUse> = fc.oneof(
  fc.constant(noConsent),
  // Twice: with a no at every turn no other rule would ever count.
  fc.constant(allYes()),
  fc.constant(allYes()),
  fc
    .array(fc.boolean(), { minLength: uses.length, maxLength: uses.length })
    .map((given) => byUse((use) => given[uses.indexOf(use)] === true)),
  // One use missing: the hardest to notice.
  fc.constantFrom(...uses).map((missing) => byUse((use) => use !== missing)),
);

const fragment: fc.Arbitrary<FragmentOutline> = fc.record({
  circleOnly: fc.boolean(),
  pile: maybeIndex,
  overlaps: fc.boolean(),
  binned,
});

const story: fc.Arbitrary<StoryOutline> = fc.record({
  teller: maybeIndex,
  consent,
  fragments: fc.array(fragment, { maxLength: 4 }),
  picture: fc.boolean(),
  sound: fc.boolean(),
  binned,
});

const insight: fc.Arbitrary<InsightOutline> = fc.record({
  circleOnly: fc.boolean(),
  voices: fc.array(
    fc.record({ side: fc.constantFrom('support', 'counter'), fragment: maybeIndex, teller: maybeIndex }),
    { maxLength: 4 },
  ),
  checks: fc.array(
    fc.record({ participant: index, result: fc.constantFrom('open', 'agrees', 'different', 'doNotUse') }),
    { maxLength: 2 },
  ),
});

export const outlines: fc.Arbitrary<Outline> = fc.record({
  participants: fc.array(fc.record({ consent, showName: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  stories: fc.array(story, { maxLength: 5 }),
  piles: fc.array(fc.record({ mergedInto: fc.option(index), theme: maybeIndex, quotes: fc.option(index) }), {
    maxLength: 4,
  }),
  insights: fc.array(insight, { maxLength: 3 }),
  followUps: fc.array(fc.record({ insight: maybeIndex, madeWith: fc.constantFrom(...audiences) }), {
    maxLength: 3,
  }),
  hiddenPlaces: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
});

const outlets = ['screen', 'data', 'report', 'presentation', 'film'] as const;

/** Every audience through every outlet. */
export const viewers: readonly Viewer[] = audiences.flatMap((audience) =>
  outlets.map((outlet) => ({ audience, outlet })),
);

function allYes(): ConsentByUse {
  return byUse(() => true);
}

function byUse(given: (use: Use) => boolean): ConsentByUse {
  return {
    circle: given('circle'),
    staff: given('staff'),
    report: given('report'),
    presentation: given('presentation'),
    film: given('film'),
    public: given('public'),
  };
}
