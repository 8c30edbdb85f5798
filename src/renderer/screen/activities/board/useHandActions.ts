import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import { cardBoxes } from '@shared/domain/board/boardLayout';
import { toBoard } from '@shared/domain/board/camera';
import { clearSpot } from '@shared/domain/board/clearSpot';
import type { Point, Rect } from '@shared/domain/board/geometry';
import type { GestureEffect, PressTarget } from '@shared/domain/board/gestures';
import {
  drop,
  type HandsOnBoard,
  type Held,
  type Holder,
  holderOf,
  lift,
  pickUp,
  putDown,
  type Thing,
} from '@shared/domain/board/handsOnBoard';
import { type Landing, landingAt } from '@shared/domain/board/hitTest';
import { pileOfCard } from '@shared/domain/board/moves';
import type { Hands } from '@shared/domain/room/regions';
import type { FragmentId, PileId } from '@shared/ids';
import { useMemo, useRef } from 'react';
import type { BoardCamera } from '../../../board/boardCamera';
import type { BoardCommands } from './boardCommands';
import {
  carryPoint,
  closePutWith,
  endCarry,
  handsNow,
  moveCarry,
  openName,
  setHands,
  setOver,
  workIn,
} from './handsState';

export type HandsTable = {
  readonly view: SortView;
  readonly layout: BoardLayout;
  readonly camera: BoardCamera;
  /** Who was chosen in each strip. */
  readonly hands: Hands;
  readonly commands: BoardCommands;
};

/** What the hands at the screen do: each finger, and each strip, for itself. */
export type HandActions = {
  readonly answer: (effect: GestureEffect) => void;
  /** A press without a finger: the keyboard, a screen reader. */
  readonly press: (strip: number, target: PressTarget) => void;
  /** The card that this strip has picked up goes to a pile; null: back among the cards that are nowhere yet. */
  readonly putOn: (strip: number, pileId: PileId | null) => void;
  readonly makePile: (strip: number) => void;
  readonly putBack: (strip: number) => void;
};

/** What the hands at the screen do to this table. */
export const useHandActions = (table: HandsTable): HandActions => {
  const latest = useRef(table);
  latest.current = table;
  return useMemo(() => createHandActions(() => latest.current), []);
};

const createHandActions = (now: () => HandsTable): HandActions => {
  const press = (strip: number, target: PressTarget, at: Point | null = null): void => {
    const table = now();
    workIn(strip);
    const { hands, held } = putDown(handsNow(), strip);
    if (held !== null) {
      // On somebody else's card: it stays in both hands.
      if (target.type === 'card' && isTaken(hands, target)) return;
      setHands(hands);
      closePutWith(strip);
      putOnTarget(table, held, target, at);
      return;
    }
    const by = holderIn(table, strip);
    if (target.type === 'card') setHands(pickUp(handsNow(), { ...by, what: target }));
    if (target.type === 'pileTitle') openName(strip, target.id, by.hand);
  };
  const withPicked = (strip: number, act: (held: Held, id: FragmentId) => void): void => {
    const { hands, held } = putDown(handsNow(), strip);
    setHands(hands);
    closePutWith(strip);
    if (held?.what.type === 'card') act(held, held.what.id);
  };
  return {
    press,
    answer: (effect) => {
      if (effect.type === 'tap') press(effect.strip, effect.target, toBoard(now().camera.get(), effect.at));
      if (effect.type === 'lift') liftThing(now(), effect);
      if (effect.type === 'carry') carry(now(), effect.pointerId, effect.at);
      if (effect.type === 'letGo') letGo(effect.pointerId);
      if (effect.type === 'drop') land(now(), effect.pointerId, effect.at);
    },
    putOn: (strip, pileId) =>
      withPicked(strip, (held, id) => {
        const { commands } = now();
        void (pileId === null ? commands.takeOut(held, id) : commands.put(held, id, pileId));
      }),
    makePile: (strip) => withPicked(strip, (held, id) => void now().commands.makePile(held, [id], null)),
    putBack: (strip) => withPicked(strip, () => undefined),
  };
};

const holderIn = ({ hands }: HandsTable, strip: number): Holder => ({ strip, hand: hands[strip] ?? null });

const isTaken = (hands: HandsOnBoard, what: Thing): boolean => holderOf(hands, what) !== null;

