import { expect, type Page, test } from '@playwright/test';
import { personOf, storyOf } from '../screens/roomScreenData';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { networkSockets, processTree } from '../support/sockets';
import { fakeMicrophone } from '../support/soundOnScreen';
import { ask, type Door, showStory, textBox } from '../support/storyOnScreen';
import { t } from './support/dutch';
import { askFor, bytesRecorded, microphones, unplug, watchMicrophone } from './support/microphone';
import { heardByRoom, memoryOfRoom, recordRoom } from './support/roomMemory';
import { openRoomScreen } from './support/roomWindow';

const title = 'De doos van het gourmetstel';

let launched: LaunchedApp;
let control: Page;

const start = async (args: readonly string[]): Promise<void> => {
  launched = await launchApp({ size: { width: 1440, height: 900 }, args });
  control = launched.control;
  const { file } = await ask(control, 'shelf.addSample', {});
  await ask(control, 'shelf.open', { file });
};

test.afterEach(async () => {
  const { pageErrors } = launched;
  await launched.close();
  expect(pageErrors).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sounds = async () =>
  (await ask(control, 'stories.list', {})).find((story) => story.title === title)?.recordings ?? [];
const listed = (page: Page) => page.getByRole('list', { name: t('sound.list') });
const terug = (page: Page) =>
  page.getByRole('group', { name: t('screen.actions') }).getByRole('button', { name: /^Terug/ });

/** The digits of a time that runs, once it shows so many seconds: each of them stands for one second only. */
const atLeast = (seconds: number): string => `0:0[${seconds}-9]`;

/** Records for a moment: until the time that runs shows so many seconds. */
const recordFor = async (page: Page, seconds: number): Promise<void> => {
  await button(page, t('sound.start')).click();
  await expect(page.getByText(t('sound.recording'))).toBeVisible();
  expect((await microphones(page)).at(-1)).toBe('audio live');
  await expect(page.getByRole('dialog').getByRole('timer')).toHaveText(new RegExp(`^${atLeast(seconds)}$`));
};

const openRoom = async (): Promise<Page> => {
  const activity = await storyOf(control, title);
  const page = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity }),
  );
  await textBox(page).waitFor();
  await watchMicrophone(page);
  return page;
};

/** Merel chooses to add something, and takes the way by voice. */
const toRecorder = async (page: Page): Promise<void> => {
  await ask(page, 'screen.setHand', { region: 0, hand: await personOf(control, 'Merel') });
  await expect(button(page, t('screen.hands.now', { name: 'Merel' }))).toBeVisible();
  await button(page, t('sound.choice.open')).click();
  await page.getByRole('button', { name: t('sound.choice.record') }).click();
  await expect(page.getByText(t('sound.ready'))).toBeVisible();
};

