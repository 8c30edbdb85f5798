import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { cardOn, middleOf } from '../support/sortTable';
import { ask, textBox } from '../support/storyOnScreen';
import { t } from './support/dutch';
import {
  action,
  beginMeeting,
  chooseHand,
  expectNoInstruction,
  markInRoom,
  newCircle,
  newMeeting,
  openForCircle,
  type Programme,
  roomText,
  showButton,
  storyForCircle,
  tile,
} from './support/meetingInRoom';
import { pressOn } from './support/pressOn';

const programme: Programme = [
  { method: 'checkIn', title: 'Binnenkomen', prompt: 'Welk beeld past bij jou?' },
  { method: 'storyRound', title: 'Vertellen', prompt: 'Wanneer telde je mee?' },
  { method: 'plenary', title: 'Concluderen', prompt: 'Wat nemen we mee?' },
  { method: 'sortAloneTogether', title: 'Ordenen', prompt: 'Wat hoort bij elkaar?' },
  { method: 'checkOut', title: 'Naar huis', prompt: 'Wat neem je mee?' },
];

let launched: LaunchedApp;
let control: Page;
let room: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  const [linde] = await newCircle(control, ['Linde', 'Merel', 'Roos']);
  if (!linde) throw new Error('Nobody');
  await storyForCircle(control, 'De brief', linde);
  await newMeeting(control, 'Eerste keer', programme);
});