/** A tap with a card in the hand puts it there. On itself: back where it lay. */
const putOnTarget = (table: HandsTable, held: Held, target: PressTarget, at: Point | null): void => {
  const { layout, commands, view } = table;
  if (held.what.type !== 'card') return;
  const { id } = held.what;
  switch (target.type) {
    case 'card': {
      if (target.id === id) return;
      const pile = pileOfCard(view, target.id);
      if (pile !== null) return void commands.put(held, id, pile.id);
      const free = layout.free.find(({ card }) => card.id === target.id)?.rect ?? null;
      return void commands.makePile(held, [target.id, id], free);
    }
    case 'pileTitle':
      return void commands.put(held, id, target.id);
    case 'pile':
      return void (target.id === null ? commands.takeOut(held, id) : commands.put(held, id, target.id));
    case 'board':
      if (at !== null)
        void commands.layDown(
          held,
          id,
          clearOf(table, held.what, { x: at.x - tapGrip.x, y: at.y - tapGrip.y }),
        );
  }
};

/** A card that is put down with a tap lies with this point under the finger (board units). */
const tapGrip: Point = { x: 108, y: 28 };

const liftThing = (table: HandsTable, effect: Extract<GestureEffect, { type: 'lift' }>): void => {
  const { pointerId, strip, target, at } = effect;
  const what = thingOf(target);
  if (what === null) return;
  workIn(strip);
  const before = handsNow();
  const after = lift(before, pointerId, { ...holderIn(table, strip), what });
  if (after === before) return;
  const rect = rectOf(table.layout, what);
  const point = toBoard(table.camera.get(), at);
  moveCarry(pointerId, {
    at,
    grip: { x: point.x - (rect?.x ?? point.x), y: point.y - (rect?.y ?? point.y) },
  });
  setHands(after);
  // The choice of a pile was for the card that is dragged off now.
  if (before.picked.has(strip) && !after.picked.has(strip)) closePutWith(strip);
};

const thingOf = (target: PressTarget): Thing | null => {
  if (target.type === 'card') return target;
  return target.type === 'pileTitle' ? { type: 'pile', id: target.id } : null;
};

const carry = ({ layout, camera }: HandsTable, pointerId: number, at: Point): void => {
  const point = carryPoint(pointerId);
  const held = handsNow().carried.get(pointerId);
  if (point === undefined || held === undefined) return;
  moveCarry(pointerId, { ...point, at });
  if (held.what.type === 'card')
    setOver(pointerId, landingAt(layout, toBoard(camera.get(), at), heldCards(handsNow())));
};

const letGo = (pointerId: number): void => {
  setHands(drop(handsNow(), pointerId).hands);
  endCarry(pointerId);
};

const land = (table: HandsTable, pointerId: number, at: Point): void => {
  const { layout, camera, commands, view } = table;
  const point = carryPoint(pointerId);
  const { held } = drop(handsNow(), pointerId);
  const others = heldCards(handsNow());
  letGo(pointerId);
  if (held === null || point === undefined) return;
  const finger = toBoard(camera.get(), at);
  const corner = { x: finger.x - point.grip.x, y: finger.y - point.grip.y };
  if (held.what.type === 'pile')
    return void commands.placePile(held, held.what.id, clearOf(table, held.what, corner));
  const { id } = held.what;
  const landing: Landing = landingAt(layout, finger, others);
  switch (landing.type) {
    case 'pile':
      return void commands.put(held, id, landing.id, landing.before);
    case 'card':
      return void commands.makePile(held, [landing.id, id], landing.isFree ? landing.rect : null);
    case 'loose':
      return void commands.takeOut(held, id);
    case 'board':
      if (pileOfCard(view, id) !== null || hasMoved(layout, id, corner))
        void commands.layDown(held, id, clearOf(table, held.what, corner));
  }
};

const hasMoved = (layout: BoardLayout, id: FragmentId, corner: Point): boolean => {
  const rect = rectOf(layout, { type: 'card', id });
  return rect === null || Math.abs(rect.x - corner.x) > 1 || Math.abs(rect.y - corner.y) > 1;
};

/** Beside what lies there: nothing that the others look at moves aside for it. */
const clearOf = ({ layout }: HandsTable, what: Thing, corner: Point): Point => {
  const rect = rectOf(layout, what);
  return rect === null
    ? corner
    : clearSpot(layout, { ...corner, width: rect.width, height: rect.height }, what.id);
};

const heldCards = (hands: HandsOnBoard): ReadonlySet<FragmentId> =>
  new Set(
    [...hands.carried.values(), ...hands.picked.values()].flatMap(({ what }) =>
      what.type === 'card' ? [what.id] : [],
    ),
  );

const rectOf = (layout: BoardLayout, what: Thing): Rect | null =>
  (what.type === 'pile'
    ? layout.groups.find(({ id }) => id === what.id)?.rect
    : cardBoxes(layout).find(({ card }) => card.id === what.id)?.rect) ?? null;
