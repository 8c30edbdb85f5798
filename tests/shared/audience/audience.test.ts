import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Viewer, visibleTo } from '../../../src/shared/audience';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { toId } from '../../../src/shared/ids';
import {
  aFragment,
  anInsight,
  aParticipant,
  aStory,
  aVoice,
  emptyWorkshop,
} from '../../support/exportFixture';
import { outlines, viewers } from './arbitraryWorkshop';
import { type CanaryWorkshop, type Piece, withCanaries } from './canaries';

type Filter = (data: WorkshopData, viewer: Viewer) => WorkshopData;

const everyWordOf = (data: WorkshopData): string => JSON.stringify({ ...data, texts: [...data.texts] });

/** The first piece that comes out while it may not, or stays in while it may come out. */
const firstMistake = ({ data, pieces }: CanaryWorkshop, filter: Filter): string | null => {
  for (const viewer of viewers) {
    const words = everyWordOf(filter(data, viewer));
    for (const { canary, may } of pieces) {
      if (words.includes(canary) && !may(viewer))
        return `${canary} leaks to ${viewer.audience} by ${viewer.outlet}`;
      if (!words.includes(canary) && may(viewer))
        return `${canary} is withheld from ${viewer.audience} by ${viewer.outlet}`;
    }
  }
  return null;
};

const check = (filter: Filter, numRuns: number) =>
  fc.check(
    fc.property(outlines, (outline) => {
      const mistake = firstMistake(withCanaries(outline), filter);
      if (mistake) throw new Error(mistake);
    }),
    { numRuns, seed: 20260310 },
  );

