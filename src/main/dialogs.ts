import { join } from 'node:path';
import type { Language } from '@shared/language/translate';
import { createTranslate } from '@shared/language/translate';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { FileQuestion } from './handlers/share';

export type Dialogs = {
  /** Where a file goes; null when the person changed their mind. Asks before it replaces one. */
  readonly askWhere: (question: FileQuestion) => Promise<string | null>;
  readonly askCopyTarget: (defaultName: string) => Promise<string | null>;
  readonly askWorkshop: () => Promise<string | null>;
};

export type DialogSurroundings = {
  readonly window: () => BrowserWindow | undefined;
  readonly language: () => Language;
};

/** The system's own dialogs, over the facilitator's window. They start in the person's documents. */
export const createDialogs = ({ window, language }: DialogSurroundings): Dialogs => {
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const over = window();
    const answer = await (over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  };
  const open = async (options: OpenDialogOptions): Promise<string | null> => {
    const over = window();
    const answer = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
  const workshops = { name: 'WerkPlaats', extensions: ['werkplaats'] };
  return {
    askWhere: ({ title, defaultName, extension }) =>
      save({
        title,
        defaultPath: inDocuments(defaultName),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation'],
      }),
    askCopyTarget: (defaultName) =>
      save({
        title: createTranslate(language())('start.copyOut'),
        defaultPath: inDocuments(`${defaultName}.werkplaats`),
        filters: [workshops],
        properties: ['showOverwriteConfirmation'],
      }),
    askWorkshop: () =>
      open({
        title: createTranslate(language())('start.bringIn'),
        defaultPath: app.getPath('documents'),
        filters: [workshops],
        properties: ['openFile'],
      }),
  };
};

const inDocuments = (name: string): string => join(app.getPath('documents'), name);
