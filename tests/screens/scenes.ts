import type { Page } from '@playwright/test';
import type { LaunchedApp } from '../support/launchApp';
import { interpretScenes } from './interpretScenes';
import { leadScenes } from './leadScenes';
import { prepareScenes } from './prepareScenes';
import { roomScreenScenes } from './roomScreenScenes';
import { shareScenes } from './shareScenes';
import { sortScenes } from './sortScenes';
import { soundScenes } from './soundScenes';
import { startScenes } from './startScenes';
import { tellScenes } from './tellScenes';

export type Size = { readonly width: number; readonly height: number };

/**
 * One picture. `show` brings the app there from its start screen with only the sample on the shelf, and gives the page to
 * picture: the control window or the room screen.
 */
export type Scene = {
  /** File name without the size, in kebab-case. */
  readonly name: string;
  readonly show: (launched: LaunchedApp) => Promise<Page>;
  /** Other sizes than those of the control window. */
  readonly sizes?: readonly Size[];
};

/** Every screen, in the order of the method. */
export const scenes: readonly Scene[] = [
  ...startScenes,
  ...prepareScenes,
  ...tellScenes,
  ...sortScenes,
  ...interpretScenes,
  ...shareScenes,
  ...roomScreenScenes,
  ...soundScenes,
  ...leadScenes,
];
