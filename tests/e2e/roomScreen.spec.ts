import { expect, type Page, test } from '@playwright/test';
import type { RoomActivity } from '@shared/domain/room/activity';
import { choiceOf, personOf, slipsOf, storyOf } from '../screens/roomScreenData';
import { selectIn } from '../support/hands';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask, kept, showStory, textBox } from '../support/storyOnScreen';
import { inMain } from './support/displayHands';
import { t } from './support/dutch';
import { openRoomScreen } from './support/roomWindow';

let launched: LaunchedApp;
let control: Page;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  const { file } = await ask(control, 'shelf.addSample', {});
  await ask(control, 'shelf.open', { file });
});

test.afterEach(async () => {
  const { pageErrors } = launched;
  await launched.close();
  expect(pageErrors).toEqual([]);
});

const openRoom = (activity: RoomActivity): Promise<Page> =>
  openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity }),
  );

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tile = (page: Page, name: string) => button(page, name).and(page.locator('[role=dialog] *'));
const terug = (page: Page) =>
  page.getByRole('group', { name: t('screen.actions') }).getByRole('button', { name: /^Terug/ });
// The one on top, when a sheet lies over the screen.
const stop = (page: Page) => button(page, t('screen.stopLabel')).last();

test('the hand sign pauses at once, also over a sheet; a briefje that was being written is there again', async () => {
  const page = await openRoom(await slipsOf(control));
  await ask(control, 'meeting.run', { running: true });
  await button(page, t('screen.slip.write')).click();
  await tile(page, 'Linde').click();
  await page.getByRole('textbox').fill('Midden in een zin');
  await stop(page).click();
  await expect(page.getByRole('heading', { name: t('screen.stopped') })).toBeVisible();
  await expect(page.getByText('Midden in een zin')).toHaveCount(0);
  // Only hearing the sentence, and the way back, which is not to be seen.
  await expect(page.getByRole('button')).toHaveCount(2);
  await button(page, t('screen.speech.start')).click();
  await expect(page.getByText(t('screen.speech.noVoice'))).toBeVisible();
  expect((await ask(control, 'meeting.get', {}))?.timer.running).toBe(false);

  await ask(control, 'room.resume', {});
  await button(page, t('screen.slip.write')).click();
  await expect(page.getByRole('textbox')).toHaveValue('Midden in een zin');
  await page.getByRole('textbox').fill('Midden in een zin, en verder');
  await button(page, t('screen.slip.lay')).click();
  await expect(page.getByText(t('screen.slip.laid'))).toBeVisible();
  await expect(page.getByRole('img', { name: t('screen.slip.covered') })).toHaveCount(6);
  expect(await page.content()).not.toContain('Midden in een zin');
  const [session] = await ask(control, 'sessions.list', {});
  const slips = session ? await ask(control, 'slips.list', { sessionId: session.id }) : [];
  expect(slips.filter(({ text }) => text === 'Midden in een zin, en verder')).toHaveLength(1);

  await expect(terug(page)).toContainText('Briefje weghalen');
  await terug(page).click();
  await expect(page.getByRole('img', { name: t('screen.slip.covered') })).toHaveCount(5);
});

