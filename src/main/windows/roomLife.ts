import type { Caller } from '@shared/contract/operation';
import { type BrowserWindow, type Session, session } from 'electron';
import { serveAppScheme } from './appProtocol';
import type { Arrangement, RoomEnd } from './arrange';
import { type DisplayFacts, keyOf } from './displayFacts';
import { readDisplays } from './displays';
import { letGo } from './letGo';
import { allowMicrophone } from './microphone';
import { keepSessionOffline } from './offline';
import { createPageWatch } from './pageWatch';
import type { PictureLoop } from './pictureLoop';
import { chooseRoomDisplay } from './placement';
import { openRoomWindow } from './roomWindow';
import type { WindowsOptions } from './windowsOptions';

/** The window of the room screen, from its opening to its end. */
export type RoomLife = {
  /**
   * Opens the room screen over all of a display, or moves it there; null leaves the choice to the app (the remembered display,
   * another than the control window's, or the only one). False when the chosen display is not there.
   */
  readonly openRoom: (displayId: number | null) => Promise<boolean>;
  /** It goes off the wall at once. Resolves when its page has handed in its last words, or hung too long. */
  readonly closeRoom: () => Promise<void>;
  /** Loads the page of the room screen anew, also when it hangs. */
  readonly reloadRoom: () => void;
  /** Loads its page anew in a moment, so that nothing of before stays in it; first its last words may come in. */
  readonly renewRoom: () => void;
  /** What may be seen there is less than before: a page that does not ask soon what that is, is ended and loaded anew. */
  readonly roomMustAsk: () => void;
  /** Its page asked what there is to see. */
  readonly roomAsked: () => void;
};

export type RoomLifeTools = {
  readonly options: WindowsOptions;
  readonly arrangement: Arrangement;
  readonly open: Map<Caller, BrowserWindow>;
  readonly windowOf: (caller: Caller) => BrowserWindow | undefined;
  readonly switchView: (from?: Caller) => void;
  readonly picture: PictureLoop;
};

/** So long a page has to send what was just typed: longer than it waits by itself (renderer/screen/keptDrafts.ts). */
const lastWordsMs = 500;

/** Makes it; no window opens yet. */
export const createRoomLife = (tools: RoomLifeTools): RoomLife => {
  const { options, arrangement, open, windowOf } = tools;
  const page = createPage(tools);
  let own: Session | undefined;
  let leaving: Promise<void> | undefined;
  return {
    openRoom: async (displayId) => {
      // The one before may still hand in its last words: what comes reads them.
      await leaving;
      const display = chooseRoomDisplay(readDisplays(), {
        chosen: displayId,
        remembered: options.roomDisplay(),
        control: arrangement.controlDisplay(),
      });
      if (!display) return false;
      if (displayId !== null) options.onRoomDisplay(keyOf(display));
      own ??= offlineSession('zaal', options.screens, options.devServer);
      if (!windowOf('screen')) open.set('screen', makeRoom(tools, page, { display, own }));
      arrangement.roomBelongsOn(display);
      windowOf('screen')?.show();
      return true;
    },
    closeRoom: async () => {
      const window = windowOf('screen');
      if (!window) return;
      const isLeaving = leaving !== undefined;
      leaving ??= letGo(window).then(() => {
        leaving = undefined;
      });
      // Not only when its page is done: for who looks at the wall it has gone.
      if (!isLeaving) page.ended('closed');
      await leaving;
    },
    reloadRoom: page.end,
    renewRoom: page.renew,
    roomMustAsk: page.watch.mustAsk,
    roomAsked: page.watch.asked,
  };
};

type RoomPage = ReturnType<typeof createPage>;

/** The page in the window, with what is known of it. */
const createPage = ({ options, arrangement, windowOf }: RoomLifeTools) => {
  let isStuck = false;
  let isOpen = false;
  const stuck = (now: boolean): void => {
    isStuck = now;
    options.onRoomStuck(now);
  };
  // A page that hangs cannot be asked to load itself: it is ended, and comes back as after a crash.
  const end = (): void => windowOf('screen')?.webContents.forcefullyCrashRenderer();
  const watch = createPageWatch({
    onHang: () => {
      stuck(true);
      end();
    },
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const reload = (): void => {
    const contents = windowOf('screen')?.webContents;
    if (!contents) return;
    watch.mustGo();
    contents.reload();
  };
  return {
    watch,
    stuck,
    end,
    renew: () => {
      if (isStuck) end();
      else setTimeout(reload, lastWordsMs);
    },
    opened: () => {
      isOpen = true;
    },
    /** Its window has gone, for whatever reason; said once. */
    ended: (why: RoomEnd) => {
      watch.gone();
      if (!isOpen) return;
      isOpen = false;
      stuck(false);
      arrangement.roomClosed(why);
      options.onRoomEnd(why);
    },
  };
};

const makeRoom = (
  { options, switchView, picture }: RoomLifeTools,
  page: RoomPage,
  { display, own }: { readonly display: DisplayFacts; readonly own: Session },
): BrowserWindow => {
  let why: RoomEnd = 'closed';
  const window = openRoomWindow({
    ...options,
    display,
    session: own,
    onPageGone: () => options.onPageGone('screen'),
    onCrash: (reason) => options.onCrash('screen', reason),
    onGivenUp: () => {
      why = 'crashed';
      window.destroy();
    },
    onStuck: page.stuck,
    onSwitch: () => switchView('screen'),
    onCover: options.onRoomCover,
    onTouched: picture.poke,
    onClosed: () => page.ended(why),
  });
  // Not when the next page is only asked for: until it comes, the one before is seen.
  window.webContents.on('did-navigate', page.watch.gone);
  window.webContents.on('render-process-gone', page.watch.gone);
  page.opened();
  return window;
};

const offlineSession = (name: string, screens: string, devServer: string | undefined): Session => {
  // Without "persist:" it is kept in memory only.
  const own = session.fromPartition(name);
  keepSessionOffline(own, devServer);
  allowMicrophone(own, devServer);
  serveAppScheme(screens, own.protocol);
  return own;
};
