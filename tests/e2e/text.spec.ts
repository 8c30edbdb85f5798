import { expect, type Page, test } from '@playwright/test';
import { storyTextId, toId } from '@shared/ids';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask, type Door, kept, newStories, paste, showStory, textBox } from '../support/storyOnScreen';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp();
  page = launched.control;
});
test.afterEach(async () => {
  const { pageErrors } = launched;
  await launched.close();
  expect(pageErrors).toEqual([]);
});

const box = () => textBox(page);

/** Lines on screen, without the blank ones between blocks. */
const lines = async (): Promise<readonly string[]> =>
  (await box().innerText()).split('\n').filter((line) => line.trim() !== '');

test('what is typed is there again after closing and opening', async () => {
  await newStories(page, ['De brief op de mat', 'Ander verhaal']);
  await box().click();
  await page.keyboard.type('Elke ochtend luister ik eerst.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Als de klep klappert, ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('blijf ik zitten');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await kept(page);
  await showStory(page, 'Ander verhaal');
  await expect(box()).toHaveText('');
  await box().click();
  await page.keyboard.type('Dit hoort hier.');
  await showStory(page, 'De brief op de mat');
  await expect(box()).toContainText('Elke ochtend');

  const { userData } = launched;
  await launched.app.close();
  launched = await launchApp({ userData });
  page = launched.control;
  await showStory(page, 'De brief op de mat');
  expect(await lines()).toEqual(['Elke ochtend luister ik eerst.', 'Als de klep klappert, blijf ik zitten.']);
  await expect(box().locator('strong')).toHaveText('blijf ik zitten');
  await showStory(page, 'Ander verhaal');
  await expect(box()).toHaveText('Dit hoort hier.');
});

test('headings, lists, quotes, undo and redo by keyboard', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.type('Kop');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+8');
  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  await page.keyboard.type('twee');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+9');
  await page.keyboard.type('zei zij');
  await expect(box().locator('h2')).toHaveText('Kop');
  await expect(box().locator('li')).toHaveText(['een', 'twee']);
  await expect(box().locator('blockquote')).toHaveText('zei zij');
  await page.keyboard.press('Control+z');
  await expect(box()).not.toContainText('zei zij');
  await page.keyboard.press('Control+y');
  await expect(box().locator('blockquote')).toHaveText('zei zij');
});

test('the buttons above the text work by keyboard and are large enough for a finger', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await page.keyboard.type('regel');
  await page.keyboard.press('Control+a');
  const bold = page.getByRole('button', { name: 'Vet', exact: true });
  const size = await bold.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await bold.focus();
  await page.keyboard.press('Enter');
  await expect(box().locator('strong')).toHaveText('regel');
  await expect(bold).toHaveAttribute('aria-pressed', 'true');
  await expect(bold).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(box().getByText('regel')).toHaveCSS('font-style', 'italic');
  await page.getByRole('button', { name: 'Citaat', exact: true }).click();
  await expect(box().locator('blockquote')).toHaveText('regel');
  await expect(box()).toBeFocused();
});

const fragments = (): Promise<readonly { readonly words: string; readonly markState: string }[]> =>
  ask(page, 'fragments.list', { storyId: null });

test('words are marked by mouse, by keyboard and by touch, and the marks go with the words', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await page.keyboard.type('muis toets vinger');
  await page.getByText('muis toets').dblclick({ position: { x: 8, y: 12 } });
  await page.getByRole('button', { name: /Markeer/ }).click();
  await expect(box().locator('mark[data-pile]')).toHaveText(['muis']);

  await page.keyboard.press('Escape');
  await box().focus();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowRight');
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+m');
  await expect(box().locator('mark[data-pile]')).toHaveText(['muis', 'toets']);

  await page.keyboard.press('Escape');
  await selectAsFinger('vinger');
  await tap(page.getByRole('button', { name: /Markeer/ }));
  await expect(box().locator('mark[data-pile]')).toHaveText(['muis', 'toets', 'vinger']);
  expect((await fragments()).map(({ words, markState }) => `${words}: ${markState}`)).toEqual([
    'muis: intact',
    'toets: intact',
    'vinger: intact',
  ]);

  await page.keyboard.press('Escape');
  await box().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Eerst: ');
  await kept(page);
  await expect
    .poll(async () => (await fragments()).map(({ markState }) => markState))
    .toEqual(['intact', 'intact', 'intact']);
});

/** What the handles of a touch screen do: the page hears only that the selection changed. */
const selectAsFinger = (words: string): Promise<void> =>
  box().evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

