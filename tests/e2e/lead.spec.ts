import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { MeetingView } from '@shared/contract/meeting';
import type { RoomState } from '@shared/contract/room';
import { noConsent } from '@shared/domain/consent';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { pressOn } from './support/pressOn';
import { roomScreen } from './support/roomWindow';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  page = launched.control;
  const { file } = await ask(page, 'shelf.addSample', {});
  await ask(page, 'shelf.open', { file });
  await page.getByRole('button', { name: t('prepare.begin') }).click();
  await expect(page.getByRole('heading', { name: t('lead.opening') })).toBeVisible();
});

test.afterEach(async () => {
  const { pageErrors } = launched;
  await launched.close();
  expect(pageErrors).toEqual([]);
});

const meeting = async (): Promise<MeetingView> => {
  const held = await ask(page, 'meeting.get', {});
  if (!held) throw new Error('No meeting is held.');
  return held;
};
const room = (): Promise<RoomState> => ask(page, 'room.state', {});
const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = () => page.getByRole('region', { name: t('common.frame.roomScreen') });

/** Opens the room screen for the circle by the dialog, and gives its page. */
async function openForCircle(): Promise<Page> {
  await box()
    .getByRole('button', { name: t('lead.room.open') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('lead.company.title') });
  await dialog.getByText(t('lead.room.company.circle')).click();
  const opened = launched.app.waitForEvent('window');
  await dialog
    .getByRole('button', { name: t('lead.company.confirmOpen', { company: t('lead.room.company.circle') }) })
    .click();
  const screen = await opened;
  await screen.locator('main').waitFor();
  await page.bringToFront();
  await expect(dialog).toHaveCount(0);
  return screen;
}

async function wrong(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('a meeting from looking back to rounding off', async () => {
  const promises = page.getByRole('region', { name: t('lead.lookBack.promises') });
  const held = await meeting();
  const promise = (await ask(page, 'commitments.list', {})).find(
    ({ kind, kept, sessionId: made }) => kind === 'promise' && kept === 'open' && made !== held.sessionId,
  );
  if (!promise) throw new Error('The sample has no open promise.');
  await promises
    .getByRole('radiogroup', { name: t('lead.lookBack.kept', { text: promise.text }) })
    .getByRole('radio', { name: t('prepare.commitments.kept.kept') })
    .click();
  // What was answered stays in sight.
  await expect(promises.getByText(promise.text)).toBeVisible();
  expect((await ask(page, 'commitments.list', {})).find(({ id }) => id === promise.id)?.kept).toBe('kept');
  expect(await wrong()).toEqual([]);

  await pressOn(button(t('lead.next')));
  const { block, blocks } = await meeting();
  if (!block) throw new Error('The first part is not at hand.');
  await expect(page.getByRole('heading', { level: 2, name: block.title })).toBeVisible();
  await expect(page.getByText(block.instruction)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
  await button(t('lead.timer.pause')).click();
  await expect(page.getByText(t('lead.timer.still'))).toBeVisible();
  expect((await meeting()).timer.running).toBe(false);
  await page.getByRole('button', { name: /^\+5/ }).click();
  await expect(page.getByText(t('lead.timer.of', { count: block.minutes + 5 }))).toBeVisible();
  expect(await wrong()).toEqual([]);

  await pressOn(button(t('lead.skip')));
  expect((await meeting()).skipped).toEqual([block.id]);
  await expect(page.getByRole('region', { name: t('lead.programme') })).toContainText(
    t('lead.states.skipped'),
  );
  await button(t('lead.back')).click();
  expect((await meeting()).place).toBe(block.id);

  // From another room: the bar says where the meeting is, and leads back.
  await page.getByRole('navigation').getByText(t('common.rooms.sort')).click();
  const bar = page.getByRole('region', { name: t('lead.running') });
  await expect(bar).toContainText(block.title);
  await pressOn(bar.getByRole('button', { name: t('lead.next') }));
  await expect(bar).toContainText(blocks[1]?.title ?? '?');
  await bar.getByRole('button', { name: t('lead.toMeeting', { name: blocks[1]?.title ?? '?' }) }).click();

  await page
    .getByRole('region', { name: t('lead.programme') })
    .getByText(t('lead.closing'), { exact: true })
    .click();
  await page.getByLabel(t('lead.commitments.text')).fill('Wie niet kan, belt even af');
  await page.getByLabel(t('lead.commitments.who')).fill('iedereen');
  await page.getByLabel(t('lead.commitments.due')).fill('elke keer');
  await button(t('lead.commitments.add')).click();
  await expect(page.getByRole('region', { name: t('lead.commitments.made') })).toContainText('belt even af');
  expect(await wrong()).toEqual([]);
  const { sessionId } = await meeting();
  await button(t('lead.closingPart.end')).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('lead.closingPart.end') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('common.rooms.prepare') })).toBeVisible();
  expect(await ask(page, 'meeting.get', {})).toBeNull();
  const session = (await ask(page, 'sessions.list', {})).find(({ id }) => id === sessionId);
  expect(session?.status).toBe('done');

  // The next meeting opens with what was agreed.
  const { id } = await ask(page, 'sessions.add', {
    title: 'Nog een',
    date: '',
    place: '',
    startsAt: '13:00',
  });
  await ask(page, 'meeting.begin', { sessionId: id });
  await button(t('lead.running')).click();
  await expect(page.getByRole('region', { name: t('lead.lookBack.agreements') })).toContainText(
    'belt even af',
  );
  // Without any part: a plain sentence.
  await expect(page.getByText(t('lead.noBlocks'))).toBeVisible();
});