test.describe('with a microphone', () => {
  test.beforeEach(() => start(fakeMicrophone));

  test('both windows may use the microphone, and no camera, screen or list of devices', async () => {
    const room = await openRoom();
    for (const page of [control, room]) {
      expect(await askFor(page, { audio: true })).toBe('audio');
      expect(await askFor(page, { video: true })).toBe('NotAllowedError');
      expect(await askFor(page, { audio: true, video: true })).toBe('NotAllowedError');
      const others = await page.evaluate(async () => {
        const name = (work: Promise<unknown>) =>
          work.then(
            () => 'allowed',
            () => 'refused',
          );
        const devices = await navigator.mediaDevices.enumerateDevices();
        return {
          names: devices.map(({ label }) => label).join(''),
          screen: await name(navigator.mediaDevices.getDisplayMedia()),
          midi: await name(navigator.requestMIDIAccess()),
          notify: await Notification.requestPermission(),
        };
      });
      expect(others).toEqual({ names: '', screen: 'refused', midi: 'refused', notify: 'denied' });
    }
  });

  test('regie: nothing records before it is pressed, nothing is kept before it is kept', async () => {
    await showStory(control, title);
    await watchMicrophone(control);
    await button(control, t('sound.open')).click();
    await expect(control.getByText(t('sound.ready'))).toBeVisible();
    expect(await microphones(control)).toEqual([]);
    await recordFor(control, 1);
    await expect(control.locator('[role=dialog] [style*=scaleX]:not([style*="scaleX(0)"])')).toHaveCount(1);
    await expect(control.getByRole('timer')).toHaveText(/^0:0[2-9]$/);
    await button(control, t('sound.done')).click();
    await expect(control.getByText(t('sound.recorded.hand'))).toBeVisible();
    expect(await microphones(control)).toEqual(['audio ended']);
    expect(await sounds()).toEqual([]);

    await button(control, t('sound.listen')).click();
    await expect(control.getByText(new RegExp(`^${atLeast(1)} / 0:0\\d$`))).toBeVisible();
    await expect(button(control, t('sound.listen'))).toBeVisible();
    await button(control, t('sound.keep')).click();
    await expect(control.getByRole('dialog')).toHaveCount(0);
    const [kept] = await sounds();
    expect(kept?.milliseconds).toBeGreaterThan(1900);

    const card = control.getByRole('article', { name: t('sound.name') });
    await card.getByRole('textbox').fill('Merel doet de stem van het loket na');
    await card.getByRole('textbox').blur();
    const named = control.getByRole('article', { name: /^Merel doet de stem/ });
    await named.getByRole('button', { name: /^Luister/ }).click();
    await expect(named.getByText(new RegExp(`^${atLeast(1)} /`))).toBeVisible();
    await named.getByRole('button', { name: t('sound.remove') }).click();
    await expect(named).toHaveCount(0);
    await button(control, t('common.putBack')).click();
    await expect(named).toBeVisible();
    for (const step of ['describe', 'add']) expect(await ask(control, 'history.undo', {}), step).toBeNull();
    expect(await sounds()).toEqual([]);
  });

  test('regie: closed half way the microphone is off, and what was told waits; thrown away it is gone', async () => {
    await showStory(control, title);
    await watchMicrophone(control);
    await button(control, t('sound.open')).click();
    await recordFor(control, 1);
    await control.keyboard.press('Escape');
    await expect(control.getByRole('dialog')).toHaveCount(0);
    expect(await microphones(control)).toEqual(['audio ended']);
    await button(control, t('sound.open')).click();
    await expect(control.getByText(t('sound.recorded.room'))).toBeVisible();
    await button(control, t('sound.again')).click();
    await expect(control.getByText(t('sound.ready'))).toBeVisible();
    await recordFor(control, 1);
    await unplug(control);
    await expect(control.getByText(t('sound.recorded.unplugged'))).toBeVisible();
    await button(control, t('sound.away')).click();
    await button(control, t('sound.open')).click();
    await expect(control.getByText(t('sound.ready'))).toBeVisible();
    expect(await sounds()).toEqual([]);
  });

  test('regie: the hand sign in the room stops the microphone here too', async () => {
    const room = await openRoom();
    await showStory(control, title);
    await watchMicrophone(control);
    await button(control, t('sound.open')).click();
    // The test driver steers through sockets of its own: recording adds none.
    const sockets = () => networkSockets(processTree(launched.app.process().pid ?? 0)).length;
    const before = sockets();
    await recordFor(control, 1);
    if (process.platform === 'linux') expect(sockets()).toBe(before);
    await ask(room, 'screen.stop', {});
    await expect(control.getByText(t('sound.recorded.room'))).toBeVisible();
    expect(await microphones(control)).toEqual(['audio ended']);
  });

  test('after fifteen minutes it stops by itself and says so', async () => {
    await showStory(control, title);
    await watchMicrophone(control);
    await button(control, t('sound.open')).click();
    await control.clock.install();
    await button(control, t('sound.start')).click();
    await control.clock.fastForward(2000);
    await expect(control.getByText(t('sound.recording'))).toBeVisible();
    // The page's clock jumps, the microphone's does not: without a word from it, it would say that nothing was recorded.
    await expect.poll(() => bytesRecorded(control)).toBeGreaterThan(0);
    await control.clock.fastForward('14:30');
    await expect(control.getByRole('dialog').getByRole('timer')).toHaveText(/^14:3/);
    await control.clock.fastForward('00:30');
    await expect(control.getByText(t('sound.recorded.limit'))).toBeVisible();
    expect(await microphones(control)).toEqual(['audio ended']);
    await expect(control.getByText('15:00')).toBeVisible();
  });

  test('the room: recorded by a hand, heard, taken back with Terug', async () => {
    const page = await openRoom();
    await toRecorder(page);
    expect(await microphones(page)).toEqual([]);
    await recordFor(page, 2);
    await button(page, t('sound.done')).click();
    await expect(page.getByText(t('sound.recorded.hand'))).toBeVisible();
    expect(await microphones(page)).toEqual(['audio ended']);
    await button(page, t('sound.keep')).click();
    await expect(listed(page).getByRole('button')).toHaveCount(1);
    await listed(page).getByRole('button').click();
    await expect(listed(page).getByText(new RegExp(`^${atLeast(1)} /`))).toBeVisible();
    await expect(listed(page).getByRole('button', { name: /^Luister/ })).toBeVisible();
    await expect(terug(page)).toContainText('Geluid bij dit verhaal weghalen');
    await terug(page).click();
    await expect(listed(page)).toHaveCount(0);
    expect(await sounds()).toEqual([]);
  });

  test('the room: the hand sign, freezing and another activity stop the microphone at once', async () => {
    const page = await openRoom();
    await toRecorder(page);
    await recordFor(page, 1);
    await button(page, t('screen.stopLabel')).last().click();
    await expect(page.getByRole('heading', { name: t('screen.stopped') })).toBeVisible();
    expect(await microphones(page)).toEqual(['audio ended']);
    await ask(control, 'room.resume', {});
    await button(page, t('sound.choice.open')).click();
    await expect(page.getByText(t('sound.choice.recordWaits'))).toBeVisible();
    await page.getByRole('button', { name: t('sound.choice.record') }).click();
    await expect(page.getByText(t('sound.recorded.room'))).toBeVisible();
    await button(page, t('sound.again')).click();

    await recordFor(page, 1);
    await ask(control, 'room.freeze', { on: true });
    await expect(page.getByText(t('sound.recorded.room'))).toBeVisible();
    expect(await microphones(page)).toEqual(['audio ended', 'audio ended']);
    await ask(control, 'room.freeze', { on: false });

    await button(page, t('sound.choice.open')).click();
    await page.getByRole('button', { name: t('sound.choice.record') }).click();
    await button(page, t('sound.again')).click();
    await recordFor(page, 1);
    await ask(control, 'room.show', { activity: { type: 'board' } });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await microphones(page)).toEqual(Array(3).fill('audio ended'));
    // What belonged to the story that left is not left behind.
    await ask(control, 'room.show', { activity: await storyOf(control, title) });
    await button(page, t('sound.choice.open')).click();
    await expect(page.getByText(t('sound.choice.recordHint'))).toBeVisible();
    expect(await sounds()).toEqual([]);
  });

  test('the room: what nobody in particular told waits under black and the hand sign, and for nobody after that', async () => {
    const page = await openRoom();
    const ways = async (): Promise<void> => {
      await button(page, t('sound.choice.open')).click();
      const nobody = page.getByRole('dialog').getByRole('button', { name: t('screen.hands.nobody') });
      const record = page.getByRole('button', { name: t('sound.choice.record') });
      // Asked once: black and the hand sign make the page ask again.
      await nobody.or(record).waitFor();
      if (await nobody.isVisible()) await nobody.click();
      await record.waitFor();
    };
    const record = () => page.getByRole('button', { name: t('sound.choice.record') }).click();
    await ways();
    await record();
    await recordFor(page, 1);
    await ask(control, 'room.freeze', { on: true });
    await expect(page.getByText(t('sound.recorded.room'))).toBeVisible();
    await ask(control, 'room.freeze', { on: false });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await ways();
    await expect(page.getByText(t('sound.choice.recordWaits'))).toBeVisible();
    await record();
    await expect(page.getByText(t('sound.recorded.room'))).toBeVisible();
    await button(page, t('sound.again')).click();

    await recordFor(page, 1);
    await button(page, t('screen.stopLabel')).last().click();
    await expect(page.getByRole('heading', { name: t('screen.stopped') })).toBeVisible();
    await ask(control, 'room.resume', {});
    await ways();
    await expect(page.getByText(t('sound.choice.recordWaits'))).toBeVisible();
    // Put away by a hand: also without a look at it, or in the middle of telling.
    await page.keyboard.press('Escape');
    await ways();
    await expect(page.getByText(t('sound.choice.recordHint'))).toBeVisible();
    await record();
    await recordFor(page, 1);
    await button(page, t('sound.done')).press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await microphones(page)).at(-1)).toBe('audio ended');
    await ways();
    await expect(page.getByText(t('sound.choice.recordHint'))).toBeVisible();
    await record();
    await expect(page.getByText(t('sound.ready'))).toBeVisible();
    expect(await sounds()).toEqual([]);
  });

  test('once staff come in there is no sound in the room, and none can be made', async () => {
    const page = await openRoom();
    await toRecorder(page);
    await recordFor(page, 1);
    await button(page, t('sound.done')).click();
    await button(page, t('sound.keep')).click();
    await expect(listed(page)).toBeVisible();
    const [kept] = await sounds();
    if (!kept) throw new Error('Nothing was kept.');
    await ask(control, 'stories.describeRecording', { id: kept.id, description: 'KLINKERWOORD' });
    await expect(listed(page)).toContainText('KLINKERWOORD');
    await button(page, t('sound.choice.open')).click();
    await page.getByRole('button', { name: t('sound.choice.record') }).click();
    await recordFor(page, 1);

    await recordRoom(launched.app);
    const renewed = page.waitForEvent('load');
    await ask(control, 'room.setAudience', { audience: 'staff' });
    await renewed;
    await textBox(page).waitFor();
    await expect(listed(page)).toHaveCount(0);
    await expect(button(page, t('sound.choice.open'))).toHaveCount(0);
    await expect(button(page, t('screen.picture'))).toBeVisible();
    const refused = await page.evaluate(async (id) => {
      // Proof: the preload puts it there.
      const door: Door = Reflect.get<object, string>(window, 'api');
      return door.call('screen.recording', { id });
    }, kept.id);
    expect(refused).toEqual({ ok: false, error: { type: 'notAllowed' } });
    const heard = await heardByRoom(launched.app);
    expect(heard).toContain('"sounds":null');
    expect(heard).not.toContain('KLINKERWOORD');
    expect(heard).not.toContain(kept.id);
    const memory = await memoryOfRoom(launched.app, page);
    expect(memory).not.toContain('KLINKERWOORD');
  });
});

test('without a microphone it says what to do, and nothing happens', async () => {
  await start([]);
  await showStory(control, title);
  await button(control, t('sound.open')).click();
  await button(control, t('sound.start')).click();
  await expect(control.getByText(t('sound.trouble.missing'))).toBeVisible();
  await expect(button(control, t('sound.start'))).toBeVisible();
});
