import { expect, type Page, test } from '@playwright/test';
import { selectIn } from '../support/hands';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask, kept, textBox } from '../support/storyOnScreen';
import { inMain, killProcess, processOfRoom, windowOf } from './support/displayHands';
import { t } from './support/dutch';
import { action, beginMeeting, chooseHand, newCircle, newMeeting } from './support/meetingInRoom';
import { openRoomScreen } from './support/roomWindow';
import { sharedTitle, together } from './support/writtenTogether';

let launched: LaunchedApp;
let control: Page;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
});

test.afterEach(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const wordsOf = (page: Page): Promise<string> => textBox(page).innerText();

/** Both windows show the same, and this is it. */
async function sameWords(room: Page): Promise<string> {
  await expect.poll(async () => (await wordsOf(room)) === (await wordsOf(control))).toBe(true);
  await Promise.all([kept(room), kept(control)]);
  return wordsOf(control);
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;

test('both windows type in the same word at once: nothing is lost, and both show the same', async () => {
  const room = await together(launched, 'Ik zag de brief liggen.');
  for (const page of [room, control]) await selectIn(textBox(page), 'brief', { from: 2, to: 2 });
  await Promise.all([
    room.keyboard.type('A'.repeat(60), { delay: 12 }),
    control.keyboard.type('B'.repeat(60), { delay: 12 }),
  ]);
  const words = await sameWords(room);
  expect([count(words, 'A'), count(words, 'B')]).toEqual([60, 60]);
  expect(words.replaceAll(/[AB]/g, '')).toBe('Ik zag de brief liggen.');
});

test('one takes a word away while the other types in it: what was typed stays', async () => {
  const room = await together(launched, 'Ik zag de brief liggen.');
  await selectIn(textBox(control), 'brief', { from: 2, to: 2 });
  await selectIn(textBox(room), 'brief');
  // A letter that stood between the selected ones already is taken away by somebody who saw it.
  await room.evaluate(() => {
    const note = (): void => void Reflect.set(window, 'taken', String(getSelection()));
    window.addEventListener('keydown', note, { capture: true, once: true });
  });
  // Longer than it takes to press one key: what comes after it nobody could have seen.
  const typed = 'HELEMAALNIEUW';
  await Promise.all([control.keyboard.type(typed, { delay: 20 }), room.keyboard.press('Delete')]);
  const words = await sameWords(room);
  const taken = await room.evaluate(() => String(Reflect.get(window, 'taken')));
  const unseen = [...typed].filter((letter) => !taken.includes(letter));
  expect(unseen).not.toEqual([]);
  for (const letter of unseen) expect(words).toContain(letter);
  expect(words.startsWith('Ik zag de ')).toBe(true);
  expect(words.endsWith(' liggen.')).toBe(true);
});

test('the room screen is killed while both type: the control window goes on, and every acknowledged word is there', async () => {
  const room = await together(launched, 'Begin. ');
  let saved = 0;
  await room.exposeFunction('reportSaved', (token: number) => {
    saved = Math.max(saved, token);
  });
  await textBox(room).evaluate((box) => {
    new MutationObserver(() => {
      const whole = /r(\d+) [^ ]*$/.exec(box.textContent ?? '');
      if (box.dataset['state'] === 'saved' && whole) Reflect.get(window, 'reportSaved')(Number(whole[1]));
    }).observe(box, { attributeFilter: ['data-state'] });
  });
  await textBox(control).click();
  await control.keyboard.press('Control+Home');
  await textBox(room).click();
  await room.keyboard.press('Control+End');
  const pid = await processOfRoom(launched.app);
  let isAlive = true;
  const over = (): void => {
    isAlive = false;
  };
  let mine = '';
  const controlTypes = async (): Promise<void> => {
    for (let token = 1; token <= 40 || isAlive; token += 1) {
      mine += `c${token} `;
      await control.keyboard.type(`c${token} `, { delay: 15 });
    }
  };
  const roomTypes = async (): Promise<void> => {
    for (let token = 1; isAlive; token += 1) {
      // The window disappears in the middle of a key: that is what is tried here.
      await room.keyboard.type(`r${token} `).catch(over);
      // Nothing is called saved while a key waits for its turn: a slow computer is given time to catch up.
      while (isAlive && token - saved > 4) await control.waitForTimeout(50);
    }
  };
  const kill = async (): Promise<void> => {
    await expect.poll(() => saved, { intervals: [10] }).toBeGreaterThan(3);
    // Whoever waited for it to be saved types on by now.
    await control.waitForTimeout(60);
    killProcess(pid);
    over();
  };
  // The driver may never answer about a page that is gone.
  const killed = kill().finally(over);
  await Promise.all([
    controlTypes(),
    killed,
    Promise.race([roomTypes(), killed.then(() => control.waitForTimeout(2000))]),
  ]);
  await kept(control);
  const words = await wordsOf(control);
  expect(words).toContain(mine.trim());
  for (let token = 1; token <= saved; token += 1) expect(words).toContain(`r${token} `);
  // It comes back by itself, with all of it.
  await expect.poll(async () => (await windowOf(launched.app, 'screen'))?.text ?? '').toContain(`c40 `);
});

test('frozen, the room’s picture stands still while the other types, and catches up afterwards', async () => {
  const room = await together(launched, 'Dit mag de zaal zien.');
  await ask(control, 'room.freeze', { on: true });
  const what = t('lead.activities.story', { name: sharedTitle });
  const box = control.getByRole('region', { name: t('common.frame.roomScreen') });
  await expect(box.getByRole('status')).toHaveText(t('lead.room.frozen', { what }));
  await textBox(control).click();
  await control.keyboard.press('Control+End');
  await control.keyboard.type(' En dit nog niet.');
  await kept(control);
  await room.waitForTimeout(700);
  expect(await room.content()).not.toContain('nog niet');
  expect(await room.locator('main').innerText()).toContain('Dit mag de zaal zien.');
  await ask(control, 'room.freeze', { on: false });
  await expect(textBox(room)).toHaveText('Dit mag de zaal zien. En dit nog niet.');
});

test('black: nothing can be read in the page of the room, and typing goes on unseen', async () => {
  const room = await together(launched, 'Dit gaat niemand aan.');
  await ask(control, 'room.blank', { on: true });
  await expect(control.getByText(t('lead.room.covered.blank')).first()).toBeVisible();
  await expect(room.locator('main')).toHaveText(t('screen.blank'));
  await textBox(control).click();
  await control.keyboard.press('Control+End');
  await control.keyboard.type(' Ook dit niet.');
  await kept(control);
  await room.waitForTimeout(500);
  expect(await room.content()).not.toMatch(/niemand aan|Ook dit/);
  await ask(control, 'room.blank', { on: false });
  await expect(textBox(room)).toHaveText('Dit gaat niemand aan. Ook dit niet.');
});

test('forty people, one with a name of 200 signs and one from right to left: each can be chosen with one tap', async () => {
  const longest = `${'Wilhelmina '.repeat(18)}Ad`.slice(0, 200);
  const arabic = 'مريم بنت عبد الله';
  const names = [longest, arabic, ...Array.from({ length: 38 }, (_, index) => `Deelnemer ${index + 1}`)];
  await newCircle(control, names);
  const room = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'outlook' } }),
  );
  await room.getByRole('button', { name: t('screen.hands.choose') }).click();
  const tiles = room.getByRole('dialog').getByRole('listitem').getByRole('button');
  await expect(tiles).toHaveCount(41);
  const { width, height } = await room.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const box of await Promise.all((await tiles.all()).map((one) => one.boundingBox()))) {
    expect(box?.height).toBeGreaterThanOrEqual(64);
    expect(box?.width).toBeGreaterThanOrEqual(64);
    expect(
      box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
    ).toBe(true);
  }
  await room.keyboard.press('Escape');
  for (const name of [arabic, longest, 'Deelnemer 38']) {
    await chooseHand(room, name);
    const pill = await room.getByRole('button', { name: t('screen.hands.now', { name }) }).boundingBox();
    expect(pill && pill.x >= 0 && pill.x + pill.width <= width).toBe(true);
  }
  expect(await room.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await action(room, t('screen.outlook.add')).click();
  await room.getByRole('dialog').getByRole('textbox').first().fill('We bellen elkaar.');
  await room
    .getByRole('dialog')
    .getByRole('button', { name: t('screen.outlook.keep') })
    .click();
  await expect(room.getByText('We bellen elkaar.')).toBeVisible();
});

