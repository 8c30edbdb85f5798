import { expect, type Page, test } from '@playwright/test';
import type { AgendaBlockId, ParticipantId } from '@shared/ids';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';
import {
  action,
  beginMeeting,
  chooseHand,
  expectNoInstruction,
  newCircle,
  newMeeting,
  openForCircle,
  type Programme,
  showButton,
} from './support/meetingInRoom';
import { pressOn } from './support/pressOn';

// The methods that the evening of meeting.spec.ts has no part of.
const programme: Programme = [
  { method: 'pairTelling', title: 'Twee aan twee', prompt: 'Wat hielp jou?' },
  { method: 'breakout', title: 'In groepjes', prompt: 'Wat moet anders?' },
  { method: 'plenary', title: 'Weer samen', prompt: 'Wat hoorden we?' },
  { method: 'panel', title: 'Het panel', prompt: 'Wat wil je hun vragen?' },
  { method: 'mirror', title: 'De spiegel', prompt: 'Wat hoorde je?' },
  { method: 'plusMinus', title: 'Plussen en minnen', prompt: 'Waar klopt het, waar niet?' },
  { method: 'sortAloneTogether', title: 'Ordenen', prompt: 'Wat hoort bij elkaar?' },
];

let launched: LaunchedApp;
let control: Page;
let room: Page;
let roos: ParticipantId;
let sorting: AgendaBlockId | undefined;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
});

