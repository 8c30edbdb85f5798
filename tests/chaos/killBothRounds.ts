import type { ElectronApplication, Page } from '@playwright/test';
import { newCircle, storyForCircle } from '../e2e/support/meetingInRoom';
import { openRoomScreen } from '../e2e/support/roomWindow';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask, kept, showStory, textBox } from '../support/storyOnScreen';
import { endOf, type KillOptions, type KillReport, killGroup, typeTokens, watchSaved } from './killRounds';

const title = 'Het verhaal van samen';
const letters = ['t', 'r'] as const;
type Letter = (typeof letters)[number];
type Counts = Readonly<Record<Letter, number>>;

/**
 * As `killRounds`, with somebody in each window: the control window types t1 t2 … at the end of the text, the room screen
 * r1 r2 … at the end of its first line, and the app is killed -9 in the middle of both.
 */
export async function killBothRounds({ userData, rounds, chance }: KillOptions): Promise<KillReport> {
  const losses: string[] = [];
  let acknowledged: Counts = { t: 0, r: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    const launched = await launchApp({ userData });
    const { control } = launched;
    if (round === 0) await makeStory(control);
    else await showStory(control, title);
    const present = await tokensIn(control);
    for (const letter of letters)
      for (let token = 1; token <= acknowledged[letter]; token += 1)
        if (!present.has(`${letter}${token}`))
          losses.push(`round ${round}: ${letter}${token} in “${await textBox(control).innerText()}”`);
    if (round === rounds) {
      await launched.close();
      break;
    }
    const saved = await typeUntilKilled(launched, present, chance() * 2500);
    acknowledged = { t: Math.max(acknowledged.t, saved.t), r: Math.max(acknowledged.r, saved.r) };
  }
  return { rounds, acknowledged: acknowledged.t + acknowledged.r, losses };
}

async function makeStory(control: Page): Promise<void> {
  const [teller] = await newCircle(control, ['Linde']);
  if (!teller) throw new Error('Nobody');
  await storyForCircle(control, title, teller);
  await showStory(control, title);
  await textBox(control).click();
  await control.keyboard.type('Zaal: ');
  await control.keyboard.press('Enter');
  await control.keyboard.type('Regie: ');
  await kept(control);
}

/** Also one that stands against a token that the kill cut off ("r2r17"): a line that wraps ends in its middle. */
const tokensIn = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set([...(await textBox(page).innerText()).matchAll(/[tr]\d+/g)].map(([token]) => token));

async function typeUntilKilled(
  launched: LaunchedApp,
  present: ReadonlySet<string>,
  milliseconds: number,
): Promise<Counts> {
  const { app, control } = launched;
  const story = (await ask(control, 'stories.list', {})).find((one) => one.title === title);
  if (!story) throw new Error('The story is gone.');
  const activity = { type: 'story', storyId: story.id } as const;
  const room = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null, activity }),
  );
  await textBox(room).waitFor();
  const saved = { t: await watchSaved(control, 't'), r: await watchSaved(room, 'r') };
  await textBox(control).click();
  await control.keyboard.press('Control+End');
  await textBox(room).click();
  await room.keyboard.press('Control+Home');
  await room.keyboard.press('End');
  for (const page of [control, room]) await page.keyboard.type(' ');
  const ended = endOf(app);
  const first = { t: nextAfter(present, 't'), r: nextAfter(present, 'r') };
  await Promise.all([
    killAfter(milliseconds, app, () => saved.t() >= first.t && saved.r() >= first.r),
    typeTokens(control, first.t, ended, 't', saved.t),
    typeTokens(room, first.r, ended, 'r', saved.r),
  ]);
  await ended;
  return { t: saved.t(), r: saved.r() };
}

/** Kills it some time after both windows have something to lose; also when that never comes. */
async function killAfter(
  milliseconds: number,
  app: ElectronApplication,
  isReady: () => boolean,
): Promise<void> {
  const latest = Date.now() + 8000;
  const wait = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
  while (!isReady() && Date.now() < latest) await wait(10);
  await wait(milliseconds);
  killGroup(app);
}

/** One after the highest there is: a token that was cut off is not typed again. */
const nextAfter = (present: ReadonlySet<string>, letter: Letter): number =>
  1 +
  [...present]
    .filter((word) => word.startsWith(letter))
    .reduce((highest, word) => Math.max(highest, Number(word.slice(1))), 0);
