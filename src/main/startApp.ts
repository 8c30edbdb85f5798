import { join } from 'node:path';
import { errorText } from '@shared/language/errorText';
import { createTranslate, type Language } from '@shared/language/translate';
import { shell, utilityProcess } from 'electron';
import type { Change } from './db/changes';
import type { WriteDb } from './db/handles';
import { createDialogs } from './dialogs';
import { createMakeFile } from './export/makeFile';
import { saveFile } from './files/saveFile';
import { createHandlers } from './handlers';
import { type ShareTools, slidesFor } from './handlers/share';
import { openFromShelf, type ShelfTools } from './handlers/shelf';
import { createDispatch } from './ipc/dispatch';
import { type Announcer, createAnnouncer, serve } from './ipc/serve';
import { topicsOf } from './ipc/topics';
import type { Log } from './log';
import { type Current, createCurrent, openWorkshop } from './openWorkshop';
import { createMeetingClock } from './room/meetingClock';
import { createRoom, facilitatorAuthor, type Room, type RoomWindow } from './room/room';
import { addSample } from './sample/addSample';
import { loadSample } from './sample/loadSample';
import { createSettings, type SettingsStore } from './settings';
import { shelfFolders } from './shelf/shelfFiles';
import { printPage } from './windows/printWindow';
import { type AppWindows, createWindows } from './windows/windows';

export type AppSurroundings = {
  readonly log: Log;
  readonly sqliteIsOld: () => boolean;
  /** Only on a runtime for development. */
  readonly mayUseOldSqlite: boolean;
  readonly refuse: () => void;
  readonly devServer: string | undefined;
  /** The app's own folder on this computer. */
  readonly userData: string;
  /** Folder of the build: `main`, `preload` and `renderer` are in it. */
  readonly out: string;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
};

export type StartedApp = {
  readonly showControl: () => void;
  /** Puts texts away and leaves one whole file. */
  readonly close: () => void;
};

/** Makes everything, once, and ties it together. Call when Electron is ready. */
export const startApp = (surroundings: AppSurroundings): StartedApp => {
  const { log, devServer, userData, out, now, newId } = surroundings;
  const settings = createSettings(join(userData, 'settings.json'), (error) => log.problem('settings', error));
  const language = () => settings.get().language;
  const current = createCurrent();
  const windows = createWindows({
    preload: join(out, 'preload', 'preload.cjs'),
    screens: join(out, 'renderer'),
    devServer,
    place: () => settings.get().window,
    onPlace: (window) => settings.update({ window }),
    onPageGone: (caller) => current.get()?.texts.closeWindow(caller),
    onRoomEnd: () => changed(['room']),
    roomDisplay: () => settings.get().roomDisplay,
    onRoomDisplay: (roomDisplay) => settings.update({ roomDisplay }),
    onDisplays: () => changed(['room']),
    onRoomPlace: () => changed(['room']),
    onRoomStuck: () => undefined,
    onCrash: (caller, reason) => log.problem(`${caller} window: ${reason}`, undefined),
  });
  const announcer = createAnnouncer(windows, () => room.isOpen());
  const { send } = announcer;
  /** What the room shows is worked out anew before any window asks for it. */
  const changed: Announcer['changed'] = (topics) => {
    room.touched(topics);
    announcer.changed(topics);
  };
  /** For who is about to read words: a text that somebody is typing in is brought up to date first. */
  const openDb = (): WriteDb | null => {
    const open = current.get();
    open?.texts.project();
    return open?.db ?? null;
  };
  const clock = createMeetingClock({
    openDb: () => current.get()?.db ?? null,
    changed,
    steadyMs: () => performance.now(),
    every: (work, milliseconds) => {
      const timer = setInterval(work, milliseconds);
      return () => clearInterval(timer);
    },
  });
  const room: Room = createRoom({
    // Not brought up to date each time: that would be at every key. Lists follow a text by themselves.
    openDb: () => current.get()?.db ?? null,
    slidesFor: (db, audience) => slidesFor(db, audience, language()),
    window: roomWindowOf(windows),
    clock,
    changed: announcer.changed,
    recheckTexts: () => current.get()?.texts.recheck(),
  });
  const leaveWorkshop = (): void => {
    // Another werkplaats is another circle, and none is none: what was shown goes off the wall.
    windows.closeRoom();
    clock.leave();
    room.forget();
  };
  const parts: Parts = {
    ...surroundings,
    settings,
    language,
    current,
    windows,
    send,
    changed,
    openDb,
    leaveWorkshop,
  };
  const start: Start = { error: null, sqliteOld: false };
  const shelf = shelfTools(parts, start);
  const changedBy = (changes: readonly Change[]): void => changed(topicsOf(changes));
  const author = (): string => room.author('control', null) ?? facilitatorAuthor;
  const handlers = createHandlers({
    shelf,
    share: shareTools(parts),
    history: { openDb, author, changedBy },
    meeting: { openDb, clock, now },
    room,
    changedBy,
    texts: () => current.get()?.texts,
  });
  const onProblem = log.problem;
  const { screenMay } = room;
  serve(
    createDispatch({
      handlers,
      open: current.get,
      language,
      now,
      newId,
      changed,
      screenMay,
      author: room.author,
      onProblem,
    }),
    windows,
  );

  // The page loads in its own process while the database library is loaded and the werkplaats opened here.
  windows.showControl();
  start.sqliteOld = surroundings.sqliteIsOld();
  if (start.sqliteOld && !surroundings.mayUseOldSqlite) surroundings.refuse();
  const { lastOpened } = settings.get();
  const opened = lastOpened === null ? null : openFromShelf(shelf, lastOpened);
  if (opened && !opened.ok) start.error = errorText(opened.error, createTranslate(language()));

  return {
    showControl: windows.showControl,
    close: () => {
      leaveWorkshop();
      current.set(null);
    },
  };
};

