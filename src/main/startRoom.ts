import { join } from 'node:path';
import type { Language } from '@shared/language/translate';
import type { WriteDb } from './db/handles';
import { slidesFor } from './handlers/share';
import { type Announcer, createAnnouncer } from './ipc/serve';
import type { Log } from './log';
import type { Current } from './openWorkshop';
import { createMeetingClock, type MeetingClock } from './room/meetingClock';
import { createRoom, type Room } from './room/room';
import type { SettingsStore } from './settings';
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
export type StartedRoom = {
  readonly windows: AppWindows;
  readonly room: Room;
  readonly clock: MeetingClock;
  readonly send: Announcer['send'];
  readonly changed: Announcer['changed'];
  /** Another werkplaats is another circle, and none is none: what was shown goes off the wall. */
  readonly leaveWorkshop: () => void;
};

/** Makes the windows, the room and the meeting's clock, and ties them together. No window opens yet. */
export const startRoom = (surroundings: RoomSurroundings): StartedRoom => {
  const { current, language } = surroundings;
  const windows = makeWindows(surroundings, {
    roomChanged: () => announcer.changed(['room']),
    stuck: (isStuck) => room.setStuck(isStuck),
    picture: (bytes) => announcer.send('control', { type: 'roomPicture', bytes }),
  });
  const announcer = withPicture(
    createAnnouncer(windows, () => room.isOpen()),
    windows,
  );
  /** What the room shows is worked out anew before any window asks for it. */
  const changed: Announcer['changed'] = (topics) => {
    room.touched(topics);
    announcer.changed(topics);
  };
  // Not brought up to date each time: that would be at every key. Lists follow a text by themselves.
  const openDb = (): WriteDb | null => current.get()?.db ?? null;
  const clock = makeClock(openDb, changed, (error) => surroundings.log.problem('meeting', error));
  const room = createRoom({
    openDb,
    slidesFor: (db, audience) => slidesFor(db, audience, language()),
    window: {
      displays: windows.displays,
      place: windows.roomPlace,
      open: windows.openRoom,
      close: windows.closeRoom,
      reload: windows.reloadRoom,
      switchView: windows.switchView,
    },
    clock,
    changed: announcer.changed,
    recheckTexts: () => current.get()?.texts.recheck(),
  });
  return {
    windows,
    room,
    clock,
    send: (window, event) => {
      // A frozen picture does not move: what is typed meanwhile comes when it goes on.
      const isFrozen = window === 'screen' && room.setting().frozen !== null;
      if (isFrozen && (event.type === 'text' || event.type === 'caret')) return;
      announcer.send(window, event);
    },
    changed,
    leaveWorkshop: () => {
      windows.closeRoom();
      clock.leave();
      room.forget();
    },
  };
};

/** Whatever the room screen hears may change what it looks like. */
const withPicture = ({ send, changed }: Announcer, { roomChanged }: AppWindows): Announcer => ({
  send: (window, event) => {
    send(window, event);
    if (window === 'screen') roomChanged();
  },
  changed: (topics) => {
    changed(topics);
    roomChanged();
  },
});

type WindowNews = {
  readonly roomChanged: () => void;
  readonly stuck: (isStuck: boolean) => void;
  readonly picture: (bytes: Uint8Array<ArrayBuffer>) => void;
};

const makeWindows = (
  { out, devServer, settings, current, log }: RoomSurroundings,
  { roomChanged, stuck, picture }: WindowNews,
): AppWindows =>
  createWindows({
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
    onRoomPlace: roomChanged,
    onRoomStuck: stuck,
    onRoomPicture: picture,
    onCrash: (caller, reason) => log.problem(`${caller} window: ${reason}`, undefined),
  });

const makeClock = (
  openDb: () => WriteDb | null,
  changed: Announcer['changed'],
  onProblem: (error: unknown) => void,
): MeetingClock => {
  const clock = createMeetingClock({
    openDb,
    changed,
    onProblem,
    steadyMs: () => performance.now(),
    every: (work, milliseconds) => {
      const timer = setInterval(work, milliseconds);
      return () => clearInterval(timer);
    },
  });
  watchSleep({ onSuspend: clock.suspend, onResume: () => changed(['meeting']) });
  return clock;
};