test('a programme without any part: said plainly, and the meeting can still be held and ended', async () => {
  await newCircle(control, ['Linde']);
  await newMeeting(control, 'Zonder programma', []);
  await ask(control, 'meeting.begin', {
    sessionId: (await ask(control, 'sessions.list', {}))[0]?.id ?? missing(),
  });
  await control
    .getByRole('button', { name: t('lead.running') })
    .first()
    .click();
  await expect(control.getByText(t('lead.noBlocks'))).toBeVisible();
  await control
    .getByRole('button', { name: t('lead.back'), exact: true })
    .first()
    .click();
  await expect(control.getByRole('heading', { name: t('lead.opening') })).toBeVisible();
  await control
    .getByRole('button', { name: t('lead.next'), exact: true })
    .first()
    .click();
  const end = t('lead.closingPart.end');
  await control.getByRole('button', { name: end }).click();
  await control
    .getByRole('alertdialog')
    .or(control.getByRole('dialog'))
    .getByRole('button', { name: end })
    .click();
  await expect(control.getByText(t('lead.closingPart.ended'))).toBeVisible();
  expect(await ask(control, 'meeting.get', {})).toBe(null);
});

test('the laptop sleeps in the middle of a part: the time stands still, and it says so', async () => {
  await newCircle(control, ['Linde']);
  const { id } = await newMeeting(control, 'Eerste keer', []);
  const part = {
    sessionId: id,
    method: 'storyRound',
    title: 'Vertellen',
    minutes: 20,
    instruction: '',
    prompt: 'Hoe gaat het?',
  } as const;
  const { id: blockId } = await ask(control, 'blocks.add', part);
  await beginMeeting(control);
  await ask(control, 'meeting.goTo', { place: blockId });
  const room = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity: { type: 'block', blockId } }),
  );
  await inMain(() => launched.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')));
  await expect(control.getByText(/^De laptop sliep\. De tijd staat stil op/)).toBeVisible();
  await expect(room.getByRole('timer')).toHaveAccessibleName(new RegExp(t('screen.timer.paused')));
  const before = (await ask(control, 'meeting.get', {}))?.timer;
  await inMain(() => launched.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume')));
  expect((await ask(control, 'meeting.get', {}))?.timer).toEqual(before);
  await control
    .getByRole('button', { name: t('lead.timer.run') })
    .first()
    .click();
  await expect(control.getByText(/^De laptop sliep/)).toHaveCount(0);
});

const missing = (): never => {
  throw new Error('There is no meeting.');
};
