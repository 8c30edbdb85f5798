import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf, OperationName } from '../../../src/shared/contract';
import type { UndoMode } from '../../../src/shared/contract/search';
import { consentFor } from '../../../src/shared/domain/consent';
import { type ParticipantId, toId } from '../../../src/shared/ids';
import { dump } from '../../support/dump';
import { aFragment, aParticipant, aStory, emptyWorkshop } from '../../support/exportFixture';
import { fillWorkshop } from './fillWorkshop';
import { createRoomDesk, type RoomDesk } from './roomDesk';

const merel = toId<'participant'>('Merel');
const linde = toId<'participant'>('Linde');
const story = aStory('open', 'Merel');
const among = aStory('among', 'Merel', { consent: consentFor(['circle']) });
const cards = ['a', 'b', 'c'];
const data = {
  ...emptyWorkshop(),
  participants: [aParticipant('Merel'), aParticipant('Linde')],
  stories: [story, among],
  fragments: [
    ...cards.map((id) => aFragment(id, story, `Kaart ${id}.`)),
    // The room sees a pile when it sees a card in it.
    aFragment('inPost', story, 'Een envelop.', { pileId: toId('p') }),
    aFragment('inSamen', story, 'Wij twee.', { pileId: toId('q') }),
    aFragment('secret', among, 'Stil.'),
  ],
  piles: [
    {
      id: toId<'pile'>('p'),
      name: 'Post',
      colour: 'blue',
      themeId: null,
      mergedInto: null,
      x: null,
      y: null,
    },
    {
      id: toId<'pile'>('q'),
      name: 'Samen',
      colour: 'rose',
      themeId: null,
      mergedInto: null,
      x: null,
      y: null,
    },
  ],
} as const;

type By = InputOf<'screen.undoLabel'>;

let desk: RoomDesk;
const makeDesk = async (): Promise<RoomDesk> => {
  desk = createRoomDesk();
  fillWorkshop(desk, data);
  await tell('room.open', { audience: 'circle', displayId: null, activity: { type: 'board' } });
  return desk;
};
const tell = (name: OperationName, input: unknown) => desk.tell(name, input);
const ask = (name: OperationName, input: unknown) => desk.dispatch('screen', name, input);
const by = (hand: ParticipantId | null): By => ({ hand });
const at = (strip: number): By => ({ hand: null, strip });
const put = async (who: By, id: string, pileId: string | null): Promise<void> =>
  void expect(await ask('screen.moveCards', { ...who, ids: [id], pileId, before: null })).toMatchObject({
    ok: true,
  });
const place = (who: By, ids: readonly string[], x: number) =>
  ask('screen.placeCards', { ...who, places: ids.map((id) => ({ id, x, y: x })) });
const undo = (who: By, mode?: UndoMode, seq?: number) => ask('screen.undo', { ...who, mode, seq });
const pileOf = (id: string): unknown =>
  desk.database.prepare('SELECT pile_id FROM fragment WHERE id = ?').pluck().get(id);

beforeEach(async () => {
  await makeDesk();
});

const taken = { ok: true, value: { taken: true } };
const nothing = { ok: false, error: { type: 'nothingToUndo' } };
const builtOn = (key: string, untouched: boolean) => ({
  ok: true,
  value: {
    taken: false,
    seq: expect.any(Number),
    step: { key: `undo.${key}`, params: expect.anything() },
    untouched,
  },
});

