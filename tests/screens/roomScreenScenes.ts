import type { Page } from '@playwright/test';
import type { Slide } from '@shared/document/slides';
import { openRoomScreen } from '../e2e/support/roomWindow';
import type { LaunchedApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import type { Scene } from './scenes';
import { openSample } from './stage';

export const roomScreenScenes: readonly Scene[] = [
  { name: '7-room-title', show: (launched) => slideWhere(launched, ({ key }) => key === 'title') },
  {
    name: '7-room-insight',
    show: (launched) =>
      slideWhere(launched, ({ blocks }) => blocks.some((block) => block.type === 'quote' && block.counter)),
  },
  {
    name: '7-room-recommendations',
    show: (launched) =>
      slideWhere(launched, ({ blocks }) => blocks.some(({ type }) => type === 'recommendation')),
  },
  { name: '7-room-discussion', show: (launched) => slideWhere(launched, ({ key }) => key === 'discussion') },
];

/** The first slide for staff that is so, on the room screen. */
async function slideWhere(launched: LaunchedApp, isWanted: (slide: Slide) => boolean): Promise<Page> {
  const control = await openSample(launched.control, 'share');
  const { slides } = await ask(control, 'storyline.get', { audience: 'staff' });
  const index = slides.findIndex(isWanted);
  const slide = slides[index];
  if (!slide) throw new Error('The sample has no such slide.');
  const page = await openRoomScreen(launched, () =>
    ask(control, 'present.start', { audience: 'staff', index }),
  );
  await page.getByRole('heading', { level: 1, name: slide.title }).waitFor();
  return page;
}