test('words of nobody in particular are not left behind for the next one', async () => {
  const page = await openRoom(await slipsOf(control));
  await button(page, t('screen.slip.write')).click();
  await tile(page, t('screen.hands.nobody')).click();
  await page.getByRole('textbox').fill('Toch maar niet');
  await button(page, t('screen.slip.away')).click();
  await button(page, t('screen.slip.write')).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('who has chosen leaves no trace on the screen, and what the group says comes without a number', async () => {
  const activity = await choiceOf(control, []);
  const page = await openRoom(activity);
  await button(page, t('screen.choice.pick')).waitFor();
  const before = await page.locator('main').innerHTML();
  await button(page, t('screen.choice.pick')).click();
  await tile(page, 'Otter').click();
  await page.getByRole('button', { name: 'Niets: eerst rust' }).click();
  await expect(page.getByRole('button', { name: 'Niets: eerst rust' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await button(page, t('screen.choice.done')).click();
  await expect(page.getByText(t('screen.choice.kept'))).toBeVisible();
  expect(await page.locator('main').innerHTML()).toBe(before);
  expect((await ask(control, 'room.state', {})).hands).toEqual([null]);
  // The next time nothing is picked beforehand: nobody can look at what another chose.
  await button(page, t('screen.choice.pick')).click();
  await tile(page, 'Otter').click();
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
  await button(page, t('screen.choice.cancel')).click();

  if (activity.type !== 'choice') throw new Error('No choice.');
  const [session] = await ask(control, 'sessions.list', {});
  const choices = session ? await ask(control, 'choices.list', { sessionId: session.id }) : [];
  for (const { id } of choices.find(({ id }) => id === activity.choiceId)?.options ?? [])
    await ask(control, 'choices.setOutcome', { optionId: id, outcome: 'some' });
  await ask(control, 'choices.decide', { id: activity.choiceId, decided: true });
  await expect(page.getByText(t('screen.choice.outcomes.some'))).toHaveCount(4);
  await expect(button(page, t('screen.choice.pick'))).toHaveCount(0);
  expect(await page.locator('main').innerText()).not.toMatch(/\d/);
});

test('writing asks whose hand it is; a mark and the words are taken back one by one, the newest first', async () => {
  const page = await openRoom(await storyOf(control, 'De doos van het gourmetstel'));
  await textBox(page).waitFor();
  await button(page, t('screen.write')).click();
  await tile(page, 'Merel').click();
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' En toen was het stil.');
  await kept(page);
  await expect(terug(page)).toContainText(t('tell.editor.step.typing'));
  await selectIn(textBox(page), 'En toen was het stil.');
  await button(page, t('screen.mark')).click();
  const made = page.locator('mark[data-pile]', { hasText: 'En toen was het stil.' });
  await expect(made).toBeVisible();
  await expect(terug(page)).toContainText('Fragment');

  await terug(page).click();
  await expect(made).toHaveCount(0);
  await expect(textBox(page)).toContainText('En toen was het stil.');
  await terug(page).click();
  await expect(textBox(page)).not.toContainText('En toen was het stil.');
});

test('marking without selected words says what to do; the words stay selected while somebody says who they are', async () => {
  const page = await openRoom(await storyOf(control, 'De doos van het gourmetstel'));
  await textBox(page).waitFor();
  await selectIn(textBox(page), 'Acht pannetjes');
  await button(page, t('screen.mark')).click();
  await tile(page, 'Otter').click();
  await expect(page.locator('mark[data-pile]', { hasText: 'Acht pannetjes' })).toBeVisible();
  await button(page, t('screen.mark')).click();
  await textBox(page).press('Control+Home');
  await button(page, t('screen.mark')).click();
  await expect(page.getByText(t('screen.markFirst'))).toBeVisible();
});

test('frozen nothing reacts but the hand sign; afterwards the newest words are there', async () => {
  const page = await openRoom(await storyOf(control, 'De doos van het gourmetstel'));
  await textBox(page).waitFor();
  await ask(control, 'room.freeze', { on: true });
  await expect(page.locator('main[inert]')).toHaveCount(1);
  for (const name of [t('screen.write'), t('screen.mark'), t('screen.speech.start')])
    await expect(page.locator('[inert]').getByRole('button', { name, exact: true })).toHaveCount(1);
  await stop(page).click();
  await expect(page.getByRole('heading', { name: t('screen.stopped') })).toBeVisible();
  await ask(control, 'room.resume', {});
  await expect(page.locator('main[inert]')).toContainText('gourmetstel');
  // The facilitator writes on meanwhile: the room does not see it.
  const sheet = await showStory(control, 'De doos van het gourmetstel');
  await sheet.click();
  await control.keyboard.press('Control+End');
  await control.keyboard.type(' Geschreven tijdens het bevriezen.');
  await kept(control);
  // Longer than a word takes to come to the room.
  await page.waitForTimeout(700);
  await expect(page.locator('main')).not.toContainText('Geschreven tijdens het bevriezen.');
  await ask(control, 'room.freeze', { on: false });
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(textBox(page)).toContainText('Geschreven tijdens het bevriezen.');
  await textBox(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Na het bevriezen.');
  await kept(page);
});

test('a drawing made on the spot stands with the story, and can be taken back', async () => {
  const page = await openRoom(await storyOf(control, 'De doos van het gourmetstel'));
  await textBox(page).waitFor();
  await button(page, t('sound.choice.open')).click();
  await tile(page, 'Merel').click();
  await page.getByRole('button', { name: t('sound.choice.draw') }).click();
  const paper = page.getByRole('img', { name: t('tell.draw.sheet') });
  // The facilitator can get back from here too.
  const way = page.getByLabel(t('screen.wayBack.full'));
  expect(await way.evaluate((element) => element.closest('[inert], [aria-hidden=true]') === null)).toBe(true);
  const box = await paper.boundingBox();
  if (!box) throw new Error('No paper.');
  await page.mouse.move(box.x + 80, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 200, { steps: 6 });
  await page.mouse.up();
  await button(page, t('screen.draw.keep')).click();
  await expect(page.getByRole('list', { name: t('screen.pictures') }).locator('img')).toHaveCount(1);
  await expect(terug(page)).toContainText('Beeld bij');
  await terug(page).click();
  await expect(page.getByRole('list', { name: t('screen.pictures') })).toHaveCount(0);
});

test('an agreement is written down with who and when', async () => {
  const page = await openRoom({ type: 'outlook' });
  await button(page, t('screen.outlook.add')).click();
  await tile(page, 'Reiger').click();
  await button(page, `${t('screen.outlook.promise')} ${t('screen.outlook.promiseHint')}`).click();
  await page.getByLabel(t('screen.outlook.text')).fill('Iedereen krijgt koffie');
  await page.getByLabel(t('screen.outlook.who')).fill('De dienst');
  await page.getByLabel(t('screen.outlook.due')).fill('volgende keer');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('screen.outlook.keep') })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Iedereen krijgt koffie', { exact: true })).toBeVisible();
  const made = await ask(control, 'commitments.list', {});
  expect(made.find(({ text }) => text === 'Iedereen krijgt koffie')).toMatchObject({
    kind: 'promise',
    who: 'De dienst',
    due: 'volgende keer',
  });
});

test('one tap does not lead to the facilitator’s window: it must be held', async () => {
  const page = await openRoom({ type: 'quiet' });
  const way = button(page, t('screen.wayBack.full'));
  await way.click();
  await expect(way).toContainText(t('screen.wayBack.hold'));
  // There is no window manager here that would tell of it: the window itself does.
  await inMain(() =>
    launched.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/control/'),
      );
      const focus = window?.focus.bind(window);
      if (window && focus)
        window.focus = () => {
          Reflect.set(globalThis, 'inFrontAt', Date.now());
          focus();
        };
    }),
  );
  const inFrontAt = () =>
    inMain(() => launched.app.evaluate(() => Number(Reflect.get(globalThis, 'inFrontAt') ?? 0)));
  await page.evaluate(() =>
    addEventListener('pointerdown', () => Reflect.set(globalThis, 'heldFrom', Date.now()), true),
  );
  await way.hover();
  await page.mouse.down();
  await expect.poll(inFrontAt).toBeGreaterThan(0);
  // By the clock of the page itself: how long this test was away does not count.
  const heldFrom = await page.evaluate(() => Number(Reflect.get(globalThis, 'heldFrom')));
  expect((await inFrontAt()) - heldFrom).toBeGreaterThan(1490);
  await page.mouse.up();
  await expect(way).toContainText(t('screen.wayBack.label'));
});

