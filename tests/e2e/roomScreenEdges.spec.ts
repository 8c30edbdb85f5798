import { expect, type Locator, type Page, test } from '@playwright/test';
import type { RoomActivity } from '@shared/domain/room/activity';
import { inGroups, slipsOf, storyOf } from '../screens/roomScreenData';
import { selectIn } from '../support/hands';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask, textBox } from '../support/storyOnScreen';
import { processOfRoom } from './support/displayHands';
import { t } from './support/dutch';
import { openRoomScreen } from './support/roomWindow';

// One app for all of them: none leaves anything behind that another sees.
test.describe.configure({ mode: 'default' });

const storyTitle = 'De doos van het gourmetstel';

let launched: LaunchedApp;
let control: Page;
let page: Page;

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  const { file } = await ask(control, 'shelf.addSample', {});
  await ask(control, 'shelf.open', { file });
  page = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'quiet' } }),
  );
});

// Each begins with nothing on the screen and nobody's hand.
test.beforeEach(async () => {
  await show({ type: 'outlook' });
  await ask(page, 'screen.setHand', { region: 0, hand: null });
  await show({ type: 'quiet' });
  await page.reload();
  await page.locator('main').waitFor();
});

test.afterAll(async () => {
  const { pageErrors } = launched;
  await launched.close();
  expect(pageErrors).toEqual([]);
});

const show = (activity: RoomActivity) => ask(control, 'room.show', { activity });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const tile = (name: string) => dialog().getByRole('button', { name, exact: true });
const words = () => dialog().getByRole('textbox');
const terug = () =>
  page.getByRole('group', { name: t('screen.actions') }).getByRole('button', { name: /^Terug/ });
/** From here on it is nobody's hand, and the page knows: else it would not ask whose it is. */
const nobodysHand = async (): Promise<void> => {
  await ask(page, 'screen.setHand', { region: 0, hand: null });
  await expect(button(t('screen.hands.choose'))).toBeVisible();
};
/** The parts of the meeting that is being held. */
const parts = async () => (await ask(control, 'meeting.get', {}))?.blocks ?? [];

test('another part takes the sheet of the former one away, and its words wait there', async () => {
  const first = await slipsOf(control);
  const [other] = (await parts()).slice(3);
  if (!other) throw new Error('No other part.');
  await show(first);
  await button(t('screen.slip.write')).click();
  await tile('Linde').click();
  await words().fill('Bij de eerste vraag');
  await show({ type: 'slips', blockId: other.id });
  await expect(dialog()).toHaveCount(0);
  await button(t('screen.slip.write')).click();
  await expect(words()).toHaveValue('');
  await dialog()
    .getByRole('button', { name: t('screen.slip.later') })
    .click();
  await show(first);
  await button(t('screen.slip.write')).click();
  await expect(words()).toHaveValue('Bij de eerste vraag');
});

test('another part takes the choice of a small group away', async () => {
  const first = await inGroups(control);
  const [other] = await parts();
  if (!other) throw new Error('No other part.');
  await show(first);
  await button(t('screen.slip.write')).click();
  await tile(t('screen.hands.nobody')).click();
  await expect(dialog()).toContainText(t('screen.block.whichGroup'));
  await show({ type: 'block', blockId: other.id });
  await expect(dialog()).toHaveCount(0);
});

test('words of nobody in particular outlive black and the hand sign, and not another activity', async () => {
  await show(await slipsOf(control));
  const write = async (): Promise<void> => {
    await button(t('screen.slip.write')).click();
    await tile(t('screen.hands.nobody')).click();
  };
  await write();
  await words().fill('Midden in een zin');
  await ask(control, 'room.blank', { on: true });
  await expect(dialog()).toHaveCount(0);
  await ask(control, 'room.blank', { on: false });
  await write();
  await expect(words()).toHaveValue('Midden in een zin');
  await button(t('screen.stopLabel')).last().click();
  await expect(dialog()).toHaveCount(0);
  await ask(control, 'room.resume', {});
  await write();
  await expect(words()).toHaveValue('Midden in een zin');
  await show({ type: 'outlook' });
  await expect(dialog()).toHaveCount(0);
  await show(await slipsOf(control));
  await button(t('screen.slip.write')).click();
  await expect(words()).toHaveValue('');
});

test('the names that were asked for one activity do not lie over the next', async () => {
  await show(await storyOf(control, storyTitle));
  await textBox(page).waitFor();
  await button(t('screen.mark')).click();
  await expect(dialog()).toBeVisible();
  await show({ type: 'outlook' });
  await expect(button(t('screen.outlook.add'))).toBeVisible();
  await expect(dialog()).toHaveCount(0);
});

