import type { Point } from '@shared/domain/board/geometry';
import { emptyHands, type HandsOnBoard, keepHeld, type Thing } from '@shared/domain/board/handsOnBoard';
import type { Landing } from '@shared/domain/board/hitTest';
import type { ParticipantId, PileId } from '@shared/ids';
import { create } from 'zustand';
import type { SpotKey } from '../../../sorting/spots';

/** What stands open in a strip: the choice of a pile for the card in the hand, or the name of a pile. */
export type StripPanel =
  | { readonly type: 'putWith' }
  | { readonly type: 'name'; readonly pileId: PileId; readonly hand: ParticipantId | null };

/** What the room screen knows of its board beyond the data: each hand for itself. */
export type HandsState = {
  readonly hands: HandsOnBoard;
  /** Where what a finger carries would come down. */
  readonly over: ReadonlyMap<number, Landing>;
  readonly panels: ReadonlyMap<number, StripPanel>;
  /** A short sentence for who works in a strip, for a few seconds. */
  readonly notes: ReadonlyMap<number, string>;
  /** The keyboard: where it stands, and for which strip it works (the one used last). */
  readonly current: SpotKey | null;
  readonly keyStrip: number;
  readonly said: { readonly text: string; readonly count: number };
};

const start: HandsState = {
  hands: emptyHands,
  over: new Map(),
  panels: new Map(),
  notes: new Map(),
  current: null,
  keyStrip: 0,
  said: { text: '', count: 0 },
};

export const useHandsState = create<HandsState>(() => start);

const { getState, setState } = useHandsState;

export const resetHands = (): void => {
  setState(start);
  carryPoints.clear();
};

export const handsNow = (): HandsOnBoard => getState().hands;
export const setHands = (hands: HandsOnBoard): void => {
  if (hands !== getState().hands) setState({ hands });
};

/** Lets go of what is gone, and closes what stood open for it. */
export const keepPresent = (isThere: (what: Thing) => boolean, stripCount: number): void => {
  const { hands, panels } = getState();
  const kept = keepHeld(hands, isThere, stripCount);
  setHands(kept);
  const open = [...panels].filter(([strip, panel]) => {
    if (strip >= stripCount) return false;
    return panel.type === 'name' ? isThere({ type: 'pile', id: panel.pileId }) : kept.picked.has(strip);
  });
  if (open.length !== panels.size) setState({ panels: new Map(open) });
  if (getState().keyStrip >= stripCount) workIn(0);
};

export const openPanel = (strip: number, panel: StripPanel): void =>
  setState(({ panels }) => ({ panels: new Map(panels).set(strip, panel) }));
export const closePanel = (strip: number): void =>
  setState(({ panels }) => (panels.has(strip) ? { panels: without(panels, strip) } : {}));

export const stand = (current: SpotKey): void => {
  if (getState().current !== current) setState({ current });
};
export const workIn = (keyStrip: number): void => {
  if (getState().keyStrip !== keyStrip) setState({ keyStrip });
};

const noteMs = 4000;

/** Says something to who works in this strip; screen readers hear it too. */
export const note = (strip: number, text: string): void => {
  say(text);
  setState(({ notes }) => ({ notes: new Map(notes).set(strip, text) }));
  setTimeout(() => {
    if (getState().notes.get(strip) === text) setState(({ notes }) => ({ notes: without(notes, strip) }));
  }, noteMs);
};

/** Said to screen readers, politely. The same sentence twice is said twice. */
export const say = (text: string): void =>
  setState(({ said }) => ({ said: { text, count: said.count + 1 } }));

/** Where a finger that carries something is, in CSS px from the board's corner, and where it holds the thing (board units). */
export type CarryPoint = { readonly at: Point; readonly grip: Point };

/** Outside React on purpose: a finger that moves changes one transform and draws nothing else again. */
const carryPoints = new Map<number, CarryPoint>();
const followers = new Map<number, () => void>();

export const carryPoint = (pointerId: number): CarryPoint | undefined => carryPoints.get(pointerId);

export const moveCarry = (pointerId: number, point: CarryPoint): void => {
  carryPoints.set(pointerId, point);
  followers.get(pointerId)?.();
};

/** Calls on every move of a finger. Gives the function that ends it. */
export const followCarry = (pointerId: number, listener: () => void): (() => void) => {
  followers.set(pointerId, listener);
  return () => followers.delete(pointerId);
};

/** Keeps what lies under a carried thing, when it became something else. */
export const setOver = (pointerId: number, landing: Landing | null): void => {
  const { over } = getState();
  if (landingKey(over.get(pointerId) ?? null) === landingKey(landing)) return;
  setState({ over: landing === null ? without(over, pointerId) : new Map(over).set(pointerId, landing) });
};

export const endCarry = (pointerId: number): void => {
  carryPoints.delete(pointerId);
  setOver(pointerId, null);
};

const landingKey = (landing: Landing | null): string => {
  if (landing === null) return '';
  if (landing.type === 'pile') return `pile ${landing.id} ${landing.before}`;
  return landing.type === 'card' ? `card ${landing.id}` : landing.type;
};

const without = <T>(map: ReadonlyMap<number, T>, key: number): ReadonlyMap<number, T> =>
  new Map([...map].filter(([other]) => other !== key));
