import type { Caller } from '@shared/contract/operation';
import type { RoomDisplay, RoomPlace } from '@shared/contract/room';
import { type BrowserWindow, protocol, type Session, session, type WebContents } from 'electron';
import { serveAppScheme } from './appProtocol';
import { type Arrangement, createArrangement, type RoomEnd } from './arrange';
import { openControlWindow, type WindowPlace } from './controlWindow';
import { type DisplayFacts, type DisplayKey, keyOf } from './displayFacts';
import { readDisplays, roomDisplays } from './displays';
import { allowMicrophone } from './microphone';
import { keepSessionOffline } from './offline';
import { pageOrigin } from './page';
import type { PictureLoop } from './pictureLoop';
import { chooseRoomDisplay } from './placement';
import type { CoverKey } from './roomKeys';
import { createRoomPicture } from './roomPicture';
import { openRoomWindow } from './roomWindow';

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

/** The two windows of the app, each at most once. Which of them asks decides what it may. */
export type AppWindows = {
  readonly origin: string;
  readonly contentsOf: (caller: Caller) => WebContents | undefined;
  readonly control: () => BrowserWindow | undefined;
  /** Opens the facilitator's window, or brings it to the front: if need be, also where the room sees it. */
  readonly showControl: () => void;
  /** The displays to choose from for the room screen. */
  readonly displays: () => readonly RoomDisplay[];
  /**
   * Opens the room screen over all of a display, or moves it there; null leaves the choice to the app (the remembered display,
   * another than the control window's, or the only one). False when the chosen display is not there.
   */
  readonly openRoom: (displayId: number | null) => boolean;
  readonly closeRoom: () => void;
  readonly roomPlace: () => RoomPlace;
  /** From the window that is in front to the other; `from` says which when it is known. */
  readonly switchView: (from?: Caller) => void;
  /** Loads the page of the room screen anew, also when it hangs. */
  readonly reloadRoom: () => void;
  /** Loads its page anew in a moment, so that nothing of before stays in it; first its last words may come in. */
  readonly renewRoom: () => void;
  /** What the room shows has changed: the picture of it is taken soon, instead of at the next turn. */
  readonly roomChanged: () => void;
};

/** Call when the app is ready. */
export const createWindows = (options: WindowsOptions): AppWindows => {
  const { devServer, screens } = options;
  serveAppScheme(screens, protocol);
  keepSessionOffline(session.defaultSession, devServer);
  allowMicrophone(session.defaultSession, devServer);
  const open = new Map<Caller, BrowserWindow>();
  const windowOf = (caller: Caller): BrowserWindow | undefined => {
    const window = open.get(caller);
    return window && !window.isDestroyed() ? window : undefined;
  };
  const control = () => windowOf('control');
  const displays = () => roomDisplays(readDisplays(), arrangement.controlDisplay(), options.roomDisplay());
  const arrangement = createArrangement({
    control,
    room: () => windowOf('screen'),
    onRoomPlace: (place) => {
      options.onRoomPlace(place);
      picture.poke();
    },
    onDisplays: () => options.onDisplays(displays()),
  });
  const switchView = (from?: Caller): void => {
    const front = from ?? (windowOf('screen')?.isFocused() ? 'screen' : 'control');
    if (front === 'screen') showControl();
    else if (arrangement.roomPlace().type === 'shown') bringToFront(windowOf('screen'));
  };
  const picture = createRoomPicture({
    room: () => windowOf('screen'),
    viewer: control,
    onPicture: options.onRoomPicture,
  });
  const tools: Tools = { options, arrangement, open, windowOf, switchView, picture };
  const showControl = () => showControlWindow(tools);
  const openRoom = createRoomOpener(tools);
  return {
    origin: pageOrigin(devServer),
    contentsOf: (caller) => windowOf(caller)?.webContents,
    control,
    showControl,
    displays,
    openRoom,
    closeRoom: () => windowOf('screen')?.destroy(),
    roomPlace: arrangement.roomPlace,
    switchView,
    roomChanged: picture.poke,
    // A page that hangs cannot be asked to load itself: it is ended, and comes back as after a crash.
    reloadRoom: () => windowOf('screen')?.webContents.forcefullyCrashRenderer(),
    renewRoom: () => {
      setTimeout(() => windowOf('screen')?.webContents.reload(), lastWordsMs);
    },
  };
};

/** So long a page has to send what was just typed. */
const lastWordsMs = 250;

type Tools = {
  readonly options: WindowsOptions;
  readonly arrangement: Arrangement;
  readonly open: Map<Caller, BrowserWindow>;
  readonly windowOf: (caller: Caller) => BrowserWindow | undefined;
  readonly switchView: AppWindows['switchView'];
  readonly picture: PictureLoop;
};

const showControlWindow = (tools: Tools): void => {
  const { options, arrangement, open, windowOf, switchView, picture } = tools;
  if (windowOf('control')) {
    arrangement.letControlCover();
    bringToFront(windowOf('control'));
    return;
  }
  const window = openControlWindow({
    ...options,
    place: options.place(),
    onPageGone: () => {
      // The page that comes has no picture yet.
      picture.forget();
      options.onPageGone('control');
    },
    onCrash: (reason) => options.onCrash('control', reason),
    onSwitch: () => switchView('control'),
  });
  // Nothing may stay on the wall when nobody can steer it any more.
  window.once('closed', () => windowOf('screen')?.destroy());
  window.on('show', picture.poke);
  window.on('restore', picture.poke);
  open.set('control', window);
  arrangement.controlOpened(window);
};

const createRoomOpener = (tools: Tools): AppWindows['openRoom'] => {
  const { options, arrangement, open, windowOf } = tools;
  let own: Session | undefined;
  return (displayId) => {
    const display = chooseRoomDisplay(readDisplays(), {
      chosen: displayId,
      remembered: options.roomDisplay(),
      control: arrangement.controlDisplay(),
    });
    if (!display) return false;
    if (displayId !== null) options.onRoomDisplay(keyOf(display));
    own ??= offlineSession('zaal', options.screens, options.devServer);
    if (!windowOf('screen')) open.set('screen', makeRoom(tools, display, own));
    arrangement.roomBelongsOn(display);
    windowOf('screen')?.show();
    return true;
  };
};

const makeRoom = (tools: Tools, display: DisplayFacts, own: Session): BrowserWindow => {
  const { options, arrangement, switchView, picture } = tools;
  let end: RoomEnd = 'closed';
  const window = openRoomWindow({
    ...options,
    display,
    session: own,
    onPageGone: () => options.onPageGone('screen'),
    onCrash: (reason) => options.onCrash('screen', reason),
    onGivenUp: () => {
      end = 'crashed';
      window.destroy();
    },
    onStuck: options.onRoomStuck,
    onSwitch: () => switchView('screen'),
    onCover: options.onRoomCover,
    onTouched: picture.poke,
    onClosed: () => {
      arrangement.roomClosed(end);
      options.onRoomEnd(end);
    },
  });
  return window;
};

const bringToFront = (window: BrowserWindow | undefined): void => {
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.moveTop();
  window?.focus();
};

const offlineSession = (name: string, screens: string, devServer: string | undefined): Session => {
  // Without "persist:" it is kept in memory only.
  const own = session.fromPartition(name);
  keepSessionOffline(own, devServer);
  allowMicrophone(own, devServer);
  serveAppScheme(screens, own.protocol);
  return own;
};
