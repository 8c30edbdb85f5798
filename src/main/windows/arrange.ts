import type { RoomPlace } from '@shared/contract/room';
import type { BrowserWindow } from 'electron';
import { overlap, placeWindow } from './bounds';
import { type DisplayFacts, follow, type Home, homeAt, isSameSurface } from './displayFacts';
import { displayOf, readDisplays, watchDisplays } from './displays';
import { type ControlPlace, type Placing, placeWindows } from './placement';
import { coverDisplay } from './roomWindow';

/** Why the room screen is no longer open. `crashed`: so often that it was not loaded again. */
export type RoomEnd = Exclude<Extract<RoomPlace, { readonly type: 'closed' }>['because'], 'never'>;

export type ArrangeOptions = {
  readonly control: () => BrowserWindow | undefined;
  readonly room: () => BrowserWindow | undefined;
  /** Where it is now. Called only when that has changed. */
  readonly onRoomPlace: (place: RoomPlace) => void;
  /** Displays came, went or changed, or the control window went to another. */
  readonly onDisplays: () => void;
};

/** Keeps the two windows where they belong while displays come and go. What belongs where is decided in placement.ts. */
export type Arrangement = {
  readonly roomPlace: () => RoomPlace;
  readonly controlOpened: (window: BrowserWindow) => void;
  /** The room screen belongs on this display from now on. */
  readonly roomBelongsOn: (display: DisplayFacts) => void;
  readonly roomClosed: (why: RoomEnd) => void;
  /** The facilitator asks for the control window: if need be, also where the room sees it. */
  readonly letControlCover: () => void;
  /** The display that the control window is on, or belongs on while it is put away. */
  readonly controlDisplay: () => DisplayFacts | undefined;
};

/** The system moves windows about for some time after a display has come or gone, or a window went to another. */
const settlingMs = [0, 300, 1500] as const;
const dragPauseMs = 300;

type State = {
  controlHome: Home | undefined;
  roomHome: Home | null;
  mayCover: boolean;
  /** Put away by us, because the room would see it. */
  controlHidden: boolean;
  place: RoomPlace;
  roomEnd: 'never' | RoomEnd;
  settledAt: number;
};

/** Call when the app is ready. */
export const createArrangement = (options: ArrangeOptions): Arrangement => {
  const state: State = {
    controlHome: undefined,
    roomHome: null,
    mayCover: false,
    controlHidden: false,
    place: { type: 'closed', because: 'never' },
    roomEnd: 'never',
    settledAt: 0,
  };
  const arrange = (): void => {
    const displays = readDisplays();
    if (!state.controlHome) return;
    state.controlHome = follow(state.controlHome, displays);
    if (state.roomHome) state.roomHome = follow(state.roomHome, displays);
    const { controlHome: home, mayCover, roomHome: room } = state;
    apply(options, state, placeWindows({ displays, control: { home, mayCover }, room }));
  };
  const arrangeUntilSettled = (): void => {
    arrange();
    for (const wait of settlingMs) setTimeout(arrange, wait);
  };
  watchDisplays(() => {
    state.settledAt = performance.now() + Math.max(...settlingMs);
    arrangeUntilSettled();
    options.onDisplays();
  });
  return {
    roomPlace: () => state.place,
    controlOpened: (window) => {
      state.controlHome = homeAt(displayOf(window), readDisplays());
      state.controlHidden = false;
      followDragging(window, state, options);
      window.on('restore', arrange);
    },
    roomBelongsOn: (display) => {
      const own = controlDisplay(options, state);
      const moves = state.roomHome !== null && state.roomHome.key.id !== display.id;
      state.roomHome = homeAt(display, readDisplays());
      state.mayCover = own !== undefined && isSameSurface(own, display);
      if (moves) arrangeUntilSettled();
      else arrange();
    },
    roomClosed: (why) => {
      state.roomEnd = why;
      state.roomHome = null;
      state.mayCover = false;
      arrange();
    },
    letControlCover: () => {
      state.mayCover = true;
      arrange();
    },
    controlDisplay: () => controlDisplay(options, state),
  };
};