/** Otter marks two words of a story; gives their mark. */
const markedByOtter = async () => {
  await show(await storyOf(control, storyTitle));
  await textBox(page).waitFor();
  await selectIn(textBox(page), 'Acht pannetjes');
  await button(t('screen.mark')).click();
  await tile('Otter').click();
  return page.locator('mark', { hasText: 'Acht pannetjes' });
};

test('the first mark of somebody is theirs in the text as well: Terug takes both away', async () => {
  const made = await markedByOtter();
  await expect(made).toBeVisible();
  await expect(terug()).toContainText('Fragment');
  await terug().click();
  await expect(made).toHaveCount(0);
});

test('a mark with which the others went on stays for good, in the text as well', async () => {
  const made = await markedByOtter();
  await expect(terug()).toContainText(t('undo.roomMark'));
  const fragments = await ask(control, 'fragments.list', { storyId: null });
  const id = fragments.find(({ words }) => words === 'Acht pannetjes')?.id;
  const [pile] = (await ask(control, 'sort.get', {})).piles;
  if (!id || !pile) throw new Error('There is no card or no pile.');
  await ask(control, 'cards.move', { ids: [id], pileId: pile.id, before: null });
  await terug().click();
  await button(t('common.frame.undoSkip')).click();
  await expect(terug()).not.toContainText(t('undo.roomMark'));
  await terug().click();
  await expect(button(t('screen.nothingBack'))).toBeVisible();
  await expect(made).toBeVisible();
  await ask(control, 'fragments.remove', { ids: [id] });
});

test('whoever is asked finds their own words again, not those of nobody', async () => {
  await show({ type: 'outlook' });
  const what = page.getByLabel(t('screen.outlook.text'));
  await button(t('screen.outlook.add')).click();
  await tile('Merel').click();
  await what.fill('Van Merel');
  await dialog()
    .getByRole('button', { name: t('screen.slip.later') })
    .click();
  await nobodysHand();
  await button(t('screen.outlook.add')).click();
  await tile('Merel').click();
  await expect(what).toHaveValue('Van Merel');
});

const keepDrawing = () => dialog().getByRole('button', { name: t('screen.draw.keep') });
const paper = () => page.getByRole('img', { name: t('tell.draw.sheet') });
/** A sheet to draw on, for this hand. */
const openPaper = async (name: string): Promise<void> => {
  await nobodysHand();
  await button(t('sound.choice.open')).click();
  await tile(name).click();
  await page.getByRole('button', { name: t('sound.choice.draw') }).click();
  await paper().waitFor();
};
/** A line that begins at this part of the width; the mouse stays down. */
const drawAt = async (part: number): Promise<void> => {
  const box = await paper().boundingBox();
  if (!box) throw new Error('No paper.');
  await page.mouse.move(box.x + box.width * part, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * (part + 0.2), box.y + 200, { steps: 4 });
};

test('a drawing that was put away is there for whose it is, and for nobody else', async () => {
  await show(await storyOf(control, storyTitle));
  await textBox(page).waitFor();
  const putAway = () =>
    dialog()
      .getByRole('button', { name: t('screen.draw.later') })
      .click();
  await openPaper('Merel');
  await drawAt(0.1);
  await page.mouse.up();
  await expect(keepDrawing()).toBeEnabled();
  await putAway();
  await openPaper('Otter');
  await expect(keepDrawing()).toBeDisabled();
  await putAway();
  await openPaper('Merel');
  await expect(keepDrawing()).toBeEnabled();
});

/** From now on a picture is made only when the test lets it: `goOn`, or `fail`. */
const holdPictures = (): Promise<void> =>
  page.evaluate(() => {
    const make = OffscreenCanvas.prototype.convertToBlob;
    OffscreenCanvas.prototype.convertToBlob = function (this: OffscreenCanvas, ...how): Promise<Blob> {
      const allowed = new Promise<void>((done, refuse) => {
        Reflect.set(window, 'goOn', done);
        Reflect.set(window, 'fail', () => refuse(new Error('No memory for a picture.')));
      });
      return allowed.then(() => make.apply(this, how));
    };
  });
const picturesMay = (end: 'goOn' | 'fail'): Promise<void> =>
  page.evaluate((name) => Reflect.get(window, name)(), end);