test.afterEach(async () => {
  if (room) await expectNoInstruction(room);
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const next = (): Promise<void> =>
  pressOn(control.getByRole('button', { name: t('lead.next'), exact: true }).first());
const at = (title: string): Promise<void> =>
  control.getByRole('region', { name: title }).getByRole('heading', { name: title }).waitFor();

test('checking in: the question stands on the room screen, and nothing of what to do', async () => {
  await beginMeeting(control);
  await at('Binnenkomen');
  await expect(control.getByText('kanariepiet')).toBeVisible();
  room = await openForCircle(launched, 'block');
  await expect(room.getByText('Welk beeld past bij jou?')).toBeVisible();
});

test('a story is written together: one hand in each window, in one text', async () => {
  await next();
  await at('Vertellen');
  await showButton(control, 'story').click();
  await control.getByRole('dialog').getByRole('button', { name: 'De brief' }).click();
  await textBox(room).waitFor();
  await action(room, t('screen.write')).click();
  await tile(room, 'Merel').click();
  await room.getByRole('button', { name: t('screen.hands.now', { name: 'Merel' }) }).waitFor();
  await textBox(room).click();
  await room.keyboard.type('Er kwam een brief. ');

  await control
    .getByRole('navigation')
    .getByRole('button', { name: t('common.rooms.tell') })
    .click();
  await control.getByText('De brief', { exact: true }).first().click();
  await expect(textBox(control)).toHaveText('Er kwam een brief.');
  await textBox(control).click();
  await control.keyboard.press('Control+End');
  await control.keyboard.type('Ik durfde niet te kijken.');
  for (const page of [room, control]) {
    await expect(textBox(page)).toContainText('Er kwam een brief.');
    await expect(textBox(page)).toContainText('Ik durfde niet te kijken.');
  }
});

test('words are marked on the room screen, and are a fragment in the control window', async () => {
  await markInRoom(room, textBox(room), 'Er kwam een brief.');
  await expect(room.locator('mark, [data-mark], .mark').first()).toBeVisible();
  await expect
    .poll(async () => (await ask(control, 'fragments.list', { storyId: null })).map(({ words }) => words))
    .toEqual(['Er kwam een brief.']);
});

const writeSlip = async (name: string, text: string): Promise<void> => {
  await chooseHand(room, name);
  await action(room, t('screen.slip.write')).click();
  await room.getByRole('dialog').getByRole('textbox').fill(text);
  await room.getByRole('button', { name: t('screen.slip.lay') }).click();
  await expect(room.getByRole('dialog')).toHaveCount(0);
};

test('briefjes lie covered for the room until the facilitator turns them', async () => {
  await control.getByRole('button', { name: t('lead.toMeeting', { name: 'Vertellen' }) }).click();
  await next();
  await at('Concluderen');
  await showButton(control, 'slips').click();
  await expect(room.getByText(t('screen.slip.none'))).toBeVisible();
  await writeSlip('Linde', 'Bellen helpt.');
  await writeSlip('Roos', 'Wachten niet.');
  await expect(room.getByLabel(t('screen.slip.covered'))).toHaveCount(2);
  expect(await room.content()).not.toMatch(/Bellen helpt|Wachten niet/);

  await control.getByRole('button', { name: `${t('lead.slips.turn')}: Bellen helpt.` }).click();
  await expect(room.getByText('Bellen helpt.')).toBeVisible();
  expect(await room.content()).not.toContain('Wachten niet');
  await control.getByRole('button', { name: t('lead.slips.turnAll') }).click();
  await expect(room.getByText('Wachten niet.')).toBeVisible();
});

const pick = async (name: string, option: string): Promise<void> => {
  await action(room, t('screen.choice.pick')).click();
  await tile(room, name).click();
  await room.getByRole('button', { name: option }).click();
  await action(room, t('screen.choice.done')).click();
  await action(room, t('screen.choice.pick')).waitFor();
};

test('choosing together: unseen, and the outcome in the words of the group', async () => {
  const tools = control.getByRole('button', { name: t('lead.choices.title'), exact: true });
  await tools.click();
  await control.getByRole('button', { name: t('lead.choices.add') }).click();
  const dialog = control.getByRole('dialog', { name: t('lead.choices.newTitle') });
  await dialog.getByRole('textbox', { name: t('lead.choices.question') }).fill('Waar beginnen we?');
  await dialog.getByRole('button', { name: t('lead.choices.takeSlips') }).click();
  await dialog.getByRole('button', { name: t('lead.choices.make') }).click();
  const card = control.getByRole('region', { name: 'Waar beginnen we?' });
  await card.getByRole('button', { name: t('lead.choices.show') }).click();
  await expect(room.getByRole('heading', { name: 'Waar beginnen we?' })).toBeVisible();

  await pick('Linde', 'Bellen helpt.');
  await pick('Merel', 'Bellen helpt.');
  const close = card.getByRole('button', { name: t('lead.choices.close') });
  await close.click();
  await expect(control.getByText(t('lead.choices.tooFew'))).toBeVisible();
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  await pick('Roos', 'Wachten niet.');
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  await close.click();
  for (const [text, word] of [
    ['Bellen helpt.', 'many'],
    ['Wachten niet.', 'one'],
  ] as const) {
    const words = card.getByRole('radiogroup', { name: t('lead.choices.outcome', { text }) });
    await expect(words.getByRole('radio', { name: t(`screen.choice.outcomes.${word}`) })).toBeChecked();
  }
  await expect(room.getByText(t('screen.choice.closed'))).toBeVisible();
  await expect(action(room, t('screen.choice.pick'))).toHaveCount(0);
  expect(await roomText(room)).not.toMatch(/\d|veel|één iemand/);

  for (const [text, word] of [
    ['Bellen helpt.', 'many'],
    ['Wachten niet.', 'one'],
  ] as const) {
    await card
      .getByRole('radiogroup', { name: t('lead.choices.outcome', { text }) })
      .getByText(t(`screen.choice.outcomes.${word}`), { exact: true })
      .click();
  }
  expect(await roomText(room)).not.toMatch(/\d|veel|één iemand/);
  await card.getByRole('button', { name: t('lead.choices.decide') }).click();
  await expect(room.getByText(t('screen.choice.decided'))).toBeVisible();
  expect(await roomText(room)).toMatch(/veel[\s\S]*één iemand/);
  expect(await roomText(room)).not.toMatch(/\d/);
});

test('a card that is dragged in the room lies there for everyone', async () => {
  await next();
  await at('Ordenen');
  await showButton(control, 'board').click();
  const { x, y } = await middleOf(cardOn(room.locator('main'), 'Er kwam een brief.'));
  await room.mouse.move(x, y);
  await room.mouse.down();
  await room.mouse.move(x + 100, y + 60, { steps: 5 });
  await room.mouse.move(x + 260, y + 160, { steps: 8 });
  await room.mouse.up();
  const kept = async () =>
    (await ask(control, 'sort.get', {})).loose.map((card) => card.x !== null && card.y !== null);
  await expect.poll(kept).toEqual([true]);
  const moved = await middleOf(cardOn(room.locator('main'), 'Er kwam een brief.'));
  expect(Math.hypot(moved.x - x, moved.y - y)).toBeGreaterThan(100);
});

test('an agreement is made on the room screen', async () => {
  await showButton(control, 'outlook').click();
  await action(room, t('screen.outlook.add')).click();
  const dialog = room.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('screen.outlook.text') }).fill('We laten elkaar uitpraten.');
  await dialog.getByRole('textbox', { name: t('screen.outlook.who') }).fill('iedereen');
  await dialog.getByRole('button', { name: t('screen.outlook.keep') }).click();
  await expect(room.locator('main').getByText('We laten elkaar uitpraten.')).toBeVisible();
});

