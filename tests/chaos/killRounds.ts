import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp } from '../support/launchApp';
import { newStories, showStory, textBox } from '../support/storyOnScreen';

export type KillReport = {
  readonly rounds: number;
  /** Tokens the screen had said "saved" for, over all rounds. */
  readonly acknowledged: number;
  /** Rounds after which an acknowledged token was gone. */
  readonly losses: readonly string[];
};

export type KillOptions = {
  readonly userData: string;
  readonly rounds: number;
  /** Repeatable chance between 0 and 1. */
  readonly chance: () => number;
};

const title = 'Het verhaal dat blijft';

/**
 * Types numbered tokens into a story of the real app, kills the whole process group with -9 at a random moment, opens the
 * app again and looks whether every token is there that the screen had called saved. The text grows over all rounds.
 */
export async function killRounds({ userData, rounds, chance }: KillOptions): Promise<KillReport> {
  const losses: string[] = [];
  let present = 0;
  let acknowledged = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const { app, control, close } = await launchApp({ userData });
    const before = present;
    if (round === 0) await newStories(control, [title]);
    else await showStory(control, title);
    present = await highestToken(control);
    if (present < acknowledged) losses.push(`round ${round}: ${acknowledged} acknowledged, ${present} there`);
    if (round === rounds) {
      await close();
      break;
    }
    acknowledged = Math.max(before, present);
    const lastSaved = await watchSaved(control);
    await typeUntilKilled(app, control, { from: present + 1, milliseconds: 20 + chance() * 1480 });
    acknowledged = Math.max(acknowledged, lastSaved());
  }
  return { rounds, acknowledged, losses };
}

/** The last token of an unbroken row t1 t2 t3 … A token that the kill cut off may stand in between. */
async function highestToken(page: Page): Promise<number> {
  const words = (await textBox(page).innerText()).trim().split(/\s+/);
  let highest = 0;
  for (const word of words) {
    const next = `t${highest + 1}`;
    if (word === next) highest += 1;
    else if (!next.startsWith(word)) break;
  }
  return highest;
}

/** What the page reports each time the text is called saved: the last whole token in the editor at that very moment. */
export async function watchSaved(page: Page, letter = 't'): Promise<() => number> {
  let last = 0;
  await page.exposeFunction('reportSaved', (token: number) => {
    last = Math.max(last, token);
  });
  await textBox(page).evaluate((box, name) => {
    const report = (): void => {
      if (box.dataset['state'] !== 'saved') return;
      for (const [, token] of (box.textContent ?? '').matchAll(new RegExp(`${name}(\\d+) `, 'g')))
        Reflect.get(window, 'reportSaved')(Number(token));
    };
    new MutationObserver(report).observe(box, { attributeFilter: ['data-state'] });
  }, letter);
  return () => last;
}

type Typing = { readonly from: number; readonly milliseconds: number };

async function typeUntilKilled(
  app: ElectronApplication,
  page: Page,
  { from, milliseconds }: Typing,
): Promise<void> {
  await textBox(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  const ended = endOf(app);
  setTimeout(() => killGroup(app), milliseconds);
  await typeTokens(page, from, ended);
  await ended;
}

/** When the app is gone. */
export const endOf = (app: ElectronApplication): Promise<void> =>
  new Promise<void>((resolve) => app.once('close', () => resolve()));

/** Types numbered tokens until the app or the page is gone; not far ahead of what is called saved, when that is given. */
export async function typeTokens(
  page: Page,
  from: number,
  ended: Promise<void>,
  letter = 't',
  saved?: () => number,
): Promise<void> {
  let isAlive = true;
  void ended.then(() => {
    isAlive = false;
  });
  for (let token = from; isAlive; token += 1) {
    // The window disappears in the middle of a key: that is what is tried here.
    await page.keyboard.type(`${letter}${token} `).catch(() => {
      isAlive = false;
    });
    // Nothing is called saved while a key waits for its turn: a slow computer is given time to catch up.
    while (isAlive && saved && token - Math.max(from - 1, saved()) > 10)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The app leads a process group of its own: its windows and helpers go with it. */
export function killGroup(app: ElectronApplication): void {
  const { pid } = app.process();
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
