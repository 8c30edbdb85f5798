import { join } from 'node:path';
import type { Language } from '@shared/language/translate';
import { type Announcer, createAnnouncer } from './ipc/announcer';
import type { Log } from './log';
import type { Current } from './openWorkshop';
import { type ConnectedRoom, connectRoom, type RoomLines } from './room/connectRoom';
import { turned } from './room/roomState';
import type { SettingsStore } from './settings';
import type { CoverKey } from './windows/roomKeys';
import { createStayAwake } from './windows/stayAwake';
import { watchSleep } from './windows/wakeUps';
import { type AppWindows, createWindows } from './windows/windows';

export type RoomSurroundings = {
  readonly log: Log;
  readonly devServer: string | undefined;
  /** Folder of the build. */
  readonly out: string;
  readonly settings: SettingsStore;
  readonly language: () => Language;
  readonly current: Current;
};

/** The two windows and what is between them. */
export type StartedRoom = ConnectedRoom & {
  readonly windows: AppWindows;
  /** Another werkplaats is another circle, and none is none: what was shown goes off the wall. */
  readonly leaveWorkshop: () => void;
};

/** Makes the windows, the room and the meeting's clock, and ties them together. No window opens yet. */
export const startRoom = (surroundings: RoomSurroundings): StartedRoom => {
  const { current, language } = surroundings;
  const windows = makeWindows(surroundings, {
    roomChanged: () => announcer.changed(['room']),
    stuck: (isStuck) => room.setStuck(isStuck),
    cover: (what) => room.set(turned(room.setting(), what)),
    picture: (bytes) => announcer.send('control', { type: 'roomPicture', bytes }),
  });
  const announcer = withPicture(
    createAnnouncer(windows, () => windows.roomPlace().type !== 'closed'),
    windows,
  );
  const connected = connectRoom({
    current: current.get,
    language,
    window: {
      displays: windows.displays,
      place: windows.roomPlace,
      open: windows.openRoom,
      close: windows.closeRoom,
      reload: windows.reloadRoom,
      renew: windows.renewRoom,
      mustAsk: windows.roomMustAsk,
      asked: windows.roomAsked,
      switchView: windows.switchView,
    },
    announcer,
    time: { ...realTime, onProblem: (error) => surroundings.log.problem('meeting', error) },
  });
  const { room, clock } = connected;
  watchSleep({ onSuspend: clock.suspend, onResume: () => connected.changed(['meeting']) });
  return {
    ...connected,
    windows,
    leaveWorkshop: () => {
      void windows.closeRoom();
      clock.leave();
      room.forget();
    },
  };
};

/**
 * Whatever the room screen hears may change what it looks like. Not for every key: a picture costs as much as several keys, so
 * while somebody types the next one comes in its own time.
 */
const withPicture = ({ send, changed }: Announcer, { roomChanged }: AppWindows): Announcer => ({
  send: (window, event) => {
    send(window, event);
    if (window === 'screen' && event.type !== 'text' && event.type !== 'caret') roomChanged();
  },
  changed: (topics) => {
    changed(topics);
    if (topics.some((topic) => topic !== 'texts')) roomChanged();
  },
});

type WindowNews = {
  readonly roomChanged: () => void;
  readonly stuck: (isStuck: boolean) => void;
  readonly cover: (what: CoverKey) => void;
  readonly picture: (bytes: Uint8Array<ArrayBuffer>) => void;
};

const makeWindows = (
  { out, devServer, settings, current, log }: RoomSurroundings,
  { roomChanged, stuck, cover, picture }: WindowNews,
): AppWindows => {
  const stayAwake = createStayAwake();
  return createWindows({
    preload: join(out, 'preload', 'preload.cjs'),
    screens: join(out, 'renderer'),
    devServer,
    place: () => settings.get().window,
    onPlace: (window) => settings.update({ window }),
    onPageGone: (caller) => current.get()?.texts.closeWindow(caller),
    onRoomEnd: roomChanged,
    roomDisplay: () => settings.get().roomDisplay,
    onRoomDisplay: (roomDisplay) => settings.update({ roomDisplay }),
    onDisplays: roomChanged,
    onRoomPlace: ({ type }) => {
      stayAwake(type === 'shown');
      roomChanged();
    },
    onRoomStuck: stuck,
    onRoomCover: cover,
    onRoomPicture: picture,
    onCrash: (caller, reason) => log.problem(`${caller} window: ${reason}`, undefined),
  });
};

const realTime: Pick<RoomLines['time'], 'steadyMs' | 'every'> = {
  steadyMs: () => performance.now(),
  every: (work, milliseconds) => {
    const timer = setInterval(work, milliseconds);
    return () => clearInterval(timer);
  },
};
