import type { CDPSession, Locator, Page } from '@playwright/test';
import type { SortView } from '@shared/contract/sort';
import { type FragmentId, type PileId, toId } from '@shared/ids';
import { ask } from './storyOnScreen';

/** Words on the cards that the tests of Ordenen work with. */
export const cardWords = [
  'Ik maak de envelop pas open als de kinderen naar school zijn.',
  'Een la, een hele la, met brieven die dicht zijn.',
  'Ik laat mijn zus ze lezen. Zij belt mij dan.',
  'Sinds die dag maken we ze samen open.',
  'Ze keek me aan en vroeg eerst hoe het ging.',
  'Vier keer hetzelfde verhaal.',
] as const;

export const cardIdAt = (index: number): FragmentId => toId<'fragment'>(`card-${index}`);

/** A new werkplaats with a teller, a story and cards of these words, open on its first room. */
export async function newTable(page: Page, words: readonly string[] = cardWords): Promise<void> {
  const { file } = await ask(page, 'shelf.create', { title: 'Proef van ordenen' });
  await ask(page, 'shelf.open', { file });
  const teller = await ask(page, 'participants.add', {
    pseudonym: 'Merel',
    picture: 'merel',
    role: 'expert',
    perspective: '',
    note: '',
  });
  const story = await ask(page, 'stories.add', {
    title: 'De brief op de mat',
    tellerId: teller.id,
    sessionId: null,
    prompt: '',
    wordless: false,
  });
  const marks = words.map((text, index) => ({
    id: cardIdAt(index),
    storyId: story.id,
    words: text,
    kind: 'coping' as const,
    attachmentId: null,
  }));
  // In one go: two thousand questions one by one would take longer than the test.
  await page.evaluate(async (inputs) => {
    for (const input of inputs) await window.api.call('fragments.mark', input);
  }, marks);
}

/** Makes a pile of these cards, without the screen. */
export async function newPile(page: Page, name: string, cards: readonly number[]): Promise<PileId> {
  const { id } = await ask(page, 'piles.add', { name, cardIds: cards.map(cardIdAt), x: null, y: null });
  return id;
}

/** Goes to the room and waits for its board. */
export async function openTable(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Ordenen' }).click();
  await board(page).waitFor();
}

export const board = (page: Page): Locator => page.getByRole('region', { name: 'Bord', exact: true });
export const list = (page: Page): Locator => page.getByRole('region', { name: 'Lijst', exact: true });
export const pileOn = (place: Locator, name: string): Locator =>
  place.getByRole('region', { name, exact: true }).or(place.getByRole('group', { name, exact: true }));
export const cardOn = (place: Locator, words: string): Locator => place.getByRole('button', { name: words });

/** What main keeps: the cards of each pile by its name, and the loose ones. */
export async function keptPiles(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const view: SortView = await ask(page, 'sort.get', {});
  return Object.fromEntries([
    ...view.piles.map((pile) => [pile.name, pile.cards.map((card) => card.id)]),
    ['loose', view.loose.map((card) => card.id)],
  ]);
}

export type Finger = { readonly id: number; readonly x: number; readonly y: number };

/** Fingers on the glass, as the browser gets them from a touch screen. */
export const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  fingers: readonly Finger[],
): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type, touchPoints: [...fingers] });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a thing is on screen, once it has lain still for a number of frames. What was drawn anew meanwhile is looked up again. */
export async function restingBox(thing: Locator, frames = 12): Promise<Box> {
  const box = await thing.evaluate(async (element, enough) => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    let { x, y, width, height } = element.getBoundingClientRect();
    for (let still = 0; still < enough; still += 1) {
      await frame();
      const now = element.getBoundingClientRect();
      if (now.x !== x || now.y !== y) still = 0;
      ({ x, y, width, height } = now);
    }
    return element.isConnected ? { x, y, width, height } : null;
  }, frames);
  return box ?? restingBox(thing, frames);
}

export const middleOf = async (thing: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await restingBox(thing);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