const pictures = () => page.getByRole('list', { name: t('screen.pictures') }).locator('img');
/** Whether there is ink on the right half of a picture. */
const hasInkRight = (image: Locator): Promise<boolean> =>
  image.evaluate(async (element) => {
    if (!(element instanceof HTMLImageElement)) throw new Error('No picture.');
    await element.decode();
    const [width, height] = [element.naturalWidth, element.naturalHeight];
    const paper = new OffscreenCanvas(width, height).getContext('2d');
    paper?.drawImage(element, 0, 0);
    const half = paper?.getImageData(width / 2, 0, width / 2, height).data ?? [];
    return half.some((value) => value < 200);
  });

test('a drawing is kept whole, with the lines that others are still drawing, also after it failed once', async () => {
  await show(await storyOf(control, storyTitle));
  await textBox(page).waitFor();
  await holdPictures();
  await openPaper('Merel');
  await drawAt(0.1);
  await page.mouse.up();
  await keepDrawing().press('Enter');
  await picturesMay('fail');
  await expect(page.getByText(t('errors.unexpected'))).toBeVisible();
  await expect(keepDrawing()).toBeEnabled();

  // Somebody is in the middle of a line, and draws on.
  await drawAt(0.6);
  await keepDrawing().press('Enter');
  await expect(keepDrawing()).toBeDisabled();
  await page.mouse.move(900, 500, { steps: 4 });
  await page.mouse.up();
  await picturesMay('goOn');
  await expect(dialog()).toHaveCount(0);
  await expect(pictures()).toHaveCount(1);
  expect(await hasInkRight(pictures().first())).toBe(true);
});

test('while somebody writes every button stays where it is', async () => {
  await show(await storyOf(control, storyTitle));
  await textBox(page).waitFor();
  const places = () =>
    page
      .getByRole('group', { name: t('screen.actions') })
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().left));
  const before = await places();
  await textBox(page).click();
  await expect(button(t('screen.writing'))).toBeVisible();
  expect(await places()).toEqual(before);
});

test('nothing of what was just said stands on the black screen, or comes back after it', async () => {
  await show({ type: 'outlook' });
  await terug().click();
  const said = page.getByText(t('screen.nothingBack'));
  await expect(said).toBeVisible();
  await ask(control, 'room.blank', { on: true });
  await expect(page.getByText(t('screen.blank'))).toBeAttached();
  // At once: by itself it goes after some seconds.
  expect(await said.count()).toBe(0);
  await ask(control, 'room.blank', { on: false });
  await expect(terug()).toBeVisible();
  expect(await said.count()).toBe(0);
});

test('words on a sheet outlive the page of the room screen: for the same hand, and not for who came in later', async () => {
  const [first, second] = (await ask(control, 'participants.list', {})).filter(({ showName }) => showName);
  if (!first || !second) throw new Error('Nobody wants to be named.');
  const activity = await slipsOf(control);
  await show(activity);
  const open = async (name: string): Promise<void> => {
    await ask(page, 'screen.setHand', { region: 0, hand: null });
    await button(t('screen.slip.write')).click();
    await tile(name).click();
  };
  const putAway = () =>
    dialog()
      .getByRole('button', { name: t('screen.slip.later') })
      .click();
  await open(first.pseudonym);
  await words().fill('Midden in een zin');
  await expect
    .poll(async () => (await ask(page, 'screen.drafts', {})).map(({ text }) => text))
    .toContain('Midden in een zin');
  const before = await processOfRoom(launched.app);
  process.kill(before, 'SIGKILL');
  await expect.poll(() => processOfRoom(launched.app)).not.toBe(before);
  // Playwright has no hold on a page that crashed; a window opened anew has forgotten just as much.
  await ask(control, 'room.close', {});
  page = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity }),
  );
  await open(second.pseudonym);
  await expect(words()).toHaveValue('');
  await putAway();
  await open(first.pseudonym);
  await expect(words()).toHaveValue('Midden in een zin');

  await Promise.all([page.waitForEvent('load'), ask(control, 'room.setAudience', { audience: 'staff' })]);
  await open(first.pseudonym);
  await expect(words()).toHaveValue('');
  await putAway();
  await ask(control, 'room.setAudience', { audience: 'circle' });
  await open(first.pseudonym);
  await expect(words()).toHaveValue('Midden in een zin');
  await words().fill('');
  await putAway();
  expect((await ask(page, 'screen.drafts', {})).filter(({ hand }) => hand === first.id)).toEqual([]);
});
