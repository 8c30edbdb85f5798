import type { Page } from '@playwright/test';
import type { LaunchedApp } from '../support/launchApp';

/**
 * One picture. `show` brings the app there from its start screen with the sample on the shelf, and gives the page to
 * picture: the control window or the room screen.
 */
export type Scene = {
  /** File name without the size, in kebab-case. */
  readonly name: string;
  readonly show: (launched: LaunchedApp) => Promise<Page>;
};

/** Every screen, in the order of the method. Each scene starts in a fresh app. */
export const scenes: readonly Scene[] = [
  {
    name: '0-start',
    show: async ({ control }) => {
      await control.locator('#root > *').first().waitFor();
      return control;
    },
  },
];