describe('a step of the room on which somebody built', () => {
  test('is named; passed over it stays, and the step before it goes back', async () => {
    await put(by(merel), 'a', 'p');
    await put(by(merel), 'b', 'p');
    await put(by(linde), 'b', 'q');
    expect(await undo(by(merel))).toEqual(builtOn('moveCardUntitled', false));
    expect(await undo(by(merel), 'untouched')).toEqual(builtOn('moveCardUntitled', false));
    expect([pileOf('a'), pileOf('b')]).toEqual(['p', 'q']);
    expect(await undo(by(merel), 'skip')).toEqual(taken);
    expect([pileOf('a'), pileOf('b')]).toEqual(['p', 'q']);
    expect(await undo(by(merel))).toEqual(taken);
    expect([pileOf('a'), pileOf('b')]).toEqual([null, 'q']);
    expect(await undo(by(merel))).toEqual(nothing);
    expect(await undo(by(linde))).toEqual(taken);
  });

  test('also when it made a pile that lies empty since: the pile goes, what the other laid elsewhere stays', async () => {
    const made = { ...by(merel), name: 'Nieuw', cardIds: ['a'], x: 1, y: 1 };
    expect(await ask('screen.addPile', made)).toMatchObject({ ok: true });
    await put(by(linde), 'a', 'p');
    expect(await ask('screen.undoLabel', by(merel))).toMatchObject({
      value: { key: 'undo.addPileUntitled' },
    });
    expect(await undo(by(merel))).toEqual(builtOn('addPileUntitled', true));
    expect(await undo(by(merel), 'untouched')).toEqual(taken);
    expect(pileOf('a')).toBe('p');
    expect(await undo(by(merel))).toEqual(nothing);
  });

  test('goes back as far as nobody touched it', async () => {
    await place(by(merel), ['a', 'b'], 5);
    await place(by(linde), ['b'], 9);
    expect(await undo(by(merel))).toEqual(builtOn('placeCards', true));
    expect(await undo(by(merel), 'untouched')).toEqual(taken);
    const places = desk.database.prepare("SELECT id, x FROM fragment WHERE id IN ('a', 'b')").raw().all();
    expect(places).toEqual([
      ['a', null],
      ['b', 9],
    ]);
    expect(await undo(by(merel))).toEqual(nothing);
  });

  test('a button that waited takes back the step it spoke of, and no other', async () => {
    await put(by(merel), 'a', 'p');
    await put(by(linde), 'a', 'q');
    const answer = await undo(by(merel));
    // Proof: the first test looks at what it answers.
    const { seq } = (answer.ok ? answer.value : {}) as { readonly seq: number };
    await put(by(merel), 'c', 'p');
    expect(await undo(by(merel), 'skip', seq)).toEqual({ ok: false, error: { type: 'stepSince' } });
    expect(await undo(by(merel))).toEqual(taken);
    expect(await undo(by(merel), 'skip', seq)).toEqual(taken);
  });

  test('in no way when it is not of the room, not for this company, or on what may be seen no longer', async () => {
    await put(by(merel), 'secret', 'p');
    await put(by(linde), 'secret', 'q');
    await tell('consent.setForStory', { storyId: 'among', use: 'circle', granted: false });
    for (const mode of ['whole', 'untouched', 'skip'] as const)
      expect(await undo(by(merel), mode)).toEqual(nothing);
    await put(by(linde), 'a', 'p');
    await tell('room.setControlHand', { hand: 'Linde' });
    await tell('cards.move', { ids: ['a'], pileId: 'q', before: null });
    for (const mode of ['whole', 'untouched', 'skip'] as const)
      expect(await undo(by(linde), mode)).toEqual(nothing);
    await tell('room.setAudience', { audience: 'staff' });
    expect(await undo(by(null), 'skip')).toEqual(nothing);
  });
});

