import type { Locator } from '@playwright/test';

/**
 * How somebody works: by mouse, by keyboard or by touch. What is done in the app is written once, in terms of these, so that
 * each way of working goes through the same chain.
 */
export type Hands = {
  /** Presses a button, a tab, a row, a card. */
  readonly press: (what: Locator) => Promise<void>;
  /** Puts a switch on or off, by its name. */
  readonly turn: (inside: Locator, name: string) => Promise<void>;
  /** Goes into a field, takes out what was there, types, and leaves it again. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Goes into a field and types on; stays there. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Chooses one of a list that opens from a button. */
  readonly choose: (button: Locator, option: string | RegExp) => Promise<void>;
  /** Selects these words in a text that can be written in. */
  readonly select: (text: Locator, words: string) => Promise<void>;
};
