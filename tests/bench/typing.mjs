/**
 * From a key to the frame that shows it: our editor in the real app (every key goes to the disk meanwhile) against a bare
 * Lexical rich-text editor on the same runtime, both in the middle of the same 20,000 words. Batches in turns (A B B A), the
 * first one of each thrown away; the value is the ratio of the 95th percentiles.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { barePage, buildBarePage, launch, percentile, twentyThousandWords } from './typing/launch.mjs';
import { openNewStory, pasteText, textBox } from './typing/story.mjs';

const batches = 6;
const keysPerBatch = 60;
const goal = 2;

/** Gives one row: how many times as long as a bare editor, and what that is in milliseconds. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-bench-'));
  await buildBarePage();
  const ours = await launch(inRoot(), { WERKPLAATS_USER_DATA: join(folder, 'ours') });
  const bare = await launch(inRoot('tests', 'bench', 'typing', 'bare.cjs'), { BARE_PAGE: barePage() });
  try {
    await openNewStory(ours.page);
    for (const side of [ours, bare]) await makeReady(side);
    const times = { ours: [], bare: [] };
    for (let batch = 0; batch <= batches; batch += 1) {
      for (const name of batch % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']) {
        const taken = await typeBatch({ ours, bare }[name].page);
        if (batch > 0) times[name].push(...taken);
      }
    }
    const value = percentile(times.ours, 95) / percentile(times.bare, 95);
    return [
      { name: 'typing.keyToFrame', value, goal, baseline: 'bare Lexical editor', n: times.ours.length },
    ];
  } finally {
    await ours.app.close();
    await bare.app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeReady({ page }) {
  await pasteText(page, twentyThousandWords());
  await page.getByText('p100w99').click();
  await page.evaluate(() => {
    window.taken = [];
    window.addEventListener(
      'keydown',
      (event) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.taken.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );
  });
}

/** Types at a human pace; every key must be in the text afterwards. */
async function typeBatch(page) {
  const before = await textBox(page).evaluate((box) => box.textContent.length);
  await page.evaluate(() => {
    window.taken = [];
  });
  for (let key = 0; key < keysPerBatch; key += 1) {
    await page.keyboard.press('abcdefgh'[key % 8]);
    await page.waitForTimeout(40 + ((key * 37) % 60));
  }
  await page.waitForTimeout(300);
  const after = await textBox(page).evaluate((box) => box.textContent.length);
  if (after - before !== keysPerBatch)
    throw new Error(`${keysPerBatch} keys gave ${after - before} letters.`);
  return await page.evaluate(() => window.taken);
}