/** A real finger, as the system reports it. */
async function tap(target: ReturnType<Page['getByRole']>): Promise<void> {
  const place = await target.boundingBox();
  if (!place) throw new Error('There is nothing to touch.');
  const touch = await page.context().newCDPSession(page);
  const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('of a hostile page come only the words and their simple form', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await paste(page, {
    'text/plain': 'x',
    'text/html': `<style>p{color:red}</style><script>window.pwned=1</script><img src=x onerror="window.pwned=1">
      <svg onload="window.pwned=1"><text>nee</text></svg><iframe srcdoc="<script>parent.pwned=1</script>"></iframe>
      <h1 onclick="window.pwned=1">Kop</h1><p>zie <a href="javascript:window.pwned=1">hier</a>
      en <a href="https://example.org/geheim">daar</a>, <b>vet</b></p><ul><li>punt<ul><li>onder</li></ul></li></ul>
      <form action="https://example.org"><input value="y"><button>z</button></form><blockquote>zei zij</blockquote>`,
  });
  await expect(box().locator('h2')).toHaveText('Kop');
  expect(await lines()).toEqual(['Kop', 'zie hier en daar, vet', 'punt', 'onder', 'zei zij']);
  await expect(box().locator('strong')).toHaveText('vet');
  expect(await box().innerHTML()).not.toMatch(
    /javascript|example|pwned|onclick|onerror|<a |<img|<svg|<iframe|<script|<style/,
  );
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
});

test('what Word and Google Docs say in CSS comes in as bold and italic', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await paste(page, {
    'text/html': `<b style="font-weight:normal"><p><span style="font-weight:700">vet</span>
      <span style="font-style:italic">schuin</span> gewoon</p></b>`,
  });
  await expect(box()).toHaveText('vet schuin gewoon');
  await expect(box().getByText('vet')).toHaveCSS('font-weight', '700');
  await expect(box().getByText('schuin')).toHaveCSS('font-style', 'italic');
  await expect(box().getByText('gewoon')).toHaveCSS('font-weight', '400');
});

test('control characters and half emoji are cleaned, a mark from another text comes in as plain words', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  const node = {
    type: 'mark',
    ids: ['vreemd'],
    children: [{ type: 'text', text: 'a\u0000b\u000Bc\uD800d', format: 0 }],
  };
  await paste(page, {
    'application/x-lexical-editor': JSON.stringify({ nodes: [{ type: 'paragraph', children: [node] }] }),
  });
  await expect(box()).toHaveText('abc\uFFFDd');
  await expect(box().locator('mark')).toHaveCount(0);
});

test('cut and pasted, a fragment keeps its mark; copied, it does not stand twice', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await page.keyboard.type('aaa bbb');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+m');
  await expect(box().locator('mark')).toHaveText(['bbb']);
  await page.keyboard.press('Escape');
  await box().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(box()).toHaveText('aaa bbbaaa bbb');
  await expect(box().locator('mark')).toHaveText(['bbb']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(box()).toHaveText('');
  await page.keyboard.press('Control+v');
  await expect(box().locator('mark')).toHaveText(['bbb']);
});

test('5 MB is refused with a sentence and without waiting; the text is unharmed', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await page.keyboard.type('was er al');
  for (const words of ['woord '.repeat(870_000), 'a'.repeat(5_000_000)]) {
    // No measure of speed, only that the page does not hang: it may have a slow computer.
    expect(await paste(page, { 'text/plain': words })).toBeLessThan(20_000);
  }
  await expect(page.getByText(/te lang om in één keer te plakken/)).toBeVisible();
  await expect(box()).toHaveText('was er al');
});

test('20,000 words come in, open again and are written in', async () => {
  await newStories(page, ['Lang', 'Kort']);
  const long = Array.from({ length: 200 }, (_, at) =>
    Array.from({ length: 100 }, (_word, word) => `p${at}w${word}`).join(' '),
  ).join('\n');
  await box().click();
  await paste(page, { 'text/plain': long });
  await kept(page);
  await showStory(page, 'Kort');
  await showStory(page, 'Lang');
  await page.getByText('p199w99').waitFor();
  await box().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' slot');
  await kept(page);
  await expect(box()).toContainText('p199w99 slot');
});

test('a story that is gone says so, and garbage pushed into a text harms nothing', async () => {
  await newStories(page, ['Verhaal']);
  await box().click();
  await page.keyboard.type('heel');
  const [story] = await ask(page, 'stories.list', {});
  const textId = storyTextId(story?.id ?? toId<'story'>('none'));
  const answers = await page.evaluate(async (id) => {
    const door: Door = Reflect.get<object, string>(window, 'api');
    return [
      await door.call('texts.push', { textId: id, update: new Uint8Array([9, 9, 9, 200]), writers: [] }),
      await door.call('texts.open', { textId: 'story:none' }),
    ];
  }, textId);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.type))).toEqual([
    'badTextUpdate',
    'notFound',
  ]);
  await page.keyboard.type(' en al');
  await kept(page);
  await expect(box()).toHaveText('heel en al');
});
