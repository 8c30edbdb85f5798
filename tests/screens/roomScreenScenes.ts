import type { Page } from '@playwright/test';
import type { SharedAudience } from '@shared/audience';
import type { Slide } from '@shared/document/slides';
import type { RoomActivity } from '@shared/domain/room/activity';
import { t } from '../e2e/support/dutch';
import { openRoomScreen } from '../e2e/support/roomWindow';
import { selectIn } from '../support/hands';
import type { LaunchedApp } from '../support/launchApp';
import { ask, textBox } from '../support/storyOnScreen';
import {
  atAPart,
  backFromGroups,
  choiceOf,
  inGroups,
  inRoles,
  insightOf,
  manyPeople,
  outlookOf,
  personOf,
  signsOf,
  slipsOf,
  storyOf,
} from './roomScreenData';
import type { Scene } from './scenes';
import { openEmpty, openSample } from './stage';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
] as const;

type RoomScene = Omit<Scene, 'sizes'>;

const plain: readonly RoomScene[] = [
  { name: '7-room-quiet', show: (launched) => shown(launched, async () => ({ type: 'quiet' })) },
  {
    name: '7-room-withheld',
    show: (launched) =>
      shown(launched, (control) => storyOf(control, 'De doos van het gourmetstel', { mayLeave: false }), {
        audience: 'public',
      }),
  },
  { name: '7-room-block', show: (launched) => shown(launched, (control) => atAPart(control, 0)) },
  { name: '7-room-roles', show: (launched) => shown(launched, inRoles) },
  { name: '7-room-groups', show: (launched) => shown(launched, inGroups) },
  { name: '7-room-insight', show: (launched) => shown(launched, insightOf) },
  { name: '7-room-choice', show: (launched) => shown(launched, (control) => choiceOf(control, [])) },
  {
    name: '7-room-choice-who',
    show: async (launched) => {
      const page = await shown(launched, (control) => choiceOf(control, [], 'staff'), { audience: 'staff' });
      await action(page, 'screen.choice.pick').click();
      await page.getByText(t('screen.hands.nameless')).waitFor();
      return page;
    },
  },
  {
    name: '7-room-choice-nameless',
    show: async (launched) => {
      const page = await shown(launched, (control) => choiceOf(control, [], 'staff'), { audience: 'staff' });
      await action(page, 'screen.choice.pick').click();
      await page.getByText(t('screen.hands.nameless')).click();
      await page.getByText(t('screen.choice.pickingNameless')).waitFor();
      return page;
    },
  },
  {
    name: '7-room-choice-decided',
    show: (launched) => shown(launched, (control) => choiceOf(control, ['many', 'some', 'one', 'nobody'])),
  },
  { name: '7-room-outlook', show: (launched) => shown(launched, outlookOf) },
  { name: '7-room-slips', show: (launched) => shown(launched, slipsOf) },
  { name: '7-room-slips-signs', show: (launched) => shown(launched, signsOf) },
  { name: '7-room-slips-back', show: (launched) => shown(launched, backFromGroups) },
  {
    name: '7-room-slips-none',
    show: (launched) => shown(launched, async (control) => slipsAt(await atAPart(control, 0))),
  },
  { name: '7-room-board', show: (launched) => shown(launched, async () => ({ type: 'board' })) },
  {
    name: '7-room-board-shared',
    show: async (launched) => {
      const page = await shown(launched, async () => ({ type: 'board' }));
      await ask(launched.control, 'room.setRegions', { count: 2 });
      await ask(page, 'screen.setHand', { region: 0, hand: await personOf(launched.control, 'Merel') });
      await page.getByText('Merel').first().waitFor();
      return page;
    },
  },
  {
    name: '7-room-board-strips',
    show: async (launched) => {
      const page = await shown(launched, async () => ({ type: 'board' }));
      await ask(launched.control, 'room.setRegions', { count: 4 });
      const { activity } = await ask(page, 'screen.view', {});
      const cards = activity.type === 'board' ? activity.view.piles.flatMap((pile) => pile.cards) : [];
      for (const [region, name] of ['Merel', 'Bultrug', 'Linde'].entries()) {
        const hand = await personOf(launched.control, name);
        await ask(page, 'screen.setHand', { region, hand });
        if (region > 1) continue;
        const card = cards[region];
        if (card) await ask(page, 'screen.moveCards', { hand, ids: [card.id], pileId: null, before: null });
      }
      await page
        .getByText(/^Kaart .*terugzetten$/)
        .nth(1)
        .waitFor();
      return page;
    },
  },
];

