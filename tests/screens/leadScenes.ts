import type { Page } from '@playwright/test';
import type { MeetingView } from '@shared/contract/meeting';
import type { Method } from '@shared/domain/session';
import { t } from '../e2e/support/dutch';
import type { LaunchedApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { backFromGroups } from './roomScreenData';
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
    name: '6-lead-closing-half',
    show: async ({ control }) => {
      const page = await begun(control);
      await ask(page, 'meeting.goTo', { place: 'closing' });
      await page.getByLabel(t('lead.commitments.text')).first().fill('We bellen elkaar in de week ervoor');
      await page.getByRole('button', { name: t('lead.closingPart.end') }).click();
      await page.getByText(t('lead.closingPart.halfWritten')).waitFor();
      return page;
    },
  },
  {
    name: '6-lead-company-frozen',
    show: async (launched) => {
      const page = await withRoom(launched, 'plenary');
      await ask(page, 'room.freeze', { on: true });
      await ask(page, 'room.show', { activity: { type: 'board' } });
      await page.getByRole('button', { name: t('lead.room.company.circle') }).click();
      const dialog = page.getByRole('dialog', { name: t('lead.company.title') });
      await dialog.getByText(t('lead.room.company.staff')).click();
      await dialog.getByRole('heading', { level: 3 }).first().waitFor();
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
    name: '6-lead-breakout',
    show: async ({ control }) => {
      const page = await atMethod(control, 'breakout');
      const { block, sessionId } = await held(page);
      if (!block) throw new Error('The meeting is in no part.');
      const group = { blockId: block.id, name: 'Bij het raam', question: 'Wat helpt op een slechte dag?' };
      const { id } = await ask(page, 'groups.add', group);
      for (const person of (await ask(page, 'participants.list', {})).slice(0, 3)) {
        await ask(page, 'groups.setMember', { blockId: block.id, participantId: person.id, groupId: id });
      }
      const text = 'Iemand die even meeloopt naar het loket';
      await ask(page, 'slips.add', { sessionId, blockId: block.id, groupId: id, text, madeWith: 'circle' });
      await page.getByText(text).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '6-lead-from-groups',
    show: async ({ control }) => {
      await openSample(control, 'prepare');
      await backFromGroups(control);
      await control.getByRole('button', { name: t('lead.toMeeting', { name: 'Weer samen' }) }).click();
      await control.getByRole('button', { name: t('lead.groups.back') }).scrollIntoViewIfNeeded();
      return control;
    },
  },
  {
    name: '6-lead-slips',
    show: async ({ control }) => {
      const page = await atMethod(control, 'plenary');
      await addSlips(page);
      await page.getByRole('button', { name: t('lead.slips.turnAll') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '6-lead-choice',
    show: async ({ control }) => {
      const page = await atMethod(control, 'plenary');
      const { block, sessionId } = await held(page);
      await ask(page, 'choices.add', {
        sessionId,
        blockId: block?.id ?? null,
        question: 'Wat willen we als eerste anders?',
        madeWith: 'circle',
        options: ['Een brief die je snapt', 'Eén vast gezicht', 'Eerder horen waar je aan toe bent'],
      });
      await page.getByRole('button', { name: t('lead.choices.decide') }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: '6-lead-new-choice',
    show: async ({ control }) => {
      const page = await atMethod(control, 'checkOut');
      await page.getByRole('button', { name: t('lead.choices.title'), exact: true }).click();
      await page.getByRole('button', { name: t('lead.choices.add') }).click();
      await page.getByRole('button', { name: t('lead.choices.takePiles') }).click();
      return page;
    },
  },
  {
    name: '6-lead-hand',
    show: async ({ control }) => {
      const page = await begun(control);
      await page
        .getByRole('button', { name: t('lead.hand.now', { name: t('lead.hand.facilitator') }) })
        .click();
      await page.getByRole('dialog', { name: t('lead.hand.question') }).waitFor();
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
      // The small picture follows when the room screen has painted.
      await page.waitForTimeout(2000);
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

/** Three briefjes in the part at hand, one of them turned. */
async function addSlips(page: Page): Promise<void> {
  const { block, sessionId } = await held(page);
  const texts = [
    'We concluderen dat wachten duurder is dan helpen.',
    'We concluderen dat je met één vast gezicht minder hoeft uit te leggen.',
    'Voor wie alleen woont klopt dat niet.',
  ];
  const where = { sessionId, blockId: block?.id ?? null, groupId: null, madeWith: 'circle' } as const;
  for (const text of texts) await ask(page, 'slips.add', { ...where, text });
  const slip = (await ask(page, 'slips.list', { sessionId })).find(({ text }) => text === texts[0]);
  if (slip) await ask(page, 'slips.turn', { ids: [slip.id], turned: true });
}
