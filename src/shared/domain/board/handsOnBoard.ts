import type { FragmentId, ParticipantId, PileId } from '../../ids';

/** Who holds something: the strip of the screen, and who was chosen there when it was taken. */
export type Holder = { readonly strip: number; readonly hand: ParticipantId | null };

/** What somebody can hold: one card or one pile. */
export type Thing =
  | { readonly type: 'card'; readonly id: FragmentId }
  | { readonly type: 'pile'; readonly id: PileId };

export type Held = Holder & { readonly what: Thing };

/** Everything that is in somebody's hand. No thing is in two hands. */
export type HandsOnBoard = {
  /** Dragged, by the finger that carries it. */
  readonly carried: ReadonlyMap<number, Held>;
  /** Picked up with a tap, by strip. */
  readonly picked: ReadonlyMap<number, Held>;
};

export const emptyHands: HandsOnBoard = { carried: new Map(), picked: new Map() };

/** Who holds this; null when nobody does. */
export const holderOf = (hands: HandsOnBoard, what: Thing): Held | null =>
  [...hands.carried.values(), ...hands.picked.values()].find((held) => isSame(held.what, what)) ?? null;

/** A finger takes something along. What somebody else holds stays where it is; one's own picked-up card goes along. */
export const lift = (hands: HandsOnBoard, pointerId: number, held: Held): HandsOnBoard => {
  if (hands.carried.has(pointerId)) return hands;
  const own = hands.picked.get(held.strip);
  const isOwn = own !== undefined && isSame(own.what, held.what);
  if (!isOwn && holderOf(hands, held.what) !== null) return hands;
  return {
    carried: new Map(hands.carried).set(pointerId, held),
    picked: isOwn ? without(hands.picked, held.strip) : hands.picked,
  };
};

/** The finger is lifted: what it carried, now in no hand any more. Null: it carried nothing. */
export const drop = (
  hands: HandsOnBoard,
  pointerId: number,
): { readonly hands: HandsOnBoard; readonly held: Held | null } => {
  const held = hands.carried.get(pointerId);
  if (held === undefined) return { hands, held: null };
  return { hands: { ...hands, carried: without(hands.carried, pointerId) }, held };
};

/** A tap takes something in the hand of that strip, in place of what it held. What somebody holds stays with them. */
export const pickUp = (hands: HandsOnBoard, held: Held): HandsOnBoard =>
  holderOf(hands, held.what) === null
    ? { ...hands, picked: new Map(hands.picked).set(held.strip, held) }
    : hands;

/** What a strip had picked up, now in no hand any more. Null: nothing. */
export const putDown = (
  hands: HandsOnBoard,
  strip: number,
): { readonly hands: HandsOnBoard; readonly held: Held | null } => {
  const held = hands.picked.get(strip);
  if (held === undefined) return { hands, held: null };
  return { hands: { ...hands, picked: without(hands.picked, strip) }, held };
};

/** Lets go of what is no longer on the board, and of what a strip that is gone had picked up. */
export const keepHeld = (
  hands: HandsOnBoard,
  isThere: (what: Thing) => boolean,
  stripCount: number,
): HandsOnBoard => {
  const carried = keep(hands.carried, ({ what }) => isThere(what));
  const picked = keep(hands.picked, ({ what, strip }) => strip < stripCount && isThere(what));
  return carried === hands.carried && picked === hands.picked ? hands : { carried, picked };
};

const isSame = (a: Thing, b: Thing): boolean => a.type === b.type && a.id === b.id;

type ByNumber = ReadonlyMap<number, Held>;

const without = (map: ByNumber, key: number): ByNumber =>
  new Map([...map].filter(([other]) => other !== key));

const keep = (map: ByNumber, test: (held: Held) => boolean): ByNumber => {
  const kept = [...map].filter(([, held]) => test(held));
  return kept.length === map.size ? map : new Map(kept);
};
