import { expect, type Page, test } from '@playwright/test';
import type { MeetingView } from '@shared/contract/meeting';
import type { RoomState } from '@shared/contract/room';
import { toRoom } from '../screens/stage';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { t } from './support/dutch';

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
const asked = () => page.getByRole('alertdialog');
const messages = () => page.getByRole('region', { name: t('common.messages') });

/** The room screen, for the circle, with this frozen on it and something else ready behind it. */
async function freezeBoard(): Promise<void> {
  await ask(page, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'board' } });
  await ask(page, 'room.freeze', { on: true });
  await ask(page, 'room.show', { activity: { type: 'outlook' } });
  await page.bringToFront();
}

const promise = () => {
  const radio = page.getByRole('radio', { name: t('lead.commitments.promise') });
  return { radio, label: page.locator('label').filter({ has: radio }) };
};

async function toClosing(): Promise<void> {
  await page
    .getByRole('region', { name: t('lead.programme') })
    .getByText(t('lead.closing'), { exact: true })
    .click();
  await expect(page.getByLabel(t('lead.commitments.text'))).toBeVisible();
}

test('another company while the screen stands still: it says that this ends, and what the room sees then', async () => {
  await freezeBoard();
  const company = t('lead.room.company.circle');
  await page
    .getByRole('region', { name: t('common.frame.roomScreen') })
    .getByRole('button', { name: t('lead.room.companyNow', { company }) })
    .click();
  const dialog = page.getByRole('dialog', { name: t('lead.company.title') });
  const sentence = dialog.getByText(t('lead.company.freezeEnds', { what: t('lead.activities.outlook') }));
  // The same company changes nothing.
  await expect(dialog.getByText(t('lead.company.same'))).toBeVisible();
  await expect(sentence).toHaveCount(0);
  await dialog.getByText(t('lead.room.company.staff')).click();
  await expect(sentence).toBeVisible();
  await dialog
    .getByRole('button', { name: t('lead.company.confirmChange', { company: t('lead.room.company.staff') }) })
    .click();
  await expect
    .poll(async () => [(await room()).frozen, (await room()).activity])
    .toEqual([false, { type: 'outlook' }]);
});

test('black and still work from a closed list too, and choose nothing in it', async () => {
  await ask(page, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'board' } });
  await page.bringToFront();
  await toRoom(page, 'prepare');
  await page.getByRole('tab', { name: t('prepare.tabs.circle') }).click();
  const roles = async () => (await ask(page, 'participants.list', {})).map(({ role }) => role);
  const before = await roles();
  expect(before[0]).toBe('expert');
  const list = page.getByRole('button', { name: t('prepare.circle.role') });
  await list.focus();
  await page.keyboard.press('b');
  await expect.poll(async () => (await room()).cover).toBe('blank');
  await page.keyboard.press('f');
  await expect.poll(async () => (await room()).frozen).toBe(true);
  expect(await roles()).toEqual(before);
  // Open, a letter looks in the list.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { selected: true })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByRole('option', { name: t('common.roles.facilitator') })).toBeFocused();
  await page.keyboard.press('Escape');
  expect([(await room()).cover, (await room()).frozen]).toEqual(['blank', true]);
});

test('a meeting that ends while the screen stands still leaves a quiet picture behind', async () => {
  await freezeBoard();
  await toClosing();
  await button(t('lead.closingPart.end')).click();
  await asked()
    .getByRole('button', { name: t('lead.closingPart.end') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('common.rooms.prepare') })).toBeVisible();
  const { activity, frozen } = await room();
  expect({ activity, frozen }).toEqual({ activity: { type: 'quiet' }, frozen: false });
});

test('ending with something half written says so first, and goes back to it', async () => {
  await button(t('lead.next')).click();
  const { block } = await meeting();
  await button(t('lead.slips.title')).click();
  const slip = page.getByLabel(t('lead.slips.write'));
  await slip.fill('Een stoel');
  await toClosing();
  await button(t('lead.closingPart.end')).click();
  await expect(asked()).toContainText(t('lead.closingPart.halfWritten'));
  const first = asked().getByRole('button', { name: t('lead.closingPart.writeFirst') });
  await expect(first).toBeFocused();
  await first.click();
  await expect(asked()).toHaveCount(0);
  await ask(page, 'meeting.goTo', { place: block?.id ?? 'opening' });
  await button(t('lead.slips.title')).click();
  await expect(slip).toHaveValue('Een stoel');
  await slip.fill('');
  await toClosing();
  await page.getByLabel(t('lead.commitments.text')).fill('Wie niet kan, belt');
  await button(t('lead.closingPart.stop')).click();
  await expect(asked()).toContainText(t('lead.closingPart.halfWritten'));
  await page.keyboard.press('Escape');
  // A kind that was chosen is no words.
  await promise().label.click();
  await page.getByLabel(t('lead.commitments.promiseText')).fill('');
  await button(t('lead.closingPart.end')).click();
  await expect(asked()).toContainText(t('lead.closingPart.endText'));
  await expect(asked()).not.toContainText(t('lead.closingPart.halfWritten'));
  expect(await ask(page, 'meeting.get', {})).not.toBeNull();
});

test('to the shelf with words that cannot be saved: says so and stays; a second press goes', async () => {
  await toRoom(page, 'prepare');
  const place = page.getByLabel(t('prepare.sessions.place'), { exact: true });
  await place.fill('te lang '.repeat(2000));
  await place.press('Tab');
  const toShelf = button(t('common.frame.toShelf'));
  await toShelf.click();
  await expect(messages()).toContainText(t('common.frame.notSavedPress'));
  await expect(place).toBeVisible();
  // A press that follows at once is still the same double click.
  await expect(async () => {
    await toShelf.click({ timeout: 1000 });
    await expect(toShelf).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('button', { name: t('start.bringIn') })).toBeVisible();
  // Now something is on screen only, and the window would ask once more before it closes.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
});

test('a half-written promise is still a promise after another room, and the next one begins anew', async () => {
  await toClosing();
  await promise().label.click();
  const text = page.getByLabel(t('lead.commitments.promiseText'));
  await text.fill('De brief wordt korter');
  await toRoom(page, 'sort');
  await button(t('lead.running')).click();
  await expect(promise().radio).toBeChecked();
  await expect(text).toHaveValue('De brief wordt korter');
  await button(t('lead.commitments.add')).click();
  await expect(page.getByRole('region', { name: t('lead.commitments.made') })).toContainText('korter');
  const made = (await ask(page, 'commitments.list', {})).find((each) => each.text.endsWith('korter'));
  expect(made?.kind).toBe('promise');
  await expect(page.getByRole('radio', { name: t('lead.commitments.agreement') })).toBeChecked();
});

test('a double click on the way on goes one part on', async () => {
  const { blocks } = await meeting();
  await toRoom(page, 'sort');
  const bar = page.getByRole('region', { name: t('lead.running') });
  await bar.getByRole('button', { name: t('lead.next') }).dblclick();
  await expect(bar).toContainText(blocks[0]?.title ?? '?');
  expect((await meeting()).place).toBe(blocks[0]?.id);
});
