import type { ElectronApplication } from '@playwright/test';
import { inMain } from '../../support/inMain';

/** What a person would choose in the system's dialogs from now on; null: they change their mind. */
export type DialogAnswers = { readonly save?: string | null; readonly open?: string | null };

/** Answers the system's dialogs: they belong to the desktop, where no test can press. */
export const answerDialogs = (app: ElectronApplication, answers: DialogAnswers): Promise<void> =>
  inMain(() =>
    app.evaluate(({ dialog }, { save, open }) => {
      if (save !== undefined) {
        dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' });
      }
      if (open !== undefined) {
        dialog.showOpenDialog = async () => ({
          canceled: open === null,
          filePaths: open === null ? [] : [open],
        });
      }
    }, answers),
  );
