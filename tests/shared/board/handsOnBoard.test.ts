import {
  type GestureEffect,
  noGestures,
  type PointerStep,
  stepGestures,
} from '@shared/domain/board/gestures';
import {
  drop,
  emptyHands,
  type HandsOnBoard,
  type Held,
  holderOf,
  keepHeld,
  lift,
  pickUp,
  putDown,
} from '@shared/domain/board/handsOnBoard';
import type { FragmentId, ParticipantId } from '@shared/ids';
import { toId } from '@shared/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, pileId } from './builders';

const merel = toId<'participant'>('merel');
const linde = toId<'participant'>('linde');
const held = (strip: number, hand: ParticipantId | null, name: string): Held => ({
  strip,
  hand,
  what: { type: 'card', id: cardId(name) },
});

describe('hands on the board', () => {
  it('leave with somebody what they hold', () => {
    const one = lift(emptyHands, 1, held(0, merel, 'a'));
    expect(lift(one, 2, held(1, linde, 'a'))).toBe(one);
    expect(pickUp(one, held(1, linde, 'a'))).toBe(one);
    const picked = pickUp(emptyHands, held(0, merel, 'a'));
    expect(lift(picked, 2, held(1, linde, 'a'))).toBe(picked);
  });

  it('take the own picked-up card along, in the name of who drags it now', () => {
    const taken = lift(pickUp(emptyHands, held(0, merel, 'a')), 1, held(0, linde, 'a'));
    expect(taken.picked.size).toBe(0);
    expect(drop(taken, 1).held).toEqual(held(0, linde, 'a'));
  });

  it('hold one card for each strip; a second tap elsewhere takes the place of the first', () => {
    const both = pickUp(pickUp(emptyHands, held(0, merel, 'a')), held(1, linde, 'b'));
    expect(both.picked.size).toBe(2);
    const next = pickUp(both, held(0, merel, 'c'));
    expect(putDown(next, 0).held).toEqual(held(0, merel, 'c'));
    expect(holderOf(next, { type: 'card', id: cardId('a') })).toBeNull();
    expect(putDown(next, 3)).toEqual({ hands: next, held: null });
  });

  it('let go of what is gone from the board, and of strips that are gone', () => {
    const pile: Held = { strip: 0, hand: null, what: { type: 'pile', id: pileId('p') } };
    const hands = pickUp(lift(lift(emptyHands, 1, held(0, merel, 'a')), 2, pile), held(2, linde, 'b'));
    expect(keepHeld(hands, () => true, 3)).toBe(hands);
    expect(keepHeld(hands, () => true, 2).picked.size).toBe(0);
    expect([...keepHeld(hands, ({ type }) => type === 'card', 3).carried.keys()]).toEqual([1]);
  });
});

const cards = ['a', 'b', 'c'].map(cardId);

/** What two to four pointers do in a random order, while hands are chosen in the strips. */
const anyStep = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('pointer' as const),
      kind: fc.constantFrom('down', 'move', 'move', 'up', 'cancel'),
      pointerId: fc.integer({ min: 1, max: 4 }),
      x: fc.integer({ min: 0, max: 1200 }),
      card: fc.constantFrom(...cards, null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('hand' as const),
      strip: fc.integer({ min: 0, max: 3 }),
      hand: fc.constantFrom(merel, linde, null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('gone' as const), card: fc.constantFrom(...cards) }),
  },
);
type AnyStep = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** The board as the room screen plays it: gestures of all pointers, and what they mean for the hands. */
const createBoard = (stripCount: number) => {
  let gestures = noGestures;
  let hands: HandsOnBoard = emptyHands;
  const chosen: (ParticipantId | null)[] = [merel, linde, null, merel];
  /** What really was taken and not yet given back, kept apart from what is tested. */
  const takenBy = new Map<number, { readonly card: FragmentId; readonly hand: ParticipantId | null }>();
  const drops: { readonly held: Held; readonly pointerId: number }[] = [];

  const answer = (effect: GestureEffect): void => {
    if (effect.type === 'lift' && effect.target.type === 'card') {
      const hand = chosen[effect.strip] ?? null;
      const next = lift(hands, effect.pointerId, { strip: effect.strip, hand, what: effect.target });
      if (next !== hands) takenBy.set(effect.pointerId, { card: effect.target.id, hand });
      hands = next;
    }
    if (effect.type === 'tap' && effect.target.type === 'card') {
      const own = putDown(hands, effect.strip);
      hands =
        own.held?.what.id === effect.target.id
          ? own.hands
          : pickUp(hands, { strip: effect.strip, hand: chosen[effect.strip] ?? null, what: effect.target });
    }
    if (effect.type === 'drop' || effect.type === 'letGo') {
      const { held: was, hands: rest } = drop(hands, effect.pointerId);
      hands = rest;
      if (was !== null && effect.type === 'drop') drops.push({ held: was, pointerId: effect.pointerId });
      if (was !== null) {
        expect(takenBy.get(effect.pointerId)).toEqual({ card: was.what.id, hand: was.hand });
        expect(takenBy.delete(effect.pointerId)).toBe(true);
      }
    }
  };
  const point = (step: PointerStep): void => {
    const next = stepGestures(gestures, step);
    gestures = next.gestures;
    for (const effect of next.effects) answer(effect);
  };
  return {
    hands: () => hands,
    isDown: (pointerId: number) => gestures.has(pointerId),
    pointers: () => [...gestures.keys()],
    drops,
    takenBy,
    play: (step: AnyStep, time: number): void => {
      if (step.type === 'hand') chosen[step.strip] = step.hand;
      else if (step.type === 'gone') {
        hands = keepHeld(hands, ({ id }) => id !== step.card, stripCount);
        for (const [pointerId, { card }] of takenBy) if (card === step.card) takenBy.delete(pointerId);
      } else {
        const { kind, pointerId, x } = step;
        const at = { x, y: 0 };
        const isDown = gestures.has(pointerId);
        if (kind === 'down' ? isDown : !isDown) return;
        if (kind === 'cancel') point({ type: 'cancel', pointerId });
        else if (kind !== 'down') point({ type: kind, pointerId, at });
        else
          point({
            type: 'down',
            pointerId,
            at,
            time,
            strip: Math.min(stripCount - 1, Math.floor((x / 1200) * stripCount)),
            target: step.card === null ? { type: 'board' } : { type: 'card', id: step.card },
            isTouch: true,
            pans: false,
          });
      }
    },
  };
};

describe('two to four hands at once, in any order', () => {
  it('never hold one card twice, never drop what nobody carried, and drop in the name of who took it', () => {
    let dropped = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.array(anyStep, { maxLength: 90, size: 'max' }),
        (strips, steps) => {
          const board = createBoard(strips);
          steps.forEach((step, index) => {
            board.play(step, index * 40);
            const { carried, picked } = board.hands();
            const ids = [...carried.values(), ...picked.values()].map(({ what }) => what.id);
            expect(new Set(ids).size).toBe(ids.length);
            expect(new Map([...carried].map(([id, { what }]) => [id, what.id]))).toEqual(
              new Map([...board.takenBy].map(([id, { card }]) => [id, card])),
            );
          });
          for (const pointerId of board.pointers())
            board.play({ type: 'pointer', kind: 'up', pointerId, x: 0, card: null }, 9000);
          expect(board.hands().carried.size).toBe(0);
          expect(board.takenBy.size).toBe(0);
          dropped += board.drops.length;
        },
      ),
      { numRuns: 400 },
    );
    // The test tries what it is about.
    expect(dropped).toBeGreaterThan(200);
  });
});
