import type { Caller } from '@shared/contract/operation';
import { type BrowserWindow, protocol, type Session, session, type WebContents } from 'electron';
import { serveAppScheme } from './appProtocol';
import { openControlWindow, type WindowPlace } from './controlWindow';
import { keepSessionOffline } from './offline';
import { pageOrigin } from './page';
import { openRoomWindow } from './roomWindow';

export type WindowsOptions = {
  readonly preload: string;
  readonly devServer: string | undefined;
  /** Folder of the built screens. */
  readonly screens: string;
  readonly place: () => WindowPlace | null;
  readonly onPlace: (place: WindowPlace) => void;
  readonly onPageGone: (caller: Caller) => void;
  readonly onRoomEnd: () => void;
  readonly onCrash: (caller: Caller, reason: string) => void;
};

/** The two windows of the app, each at most once. Which of them asks decides what it may. */
export type AppWindows = {
  readonly origin: string;
  readonly contentsOf: (caller: Caller) => WebContents | undefined;
  readonly control: () => BrowserWindow | undefined;
  /** Opens the facilitator's window, or brings it to the front. */
  readonly showControl: () => void;
  readonly showRoom: () => void;
  readonly closeRoom: () => void;
};

/** Call when the app is ready. */
export const createWindows = (options: WindowsOptions): AppWindows => {
  const { devServer, screens } = options;
  const open = new Map<Caller, BrowserWindow>();
  const windowOf = (caller: Caller): BrowserWindow | undefined => {
    const window = open.get(caller);
    return window && !window.isDestroyed() ? window : undefined;
  };
  serveAppScheme(screens, protocol);
  keepSessionOffline(session.defaultSession, devServer);
  let roomSession: Session | undefined;
  const sessionOfRoom = (): Session => {
    roomSession ??= offlineSession('zaal', screens, devServer);
    return roomSession;
  };
  const closeRoom = (): void => windowOf('screen')?.destroy();
  return {
    origin: pageOrigin(devServer),
    contentsOf: (caller) => windowOf(caller)?.webContents,
    control: () => windowOf('control'),
    showControl: () => {
      const known = windowOf('control');
      if (known) return bringToFront(known);
      const window = openControlWindow({
        ...options,
        place: options.place(),
        onPageGone: () => options.onPageGone('control'),
        onCrash: (reason) => options.onCrash('control', reason),
      });
      // Nothing may stay on the wall when nobody can steer it any more.
      window.once('closed', closeRoom);
      open.set('control', window);
    },
    showRoom: () => {
      const known = windowOf('screen');
      if (known) return bringToFront(known);
      const window = openRoomWindow({
        ...options,
        session: sessionOfRoom(),
        beside: windowOf('control'),
        onEnd: () => {
          options.onPageGone('screen');
          options.onRoomEnd();
        },
        onCrash: (reason) => options.onCrash('screen', reason),
      });
      open.set('screen', window);
    },
    closeRoom,
  };
};

const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

const offlineSession = (name: string, screens: string, devServer: string | undefined): Session => {
  // Without "persist:" it is kept in memory only.
  const own = session.fromPartition(name);
  keepSessionOffline(own, devServer);
  serveAppScheme(screens, own.protocol);
  return own;
};
