import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Topic, topics } from '@shared/contract/operation';
import type { AppState } from '@shared/contract/shelf';
import type { AppResult } from '@shared/errors';
import { err, ok } from '@shared/result';
import type { WriteDb } from '../db/handles';
import type { Current, OpenWorkshop } from '../openWorkshop';
import { insertWorkshop, readWorkshop } from '../repositories/workshop';
import type { SettingsStore } from '../settings';
import { fromBin, toBin } from '../shelf/bin';
import { bringIn, copyOut } from '../shelf/copies';
import { createOnShelf } from '../shelf/createOnShelf';
import { listShelf } from '../shelf/listShelf';
import { extension, pathIn, type ShelfFolders } from '../shelf/shelfFiles';
import { emptyTitle } from './done';
import type { ActionHandlers, AppQueryHandlers } from './handler';

export type ShelfTools = {
  readonly folders: ShelfFolders;
  readonly current: Current;
  /** The room screen goes off the wall. Resolves when its last words are in the werkplaats that is open still. */
  readonly leaveRoom: () => Promise<void>;
  /** Opens a file on the shelf with all that belongs to an open werkplaats. */
  readonly open: (path: string) => AppResult<OpenWorkshop>;
  readonly settings: SettingsStore;
  readonly version: string;
  readonly sqliteOld: () => boolean;
  /** What went wrong at the start, as a sentence; null when nothing did. */
  readonly startError: () => string | null;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Makes what is needed to fill a new file with the sample. */
  readonly loadSample: () => Promise<{ readonly title: string; readonly fill: (db: WriteDb) => void }>;
  /** Asks a person where a copy goes; null when they changed their mind. */
  readonly askCopyTarget: (defaultName: string) => Promise<string | null>;
  /** Asks a person for a werkplaats from elsewhere; null when they changed their mind. */
  readonly askWorkshop: () => Promise<string | null>;
  readonly showFolder: (path: string) => Promise<void>;
  readonly changed: (topics: readonly Topic[]) => void;
};

export const createShelfQueries = (tools: ShelfTools) =>
  ({
    'app.state': (_, caller) => ok(caller === 'screen' ? forRoom(appState(tools)) : appState(tools)),
    'shelf.list': () => ok(listShelf(tools.folders.shelf, tools.current.get())),
    'shelf.binned': () => ok(listShelf(tools.folders.bin, null)),
  }) satisfies Partial<AppQueryHandlers>;

/** Names of files, and what went wrong with one, are no business of the room. */
const forRoom = (state: AppState): AppState => ({ ...state, open: null, startError: null });

export const createShelfActions = (tools: ShelfTools) =>
  ({
    'app.setLanguage': async ({ language }) => {
      tools.settings.update({ language });
      tools.changed(topics);
      return ok(null);
    },
    'shelf.create': async ({ title }) => create(tools, title),
    'shelf.addSample': async () => {
      const { title, fill } = await tools.loadSample();
      return announced(tools, createOnShelf({ folders: tools.folders, title, now: tools.now, fill }));
    },
    'shelf.open': async ({ file }) => {
      if (isAnother(tools, file)) await tools.leaveRoom();
      return openFromShelf(tools, file);
    },
    'shelf.close': async () => {
      await tools.leaveRoom();
      closeOpen(tools);
      return ok(null);
    },
    'shelf.copyOut': async ({ file }) => copyElsewhere(tools, file),
    'shelf.bringIn': async () => {
      const source = await tools.askWorkshop();
      return source === null ? ok({ file: null }) : announced(tools, bringIn(source, tools.folders));
    },
    'shelf.toBin': async ({ file }) => {
      if (tools.current.get()?.file === file) {
        await tools.leaveRoom();
        closeOpen(tools);
      }
      return announced(tools, toBin(file, tools.folders));
    },
    'shelf.fromBin': async ({ file }) => announced(tools, fromBin(file, tools.folders)),
    'shelf.showFolder': async () => {
      await tools.showFolder(tools.folders.shelf);
      return ok(null);
    },
  }) satisfies Partial<ActionHandlers>;

/** Opens a werkplaats by its name on the shelf. The one that was open closes only when the new one is there. */
export const openFromShelf = (
  tools: Pick<ShelfTools, 'folders' | 'current' | 'open' | 'settings' | 'changed'>,
  file: string,
): AppResult<null> => {
  const { current, folders, open, settings, changed } = tools;
  if (current.get()?.file === file) return ok(null);
  const path = pathIn(folders.shelf, file);
  if (!path) return err({ type: 'fileMissing', file });
  const opened = open(path);
  if (!opened.ok) return opened;
  current.set(opened.value);
  settings.update({ lastOpened: file });
  changed(topics);
  return ok(null);
};

/** Whether opening it can mean leaving the one that is open. */
const isAnother = ({ current, folders }: ShelfTools, file: string): boolean => {
  const path = pathIn(folders.shelf, file);
  return path !== undefined && current.get()?.file !== file && existsSync(path);
};

const appState = ({ current, settings, version, sqliteOld, startError }: ShelfTools): AppState => {
  const open = current.get();
  return {
    open: open && { file: open.file, title: readWorkshop(open.db).title },
    language: settings.get().language,
    version,
    sqliteOld: sqliteOld(),
    startError: startError(),
  };
};

const create = (tools: ShelfTools, title: string): AppResult<{ readonly file: string }> => {
  if (title === '') return emptyTitle;
  const { folders, now, newId } = tools;
  const made = createOnShelf({
    folders,
    title,
    now,
    fill: (db, colour) =>
      insertWorkshop(db, { uid: newId(), title, colour, isSample: false, createdAt: now() }),
  });
  return announced(tools, made);
};

const closeOpen = ({ current, settings, changed }: ShelfTools): void => {
  current.set(null);
  settings.update({ lastOpened: null });
  changed(topics);
};

const copyElsewhere = async (
  { folders, current, askCopyTarget }: ShelfTools,
  file: string,
): Promise<AppResult<{ readonly path: string | null }>> => {
  const path = pathIn(folders.shelf, file);
  if (!path) return err({ type: 'fileMissing', file });
  const chosen = await askCopyTarget(basename(file, extension));
  if (chosen === null) return ok({ path: null });
  const target = chosen.toLowerCase().endsWith(extension) ? chosen : `${chosen}${extension}`;
  // Looked up now: while the person was choosing, another may have been opened.
  const open = current.get();
  open?.texts.project();
  const opened = open?.path === path ? open.opened : null;
  const copied = copyOut({ path, target, opened, shelf: folders.shelf });
  return copied.ok ? ok({ path: target }) : copied;
};

const announced = <T>({ changed }: Pick<ShelfTools, 'changed'>, result: AppResult<T>): AppResult<T> => {
  if (result.ok) changed(['shelf']);
  return result;
};
