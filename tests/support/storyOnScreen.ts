import type { Locator, Page } from '@playwright/test';
import type { InputOf, OperationName, OutputOf } from '@shared/contract';
import type { AppResult } from '@shared/errors';

/** What the preload puts in a page, without the types of the contract. */
export type Door = { readonly call: (name: string, input: unknown) => Promise<AppResult<unknown>> };

/** Asks main something through the window's own door. */
export async function ask<N extends OperationName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const asked = { name: String(name), input: JSON.stringify(input) };
  const answer = await page.evaluate(async (question) => {
    // Proof: the preload puts WindowApi there, of which Door is the untyped side.
    const door: Door = Reflect.get<object, string>(window, 'api');
    return await door.call(question.name, JSON.parse(question.input));
  }, asked);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.type}`);
  // Proof: the contract says what `name` answers.
  return answer.value as OutputOf<N>;
}

/** A new werkplaats with stories of these titles; the first one is on the sheet. */
export async function newStories(page: Page, titles: readonly string[]): Promise<string> {
  const { file } = await ask(page, 'shelf.create', { title: 'Proef' });
  await ask(page, 'shelf.open', { file });
  for (const title of titles) {
    await ask(page, 'stories.add', { title, tellerId: null, sessionId: null, prompt: '', wordless: false });
  }
  await showStory(page, titles[0] ?? '');
  return file;
}

/** Goes to a story in the room Vertellen and waits until its text can be written. */
export async function showStory(page: Page, title: string): Promise<Locator> {
  await page.getByRole('navigation').getByRole('button', { name: 'Vertellen' }).click();
  await page.getByText(title, { exact: true }).first().click();
  await textBox(page).waitFor();
  return textBox(page);
}

/** The text on the sheet, ready to be written. */
export const textBox = (page: Page): Locator => page.locator('[role=textbox][contenteditable=true]');

/** Waits until everything typed is durable. */
export const kept = (page: Page): Promise<void> => page.locator('[role=textbox][data-state=saved]').waitFor();

/** Puts data in as the clipboard would; gives how long the page was busy with it, in milliseconds. */
export const paste = (page: Page, data: Readonly<Record<string, string>>): Promise<number> =>
  textBox(page).evaluate(async (box, kinds) => {
    const transfer = new DataTransfer();
    for (const [kind, value] of Object.entries(kinds)) transfer.setData(kind, value);
    const start = performance.now();
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, data);