test('opening asks who is there first; black, still and the stop sign are at hand everywhere', async () => {
  await box()
    .getByRole('button', { name: t('lead.room.open') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('lead.company.title') });
  await expect(dialog.getByText(t('lead.company.choose'))).toBeVisible();
  await dialog.getByText(t('lead.room.company.public')).click();
  await expect(dialog.getByRole('region', { name: t('lead.company.mayAppear') })).toBeVisible();
  expect(await wrong()).toEqual([]);
  expect((await room()).audience).toBeNull();
  await page.keyboard.press('Escape');
  expect((await room()).place).toEqual({ type: 'closed', because: 'never' });

  const screen = await openForCircle();
  expect((await room()).audience).toBe('circle');
  await expect(box()).toContainText(t('lead.room.company.circle'));
  await page.keyboard.press('b');
  await expect.poll(async () => (await room()).cover).toBe('blank');
  await expect(box()).toContainText(t('lead.room.covered.blank'));
  await page.keyboard.press('b');
  await page.keyboard.press('f');
  await expect.poll(async () => [(await room()).cover, (await room()).frozen]).toEqual(['none', true]);
  await page.keyboard.press('f');
  await expect.poll(async () => (await room()).frozen).toBe(false);

  // In a field a letter is a letter; with Ctrl and Shift it works there and behind a dialog too.
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await field.pressSequentially('bfb');
  await expect(field).toHaveValue('bfb');
  expect((await room()).cover).toBe('none');
  await page.keyboard.press('Control+Shift+B');
  await expect.poll(async () => (await room()).cover).toBe('blank');
  await page.keyboard.press('Control+Shift+B');
  await expect.poll(async () => (await room()).cover).toBe('none');

  // The stop sign, over the dialog that is open.
  await ask(screen, 'screen.stop', {});
  const notice = page.getByRole('alert').filter({ hasText: t('lead.stopped.text') });
  await expect(notice).toBeVisible();
  expect((await meeting()).timer.running).toBe(false);
  await notice.getByRole('button', { name: t('lead.stopped.resume') }).click();
  await expect(notice).toHaveCount(0);
  expect((await room()).cover).toBe('none');
  await page.keyboard.press('Escape');

  // Staff come in: first what would change, then one press.
  await box()
    .getByRole('button', {
      name: t('lead.room.companyNow', { company: t('lead.room.company.circle') }),
    })
    .click();
  await dialog.getByText(t('lead.room.company.staff')).click();
  const gone = dialog.getByRole('region', { name: t('lead.company.disappears') });
  await expect(gone.getByRole('heading', { name: t('lead.company.kinds.fragment') })).toBeVisible();
  await expect(dialog).toContainText(t('lead.company.renews'));
  expect((await room()).audience).toBe('circle');
  await dialog
    .getByRole('button', { name: t('lead.company.confirmChange', { company: t('lead.room.company.staff') }) })
    .click();
  await expect.poll(async () => (await room()).audience).toBe('staff');

  // Closed by its own button: a plain sentence, and it can be opened again.
  await screen.close();
  await expect(box()).toContainText(t('lead.room.closed'));
  await openForCircle();
  expect(roomScreen(launched.app.windows())).toBeDefined();
});

