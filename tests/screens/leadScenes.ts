import type { Page } from '@playwright/test';
import type { MeetingView } from '@shared/contract/meeting';
import type { Method } from '@shared/domain/session';
import { t } from '../e2e/support/dutch';
import type { LaunchedApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import type { Scene } from './scenes';
import { openEmpty, openSample, toRoom } from './stage';

export const leadScenes: readonly Scene[] = [
  { name: '6-lead-part', show: ({ control }) => atMethod(control, 'storyRound') },
  { name: '6-lead-opening', show: ({ control }) => begun(control) },
  {
    name: '6-lead-closing',
    show: async ({ control }) => {
      const page = await begun(control);
      const { sessionId } = await held(page);
      await ask(page, 'commitments.add', {
        kind: 'agreement',
        text: 'Wie niet kan, belt even af',
        who: 'iedereen',
        due: 'altijd',
        sessionId,
        madeWith: 'circle',
      });
      await ask(page, 'meeting.goTo', { place: 'closing' });
      await page.getByRole('button', { name: t('lead.closingPart.end') }).waitFor();
      return page;
    },
  },
  {
    name: '6-lead-bar',
    show: async ({ control }) => {
      const page = await atMethod(control, 'storyRound');
      await ask(page, 'meeting.run', { running: true });
      return toRoom(page, 'tell');
    },
  },
  {
    name: '6-lead-company',
    show: async ({ control }) => {
      const page = await begun(control);
      await page.getByRole('button', { name: t('lead.room.open') }).click();
      const dialog = page.getByRole('dialog', { name: t('lead.company.title') });
      await dialog.getByText(t('lead.room.company.staff')).click();
      await dialog.getByRole('heading', { level: 3 }).first().waitFor();
      return page;
    },
  },
  {
    name: '6-lead-stopped',
    show: async (launched) => {
      const page = await withRoom(launched, 'storyRound');
      const screen = launched.app.windows().find((one) => one.url().includes('/screen/'));
      if (!screen) throw new Error('There is no room screen.');
      await ask(screen, 'screen.stop', {});
      await page.getByText(t('lead.stopped.text')).waitFor();
      return page;
    },
  },
  {
    name: '6-lead-no-programme',
    show: async ({ control }) => {
      const page = await openEmpty(control, 'prepare');
      const { id } = await ask(page, 'sessions.add', { title: '', date: '', place: '', startsAt: '13:00' });
      await ask(page, 'meeting.begin', { sessionId: id });
      await page.getByRole('button', { name: t('lead.running') }).click();
      await page.getByText(t('lead.noBlocks')).waitFor();
      return page;
    },
  },
];

/** The first meeting of the sample that is still to come has been begun, and its page is in front. */
async function begun(control: Page): Promise<Page> {
  const page = await openSample(control, 'prepare');
  await ask(page, 'meeting.end', {});
  await page.getByRole('button', { name: t('prepare.begin') }).click();
  await page.getByRole('heading', { name: t('lead.programme') }).waitFor();
  return page;
}

async function held(page: Page): Promise<MeetingView> {
  const meeting = await ask(page, 'meeting.get', {});
  if (!meeting) throw new Error('No meeting is held.');
  return meeting;
}

/** In a part of this method; one is added when the programme has none. */
async function atMethod(control: Page, method: Method): Promise<Page> {
  const page = await begun(control);
  const { blocks, sessionId } = await held(page);
  const known = blocks.find((block) => block.method === method);
  const id =
    known?.id ??
    (
      await ask(page, 'blocks.add', {
        sessionId,
        method,
        title: t(`prepare.methods.${method}.title`),
        minutes: 30,
        instruction: t(`prepare.methods.${method}.instruction`),
        prompt: t(`prepare.methods.${method}.prompt`),
      })
    ).id;
  await ask(page, 'meeting.goTo', { place: id });
  await ask(page, 'meeting.run', { running: false });
  await page.getByText(t('lead.instruction')).waitFor();
  return page;
}

/** The same, with the room screen open for the circle. */
async function withRoom(launched: LaunchedApp, method: Method): Promise<Page> {
  const page = await atMethod(launched.control, method);
  const block = (await held(page)).block;
  if (!block) throw new Error('The meeting is in no part.');
  const opened = launched.app.waitForEvent('window');
  await ask(page, 'room.open', {
    audience: 'circle',
    displayId: null,
    activity: { type: 'block', blockId: block.id },
  });
  await (await opened).locator('main').waitFor();
  return page;
}