type Parts = AppSurroundings & {
  readonly settings: SettingsStore;
  readonly language: () => Language;
  readonly current: Current;
  readonly windows: AppWindows;
  readonly send: Announcer['send'];
  readonly changed: Announcer['changed'];
  readonly openDb: () => WriteDb | null;
  readonly leaveWorkshop: () => void;
};

const roomWindowOf = (windows: AppWindows): RoomWindow => ({
  displays: () => [],
  place: () =>
    windows.contentsOf('screen') ? { type: 'shown', displayId: 0 } : { type: 'closed', because: 'never' },
  open: () => windows.showRoom(),
  close: () => windows.closeRoom(),
  switchView: () => windows.showControl(),
});

/** What is known only once the app runs. */
type Start = { error: string | null; sqliteOld: boolean };

const shelfTools = (parts: Parts, start: Start): ShelfTools => {
  const { userData, current, settings, version, now, newId, windows, send, changed, log, leaveWorkshop } =
    parts;
  const onProblem = (error: unknown): void => log.problem('texts', error);
  return {
    folders: shelfFolders(userData),
    current: {
      get: current.get,
      set: (workshop) => {
        leaveWorkshop();
        current.set(workshop);
      },
    },
    open: (path) => {
      const opened = openWorkshop(path, { now, announce: changed, send, onProblem });
      if (opened.ok) start.error = null;
      return opened;
    },
    settings,
    version,
    sqliteOld: () => start.sqliteOld,
    startError: () => start.error,
    now,
    newId,
    loadSample: async () => {
      const files = await loadSample();
      return { title: files.sample.workshop.title, fill: (db) => addSample(db, files, { now, newId }) };
    },
    ...createDialogs({ window: windows.control, language: parts.language }),
    showFolder: async (path) => {
      await shell.openPath(path);
    },
    changed,
  };
};

const shareTools = ({ out, windows, language, now, openDb, send, changed, log }: Parts): ShareTools => ({
  ...createDialogs({ window: windows.control, language }),
  language,
  now,
  openDb,
  makeFile: createMakeFile(() => utilityProcess.fork(join(out, 'main', 'exportWorker.cjs')), printPage),
  saveFile,
  showInFolder: (path) => shell.showItemInFolder(path),
  send: (event) => send('control', event),
  changed,
  logError: (error) => log.problem('export', error),
});