test('on with one press: the next part, and what fits it on the screen; notes and choices in words', async () => {
  const screen = await openForCircle();
  await pressOn(button(t('lead.nextAndShow')));
  await expect.poll(async () => (await room()).activity.type).toBe('block');
  const { block, sessionId } = await meeting();
  if (!block) throw new Error('The first part is not at hand.');
  await expect(screen.getByText(block.prompt).first()).toBeVisible();
  expect(await screen.content()).not.toContain(block.instruction);

  await page
    .getByRole('region', { name: t('lead.room.title') })
    .getByRole('button', { name: t('lead.show.slips') })
    .click();
  await expect.poll(async () => (await room()).activity).toEqual({ type: 'slips', blockId: block.id });
  await button(t('lead.slips.title')).click();
  const note = 'Een stoel bij het raam';
  await page.getByLabel(t('lead.slips.write')).fill(note);
  await button(t('lead.slips.add')).click();
  await expect(page.getByText(note)).toBeVisible();
  // Longer than a note takes to come to the room.
  await screen.waitForTimeout(700);
  expect(await screen.content()).not.toContain(note);
  await page.getByRole('button', { name: `${t('lead.slips.turn')}: ${note}` }).click();
  await expect(screen.getByText(note)).toBeVisible();
  await page.getByRole('button', { name: `${t('lead.slips.cover')}: ${note}` }).click();
  await expect(screen.getByText(note)).toHaveCount(0);
  await page.getByRole('button', { name: t('lead.slips.more', { text: note }) }).click();
  await page.getByRole('menuitem', { name: t('lead.slips.toStory') }).click();
  await expect(page.getByText(t('lead.slips.madeStory'))).toBeVisible();

  await button(t('lead.choices.title')).click();
  await button(t('lead.choices.add')).click();
  await page.getByLabel(t('lead.choices.question'), { exact: true }).fill('Waar beginnen we mee?');
  await page.getByLabel(t('lead.choices.option', { number: 1 }), { exact: true }).fill('De brief');
  await page.getByLabel(t('lead.choices.option', { number: 2 }), { exact: true }).fill('Het loket');
  expect(await wrong()).toEqual([]);
  await button(t('lead.choices.make')).click();
  const card = page.getByRole('region', { name: 'Waar beginnen we mee?' });
  await card.getByRole('button', { name: t('lead.choices.show') }).click();
  await expect.poll(async () => (await room()).activity.type).toBe('choice');
  await expect(card.getByRole('button', { name: t('lead.choices.decide') })).toBeDisabled();
  for (const [text, word] of [
    ['De brief', t('screen.choice.outcomes.many')],
    ['Het loket', t('screen.choice.outcomes.one')],
  ] as const) {
    await card
      .getByRole('radiogroup', { name: t('lead.choices.outcome', { text }) })
      .getByRole('radio', { name: word })
      .click();
  }
  expect(await wrong()).toEqual([]);
  await card.getByRole('button', { name: t('lead.choices.decide') }).click();
  await expect(card.getByText(t('lead.choices.decided'))).toBeVisible();
  const [choice] = await ask(page, 'choices.list', { sessionId });
  expect(choice?.decided).toBe(true);
});

