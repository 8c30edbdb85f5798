import { join } from 'node:path';
import { windowAuthors } from '@shared/domain/history';
import { errorText } from '@shared/language/errorText';
import { createTranslate, type Language } from '@shared/language/translate';
import { shell, utilityProcess } from 'electron';
import type { Change } from './db/changes';
import type { WriteDb } from './db/handles';
import { createDialogs } from './dialogs';
import { createMakeFile } from './export/makeFile';
import { saveFile } from './files/saveFile';
import { createHandlers } from './handlers';
import type { ShareTools } from './handlers/share';
import { openFromShelf, type ShelfTools } from './handlers/shelf';
import type { TemplateTools } from './handlers/templates';
import type { Announcer } from './ipc/announcer';
import { createDispatch } from './ipc/dispatch';
import { serve } from './ipc/serve';
import { topicsOf } from './ipc/topics';
import type { Log } from './log';
import { type Current, createCurrent, openWorkshop } from './openWorkshop';
import type { MeetingClock } from './room/meetingClock';
import type { Room } from './room/room';
import { addSample } from './sample/addSample';
import { loadSample } from './sample/loadSample';
import { createSettings, type SettingsStore } from './settings';
import { shelfFolders } from './shelf/shelfFiles';
import { startRoom } from './startRoom';
import { createTemplateStore } from './templates/templateStore';
import { printPage } from './windows/printWindow';
import type { AppWindows } from './windows/windows';

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
  const { log, userData } = surroundings;
  const settings = createSettings(join(userData, 'settings.json'), (error) => log.problem('settings', error));
  const language = () => settings.get().language;
  const current = createCurrent();
  const { windows, room, clock, send, changed, leaveWorkshop } = startRoom({
    ...surroundings,
    settings,
    language,
    current,
  });
  /** For who is about to read words: a text that somebody is typing in is brought up to date first. */
  const openDb = (): WriteDb | null => {
    const open = current.get();
    open?.texts.project();
    return open?.db ?? null;
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
    room,
    clock,
    leaveWorkshop,
  };
  const start: Start = { error: null, sqliteOld: false };
  const shelf = shelfTools(parts, start);
  answerWindows(parts, shelf);

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
  readonly room: Room;
  readonly clock: MeetingClock;
  readonly leaveWorkshop: () => void;
};

const templateTools = ({ userData, log, current, language, newId, now, changed }: Parts): TemplateTools => ({
  store: createTemplateStore(join(userData, 'templates.json'), (error) => log.problem('templates', error)),
  openDb: () => current.get()?.db ?? null,
  language,
  newId,
  now,
  changed,
});

/** Lets the windows ask and do what the contract says. */
const answerWindows = (parts: Parts, shelf: ShelfTools): void => {
  const { openDb, clock, room, current, windows, language, now, newId, changed, log } = parts;
  const changedBy = (changes: readonly Change[]): void => changed(topicsOf(changes));
  const author = (): string => room.author('control', null) ?? windowAuthors.control;
  const handlers = createHandlers({
    shelf,
    share: shareTools(parts),
    history: { openDb, author, changedBy },
    meeting: { openDb, clock, now },
    room,
    templates: templateTools(parts),
    changedBy,
    newId,
    texts: () => current.get()?.texts,
  });
  serve(
    createDispatch({
      handlers,
      open: current.get,
      language,
      now,
      newId,
      changed,
      screenMay: room.screenMay,
      author: room.author,
      onProblem: log.problem,
    }),
    windows,
  );
};

/** What is known only once the app runs. */
type Start = { error: string | null; sqliteOld: boolean };

const shelfTools = (parts: Parts, start: Start): ShelfTools => {
  const { userData, current, settings, version, now, newId, send, changed, log, leaveWorkshop } = parts;
  const { room, windows } = parts;
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
    leaveRoom: windows.closeRoom,
    open: (path) => {
      const opened = openWorkshop(path, { now, announce: changed, send, mayUse: room.mayUseText, onProblem });
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
