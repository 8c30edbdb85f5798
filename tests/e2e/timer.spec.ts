import { expect, type Locator, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { inMain } from './support/displayHands';
import { t } from './support/dutch';
import { beginMeeting, newCircle, newMeeting, openForCircle } from './support/meetingInRoom';

let launched: LaunchedApp;
let control: Page;
let room: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  await newCircle(control, ['Linde']);
  const { blocks } = await newMeeting(control, 'Eerste keer', [
    { method: 'storyRound', title: 'Vertellen', prompt: 'Wanneer telde je mee?' },
  ]);
  for (const id of blocks) await ask(control, 'blocks.update', { id, minutes: 1 });
  await beginMeeting(control);
  room = await openForCircle(launched, 'block');
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const timer = async () => {
  const meeting = await ask(control, 'meeting.get', {});
  if (!meeting) throw new Error('There is no meeting.');
  return { ...meeting.timer, slept: meeting.slept };
};

/** Sets the clock of the computer so far from the real time, for main and for both pages. The driver may ask main twice. */
const setClock = async (fromReal: number): Promise<void> => {
  const shift = (milliseconds: number): void => {
    const real = Date.now;
    if (!Reflect.has(globalThis, 'clockShift'))
      Date.now = () => real() + Number(Reflect.get(globalThis, 'clockShift'));
    Reflect.set(globalThis, 'clockShift', milliseconds);
  };
  await inMain(() =>
    launched.app.evaluate((_, milliseconds) => {
      const real = Date.now;
      if (!Reflect.has(globalThis, 'clockShift'))
        Date.now = () => real() + Number(Reflect.get(globalThis, 'clockShift'));
      Reflect.set(globalThis, 'clockShift', milliseconds);
    }, fromReal),
  );
  for (const page of [control, room]) await page.evaluate(shift, fromReal);
};

/** What a digit clock says, in seconds. */
const secondsOn = async (clock: Locator): Promise<number> => {
  const [, minutes = '', seconds = ''] = /(\d+):(\d\d)/.exec(await clock.innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

const inControl = () => control.getByRole('region', { name: t('lead.timer.label') });
const inRoom = () => room.getByRole('timer');
const digits = () => [inControl().getByRole('timer'), inRoom()] as const;

test('the clock of the computer jumps: the time of the part goes on as it was', async () => {
  await ask(control, 'meeting.run', { running: true });
  const start = performance.now();
  const before = (await timer()).elapsedMs;
  // An hour forward, and then three back.
  for (const hours of [1, -2]) {
    await setClock(hours * 3_600_000);
    // Longer than a step of the clock, and than a page counts on by itself.
    await control.waitForTimeout(2200);
    const { elapsedMs, running, slept } = await timer();
    expect({ running, slept }).toEqual({ running: true, slept: false });
    const passed = performance.now() - start;
    expect(elapsedMs - before).toBeGreaterThan(passed - 2000);
    expect(elapsedMs - before).toBeLessThan(passed + 2000);
    for (const clock of digits())
      expect(Math.abs((await secondsOn(clock)) - (60_000 - elapsedMs) / 1000)).toBeLessThan(4);
  }
  await expect(inControl().getByRole('alert')).toHaveCount(0);
});

let passedInMain = 0;

/** Lets time pass in main, in steps that are no sleep; both pages hear of it. */
const letPass = async (seconds: number): Promise<void> => {
  for (let left = seconds; left > 0; left -= 9) {
    passedInMain += Math.min(left, 9) * 1000;
    await inMain(() =>
      launched.app.evaluate((_, milliseconds) => {
        const real = performance.now.bind(performance);
        if (!Reflect.has(globalThis, 'passed'))
          performance.now = () => real() + Number(Reflect.get(globalThis, 'passed'));
        Reflect.set(globalThis, 'passed', milliseconds);
      }, passedInMain),
    );
    await ask(control, 'meeting.run', { running: true });
  }
  for (const running of [false, true]) await ask(control, 'meeting.run', { running });
};

type Look = {
  /** What moved, blinked or changed colour while it was looked at. */
  readonly moving: readonly string[];
  readonly colours: readonly string[];
  /** Of the time itself, and of the line that shows how much has gone. */
  readonly ink: readonly string[];
};

/** Looks at a timer for a second, in every frame. */
const lookAt = (clock: Locator): Promise<Look> =>
  clock.evaluate(async (root) => {
    const looks = new Map<Element, Set<string>>();
    const colours = new Set<string>();
    const moving: string[] = [];
    const end = performance.now() + 1000;
    while (performance.now() < end) {
      for (const each of [root, ...root.querySelectorAll('*')]) {
        const { color, fill, backgroundColor, opacity, visibility, animationName } = getComputedStyle(each);
        for (const colour of [color, fill, backgroundColor]) colours.add(colour);
        const seen = looks.get(each) ?? new Set();
        looks.set(each, seen.add([color, fill, backgroundColor, opacity, visibility].join()));
        if (animationName !== 'none') moving.push(`${each.tagName} ${animationName}`);
      }
      await new Promise(requestAnimationFrame);
    }
    for (const [each, seen] of looks) if (seen.size > 1) moving.push(each.outerHTML);
    const time = root.matches('[role=timer]')
      ? root.querySelector('span')
      : root.querySelector('[role=timer]');
    const ink = [...(time ? [getComputedStyle(time).color] : [])];
    for (const line of root.querySelectorAll('rect')) ink.push(getComputedStyle(line).fill);
    return { moving, colours: [...colours], ink };
  });

/** Much more red than anything else. */
const isRed = (colour: string): boolean => {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return opacity > 0 && red > 120 && red > 1.6 * Math.max(green, blue);
};

test('the timer is calm in both windows, also when the time is over: no red, no blinking, one colour', async () => {
  const atFirst = await Promise.all([lookAt(inControl()), lookAt(inRoom())]);
  await letPass(40);
  await expect.poll(() => secondsOn(inRoom())).toBeLessThan(20);
  const nearly = await Promise.all([lookAt(inControl()), lookAt(inRoom())]);
  await letPass(20);
  await expect(inControl()).toContainText(t('lead.timer.over'));
  await expect(inRoom()).toHaveText(t('screen.timer.over'));
  const over = await Promise.all([lookAt(inControl()), lookAt(inRoom())]);
  for (const [index, { ink }] of atFirst.entries()) {
    expect(ink.length).toBeGreaterThan(0);
    for (const look of [atFirst[index], nearly[index], over[index]]) {
      expect(look?.moving).toEqual([]);
      expect(look?.colours.filter(isRed)).toEqual([]);
      expect(look?.ink).toEqual(ink);
    }
  }
});
