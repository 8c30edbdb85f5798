import type { Point } from '@shared/domain/board/geometry';
import type { DropPlace } from '@shared/domain/board/hitTest';
import { addCards, type Selection } from '@shared/domain/board/selection';
import type { FragmentId, PileId } from '@shared/ids';
import { create } from 'zustand';
import { cardSpot, type SpotKey } from '../../sorting/spots';

export type Side = 'list' | 'board';

/** What one hand carries. */
export type Carry = {
  readonly what:
    | { readonly type: 'cards'; readonly ids: readonly FragmentId[] }
    /** `grip`: where the hand holds it, from its corner, in board units. */
    | { readonly type: 'pile'; readonly id: PileId; readonly grip: Point };
  /** Of the hand, in CSS px from the board's corner. */
  readonly at: Point;
  readonly over: DropPlace | null;
};

export type SortDialog =
  | { readonly type: 'putWith' }
  | { readonly type: 'newPile'; readonly name: string; readonly ids: readonly FragmentId[] }
  | { readonly type: 'merge'; readonly id: PileId }
  | { readonly type: 'look'; readonly id: PileId }
  | { readonly type: 'card'; readonly id: FragmentId }
  | { readonly type: 'find' };

/** The menu of a pile, beside the element that opened it. */
export type OpenMenu = { readonly id: PileId | null; readonly side: Side; readonly anchor: HTMLElement };

/** Asks one side to bring a spot into view and give it the focus. */
export type ShowRequest = {
  readonly spot: SpotKey;
  readonly side: Side;
  readonly focus: boolean;
  /** `near`: close enough to read as well. `stay`: the view does not move. */
  readonly scroll: 'into' | 'near' | 'stay';
};

/** What this window knows beyond the data: what is in the hand, where the keyboard stands, what is open. */
export type SortState = {
  readonly selection: Selection;
  readonly picked: ReadonlySet<FragmentId>;
  readonly current: SpotKey | null;
  readonly side: Side;
  /** The card that was looked for, shown calmly for a while. */
  readonly glow: FragmentId | null;
  readonly carries: ReadonlyMap<number, Carry>;
  readonly dialog: SortDialog | null;
  readonly menu: OpenMenu | null;
  readonly renaming: { readonly id: PileId; readonly side: Side } | null;
  readonly show: readonly ShowRequest[];
  readonly said: { readonly text: string; readonly count: number };
};

const start: SortState = {
  selection: [],
  picked: new Set(),
  current: null,
  side: 'board',
  glow: null,
  carries: new Map(),
  dialog: null,
  menu: null,
  renaming: null,
  show: [],
  said: { text: '', count: 0 },
};

export const useSortState = create<SortState>(() => start);

const { getState, setState } = useSortState;

export const resetSort = (): void => setState(start);

export const select = (selection: Selection): void => {
  if (selection !== getState().selection) setState({ selection, picked: new Set(selection) });
};
export const pickUp = (ids: readonly FragmentId[]): void => select(addCards(getState().selection, ids));
export const putBack = (): void => select([]);

export const stand = (current: SpotKey, side: Side): void => {
  const state = getState();
  if (state.current !== current || state.side !== side) setState({ current, side });
};

export const openDialog = (dialog: SortDialog): void => setState({ dialog, menu: null });
export const closeDialog = (): void => setState({ dialog: null });
export const openMenu = (menu: OpenMenu): void => setState({ menu });
export const closeMenu = (): void => setState({ menu: null });
export const rename = (id: PileId, side: Side): void => setState({ renaming: { id, side }, menu: null });
export const stopRenaming = (): void => setState({ renaming: null });

/** Said to screen readers, politely. The same sentence twice is said twice. */
export const say = (text: string): void =>
  setState(({ said }) => ({ said: { text, count: said.count + 1 } }));

/** The keyboard goes to a spot, which comes into view on both sides; the focus stays on the side in use. */
export const showSpot = (spot: SpotKey, scroll: ShowRequest['scroll'] = 'into'): void => {
  const { side } = getState();
  const other: Side = side === 'list' ? 'board' : 'list';
  setState({
    current: spot,
    show: [
      { spot, side: other, focus: false, scroll },
      { spot, side, focus: true, scroll },
    ],
  });
};

/** After something was put down: the keyboard stays with it. The view moves along for keys only, never under a hand. */
export const follow = (spot: SpotKey): void =>
  showSpot(spot, document.activeElement?.matches(':focus-visible') === true ? 'into' : 'stay');

export const shown = (request: ShowRequest): void =>
  setState(({ show }) => ({ show: show.filter((other) => other !== request) }));

const glowMs = 4000;
let glowEnds: ReturnType<typeof setTimeout> | undefined;

/** Shows where a card lies: in view on both sides, with a calm edge for a few seconds. */
export const pointOut = (id: FragmentId): void => {
  clearTimeout(glowEnds);
  setState({ glow: id });
  showSpot(cardSpot(id), 'near');
  glowEnds = setTimeout(() => setState({ glow: null }), glowMs);
};

export const carry = (pointerId: number, carried: Carry): void =>
  setState(({ carries }) => ({ carries: new Map(carries).set(pointerId, carried) }));
export const endCarry = (pointerId: number): void =>
  setState(({ carries }) => {
    const rest = new Map(carries);
    rest.delete(pointerId);
    return { carries: rest };
  });
