import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fewestChoosers,
  hintsOf,
  mayChooseNameless,
  outcomeHint,
  outcomeSchema,
  outcomes,
} from '../../../src/shared/domain/room/choice';
import { type ChoiceOptionId, toId } from '../../../src/shared/ids';

test.each([
  [0, 3, 'nobody'],
  [0, 40, 'nobody'],
  [1, 3, 'one'],
  [1, 40, 'one'],
  [2, 3, 'many'],
  [2, 4, 'many'],
  [2, 5, 'some'],
  [3, 7, 'some'],
  [4, 7, 'many'],
  [19, 40, 'some'],
  [20, 40, 'many'],
  [40, 40, 'many'],
])('%d of %d: %s', (chosen, choosers, hint) => {
  expect(outcomeHint(chosen, choosers)).toBe(hint);
});

const options = ['x', 'y', 'z'].map((name) => toId<'choiceOption'>(name));
const person = (index: number): string => `p${index}`;
const picksOf = (...chosen: readonly (readonly number[])[]) =>
  chosen.flatMap((indices, who) =>
    indices.flatMap((index) => {
      const optionId = options[index];
      return optionId ? [{ optionId, chooser: person(who) }] : [];
    }),
  );
const hints = (...chosen: readonly (readonly number[])[]) => [
  ...hintsOf(options, picksOf(...chosen)).values(),
];

test('before three people chose there is no word at all: it would say who chose what', () => {
  expect(fewestChoosers).toBe(3);
  expect(hints()).toEqual([null, null, null]);
  expect(hints([0])).toEqual([null, null, null]);
  expect(hints([0, 1], [0, 1, 2])).toEqual([null, null, null]);
  expect(hints([0], [0], [1])).toEqual(['many', 'one', 'nobody']);
});

const picks = fc.array(
  fc.record({ optionId: fc.constantFrom(...options), chooser: fc.nat(40).map(person) }),
  {
    maxLength: 120,
  },
);

test('a word depends on how many chose, never on who they are or in which order they came', () => {
  fc.assert(
    fc.property(
      picks.chain((made) =>
        fc.record({
          made: fc.constant(made),
          shuffled: fc.shuffledSubarray(made, { minLength: made.length }),
          shift: fc.integer({ min: 1, max: 1000 }),
        }),
      ),
      ({ made, shuffled, shift }) => {
        const others = shuffled.map(({ optionId, chooser }) => ({
          optionId,
          chooser: `other-${shift}-${chooser}`,
        }));
        expect([...hintsOf(options, others)]).toEqual([...hintsOf(options, made)]);
      },
    ),
  );
});

test('more people who choose it never make a word weaker, as long as no one else comes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(60), (choosers, chosen) => {
      if (chosen >= choosers) return;
      const strength = (count: number): number =>
        outcomes.length - outcomes.indexOf(outcomeHint(count, choosers));
      expect(strength(chosen + 1)).toBeGreaterThanOrEqual(strength(chosen));
    }),
  );
});

test('the words of an outcome are a closed list without numbers', () => {
  expect(outcomes.every((word) => outcomeSchema.safeParse(word).success && !/\d/.test(word))).toBe(true);
  expect(outcomeSchema.safeParse('3').success).toBe(false);
  expect(outcomeSchema.safeParse('').success).toBe(true);
});

test('among the circle everyone has a name to tap; with others there one can choose without', () => {
  expect((['circle', 'staff', 'public'] as const).map(mayChooseNameless)).toEqual([false, true, true]);
});

/** The options keep their order, and none is left out. */
test('each option has its word', () => {
  const found: ReadonlyMap<ChoiceOptionId, unknown> = hintsOf(options, picksOf([1], [1], [1]));
  expect([...found.keys()]).toEqual(options);
});
