import type { Page } from '@playwright/test';
import { t } from '../e2e/support/dutch';
import { openRoomScreen } from '../e2e/support/roomWindow';
import type { LaunchedApp } from '../support/launchApp';
import { keepSound } from '../support/soundOnScreen';
import { ask, textBox } from '../support/storyOnScreen';
import { personOf, storyOf } from './roomScreenData';
import type { Scene } from './scenes';
import { openSample } from './stage';

const title = 'De doos van het gourmetstel';
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
] as const;

/** Sounds with a story: in Vertellen and on the room screen. */
export const soundScenes: readonly Scene[] = [
  {
    name: '2-tell-sound',
    show: async ({ control }) => {
      const page = await openSample(control, 'tell');
      await addSounds(page);
      await atStory(page);
      await page.getByRole('region', { name: t('sound.list') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '2-tell-record',
    show: async ({ control }) => {
      const page = await openSample(control, 'tell');
      await atStory(page);
      await page.getByRole('button', { name: t('sound.open') }).click();
      await record(page, '0:03');
      return page;
    },
  },
  {
    name: '2-tell-recorded',
    show: async ({ control }) => {
      const page = await openSample(control, 'tell');
      await atStory(page);
      await page.getByRole('button', { name: t('sound.open') }).click();
      await record(page, '0:01');
      await page.getByRole('button', { name: t('sound.done') }).click();
      await page.getByText(t('sound.recorded.hand')).waitFor();
      return page;
    },
  },
  { name: '7-room-add', sizes, show: (launched) => adding(launched) },
  { name: '7-room-record', sizes, show: (launched) => recorder(launched) },
  {
    name: '7-room-recording',
    sizes,
    show: async (launched) => {
      const page = await recorder(launched);
      await record(page, '0:03');
      return page;
    },
  },
  {
    name: '7-room-recorded',
    sizes,
    show: async (launched) => {
      const page = await recorder(launched);
      await record(page, '0:01');
      await page.getByRole('button', { name: t('sound.done') }).click();
      await page.getByText(t('sound.recorded.hand')).waitFor();
      return page;
    },
  },
  {
    name: '7-room-story-sounds',
    sizes,
    show: async (launched) => {
      const page = await inRoom(launched);
      await addSounds(launched.control);
      await page.getByRole('list', { name: t('sound.list') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
];

const start = (page: Page) => page.getByRole('button', { name: t('sound.start') });

async function atStory(page: Page): Promise<void> {
  const stories = page.getByRole('navigation', { name: t('tell.stories') });
  await stories.getByText(title, { exact: true }).click();
  await textBox(page).waitFor();
}

async function addSounds(control: Page): Promise<void> {
  const story = (await ask(control, 'stories.list', {})).find((one) => one.title === title);
  if (!story || story.recordings.length > 0) return;
  await keepSound(control, {
    storyId: story.id,
    milliseconds: 134_000,
    description: 'Hoe de wethouder het zei, nagedaan',
  });
  await keepSound(control, { storyId: story.id, milliseconds: 21_000, description: '' });
}

async function record(page: Page, until: string): Promise<void> {
  await start(page).click();
  await page.getByRole('dialog').getByText(until, { exact: true }).waitFor();
}

async function inRoom(launched: LaunchedApp): Promise<Page> {
  const control = await openSample(launched.control, 'tell');
  const activity = await storyOf(control, title);
  const page = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity }),
  );
  await textBox(page).waitFor();
  await ask(page, 'screen.setHand', { region: 0, hand: await personOf(control, 'Merel') });
  await page.getByRole('button', { name: t('screen.hands.now', { name: 'Merel' }) }).waitFor();
  return page;
}

async function adding(launched: LaunchedApp): Promise<Page> {
  const page = await inRoom(launched);
  await page.getByRole('button', { name: t('sound.choice.open') }).click();
  await page.getByRole('button', { name: t('sound.choice.record') }).waitFor();
  return page;
}

async function recorder(launched: LaunchedApp): Promise<Page> {
  const page = await adding(launched);
  await page.getByRole('button', { name: t('sound.choice.record') }).click();
  await start(page).waitFor();
  return page;
}
