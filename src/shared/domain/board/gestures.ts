import type { FragmentId, PileId } from '../../ids';
import { distance, type Point } from './geometry';

/** What a finger or the mouse came down on. */
export type PressTarget =
  | { readonly type: 'card'; readonly id: FragmentId }
  | { readonly type: 'pileTitle'; readonly id: PileId }
  | { readonly type: 'pile'; readonly id: PileId | null }
  | { readonly type: 'board' };

/** One step of one pointer. Points in CSS px from the board's corner, time in ms. */
export type PointerStep =
  | {
      readonly type: 'down';
      readonly pointerId: number;
      /** The strip of the screen in which it came down: fingers in two strips are two people. */
      readonly strip: number;
      readonly at: Point;
      readonly time: number;
      readonly target: PressTarget;
      readonly isTouch: boolean;
      /** Middle button, or the space bar with the mouse: moves the board, whatever lies under the pointer. */
      readonly pans: boolean;
    }
  | { readonly type: 'move'; readonly pointerId: number; readonly at: Point }
  | { readonly type: 'up'; readonly pointerId: number; readonly at: Point }
  | { readonly type: 'cancel'; readonly pointerId: number };

/** What the board has to do. */
export type GestureEffect =
  | { readonly type: 'tap'; readonly strip: number; readonly target: PressTarget; readonly at: Point }
  | {
      readonly type: 'lift';
      readonly pointerId: number;
      readonly strip: number;
      readonly target: PressTarget;
      readonly at: Point;
    }
  | { readonly type: 'carry'; readonly pointerId: number; readonly at: Point }
  | { readonly type: 'drop'; readonly pointerId: number; readonly at: Point }
  | { readonly type: 'letGo'; readonly pointerId: number }
  | { readonly type: 'pan'; readonly by: Point }
  | {
      readonly type: 'pinch';
      readonly before: readonly [Point, Point];
      readonly now: readonly [Point, Point];
    };

/**
 * `press`: may still be a tap. `carry`: a card or pile in the hand. `view`: moves the board, alone or as one of two.
 * `still`: would move the board, but somebody else was busy; does nothing any more.
 */
type Press = {
  readonly mode: 'press' | 'carry' | 'view' | 'still';
  readonly strip: number;
  readonly target: PressTarget;
  readonly start: Point;
  readonly at: Point;
  readonly time: number;
  readonly isTouch: boolean;
};
export type Gestures = ReadonlyMap<number, Press>;
export type GestureStep = { readonly gestures: Gestures; readonly effects: readonly GestureEffect[] };

export const noGestures: Gestures = new Map();

/** Several hands at once, each its own: what one pointer's step means, given where the others are. */
export const stepGestures = (gestures: Gestures, step: PointerStep): GestureStep => {
  switch (step.type) {
    case 'down':
      return down(gestures, step);
    case 'move':
      return move(gestures, step.pointerId, step.at);
    case 'up':
      return up(gestures, step.pointerId, step.at);
    case 'cancel':
      return cancel(gestures, step.pointerId);
  }
};

/** Farther than this (CSS px) is no tap any more. Fingers tremble more than a mouse. */
const slack = (press: Press): number => (press.isTouch ? 12 : 5);

/** Two fingers that come down this close together in time (ms) and place (CSS px) are one hand that pinches. */
const oneHand = { time: 160, distance: 340 } as const;

const down = (gestures: Gestures, step: Extract<PointerStep, { type: 'down' }>): GestureStep => {
  const { pointerId, strip, at, time, target, isTouch, pans } = step;
  const press: Press = { mode: pans ? 'view' : 'press', strip, target, start: at, at, time, isTouch };
  return { gestures: new Map(gestures).set(pointerId, press), effects: [] };
};

