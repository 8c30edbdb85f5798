import type { Caller } from '@shared/contract/operation';
import type { RoomDisplay, RoomPlace } from '@shared/contract/room';
import { type BrowserWindow, protocol, session, type WebContents } from 'electron';
import { serveAppScheme } from './appProtocol';
import { createArrangement } from './arrange';
import { openControlWindow } from './controlWindow';
import { readDisplays, roomDisplays } from './displays';
import { allowMicrophone } from './microphone';
import { keepSessionOffline } from './offline';
import { pageOrigin } from './page';
import { createRoomLife, type RoomLife, type RoomLifeTools } from './roomLife';
import { createRoomPicture } from './roomPicture';
import type { WindowsOptions } from './windowsOptions';

/** The two windows of the app, each at most once. Which of them asks decides what it may. */
export type AppWindows = RoomLife & {
  readonly origin: string;
  readonly contentsOf: (caller: Caller) => WebContents | undefined;
  readonly control: () => BrowserWindow | undefined;
  /** Opens the facilitator's window, or brings it to the front: if need be, also where the room sees it. */
  readonly showControl: () => void;
  /** The displays to choose from for the room screen. */
  readonly displays: () => readonly RoomDisplay[];
  readonly roomPlace: () => RoomPlace;
  /** From the window that is in front to the other; `from` says which when it is known. */
  readonly switchView: (from?: Caller) => void;
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
  const tools: RoomLifeTools = { options, arrangement, open, windowOf, switchView, picture };
  const showControl = () => showControlWindow(tools, room.closeRoom);
  const room = createRoomLife(tools);
  return {
    origin: pageOrigin(devServer),
    contentsOf: (caller) => windowOf(caller)?.webContents,
    control,
    showControl,
    displays,
    ...room,
    roomPlace: arrangement.roomPlace,
    switchView,
    roomChanged: picture.poke,
  };
};

const showControlWindow = (tools: RoomLifeTools, closeRoom: RoomLife['closeRoom']): void => {
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
  window.once('closed', () => void closeRoom());
  window.on('show', picture.poke);
  window.on('restore', picture.poke);
  open.set('control', window);
  arrangement.controlOpened(window);
};

const bringToFront = (window: BrowserWindow | undefined): void => {
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.moveTop();
  window?.focus();
};