const done: readonly RoomScene[] = [
  {
    name: '7-room-story',
    show: async (launched) => {
      const page = await story(launched);
      await choose(page, 'Merel');
      await choose(page, 'Bultrug');
      return page;
    },
  },
  {
    name: '7-room-story-marked',
    show: async (launched) => {
      const page = await story(launched);
      await choose(page, 'Merel');
      const words = (await textBox(page).locator('p').nth(1).textContent()) ?? '';
      await selectIn(textBox(page), words.slice(0, 42));
      await action(page, 'screen.mark').click();
      await page.getByText(/weghalen/).waitFor();
      return page;
    },
  },
  {
    name: '7-room-story-mark-first',
    show: async (launched) => {
      const page = await story(launched);
      await choose(page, 'Merel');
      await action(page, 'screen.mark').click();
      await page.getByText(t('screen.markFirst')).waitFor();
      return page;
    },
  },
  {
    name: '7-room-story-pictures',
    show: async (launched) => {
      const page = await shown(launched, (control) => storyOf(control, 'Drie uur'));
      await page.locator('main img').first().waitFor();
      return page;
    },
  },
  {
    name: '7-room-draw',
    show: async (launched) => {
      const page = await story(launched);
      await choose(page, 'Merel');
      await action(page, 'sound.choice.open').click();
      await page.getByRole('button', { name: t('sound.choice.draw') }).click();
      await page.getByRole('img', { name: t('tell.draw.sheet') }).waitFor();
      return page;
    },
  },
  {
    name: '7-room-hands',
    show: async (launched) => {
      const page = await story(launched);
      await page.getByRole('button', { name: t('screen.hands.choose') }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: '7-room-hands-forty',
    show: async (launched) => {
      await openEmpty(launched.control, 'tell');
      await manyPeople(launched.control, 40);
      const page = await opened(launched, 'circle', { type: 'outlook' });
      await page.getByRole('button', { name: t('screen.hands.choose') }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: '7-room-slip-writing',
    show: async (launched) => {
      const page = await shown(launched, slipsOf);
      await action(page, 'screen.slip.write').click();
      await tile(page, 'Linde').click();
      await page.getByRole('textbox').fill('Dat iemand één keer belt zonder dat het ergens over moet gaan.');
      return page;
    },
  },
  {
    name: '7-room-choice-picking',
    show: async (launched) => {
      const page = await shown(launched, (control) => choiceOf(control, []));
      await action(page, 'screen.choice.pick').click();
      await tile(page, 'Otter').click();
      await page.getByRole('list').getByRole('button').nth(1).click();
      return page;
    },
  },
  {
    name: '7-room-agreement',
    show: async (launched) => {
      const page = await shown(launched, outlookOf);
      await action(page, 'screen.outlook.add').click();
      await tile(page, 'Linde').click();
      await page.getByRole('textbox').first().waitFor();
      return page;
    },
  },
  {
    name: '7-room-no-voice',
    show: async (launched) => {
      const page = await shown(launched, (control) => atAPart(control, 0));
      await page.getByRole('button', { name: t('screen.speech.start') }).click();
      await page.getByText(t('screen.speech.noVoice')).waitFor();
      return page;
    },
  },
];

const covered: readonly RoomScene[] = [
  {
    name: '7-room-time-over',
    show: async (launched) => {
      const page = await shown(launched, async (control) => {
        const activity = await atAPart(control, 5);
        await ask(control, 'meeting.extend', { minutes: -120 });
        return activity;
      });
      await page.getByText(t('screen.timer.over')).waitFor();
      return page;
    },
  },
  {
    name: '7-room-stopped',
    show: async (launched) => {
      const page = await shown(launched, (control) => atAPart(control, 0));
      await page.getByRole('button', { name: t('screen.stopLabel') }).click();
      await page.getByText(t('screen.stopped')).waitFor();
      return page;
    },
  },
  {
    name: '7-room-blank',
    show: async (launched) => {
      const page = await shown(launched, (control) => atAPart(control, 0));
      await ask(launched.control, 'room.blank', { on: true });
      await page.getByText(t('screen.blank')).waitFor();
      return page;
    },
  },
];

const slides: readonly RoomScene[] = [
  { name: '7-room-slide-title', show: (launched) => slideWhere(launched, ({ key }) => key === 'title') },
  {
    name: '7-room-slide-insight',
    show: (launched) =>
      slideWhere(launched, ({ blocks }) => blocks.some((block) => block.type === 'quote' && block.counter)),
  },
  {
    name: '7-room-slide-discussion',
    show: (launched) => slideWhere(launched, ({ key }) => key === 'discussion'),
  },
];

/** The room screen in everything it can show. */
export const roomScreenScenes: readonly Scene[] = [...plain, ...done, ...covered, ...slides].map((scene) => ({
  ...scene,
  sizes,
}));

type Setting = { readonly audience?: SharedAudience };

/** The sample on the room screen, with what `prepare` makes in it. */
async function shown(
  launched: LaunchedApp,
  prepare: (control: Page) => Promise<RoomActivity>,
  { audience = 'circle' }: Setting = {},
): Promise<Page> {
  const control = await openSample(launched.control, 'tell');
  return opened(launched, audience, await prepare(control));
}

async function opened(
  launched: LaunchedApp,
  audience: SharedAudience,
  activity: RoomActivity,
): Promise<Page> {
  const page = await openRoomScreen(launched, () =>
    ask(launched.control, 'room.open', { audience, displayId: null, activity }),
  );
  await page.getByRole('button', { name: t('screen.stopLabel') }).waitFor();
  return page;
}

async function story(launched: LaunchedApp): Promise<Page> {
  const page = await shown(launched, (control) => storyOf(control, 'De doos van het gourmetstel'));
  await textBox(page).waitFor();
  return page;
}

/** The first slide for staff that is so, on the room screen. */
async function slideWhere(launched: LaunchedApp, isWanted: (slide: Slide) => boolean): Promise<Page> {
  const control = await openSample(launched.control, 'share');
  const { slides: all } = await ask(control, 'storyline.get', { audience: 'staff' });
  const index = all.findIndex(isWanted);
  const slide = all[index];
  if (!slide) throw new Error('The sample has no such slide.');
  const page = await opened(launched, 'staff', { type: 'slides', index });
  await page.getByRole('heading', { level: 1, name: slide.title }).waitFor();
  return page;
}

/** One of the large actions. */
const action = (
  page: Page,
  text:
    | 'screen.mark'
    | 'sound.choice.open'
    | 'screen.slip.write'
    | 'screen.choice.pick'
    | 'screen.outlook.add',
) => page.getByRole('group', { name: t('screen.actions') }).getByRole('button', { name: t(text) });

const tile = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** Whose hand it is from now on. */
async function choose(page: Page, name: string): Promise<void> {
  const pill = page
    .getByRole('list', { name: t('screen.hands.label') })
    .getByRole('button')
    .first();
  await pill.click();
  await tile(page, name).click();
  await page.getByRole('button', { name: t('screen.hands.now', { name }) }).waitFor();
}

const slipsAt = (activity: RoomActivity): RoomActivity =>
  activity.type === 'block' ? { type: 'slips', blockId: activity.blockId } : activity;
