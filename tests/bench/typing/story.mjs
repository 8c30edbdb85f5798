/** The text on screen. */
export const textBox = (page) => page.locator('[contenteditable=true]').first();

/** In the app: a new werkplaats with one story, its text open for writing. */
export async function openNewStory(page) {
  await page.evaluate(async () => {
    const ask = async (name, input) => {
      const answer = await window.api.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.type}`);
      return answer.value;
    };
    const { file } = await ask('shelf.create', { title: 'Meting' });
    await ask('shelf.open', { file });
    await ask('stories.add', {
      title: 'Lang verhaal',
      tellerId: null,
      sessionId: null,
      prompt: '',
      wordless: false,
    });
  });
  await page.getByRole('navigation').getByRole('button', { name: 'Vertellen' }).click();
  await page.getByText('Lang verhaal', { exact: true }).first().click();
  await textBox(page).waitFor();
}

/** Puts text in as the clipboard would. */
export async function pasteText(page, text) {
  const box = textBox(page);
  await box.click();
  await box.evaluate((element, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await page.waitForTimeout(1500);
}
