import {
  type GestureEffect,
  type Gestures,
  noGestures,
  type PointerStep,
  type PressTarget,
  stepGestures,
} from '@shared/domain/board/gestures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, pileId } from './builders';

const card: PressTarget = { type: 'card', id: cardId('a') };
const otherCard: PressTarget = { type: 'card', id: cardId('b') };
const board: PressTarget = { type: 'board' };

const down = (
  pointerId: number,
  x: number,
  target: PressTarget,
  options: { time?: number; isTouch?: boolean; pans?: boolean; strip?: number } = {},
): PointerStep => ({
  type: 'down',
  pointerId,
  strip: options.strip ?? 0,
  at: { x, y: 0 },
  target,
  time: options.time ?? 0,
  isTouch: options.isTouch ?? true,
  pans: options.pans ?? false,
});
const move = (pointerId: number, x: number): PointerStep => ({ type: 'move', pointerId, at: { x, y: 0 } });
const up = (pointerId: number, x: number): PointerStep => ({ type: 'up', pointerId, at: { x, y: 0 } });

const run = (
  ...steps: readonly PointerStep[]
): { readonly effects: readonly GestureEffect[]; readonly gestures: Gestures } =>
  steps.reduce<{ effects: readonly GestureEffect[]; gestures: Gestures }>(
    (state, step) => {
      const next = stepGestures(state.gestures, step);
      return { gestures: next.gestures, effects: [...state.effects, ...next.effects] };
    },
    { effects: [], gestures: noGestures },
  );
const types = (...steps: readonly PointerStep[]): readonly string[] =>
  run(...steps).effects.map((effect) => effect.type);

