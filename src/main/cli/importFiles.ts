import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import type { AppResult } from '@shared/errors';
import { errorText } from '@shared/language/errorText';
import type { Translate } from '@shared/language/translate';
import { ok } from '@shared/result';
import type { WriteDb } from '../db/handles';
import { createWorkshopFile, openWorkshopFile } from '../db/open';
import { addStories } from '../import/addStories';
import type { ImportFailure } from '../import/decodeText';
import { readStoryFile } from '../import/readStoryFile';
import type { ImportedStory } from '../import/textToStory';
import { insertWorkshop } from '../repositories/workshop';
import type { CliCommand, CliDeps, CliOutcome } from './runCli';

type ImportCommand = Extract<CliCommand, { type: 'import' }>;

/** Adds text files as stories, all of them or none; makes the werkplaats when it is not there. */
export const importFiles = (command: ImportCommand, deps: CliDeps, t: Translate): CliOutcome => {
  if (command.teller !== null && cleanLine(command.teller, titleLimit) === '') {
    return { lines: [], problem: t('cli.noWord') };
  }
  const stories: ImportedStory[] = [];
  for (const file of command.files) {
    const story = readStoryFile(resolve(file));
    if (!story.ok) return { lines: [], problem: failureText(story.error, basename(file), t) };
    stories.push(story.value);
  }
  const added = addToFile(stories, command, deps);
  if (!added.ok) return { lines: [], problem: errorText(added.error, t) };
  return { lines: [t('cli.imported', { count: stories.length, file: command.into })], problem: null };
};

const addToFile = (
  stories: readonly ImportedStory[],
  { into, teller }: ImportCommand,
  deps: CliDeps,
): AppResult<null> => {
  const place = { path: resolve(into), now: deps.now };
  const add = (db: WriteDb): void => addStories(db, stories, { ...deps, pseudonym: teller });
  const isNew = !existsSync(place.path);
  const opened = isNew
    ? createWorkshopFile(place, (db) => {
        const title = cleanLine(basename(into, '.werkplaats'), titleLimit);
        insertWorkshop(db, {
          uid: deps.newId(),
          title,
          colour: 'yellow',
          isSample: false,
          createdAt: deps.now(),
        });
        add(db);
      })
    : openWorkshopFile(place);
  if (!opened.ok) return opened;
  try {
    if (!isNew) add(opened.value.db);
  } finally {
    opened.value.close();
  }
  return ok(null);
};

const failureText = (failure: ImportFailure, file: string, t: Translate): string => {
  if (failure.type === 'emptyFile') return t('cli.emptyFile', { file });
  if (failure.type === 'textTooLong') return t('cli.fileTooLong', { file, limit: failure.limit });
  return errorText(failure, t);
};