const move = (gestures: Gestures, pointerId: number, at: Point): GestureStep => {
  const press = gestures.get(pointerId);
  if (press === undefined) return { gestures, effects: [] };
  const moved = { ...press, at };
  if (press.mode === 'carry') return keep(gestures, pointerId, moved, [{ type: 'carry', pointerId, at }]);
  if (press.mode === 'view') return moveView(gestures, pointerId, moved);
  if (press.mode === 'still') return keep(gestures, pointerId, moved, []);
  if (distance(press.start, at) <= slack(press)) return keep(gestures, pointerId, moved, []);
  // From where it came down: what lay under the finger stays under it.
  const fromStart = new Map(gestures).set(pointerId, { ...press, at: press.start, mode: 'view' as const });
  const partner = partnerOf(gestures, pointerId, press);
  if (partner !== null) {
    const [otherId, other] = partner;
    return moveView(fromStart.set(otherId, { ...other, mode: 'view' }), pointerId, {
      ...moved,
      mode: 'view',
    });
  }
  if (press.target.type === 'card' || press.target.type === 'pileTitle') {
    const effects: readonly GestureEffect[] = [
      { type: 'lift', pointerId, strip: press.strip, target: press.target, at: press.start },
      { type: 'carry', pointerId, at },
    ];
    return keep(gestures, pointerId, { ...moved, mode: 'carry' }, effects);
  }
  return moveView(fromStart, pointerId, { ...moved, mode: 'view' });
};

const up = (gestures: Gestures, pointerId: number, at: Point): GestureStep => {
  const press = gestures.get(pointerId);
  if (press === undefined) return { gestures, effects: [] };
  const rest = without(gestures, pointerId);
  if (press.mode === 'carry') return { gestures: rest, effects: [{ type: 'drop', pointerId, at }] };
  if (press.mode !== 'press') return { gestures: rest, effects: [] };
  return { gestures: rest, effects: [{ type: 'tap', strip: press.strip, target: press.target, at }] };
};

const cancel = (gestures: Gestures, pointerId: number): GestureStep => {
  const press = gestures.get(pointerId);
  const effects: readonly GestureEffect[] = press?.mode === 'carry' ? [{ type: 'letGo', pointerId }] : [];
  return { gestures: without(gestures, pointerId), effects };
};

const moveView = (gestures: Gestures, pointerId: number, moved: Press): GestureStep => {
  if (isBusyElsewhere(gestures, moved.strip))
    return keep(gestures, pointerId, { ...moved, mode: 'still' }, []);
  const before = gestures.get(pointerId)?.at ?? moved.start;
  const other = [...gestures].find(
    ([id, press]) => id !== pointerId && press.strip === moved.strip && isForView(press),
  );
  const effect: GestureEffect =
    other === undefined
      ? { type: 'pan', by: { x: moved.at.x - before.x, y: moved.at.y - before.y } }
      : { type: 'pinch', before: [before, other[1].at], now: [moved.at, other[1].at] };
  const next =
    other === undefined ? gestures : new Map(gestures).set(other[0], { ...other[1], mode: 'view' });
  return keep(next, pointerId, moved, [effect]);
};

/** One table for all: it lies still while somebody in another strip carries something or moves it. */
const isBusyElsewhere = (gestures: Gestures, strip: number): boolean =>
  [...gestures.values()].some(
    (press) => press.strip !== strip && (press.mode === 'carry' || press.mode === 'view'),
  );

/** Moves the view, or still could: a finger that rests on the empty board while the other moves. */
const isForView = (press: Press): boolean =>
  press.mode === 'view' ||
  (press.mode === 'press' &&
    press.isTouch &&
    (press.target.type === 'board' || press.target.type === 'pile'));

const partnerOf = (gestures: Gestures, pointerId: number, press: Press): readonly [number, Press] | null => {
  if (!press.isTouch) return null;
  const partner = [...gestures].find(
    ([id, other]) =>
      id !== pointerId &&
      other.mode === 'press' &&
      other.isTouch &&
      other.strip === press.strip &&
      Math.abs(other.time - press.time) <= oneHand.time &&
      distance(other.start, press.start) <= oneHand.distance,
  );
  return partner ?? null;
};

const keep = (
  gestures: Gestures,
  pointerId: number,
  press: Press,
  effects: readonly GestureEffect[],
): GestureStep => ({ gestures: new Map(gestures).set(pointerId, press), effects });

const without = (gestures: Gestures, pointerId: number): Gestures => {
  const rest = new Map(gestures);
  rest.delete(pointerId);
  return rest;
};
