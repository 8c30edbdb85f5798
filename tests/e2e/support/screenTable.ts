import type { CDPSession, Page } from '@playwright/test';
import type { ParticipantId } from '@shared/ids';
import { inMain } from '../../support/inMain';
import { type LaunchedApp, resizeWindow } from '../../support/launchApp';
import { cardWords, type Finger, newPile, newTable, touch } from '../../support/sortTable';
import { ask } from '../../support/storyOnScreen';
import { openRoomScreen } from './roomWindow';

export type ScreenTable = {
  readonly room: Page;
  readonly glass: CDPSession;
  readonly merel: ParticipantId;
  readonly linde: ParticipantId;
};

/** A werkplaats whose cards the circle may see, with its board on the room screen: Merel in the first strip, Linde in the second. */
export async function openScreenTable(
  launched: LaunchedApp,
  piles: Readonly<Record<string, readonly number[]>>,
): Promise<ScreenTable> {
  const { control, app } = launched;
  await newTable(control, cardWords);
  const [teller] = await ask(control, 'participants.list', {});
  if (teller === undefined) throw new Error('There is no teller.');
  const { id: linde } = await ask(control, 'participants.add', {
    pseudonym: 'Linde',
    picture: 'linde',
    role: 'expert',
    perspective: '',
    note: '',
  });
  await ask(control, 'consent.setForTeller', { tellerId: teller.id, use: 'circle', granted: true });
  const [story] = await ask(control, 'stories.list', {});
  if (story !== undefined)
    await ask(control, 'consent.setForStory', { storyId: story.id, use: 'circle', granted: true });
  for (const [name, cards] of Object.entries(piles)) await newPile(control, name, cards);
  const room = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'board' } }),
  );
  await inMain(async () => (await app.browserWindow(room)).evaluate((window) => window.setFullScreen(false)));
  await resizeWindow(app, room, { width: 1920, height: 1080 });
  await ask(control, 'room.setRegions', { count: 2 });
  await ask(room, 'screen.setHand', { region: 0, hand: teller.id });
  await ask(room, 'screen.setHand', { region: 1, hand: linde });
  const glass = await room.context().newCDPSession(room);
  // The page must know of the touch screen before it loads.
  await glass.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await room.reload();
  await room.getByRole('region', { name: 'Bord', exact: true }).waitFor();
  return { room, glass, merel: teller.id, linde };
}

/** Moves fingers that are down, all in the same moment, in small steps as hands do. */
export async function slideTogether(
  glass: CDPSession,
  from: readonly Finger[],
  to: readonly Finger[],
  steps = 10,
): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    const fingers = from.map((finger, index) => {
      const end = to[index] ?? finger;
      const part = step / steps;
      return {
        id: finger.id,
        x: finger.x + (end.x - finger.x) * part,
        y: finger.y + (end.y - finger.y) * part,
      };
    });
    await touch(glass, 'touchMove', fingers);
  }
}

/** One short touch. */
export async function tapOn(
  glass: CDPSession,
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  await touch(glass, 'touchStart', [{ id: 0, ...at }]);
  await touch(glass, 'touchEnd', []);
}