describe('nobody chosen in several strips', () => {
  const authors = (): readonly unknown[] =>
    desk.database.prepare('SELECT author FROM command_log ORDER BY seq').pluck().all();

  test('is another nobody in each: Terug of one strip leaves what the other did', async () => {
    await tell('room.setRegions', { count: 2 });
    await put(at(0), 'a', 'p');
    await put(at(1), 'b', 'p');
    expect(await ask('screen.undoLabel', at(0))).toMatchObject({ value: { key: 'undo.moveCardUntitled' } });
    expect(await undo(at(0))).toEqual(taken);
    expect([pileOf('a'), pileOf('b')]).toEqual([null, 'p']);
    expect(await undo(at(0))).toEqual(nothing);
    expect(await ask('screen.undoLabel', at(0))).toEqual({ ok: true, value: null });
    expect(await undo(by(null))).toEqual(nothing);
    expect(await undo(at(1))).toEqual(taken);
  });

  test('and another one when there are more or fewer strips: others stand there then', async () => {
    await put(at(0), 'a', 'p');
    await tell('room.setRegions', { count: 2 });
    await put(at(1), 'b', 'p');
    await tell('room.setRegions', { count: 3 });
    for (const strip of [0, 1, 2]) expect(await undo(at(strip))).toEqual(nothing);
    await put(at(1), 'c', 'p');
    await tell('room.setRegions', { count: 2 });
    expect(await undo(at(0))).toEqual(nothing);
    expect(await undo(at(1))).toEqual(taken);
    expect([pileOf('a'), pileOf('b'), pileOf('c')]).toEqual(['p', null, 'p']);
    // What every older version called whoever was at the screen.
    await tell('room.setRegions', { count: 1 });
    expect(authors()[0]).toBe('zaal');
    expect(await undo(at(0))).toEqual(taken);
    expect(pileOf('a')).toBe(null);
  });

  test('a strip that is not there is the room, and a hand goes with its name in whatever strip', async () => {
    await tell('room.setRegions', { count: 2 });
    await put(at(3), 'a', 'p');
    await put({ hand: merel, strip: 0 }, 'b', 'p');
    expect(authors()).toEqual(['zaal', 'Merel']);
    expect(await undo({ hand: merel, strip: 1 })).toEqual(taken);
    expect(await ask('screen.undo', { hand: null, strip: 4 })).toMatchObject({ ok: false });
    expect(await undo({ hand: toId('Otter'), strip: 0 })).toEqual(nothing);
  });
});

type Step = (who: By) => Promise<unknown>;

const card = fc.constantFrom(...cards);
const pile = fc.constantFrom('p', 'q');
const xs = fc.nat(9);
const works: fc.Arbitrary<{ readonly mode: UndoMode | null; readonly run: Step }> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(card, fc.option(pile))
      .map(([id, to]) => ({ mode: null, run: (one: By) => put(one, id, to) })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.uniqueArray(card, { minLength: 1 }), xs)
      .map(([ids, x]) => ({ mode: null, run: (one: By) => place(one, ids, x) })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(pile, xs).map(([id, x]) => ({
      mode: null,
      run: (one: By) => ask('screen.renamePile', { ...one, id, name: `Naam ${x}` }),
    })),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom<UndoMode>('whole', 'untouched', 'skip')
      .map((mode) => ({ mode, run: (one: By) => undo(one, mode) })),
  },
);
const who = fc.constantFrom(by(merel), by(linde), by(null), at(0), at(1));

/** Each value on the board by its row and column. */
const cells = (): ReadonlyMap<string, string> =>
  new Map(
    (['fragment', 'pile'] as const).flatMap((table) =>
      (dump(desk.database)[table] ?? []).flatMap((text) => {
        // Proof: a row with its id.
        const row = JSON.parse(String(text)) as Readonly<Record<string, unknown>>;
        return Object.entries(row).map(
          ([column, value]) => [`${table} ${row['id']} ${column}`, JSON.stringify(value)] as const,
        );
      }),
    ),
  );

describe('any row of steps of several hands', () => {
  test('no way of taking back touches what somebody else did later', async () => {
    const tally = { taken: 0, built: 0, left: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(who, works), { minLength: 6, maxLength: 14 }), async (steps) => {
        await makeDesk();
        await tell('room.setRegions', { count: 2 });
        const owners = new Map<string, readonly string[]>();
        for (const [one, { mode, run }] of steps) {
          const name = JSON.stringify(one);
          const before = cells();
          const answer = await run(one);
          const after = cells();
          const changed = [...before.keys()].filter((cell) => before.get(cell) !== after.get(cell));
          for (const cell of changed) {
            const owned = owners.get(cell) ?? [];
            // What the other did last, and did not take back, stays as the other left it.
            if (mode !== null) expect(owned.at(-1)).toBe(name);
            owners.set(cell, mode === null ? [...owned, name] : owned.slice(0, -1));
          }
          if (mode === null) continue;
          const isTaken = JSON.stringify(answer) === JSON.stringify(taken);
          if (!isTaken || mode === 'skip') expect(changed).toEqual([]);
          if (changed.length > 0) tally.taken += 1;
          if (JSON.stringify(answer).includes('"taken":false')) tally.built += 1;
          if (isTaken && mode === 'skip') tally.left += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(tally.taken, tally.built, tally.left)).toBeGreaterThan(2);
  }, 60_000);
});
