import type { Page } from '@playwright/test';
import type { Room } from '../../src/renderer/api/navigation';
import { t } from '../e2e/support/dutch';
import { ask } from '../support/storyOnScreen';

/** Where the sample stands on the shelf of a scene. */
export const sampleFile = 'voorbeeld.werkplaats';

/** The start screen with only the sample, whatever the scene before left behind. */
export async function toStart(page: Page): Promise<void> {
  await ask(page, 'room.close', {});
  await ask(page, 'shelf.close', {});
  for (const { file } of await ask(page, 'shelf.list', {})) {
    if (file !== sampleFile) await ask(page, 'shelf.toBin', { file });
  }
  const binned = await ask(page, 'shelf.binned', {});
  if (binned.some(({ file }) => file === sampleFile)) await ask(page, 'shelf.fromBin', { file: sampleFile });
  await page.reload();
  await page.getByRole('button', { name: t('start.bringIn') }).waitFor();
}

/** Opens the sample and goes to one of its rooms. */
export async function openSample(page: Page, room: Room): Promise<Page> {
  await ask(page, 'shelf.open', { file: sampleFile });
  return toRoom(page, room);
}

/** A werkplaats in which nothing has been done yet, with one teller when asked. */
export async function openEmpty(page: Page, room: Room, teller?: string): Promise<Page> {
  const { file } = await ask(page, 'shelf.create', { title: 'Wachten op een woning' });
  await ask(page, 'shelf.open', { file });
  if (teller !== undefined) {
    const person = { pseudonym: teller, picture: teller.toLowerCase(), role: 'expert' } as const;
    await ask(page, 'participants.add', { ...person, perspective: '', note: '' });
  }
  return toRoom(page, room);
}

/** Goes to a room by the side bar and waits for its title. */
export async function toRoom(page: Page, room: Room): Promise<Page> {
  const name = t(`common.rooms.${room}`);
  await page
    .getByRole('navigation', { name: t('common.frame.rooms') })
    .getByRole('button', { name })
    .click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  return page;
}
