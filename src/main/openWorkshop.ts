import { basename } from 'node:path';
import type { AppEvent } from '@shared/contract';
import type { Caller, Topic } from '@shared/contract/operation';
import type { AppResult } from '@shared/errors';
import type { TextId } from '@shared/ids';
import { ok } from '@shared/result';
import { installCapture } from './db/capture';
import type { WriteDb } from './db/handles';
import { type OpenFile, openWorkshopFile } from './db/open';
import { createTexts, type Texts } from './texts/createTexts';

/** The werkplaats that is open: everything that lives as long as it is. */
export type OpenWorkshop = {
  /** Its name on the shelf. */
  readonly file: string;
  readonly path: string;
  readonly db: WriteDb;
  readonly texts: Texts;
  /** For copies of it. */
  readonly opened: OpenFile;
  /** Puts the texts away and leaves one whole file. */
  readonly close: () => void;
};

export type WorkshopSurroundings = {
  readonly now: () => string;
  readonly announce: (topics: readonly Topic[]) => void;
  readonly send: (window: Caller, event: AppEvent) => void;
  /** Whether a window may use a live text at this moment. */
  readonly mayUse: (window: Caller, textId: TextId) => boolean;
  readonly onProblem: (error: unknown) => void;
};

/** Opens a werkplaats with its live texts, and with its changes written down for undo. */
export const openWorkshop = (path: string, surroundings: WorkshopSurroundings): AppResult<OpenWorkshop> => {
  const file = openWorkshopFile({ path, now: surroundings.now });
  if (!file.ok) return file;
  try {
    return ok(withTexts(file.value, surroundings));
  } catch (error) {
    file.value.close();
    throw error;
  }
};

const withTexts = (
  opened: OpenFile,
  { announce, send, mayUse, onProblem }: WorkshopSurroundings,
): OpenWorkshop => {
  const { path, db } = opened;
  installCapture(opened.database);
  const texts = createTexts({ db, announce, send, mayUse, onProblem });
  const close = (): void => {
    try {
      texts.flushAll();
    } finally {
      opened.close();
    }
  };
  return { file: basename(path), path, db, texts, opened, close };
};

/** Holds which werkplaats is open; at most one. */
export type Current = {
  readonly get: () => OpenWorkshop | null;
  /** The one that was open is closed first, its texts before its file. */
  readonly set: (workshop: OpenWorkshop | null) => void;
};

/** Starts with none open. */
export const createCurrent = (): Current => {
  let current: OpenWorkshop | null = null;
  return {
    get: () => current,
    set: (workshop) => {
      const former = current;
      current = null;
      former?.close();
      current = workshop;
    },
  };
};