test.afterEach(async () => {
  await expectNoInstruction(room);
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

/** Moves on, and puts the next part on the room screen in the same press. */
const nextAndShow = async (
  title: string,
  question: string,
  press: 'nextAndShow' | 'skipAndShow' = 'nextAndShow',
): Promise<void> => {
  await pressOn(control.getByRole('button', { name: t(`lead.${press}`) }).first());
  await control.getByRole('region', { name: title }).getByRole('heading', { name: title }).waitFor();
  await expect(room.getByRole('heading', { name: question })).toBeVisible();
};

test('telling two by two: the question stands on the room screen, with who tells whom', async () => {
  const [linde, merel, last] = await newCircle(control, ['Linde', 'Merel', 'Roos']);
  const { blocks } = await newMeeting(control, 'Tweede keer', programme);
  const blockId = blocks[1];
  sorting = blocks.at(-1);
  if (!linde || !merel || !last || !blockId) throw new Error('Nobody, or no part');
  roos = last;
  for (const [name, question, participantId] of [
    ['De ramen', 'Wat zagen jullie?', linde],
    ['De deuren', 'Wat ging open?', merel],
  ] as const) {
    const { id: groupId } = await ask(control, 'groups.add', { blockId, name, question });
    await ask(control, 'groups.setMember', { blockId, participantId, groupId });
  }
  await ask(control, 'consent.setForTeller', { tellerId: linde, use: 'circle', granted: true });
  await beginMeeting(control);
  room = await openForCircle(launched, 'block');
  await expect(room.getByRole('heading', { name: 'Wat hielp jou?' })).toBeVisible();
  await control.getByRole('button', { name: t('prepare.groups.makePairs') }).click();
  const pair = room.getByRole('listitem').filter({
    has: room.getByRole('heading', { name: t('prepare.groups.threeName', { number: 1 }) }),
  });
  for (const name of ['Linde', 'Merel', 'Roos']) await expect(pair.getByTitle(name)).toBeVisible();
});

const write = async (words: string): Promise<void> => {
  await room.getByRole('dialog').getByRole('textbox').fill(words);
  await room.getByRole('button', { name: t('screen.slip.lay') }).click();
  await expect(room.getByRole('dialog')).toHaveCount(0);
};

test('in small groups: each has its question; what it writes lies covered, and comes back to everyone when it is turned', async () => {
  await nextAndShow('In groepjes', 'Wat moet anders?');
  const inRoom = (name: string) =>
    room
      .getByRole('list', { name: t('screen.block.groups') })
      .getByRole('listitem')
      .filter({ has: room.getByRole('heading', { name }) });
  await expect(inRoom('De ramen')).toContainText('Wat zagen jullie?');
  await expect(inRoom('De deuren').getByTitle('Merel')).toBeVisible();

  await chooseHand(room, 'Merel');
  await action(room, t('screen.slip.write')).click();
  await expect(
    room.getByRole('dialog', { name: t('screen.slip.forGroup', { name: 'De deuren' }) }),
  ).toBeVisible();
  await write('De balie ging open.');
  // Roos is in no group: she says for which one she writes.
  await chooseHand(room, 'Roos');
  await action(room, t('screen.slip.write')).click();
  await room
    .getByRole('dialog', { name: t('screen.block.whichGroup') })
    .getByRole('button', { name: 'De ramen' })
    .click();
  await write('Niemand keek naar buiten.');
  for (const name of ['De ramen', 'De deuren'])
    await expect(inRoom(name).getByLabel(t('screen.slip.covered'))).toHaveCount(1);
  expect(await room.content()).not.toMatch(/De balie ging open|Niemand keek/);

  const notes = control.getByRole('region', { name: t('lead.groups.notes', { name: 'De deuren' }) });
  await notes.getByRole('button', { name: `${t('lead.slips.turn')}: De balie ging open.` }).click();
  await expect(inRoom('De deuren')).toContainText('De balie ging open.');
  await expect(inRoom('De ramen').getByLabel(t('screen.slip.covered'))).toHaveCount(1);
  expect(await room.content()).not.toContain('Niemand keek');
});

test('back with everyone: what the groups wrote stands below the question; there one turns it, and anybody adds to it', async () => {
  await nextAndShow('Weer samen', 'Wat hoorden we?');
  const back = room.getByRole('list', { name: t('screen.block.fromGroups') }).getByRole('listitem');
  const windows = back.filter({ has: room.getByRole('heading', { name: 'De ramen' }) });
  await expect(windows).toContainText('Wat zagen jullie?');
  await expect(windows.getByLabel(t('screen.slip.covered'))).toHaveCount(1);
  expect(await room.content()).not.toContain('Niemand keek');
  const notes = control.getByRole('region', { name: t('lead.groups.notes', { name: 'De ramen' }) });
  await notes.getByRole('button', { name: `${t('lead.slips.turn')}: Niemand keek naar buiten.` }).click();
  await expect(windows).toContainText('Niemand keek naar buiten.');
  await action(room, t('screen.slip.write')).click();
  await write('We keken elk een andere kant op.');
  await expect(room.getByLabel(t('screen.slip.covered'))).toHaveCount(1);
});

/** Gives somebody a role, as the facilitator does beside the part, and waits for it on the room screen. */
const giveRole = async (name: string, role: 'speaker' | 'asker' | 'listener'): Promise<void> => {
  await control.getByRole('button', { name: `${name}: ${t('prepare.groups.noRole')}` }).click();
  await control.getByRole('menuitem', { name: t(`screen.roles.${role}`) }).click();
  const row = room.locator('dl > div').filter({ hasText: t(`screen.roles.${role}`) });
  await expect(row.getByTitle(name)).toBeVisible();
};

test('a panel and a mirror meeting: who does what stands on the room screen, for that part only', async () => {
  await nextAndShow('Het panel', 'Wat wil je hun vragen?');
  await giveRole('Linde', 'speaker');
  await giveRole('Merel', 'asker');
  await nextAndShow('De spiegel', 'Wat hoorde je?');
  await expect(room.locator('dl')).toHaveCount(0);
  await giveRole('Linde', 'listener');
  // Staff come in: who does not want their name there is not on the screen, and the facilitator reads that.
  const leftOut = control.getByText(t('prepare.groups.leftOut'));
  await expect(leftOut).toHaveCount(0);
  await Promise.all([room.waitForEvent('load'), ask(control, 'room.setAudience', { audience: 'staff' })]);
  await expect(leftOut).toHaveCount(1);
  await expect(room.getByTitle('Linde')).toHaveCount(0);
  await control.getByRole('button', { name: `Linde: ${t('screen.roles.listener')}` }).click();
  await control.getByRole('menuitem', { name: t('prepare.groups.toPermission', { name: 'Linde' }) }).click();
  await expect(control.getByRole('switch', { name: t('prepare.circle.showName') })).not.toBeChecked();
  await ask(control, 'room.setAudience', { audience: 'circle' });
  await ask(room, 'screen.setHand', { region: 0, hand: roos });
  await control.getByRole('button', { name: t('lead.toMeeting', { name: 'De spiegel' }) }).click();
});

test('reading a letter with plus and minus: what somebody writes is one of the two, and says so once it is turned', async () => {
  await nextAndShow('Plussen en minnen', 'Waar klopt het, waar niet?', 'skipAndShow');
  expect(await room.locator('main').innerText()).not.toMatch(/Linde|De deuren|De balie/);
  await action(room, t('screen.slip.minus')).click();
  await expect(room.getByRole('dialog', { name: t('screen.slip.of.minus') })).toBeVisible();
  await write('“U dient” klinkt als een bevel.');
  await action(room, t('screen.slip.plus')).click();
  await write('Mijn naam staat er goed.');
  const cards = room.getByRole('list', { name: t('screen.slip.open') }).getByRole('listitem');
  await expect(cards).toHaveCount(2);
  await expect(cards.filter({ hasText: /./ })).toHaveCount(0);
  await control.getByRole('button', { name: t('lead.slips.turnAll') }).click();
  await expect(cards.filter({ hasText: 'bevel' })).toContainText(t('screen.slip.minus'));
  await expect(cards.filter({ hasText: 'Mijn naam' })).toContainText(t('screen.slip.plus'));
});

test('sorting first alone, then together: what is written covered lies on the board after a yes, and not before', async () => {
  await nextAndShow('Ordenen', 'Wat hoort bij elkaar?');
  const lay = control.getByRole('button', { name: t('lead.toBoard.lay') });
  await expect(control.getByText(t('lead.toBoard.nothing'))).toBeVisible();
  for (const [name, words] of [
    ['Linde', 'Eerst een mens.'],
    ['Roos', 'Dan pas papier.'],
  ] as const) {
    await chooseHand(room, name);
    await action(room, t('screen.slip.write')).click();
    await write(words);
  }
  await expect(control.getByText(t('lead.toBoard.allCovered'))).toBeVisible();
  await expect(lay).toBeDisabled();
  await control.getByRole('button', { name: t('lead.slips.turnAll') }).click();
  await lay.click();
  const board = room.locator('main');
  await expect.poll(async () => (await ask(room, 'screen.view', {})).activity.type).toBe('board');
  await expect(board.getByText('Eerst een mens.')).toHaveCount(0);
  expect(await room.content()).not.toMatch(/Eerst een mens|Dan pas papier/);

  // Linde said before that the circle may see what she tells; Roos is asked that first.
  const waits = control.getByRole('region', { name: t('lead.toBoard.waits') });
  await waits.getByRole('button', { name: t('lead.room.saysYes', { name: 'Linde' }) }).click();
  await expect(board.getByText('Eerst een mens.')).toBeVisible();
  await waits.getByRole('button', { name: t('lead.room.saysGeneral', { name: 'Roos' }) }).click();
  const saysYes = waits.getByRole('button', { name: t('lead.room.saysYes', { name: 'Roos' }) });
  await expect(saysYes).toBeVisible();
  expect(await room.content()).not.toContain('Dan pas papier');
  await saysYes.click();
  await expect(board.getByText('Dan pas papier.')).toBeVisible();
  await expect(waits).toHaveCount(0);
  await expect(control.getByText(t('lead.toBoard.allLaid'))).toBeVisible();
  const { disappears } = await ask(control, 'room.preview', { audience: 'staff' });
  expect(disappears.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Eerst een mens.', 'Dan pas papier.']),
  );
});

test('a note becomes an insight of the group, and a new one is written here: both among the circle only', async () => {
  await showButton(control, 'slips').click();
  await expect(room.getByText('Eerst een mens.')).toBeVisible();
  // These stay the notes of their own part, wherever the meeting goes meanwhile.
  await ask(control, 'meeting.back', {});
  await control.getByRole('heading', { name: 'Plussen en minnen' }).waitFor();
  await expect(room.getByText('Ordenen', { exact: true })).toBeVisible();
  await expect(room.getByText('Plussen en minnen', { exact: true })).toHaveCount(0);
  await ask(control, 'meeting.goTo', { place: sorting ?? 'closing' });
  await control.getByRole('button', { name: t('lead.slips.more', { text: 'Eerst een mens.' }) }).click();
  await control.getByRole('menuitem', { name: t('lead.slips.toInsight') }).click();
  const statement = (words: string) => room.getByRole('heading', { name: words });
  await expect(statement('Eerst een mens.')).toBeVisible();

  await showButton(control, 'insight').click();
  await control.getByRole('button', { name: t('lead.newInsight.title') }).click();
  const dialog = control.getByRole('dialog', { name: t('lead.newInsight.title') });
  await dialog.getByRole('textbox', { name: t('interpret.statement') }).fill('Papier komt later.');
  await dialog.getByRole('button', { name: t('lead.newInsight.make') }).click();
  await expect(statement('Papier komt later.')).toBeVisible();
  const insightId = (await ask(control, 'insights.list', {})).at(-1)?.id;
  if (!insightId) throw new Error('No insight');
  const counter = { side: 'counter', fragmentId: null, tellerId: null } as const;
  await ask(control, 'voices.add', { ...counter, insightId, text: 'Zonder papier geloven ze mij niet.' });
  await expect(room.getByRole('region', { name: t('document.counterQuestion') })).toContainText(
    'Zonder papier geloven ze mij niet.',
  );
  const { disappears } = await ask(control, 'room.preview', { audience: 'staff' });
  expect(disappears.filter(({ kind }) => kind === 'insight').map(({ title }) => title)).toEqual([
    'Eerst een mens.',
    'Papier komt later.',
  ]);

  // Roos did not say yes to what she tells in general before: her sentence waits for it.
  await ask(control, 'consent.setForTeller', { tellerId: roos, use: 'circle', granted: false });
  await showButton(control, 'slips').click();
  await control.getByRole('button', { name: t('lead.slips.more', { text: 'Dan pas papier.' }) }).click();
  await control.getByRole('menuitem', { name: t('lead.slips.toInsight') }).click();
  await expect(room.getByText(t('screen.withheld'))).toBeVisible();
  await control
    .getByRole('region', { name: t('lead.room.title') })
    .getByRole('button', { name: t('lead.room.saysGeneral', { name: 'Roos' }) })
    .click();
  await expect(statement('Dan pas papier.')).toBeVisible();
});
