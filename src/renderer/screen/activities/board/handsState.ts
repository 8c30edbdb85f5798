import type { Point } from '@shared/domain/board/geometry';
import { emptyHands, type HandsOnBoard, keepHeld, type Thing } from '@shared/domain/board/handsOnBoard';
import type { Landing } from '@shared/domain/board/hitTest';
import type { ParticipantId, PileId } from '@shared/ids';
import { create } from 'zustand';
import type { SpotKey } from '../../../sorting/spots';

/** The name of a pile. `asksKeys`: its field takes the keyboard, unless somebody is typing by then. */
export type NamePanelOpen = {
  readonly type: 'name';
  readonly pileId: PileId;
  readonly hand: ParticipantId | null;
  readonly asksKeys: boolean;
};

/** What stands open in a strip: the name of a pile, or the choice of a pile for the card in the hand; the name waits `under` it. */
export type StripPanel = { readonly type: 'putWith'; readonly under: NamePanelOpen | null } | NamePanelOpen;

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
  const open = [...panels].flatMap(([strip, panel]): readonly (readonly [number, StripPanel])[] => {
    const shown = panel.type === 'putWith' && !kept.picked.has(strip) ? panel.under : panel;
    const isGone = shown === null || (shown.type === 'name' && !isThere({ type: 'pile', id: shown.pileId }));
    return isGone || strip >= stripCount ? [] : [[strip, shown]];
  });
  if (open.length !== panels.size || open.some(([strip, panel]) => panels.get(strip) !== panel))
    setState({ panels: new Map(open) });
  if (getState().keyStrip >= stripCount) workIn(0);
};

/** Asks for the name of a pile. Who is typing another keeps the keys: they do not become part of this one. */
export const openName = (strip: number, pileId: PileId, hand: ParticipantId | null): void =>
  show(strip, { type: 'name', pileId, hand, asksKeys: !isTyping() });

/** Shows the piles to choose from. A name that was asked for waits under it. */
export const openPutWith = (strip: number): void => {
  const open = getState().panels.get(strip);
  if (open?.type !== 'putWith') show(strip, { type: 'putWith', under: open ?? null });
};

export const closePutWith = (strip: number): void => {
  const open = getState().panels.get(strip);
  if (open?.type === 'putWith') show(strip, open.under);
};

/** The name of this pile is there, or passed over. What else stands open by now stays. */
export const closeName = (strip: number, pileId: PileId): void => {
  const open = getState().panels.get(strip);
  if (open?.type === 'name' && open.pileId === pileId) show(strip, null);
  if (open?.type === 'putWith' && open.under?.pileId === pileId) show(strip, { ...open, under: null });
};

const show = (strip: number, panel: StripPanel | null): void =>
  setState(({ panels }) => ({
    panels: panel === null ? without(panels, strip) : new Map(panels).set(strip, panel),
  }));

/** Somebody is writing a name: their keyboard is not taken away. */
export const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement;

/** The same, in this strip. */
export const isTypingIn = (strip: number): boolean =>
  document.activeElement instanceof HTMLInputElement &&
  document.activeElement.dataset['strip'] === String(strip);

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