test('the stop signal: calm in the room, the time stands still, the facilitator knows, and nothing tells who', async () => {
  await ask(control, 'meeting.run', { running: true });
  await action(room, t('screen.stop')).click();
  await expect(room.getByText(t('screen.stopped'))).toBeVisible();
  expect(await roomText(room)).toBe(t('screen.stopped'));
  await expect(control.getByText(t('lead.stopped.text')).first()).toBeVisible();
  expect((await ask(control, 'meeting.get', {}))?.timer.running).toBe(false);
  await control
    .getByRole('button', { name: t('lead.stopped.resume') })
    .first()
    .click();
  await expect(room.locator('main').getByText('We laten elkaar uitpraten.')).toBeVisible();
});

test('checking out ends the meeting; the room sees a quiet picture', async () => {
  await next();
  await at('Naar huis');
  await showButton(control, 'block').click();
  await expect(room.getByText('Wat neem je mee?')).toBeVisible();
  await next();
  await control.getByRole('button', { name: t('lead.closingPart.end') }).click();
  await control
    .getByRole('alertdialog')
    .or(control.getByRole('dialog'))
    .getByRole('button', { name: t('lead.closingPart.end') })
    .click();
  await expect(control.getByText(t('lead.closingPart.ended'))).toBeVisible();
  await expect.poll(async () => (await ask(room, 'screen.view', {})).activity.type).toBe('quiet');
  expect(await ask(control, 'meeting.get', {})).toBeNull();
});

const promised = (text: string) =>
  ask(control, 'commitments.add', {
    kind: 'promise',
    text,
    who: '',
    due: '',
    sessionId: null,
    madeWith: 'circle',
  });

test('the next meeting opens with the agreement', async () => {
  const { id: done } = await promised('De verwarming maken');
  await ask(control, 'commitments.update', { id: done, kept: 'kept' });
  await promised('Een andere stoel');
  const { id } = await newMeeting(control, 'Tweede keer', programme.slice(0, 1));
  await ask(control, 'meeting.begin', { sessionId: id });
  await control
    .getByRole('button', { name: t('lead.running') })
    .first()
    .click();
  await at(t('lead.opening'));
  await expect(control.getByText('We laten elkaar uitpraten.').first()).toBeVisible();
  // What was answered before this meeting is over for the room too; what is answered here stays for both.
  await ask(control, 'room.show', { activity: { type: 'outlook' } });
  const onWall = room.locator('main');
  await expect(onWall.getByText('We laten elkaar uitpraten.')).toBeVisible();
  await expect(onWall.getByText('Een andere stoel')).toBeVisible();
  expect(await onWall.innerText()).not.toContain('De verwarming maken');
  const promises = control.getByRole('region', { name: t('lead.lookBack.promises') });
  await promises
    .getByRole('radiogroup', { name: t('lead.lookBack.kept', { text: 'Een andere stoel' }) })
    .getByText(t('prepare.commitments.kept.kept'))
    .click();
  await expect(onWall.getByText(t('screen.outlook.states.kept'))).toBeVisible();
  await expect(promises.getByText('Een andere stoel')).toBeVisible();
});