const controlDisplay = ({ control }: ArrangeOptions, state: State): DisplayFacts | undefined => {
  const window = control();
  if (!window) return undefined;
  if (!state.controlHidden && !window.isMinimized()) return displayOf(window);
  return readDisplays().find(({ id }) => id === state.controlHome?.key.id);
};

/** Where the facilitator drags the control window, it belongs; but not on the room's display, and not while the system moves it. */
const followDragging = (window: BrowserWindow, state: State, { onDisplays }: ArrangeOptions): void => {
  const dragged = (): void => {
    if (window.isDestroyed() || window.isMinimized() || state.controlHidden) return;
    if (performance.now() < state.settledAt) return;
    const displays = readDisplays();
    const now = displayOf(window);
    const seen = displays.find(({ id }) => state.place.type === 'shown' && id === state.place.displayId);
    if (seen && isSameSurface(seen, now)) return;
    const moved = state.controlHome?.key.id !== now.id;
    state.controlHome = homeAt(now, displays);
    if (moved) onDisplays();
  };
  let timer: NodeJS.Timeout | undefined;
  window.on('move', () => {
    clearTimeout(timer);
    timer = setTimeout(dragged, dragPauseMs);
  });
};

const apply = (options: ArrangeOptions, state: State, { control, room }: Placing): void => {
  const roomWindow = options.room();
  const seen = room.type === 'shown' ? room.display : undefined;
  const shared = seen !== undefined && control.type === 'shown' && isSameSurface(control.display, seen);
  if (!shared) state.mayCover = false;
  if (roomWindow && seen) {
    // On a display of its own it lies over everything: what the system moves there by itself lands behind it.
    roomWindow.setAlwaysOnTop(!shared);
    coverDisplay(roomWindow, seen);
  }
  if (roomWindow && room.type === 'hidden' && roomWindow.isVisible()) roomWindow.hide();
  const window = options.control();
  if (window) placeControl(window, state, control, seen);
  tell(options, state, placeOf(room, shared, state.roomEnd));
};

const placeControl = (
  window: BrowserWindow,
  state: State,
  place: ControlPlace,
  seen: DisplayFacts | undefined,
): void => {
  if (place.type === 'nowhere') return;
  if (place.type === 'hidden') {
    state.controlHidden = true;
    if (window.isVisible()) window.hide();
    return;
  }
  const { display } = place;
  if (state.controlHidden) {
    state.controlHidden = false;
    putOn(window, display);
    comeBack(window, state, seen);
  } else if (!window.isMinimized() && mustGo(window, display, seen)) putOn(window, display);
};

/** Where it is the room sees it, or nobody does. */
const mustGo = (window: BrowserWindow, display: DisplayFacts, seen: DisplayFacts | undefined): boolean => {
  const now = displayOf(window);
  if (isSameSurface(now, display)) return overlap(window.getBounds(), now.bounds) === 0;
  return overlap(window.getBounds(), now.bounds) === 0 || (seen !== undefined && isSameSurface(now, seen));
};

const putOn = (window: BrowserWindow, { workArea }: DisplayFacts): void => {
  const maximized = window.isMaximized();
  if (maximized) window.unmaximize();
  window.setBounds(placeWindow(null, [workArea], window.getNormalBounds()));
  if (maximized) window.maximize();
};

/**
 * Shown again, without taking the keyboard from who is writing. When the room screen has closed and its display is the only
 * one, people may still be looking at it: then the control window waits in the task bar.
 */
const comeBack = (window: BrowserWindow, state: State, seen: DisplayFacts | undefined): void => {
  const home = state.controlHome?.key.id;
  const isHome = readDisplays().some(({ id }) => id === home);
  if (!seen && !isHome) window.minimize();
  if (!window.isMinimized()) window.showInactive();
};

const placeOf = (room: Placing['room'], shared: boolean, because: State['roomEnd']): RoomPlace => {
  if (room.type === 'closed') return { type: 'closed', because };
  if (room.type === 'hidden') return { type: 'displayGone' };
  return { type: 'shown', displayId: room.display.id, shared };
};

const tell = ({ onRoomPlace }: ArrangeOptions, state: State, place: RoomPlace): void => {
  if (JSON.stringify(place) === JSON.stringify(state.place)) return;
  state.place = place;
  onRoomPlace(place);
};