test('a new story in the room: first whose it is, then that person says yes, and then they write together', async () => {
  const linde = (await ask(page, 'participants.list', {})).find(({ pseudonym }) => pseudonym === 'Linde');
  if (!linde) throw new Error('Linde is not in the circle of the sample.');
  await ask(page, 'consent.setForTeller', { tellerId: linde.id, use: 'circle', granted: false });
  const screen = await openForCircle();
  await page.getByRole('button', { name: t('lead.show.story') }).click();
  await page
    .getByRole('dialog', { name: t('lead.show.chooseStory') })
    .getByRole('button', { name: t('lead.show.newStory') })
    .click();
  const shown = page.getByRole('region', { name: t('lead.room.title') });
  await expect(shown.getByText(t('lead.room.withheld'))).toBeVisible();
  await expect(screen.getByText(t('screen.withheld'))).toBeVisible();
  await shown.getByRole('button', { name: new RegExp(t('lead.room.whoTells')) }).click();
  await page.getByRole('option', { name: 'Linde', exact: true }).click();
  // Whose it is says nothing yet about who may see it, and a yes in general says nothing yet about this story.
  await expect(shown.getByText(t('lead.room.askGeneral.circle', { name: 'Linde' }))).toBeVisible();
  await button(t('lead.room.saysGeneral', { name: 'Linde' })).click();
  await expect(shown.getByText(t('lead.room.askYes.circle', { name: 'Linde' }))).toBeVisible();
  await expect(screen.getByText(t('screen.withheld'))).toBeVisible();
  expect(await wrong()).toEqual([]);
  await button(t('lead.room.saysYes', { name: 'Linde' })).click();
  await expect(shown.getByText(t('lead.room.withheld'))).toHaveCount(0);
  const text = screen.getByRole('textbox', { name: t('screen.storyText') });
  await text.click();
  await screen.keyboard.type('Op woensdag, met koffie.');
  await expect(text).toHaveAttribute('data-state', 'saved');
  await expect(text).toContainText('Op woensdag, met koffie.');
  const story = (await ask(page, 'stories.list', {})).at(-1);
  expect(story?.consent).toEqual({ ...noConsent, circle: true });
});

test('who writes here: one press on a pseudonym; forty people and a name of 200 signs fit', async () => {
  const long = `رياض ${'lang'.repeat(48)}`.slice(0, 200);
  for (let number = 0; number < 40; number += 1) {
    const pseudonym = number === 0 ? long : `Deelnemer ${number}`;
    await ask(page, 'participants.add', {
      pseudonym,
      picture: '',
      role: 'expert',
      perspective: '',
      note: '',
    });
  }
  await page.getByRole('button', { name: t('lead.hand.now', { name: t('lead.hand.facilitator') }) }).click();
  expect(await wrong()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: long }).click();
  await expect.poll(async () => (await room()).controlHand).not.toBeNull();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await pressOn(button(t('lead.next')));
  await button(t('lead.commitments.title')).click();
  await page.getByLabel(t('lead.commitments.text')).fill('Even bellen');
  await button(t('lead.commitments.add')).click();
  // Undo is that person's own, and says so.
  await expect(
    page
      .getByRole('region', { name: t('common.frame.tools') })
      .getByRole('button', { name: long.slice(0, 20) }),
  ).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBe(0);
  expect(await wrong()).toEqual([]);
});

test('a step that somebody built on: what nobody touched goes back, the rest stays', async () => {
  const [one, two] = await ask(page, 'fragments.list', { storyId: null });
  const [pile, other] = (await ask(page, 'sort.get', {})).piles.filter(
    ({ id }) => id !== one?.pileId && id !== two?.pileId,
  );
  const [person] = await ask(page, 'participants.list', {});
  if (!one || !two || !pile || !other || !person) throw new Error('The sample has too little in it.');
  await ask(page, 'cards.move', { ids: [one.id, two.id], pileId: pile.id, before: null });
  await ask(page, 'room.setControlHand', { hand: person.id });
  await ask(page, 'cards.move', { ids: [two.id], pileId: other.id, before: null });
  await ask(page, 'room.setControlHand', { hand: null });
  const pileOf = async (id: string) =>
    (await ask(page, 'fragments.list', { storyId: null })).find((card) => card.id === id)?.pileId;

  const tools = page.getByRole('region', { name: t('common.frame.tools') });
  await tools.getByRole('button', { name: t('undo.moveCards', { number: 2 }) }).click();
  const message = page.getByRole('region', { name: t('common.messages') });
  await expect(message).toContainText(t('undo.moveCards', { number: 2 }));
  expect(await pileOf(one.id)).toBe(pile.id);
  await message.getByRole('button', { name: t('common.frame.undoUntouched') }).click();
  await expect.poll(() => pileOf(one.id)).toBe(one.pileId);
  expect(await pileOf(two.id)).toBe(other.id);
});
