import type { Page } from '@playwright/test';
import type { LaunchedApp } from '../../support/launchApp';

/** Does what opens the room screen and gives its page, once it shows something. */
export async function openRoomScreen({ app }: LaunchedApp, present: () => Promise<unknown>): Promise<Page> {
  const known = roomScreen(app.windows());
  if (known) {
    await present();
    return known;
  }
  const [page] = await Promise.all([
    app.waitForEvent('window', { predicate: (window) => isRoomScreen(window) }),
    present(),
  ]);
  await page.locator('main').waitFor();
  return page;
}

/** The page of the room screen among these, while there is one. */
export const roomScreen = (pages: readonly Page[]): Page | undefined => pages.find(isRoomScreen);

const isRoomScreen = (page: Page): boolean => page.url().includes('/screen/');
