import type { Locator, Page } from '@playwright/test';

/** A pile by its name, in the list or on the board. */
export const pileIn = (page: Page, side: 'list' | 'board', name: string): Locator =>
  page
    .locator(`[data-side=${side}] [data-group]`)
    .filter({ has: page.getByRole('button', { name, exact: true }) });
