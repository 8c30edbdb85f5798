import { type DisplayFacts, type DisplayKey, findDisplay, type Home, isSameSurface } from './displayFacts';

export type Situation = {
  readonly displays: readonly DisplayFacts[];
  readonly control: {
    /** The last display that it stood on and that was not the room's. */
    readonly home: Home;
    /** The facilitator chose to have it where the room sees it: there was one display, or F9 was pressed. */
    readonly mayCover: boolean;
  };
  /** Where the room screen belongs; null when it is not open. */
  readonly room: Home | null;
};

export type ControlPlace =
  /** It may stay wherever it is now, if that is not where the room sees it; otherwise it goes to this display. */
  | { readonly type: 'shown'; readonly display: DisplayFacts }
  | { readonly type: 'hidden' }
  /** There is no display at all. */
  | { readonly type: 'nowhere' };

export type RoomPlacing =
  | { readonly type: 'shown'; readonly display: DisplayFacts }
  | { readonly type: 'hidden' }
  | { readonly type: 'closed' };

export type Placing = { readonly control: ControlPlace; readonly room: RoomPlacing };

/**
 * Where the two windows belong with these displays. The room screen is on its own display or nowhere: it never goes by
 * itself to one that nobody chose. The control window, which is private, is never put where the room sees it: rather nowhere.
 */
export const placeWindows = ({ displays, control, room }: Situation): Placing => {
  const roomDisplay = room ? findDisplay(displays, room) : undefined;
  return {
    room: placeRoom(room, roomDisplay),
    control: placeControl(displays, control, roomDisplay),
  };
};

const placeRoom = (room: Home | null, display: DisplayFacts | undefined): RoomPlacing => {
  if (!room) return { type: 'closed' };
  return display ? { type: 'shown', display } : { type: 'hidden' };
};

const placeControl = (
  displays: readonly DisplayFacts[],
  { home, mayCover }: Situation['control'],
  roomDisplay: DisplayFacts | undefined,
): ControlPlace => {
  const isSeen = (display: DisplayFacts): boolean =>
    roomDisplay !== undefined && isSameSurface(display, roomDisplay);
  const own = findDisplay(displays, home);
  if (own && (mayCover || !isSeen(own))) return { type: 'shown', display: own };
  const other = displays.find((display) => !isSeen(display));
  if (other) return { type: 'shown', display: other };
  if (!roomDisplay) return { type: 'nowhere' };
  return mayCover ? { type: 'shown', display: roomDisplay } : { type: 'hidden' };
};

export type Choice = {
  /** What the facilitator chose now; null leaves it to the app. */
  readonly chosen: number | null;
  readonly remembered: DisplayKey | null;
  /** The display that the control window is on. */
  readonly control: DisplayFacts | undefined;
};

/**
 * Where to open the room screen: the display that was chosen, else the remembered one, else one that the control window is
 * not on, else the only one. The remembered one does not count when the control window stands there and another is free.
 * Undefined when the chosen one is not there: another is not what was asked for.
 */
export const chooseRoomDisplay = (
  displays: readonly DisplayFacts[],
  { chosen, remembered, control }: Choice,
): DisplayFacts | undefined => {
  if (chosen !== null) return displays.find(({ id }) => id === chosen);
  const known = remembered ? findDisplay(displays, { key: remembered, others: [] }) : undefined;
  const free = displays.filter((display) => !control || !isSameSurface(display, control));
  return (known && free.includes(known) ? known : free[0]) ?? control ?? displays[0];
};