test('without a voice of its own the computer says so, and nothing of the browser can be reached', async () => {
  const page = await openRoom(await storyOf(control, 'De doos van het gourmetstel'));
  // Also on a computer that does have voices.
  await page.evaluate(() => Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] }));
  await button(page, t('screen.speech.start')).click();
  await expect(page.getByText(t('screen.speech.noVoice'))).toBeVisible();
  await expect(button(page, t('screen.speech.start'))).toBeVisible();
  const refused = await page.evaluate(() =>
    ['contextmenu', 'dragstart', 'dragover', 'drop'].map(
      (name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
    ),
  );
  expect(refused).toEqual([true, true, true, true]);
  expect(await page.evaluate(() => getComputedStyle(document.body).userSelect)).toBe('none');
  const size = await page.evaluate(() => window.devicePixelRatio);
  await page.keyboard.press('Control+-');
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control+=');
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(size);
});

test('each strip of a shared board has a hand of its own', async () => {
  const page = await openRoom({ type: 'board' });
  await ask(control, 'room.setRegions', { count: 2 });
  const second = button(page, t('screen.hands.inStrip', { number: 2, name: t('screen.hands.nobody') }));
  await second.click();
  await page
    .getByRole('group', { name: t('screen.hands.title') })
    .getByRole('button', { name: 'Vlinder' })
    .click();
  await expect(button(page, t('screen.hands.inStrip', { number: 2, name: 'Vlinder' }))).toBeVisible();
  expect((await ask(control, 'room.state', {})).hands).toEqual([null, await personOf(control, 'Vlinder')]);
});