describe('what another audience sees', () => {
  test('random werkplaatsen: exactly what is released comes out, for every audience and outlet', () => {
    const outcome = check(visibleTo, 1500);
    expect(outcome.errorInstance ?? null).toBe(null);
    expect(outcome.failed).toBe(false);
  }, 120_000);

  test('the facilitator sees everything that does not lie in the bin', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const { data, pieces, kept, binned } = withCanaries(outline);
        const words = everyWordOf(visibleTo(data, { audience: 'facilitator', outlet: 'screen' }));
        const isThere = ({ canary }: Piece): boolean => words.includes(canary);
        return binned.size > 0 || (pieces.every(isThere) && everyWordOf(kept) === everyWordOf(data));
      }),
      { numRuns: 50 },
    );
  });

  test('looking twice gives no more and no less', () => {
    fc.assert(
      fc.property(outlines, fc.constantFrom(...viewers), (outline, viewer) => {
        const { data } = withCanaries(outline);
        expect(everyWordOf(visibleTo(data, viewer))).toBe(
          everyWordOf(visibleTo(structuredClone(data), viewer)),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('words that two pieces share', () => {
  const linde = aParticipant('linde');
  const story = aStory('brief', 'linde');
  const kept = aFragment('kept', story, 'Ik durfde de brief niet open te maken.', { circleOnly: true });
  const seenBy = (quote: string, audience: Viewer['audience'], over = {}): boolean => {
    const other = aFragment('other', story, quote, over);
    const data = { ...emptyWorkshop(), participants: [linde], stories: [story], fragments: [kept, other] };
    return visibleTo(data, { audience, outlet: 'report' }).fragments.some(({ id }) => id === other.id);
  };

  test('a fragment that repeats what stays in the circle stays there too', () => {
    expect(seenBy('Toen zei ik: ik durfde de  brief niet open te maken. Zo was het.', 'staff')).toBe(false);
    expect(seenBy('de brief niet open te maken', 'staff')).toBe(false);
    expect(seenBy('Iets heel anders.', 'staff', { words: kept.words, seal: 'edited' })).toBe(false);
    expect(seenBy('de brief niet open te maken', 'circle')).toBe(true);
  });

  test('what stays in the circle stays there, however short it is and wherever it stands', () => {
    expect(seenBy('Nee.', 'public', { circleOnly: true })).toBe(false);
    expect(seenBy('Nee.', 'circle', { circleOnly: true })).toBe(true);
    expect(seenBy('Nee.', 'public')).toBe(true);
  });

  test('other words of the same story may go', () => {
    expect(seenBy('Mijn buurvrouw las hem voor aan de keukentafel.', 'staff')).toBe(true);
    expect(seenBy('Ik', 'staff')).toBe(true);
  });

  test('what a teller refuses for one insight is gone there, also when the voice does not name the teller', () => {
    const quote = aFragment('quote', story, 'De bakker gaf me brood.');
    const insight = anInsight('geven', 'Geven kan ook zonder woorden', {
      voices: [aVoice('v', { fragmentId: quote.id })],
      memberChecks: [{ participantId: linde.id, result: 'doNotUse', note: '' }],
    });
    const data = {
      ...emptyWorkshop(),
      participants: [linde],
      stories: [story],
      fragments: [quote],
      insights: [insight],
    };
    expect(visibleTo(data, { audience: 'staff', outlet: 'report' }).insights).toEqual([]);
    const agreed = { ...data, insights: [{ ...insight, memberChecks: [] }] };
    expect(visibleTo(agreed, { audience: 'staff', outlet: 'report' }).insights).toHaveLength(1);
  });
});

describe('the name of a pile', () => {
  const linde = aParticipant('linde');
  const story = aStory('brief', 'linde');
  const other = aStory('ander', 'linde');
  const kept = aFragment('kept', story, 'Ik schaam me. Ik durfde de brief niet open te maken.', {
    circleOnly: true,
    pileId: toId('stapel'),
  });
  const free = aFragment('free', other, 'Mijn buurvrouw las hem voor.', { pileId: toId('stapel') });
  const nameFor = (name: string, audience: Viewer['audience'], over: Partial<WorkshopData> = {}) => {
    const piles = [{ id: toId<'pile'>('stapel'), name, colour: 'blue', ...nowhere } as const];
    const data = { ...emptyWorkshop(), participants: [linde], stories: [story, other], piles };
    return visibleTo({ ...data, fragments: [kept, free], ...over }, { audience, outlet: 'screen' }).piles[0]
      ?.name;
  };
  const nowhere = { themeId: null, mergedInto: null, x: null, y: null } as const;

  test.each([
    'Ik schaam me',
    'ik  schaam me!',
    'Ik durfde de brief niet open te maken',
    'De brief niet open',
    'Hij zei: ik durfde de brief niet open te maken. Toen niet.',
  ])('is not read where the words may not be read: %s', (name) => {
    expect(nameFor(name, 'staff')).toBe('');
    expect(nameFor(name, 'circle')).toBe(name);
  });

  test.each(['Schaamte', 'De brief', 'Ik', 'Mijn buurvrouw las hem voor', ''])(
    'of the group itself is read by everyone: %s',
    (name) => expect(nameFor(name, 'public')).toBe(name),
  );

  test('holds words of a card or a story in the bin no less; what somebody else says too is no secret', () => {
    const name = 'Ik schaam me';
    const inBin = { fragments: [kept], carried: new Set<never>() };
    expect(nameFor(name, 'staff', { fragments: [free], inBin })).toBe('');
    expect(nameFor(name, 'staff', { fragments: [free], inBin, stories: [other] })).toBe('');
    const open = { fragments: [{ ...kept, circleOnly: false }], carried: new Set<never>() };
    expect(nameFor(name, 'staff', { fragments: [free], inBin: open })).toBe(name);
    const same = aFragment('same', other, 'Ja, ik schaam me ook.', { pileId: toId('stapel') });
    expect(nameFor(name, 'staff', { fragments: [kept, same] })).toBe(name);
  });
});

describe('the check itself can fail', () => {
  const shared = (data: WorkshopData, viewer: Viewer) => visibleTo(data, viewer);
  const faults: readonly (readonly [string, Filter])[] = [
    ['nothing is withheld', (data) => data],
    ['nothing comes out', (data, viewer) => shared({ ...data, fragments: [], insights: [] }, viewer)],
    ['all texts come along', (data, viewer) => ({ ...shared(data, viewer), texts: data.texts })],
    ['all piles come along', (data, viewer) => ({ ...shared(data, viewer), piles: data.piles })],
    [
      'piles are called what they are called',
      (data, viewer) => ({
        ...shared(data, viewer),
        piles: shared(data, viewer).piles.map(({ id, ...pile }) => ({
          ...pile,
          id,
          name: data.piles.find((one) => one.id === id)?.name ?? '',
        })),
      }),
    ],
    ['all follow-ups come along', (data, viewer) => ({ ...shared(data, viewer), followUps: data.followUps })],
    [
      'a conclusion of the circle is for everyone',
      (data, viewer) =>
        shared({ ...data, followUps: data.followUps.map((f) => ({ ...f, madeWith: 'public' })) }, viewer),
    ],
    [
      'notes in hidden places come along',
      (data, viewer) => ({ ...shared(data, viewer), storyline: data.storyline }),
    ],
    ['everyone is listed', (data, viewer) => ({ ...shared(data, viewer), participants: data.participants })],
    [
      'what was made in the room comes along for whoever is there now',
      (data, viewer) => ({ ...shared(data, viewer), commitments: data.commitments }),
    ],
    ['covered slips come along', (data, viewer) => ({ ...shared(data, viewer), slips: data.slips })],
    ['choices come along', (data, viewer) => ({ ...shared(data, viewer), choices: data.choices })],
    ['the form does not matter', (data, viewer) => shared(data, { ...viewer, outlet: 'screen' })],
    [
      '"blijft in de kring" is forgotten',
      (data, viewer) =>
        shared({ ...data, fragments: data.fragments.map((f) => ({ ...f, circleOnly: false })) }, viewer),
    ],
    [
      'the bin keeps nothing back',
      (data, viewer) => shared({ ...data, inBin: { ...data.inBin, fragments: [] } }, viewer),
    ],
    [
      'a thrown away voice is forgotten',
      (data, viewer) => shared({ ...data, inBin: { ...data.inBin, carried: new Set() } }, viewer),
    ],
    ['the bin comes along', (data, viewer) => ({ ...shared(data, viewer), inBin: data.inBin })],
    [
      '"niet gebruiken" is forgotten',
      (data, viewer) =>
        shared({ ...data, insights: data.insights.map((i) => ({ ...i, memberChecks: [] })) }, viewer),
    ],
  ];

  test.each(faults)('%s', (_, filter) => {
    expect(check(filter, 400).failed).toBe(true);
  });
});
