import type { Caller } from '@shared/contract/operation';
import type { RoomDisplay, RoomPlace } from '@shared/contract/room';
import type { RoomEnd } from './arrange';
import type { WindowPlace } from './controlWindow';
import type { DisplayKey } from './displayFacts';
import type { CoverKey } from './roomKeys';

/** What happens to the room screen, for who leads the meeting to know. */
export type RoomEvents = {
  /** The display that was last chosen for it, kept in the settings. */
  readonly roomDisplay: () => DisplayKey | null;
  readonly onRoomDisplay: (display: DisplayKey) => void;
  /** Displays came, went or changed, or the control window went to another. */
  readonly onDisplays: (displays: readonly RoomDisplay[]) => void;
  /** Where it is now. Only when that has changed. */
  readonly onRoomPlace: (place: RoomPlace) => void;
  /** Its page no longer answers (true), or does again (false). `reloadRoom` loads it anew. */
  readonly onRoomStuck: (stuck: boolean) => void;
  /** The keys for black or still were pressed in it. */
  readonly onRoomCover: (what: CoverKey) => void;
  /** What the room sees now, as a small JPEG: a little after a change, only when it looks different. */
  readonly onRoomPicture: (bytes: Uint8Array<ArrayBuffer>) => void;
};

export type WindowsOptions = RoomEvents & {
  readonly preload: string;
  readonly devServer: string | undefined;
  /** Folder of the built screens. */
  readonly screens: string;
  readonly place: () => WindowPlace | null;
  readonly onPlace: (place: WindowPlace) => void;
  readonly onPageGone: (caller: Caller) => void;
  readonly onRoomEnd: (why: RoomEnd) => void;
  readonly onCrash: (caller: Caller, reason: string) => void;
};