describe('gestures', () => {
  it('takes a press that hardly moves for a tap', () => {
    expect(types(down(1, 0, card), move(1, 8), up(1, 8))).toEqual(['tap']);
  });

  it('carries a card, and pans from the empty board or a pile', () => {
    expect(types(down(1, 0, card), move(1, 40), move(1, 60), up(1, 60))).toEqual([
      'lift',
      'carry',
      'carry',
      'drop',
    ]);
    expect(types(down(1, 0, board), move(1, 40), up(1, 40))).toEqual(['pan']);
    expect(types(down(1, 0, { type: 'pile', id: pileId('p') }), move(1, 40), up(1, 40))).toEqual(['pan']);
  });

  it('keeps what lay under the finger under it', () => {
    const pans = run(down(1, 0, board), move(1, 8), move(1, 16), move(1, 40)).effects;
    const sum = pans.reduce((total, effect) => total + (effect.type === 'pan' ? effect.by.x : 0), 0);
    expect(sum).toBe(40);
  });

  it('lets two hands carry two cards at once', () => {
    const steps = [
      down(1, 0, card),
      move(1, 40),
      down(2, 600, otherCard, { time: 900 }),
      move(2, 660),
      move(1, 50),
      up(2, 660),
      up(1, 50),
    ];
    expect(types(...steps)).toEqual(['lift', 'carry', 'lift', 'carry', 'carry', 'drop', 'drop']);
  });

  it('lets two hands tap two cards at the same time', () => {
    expect(types(down(1, 0, card), down(2, 100, otherCard, { time: 20 }), up(1, 0), up(2, 100))).toEqual([
      'tap',
      'tap',
    ]);
  });

  it('takes two fingers of one hand for a pinch, even when they land on cards', () => {
    const steps = [
      down(1, 0, card),
      down(2, 100, otherCard, { time: 60 }),
      move(2, 160),
      move(1, -40),
      up(1, -40),
      up(2, 160),
    ];
    expect(types(...steps)).toEqual(['pinch', 'pinch']);
  });

  it('pinches with two fingers on the empty board, and pans on with the one that stays', () => {
    const steps = [
      down(1, 0, board),
      down(2, 100, board, { time: 800 }),
      move(2, 160),
      up(1, 0),
      move(2, 200),
    ];
    expect(types(...steps)).toEqual(['pinch', 'pan']);
  });

  it('does not zoom while somebody else carries a card', () => {
    const steps = [down(1, 0, card), move(1, 50), down(2, 500, board, { time: 800 }), move(2, 560)];
    expect(types(...steps)).toEqual(['lift', 'carry', 'pan']);
  });

  it('takes fingers in two strips for two people: no pinch, however close they are', () => {
    const steps = [
      down(1, 480, board),
      down(2, 520, board, { time: 20, strip: 1 }),
      move(2, 560),
      move(1, 440),
      move(2, 580),
      up(2, 580),
      move(1, 400),
      up(1, 400),
    ];
    // The first to move the table has it; the other's finger does nothing until it comes down again.
    expect(types(...steps)).toEqual(['pan', 'pan']);
    expect(
      types(down(1, 480, card), down(2, 520, otherCard, { time: 20, strip: 1 }), move(2, 560), move(1, 440)),
    ).toEqual(['lift', 'carry', 'lift', 'carry']);
  });

  it('keeps the table still while somebody in another strip carries a card', () => {
    const steps = [
      down(1, 0, card),
      move(1, 50),
      down(2, 800, board, { time: 800, strip: 1 }),
      move(2, 860),
      up(1, 50),
      move(2, 880),
    ];
    expect(types(...steps)).toEqual(['lift', 'carry', 'drop']);
  });

  it('says in which strip somebody tapped or took something', () => {
    const { effects } = run(
      down(1, 0, card, { strip: 2 }),
      up(1, 0),
      down(2, 0, card, { strip: 1 }),
      move(2, 90),
    );
    expect(effects).toMatchObject([{ type: 'tap', strip: 2 }, { type: 'lift', strip: 1 }, { type: 'carry' }]);
  });

  it('pans from a card with the space bar or the middle button', () => {
    expect(types(down(1, 0, card, { pans: true, isTouch: false }), move(1, 4), up(1, 4))).toEqual(['pan']);
  });

  it('lets go when the system takes the pointer away', () => {
    expect(types(down(1, 0, card), move(1, 50), { type: 'cancel', pointerId: 1 }, up(1, 50))).toEqual([
      'lift',
      'carry',
      'letGo',
    ]);
  });

  it('ends every lift once, whatever the hands do', () => {
    const step = fc.record({
      kind: fc.constantFrom('down', 'move', 'up', 'cancel'),
      pointerId: fc.integer({ min: 1, max: 4 }),
      x: fc.integer({ min: 0, max: 900 }),
      time: fc.integer({ min: 0, max: 3000 }),
      target: fc.constantFrom(card, otherCard, board),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (moves) => {
        const isDown = new Set<number>();
        const steps = moves.flatMap((part): readonly PointerStep[] => {
          if (part.kind === 'down') {
            if (isDown.has(part.pointerId)) return [];
            isDown.add(part.pointerId);
            return [down(part.pointerId, part.x, part.target, { time: part.time })];
          }
          if (part.kind === 'move') return [move(part.pointerId, part.x)];
          isDown.delete(part.pointerId);
          return [
            part.kind === 'up' ? up(part.pointerId, part.x) : { type: 'cancel', pointerId: part.pointerId },
          ];
        });
        const end = run(...steps, ...[...isDown].map((pointerId): PointerStep => up(pointerId, 0)));
        const carried = new Set<number>();
        for (const effect of end.effects) {
          if (effect.type === 'lift') {
            expect(carried.has(effect.pointerId)).toBe(false);
            carried.add(effect.pointerId);
          }
          if (effect.type === 'carry') expect(carried.has(effect.pointerId)).toBe(true);
          if (effect.type === 'drop' || effect.type === 'letGo')
            expect(carried.delete(effect.pointerId)).toBe(true);
        }
        expect(carried.size).toBe(0);
        expect(end.gestures.size).toBe(0);
      }),
    );
  });
});
