import { t } from '../e2e/support/dutch';
import { ask } from '../support/storyOnScreen';
import type { Scene } from './scenes';
import { sampleFile } from './stage';

export const startScenes: readonly Scene[] = [
  { name: '0-start', show: async ({ control }) => control },
  {
    name: '0-start-empty',
    show: async ({ control }) => {
      await ask(control, 'shelf.toBin', { file: sampleFile });
      await control.getByText(t('start.firstTime')).waitFor();
      return control;
    },
  },
  {
    name: '0-start-new',
    show: async ({ control }) => {
      await control.getByRole('button', { name: t('start.new') }).click();
      await control.getByRole('dialog').getByLabel(t('start.newTitle')).fill('Wachten op een woning');
      return control;
    },
  },
  {
    name: '0-start-about',
    show: async ({ control }) => {
      await control.getByRole('button', { name: t('start.about') }).click();
      await control.getByRole('dialog').waitFor();
      return control;
    },
  },
];
