import { expect, type Page, test } from '@playwright/test';
import { uses } from '@shared/domain/consent';
import { selectIn, tap, touch } from '../support/hands';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { jpegFromPhone } from '../support/phonePhoto';
import { ask, type Door, paste } from '../support/storyOnScreen';

let launched: LaunchedApp;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  page = launched.control;
  const made = await ask(page, 'shelf.create', { title: 'Proef van vertellen' });
  await ask(page, 'shelf.open', { file: made.file });
  for (const pseudonym of ['Merel', 'Bultrug']) {
    await ask(page, 'participants.add', {
      pseudonym,
      picture: pseudonym.toLowerCase(),
      role: 'expert',
      perspective: '',
      note: '',
    });
  }
  const session = await ask(page, 'sessions.add', {
    title: 'Eerste keer',
    date: '',
    place: '',
    startsAt: '13:00',
  });
  const prompt = 'Vertel over een brief die je niet vergeet.';
  await ask(page, 'blocks.add', {
    sessionId: session.id,
    method: 'storyRound',
    title: '',
    minutes: 30,
    instruction: '',
    prompt,
  });
  await page.getByRole('navigation').getByText('Vertellen').first().click();
});

test.afterAll(async () => {
  expect(launched.pageErrors).toEqual([]);
  await launched.close();
});

const title = () => page.getByRole('textbox', { name: 'Titel van het verhaal' });
const words = () => page.getByRole('textbox', { name: 'De woorden van het verhaal' });
const cards = () => page.getByRole('region', { name: 'Fragmenten' }).getByRole('listitem');
const select = async (text: string): Promise<void> => {
  await selectIn(words(), text);
  await expect(page.getByRole('button', { name: 'Markeer' })).toBeVisible();
};
const stories = () => page.getByRole('navigation', { name: 'Verhalen' }).getByRole('listitem');

test('a story begins at once, with the cursor in its title and the question of the meeting', async () => {
  await page.getByRole('button', { name: 'Merel' }).click();
  await page.getByRole('button', { name: 'Nieuw verhaal' }).click();
  await expect(title()).toBeFocused();
  await page.keyboard.type('De brief op de mat');
  await page.keyboard.press('Enter');
  await expect(words()).toBeFocused();
  await page.keyboard.type('Elke ochtend luister ik eerst. Ik maak de envelop pas later open.');
  await expect(page.getByText('Vertel over een brief die je niet vergeet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Verteld door Merel/ })).toBeVisible();
  await expect(stories().first()).toContainText('alles staat uit');
  await expect(words().locator('xpath=../../..').getByText('Bewaard')).toBeVisible();
});

test('by mouse: selected words are marked, and their kind is chosen on the spot', async () => {
  await select('Ik maak de envelop pas later open.');
  await page.getByRole('button', { name: 'Markeer' }).click();
  await page.getByRole('button', { name: 'Wat tegenwerkt' }).click();
  await expect(cards()).toHaveCount(1);
  await expect(cards().first()).toContainText('Ik maak de envelop pas later open.');
  await expect(cards().first()).toContainText('letterlijk');
  await expect(cards().first()).toContainText('Wat tegenwerkt');
  await expect(words().locator('mark[data-pile="sand"]')).toHaveText('Ik maak de envelop pas later open.');
});

test('by keyboard: Ctrl+M marks with the kind used last; marks may overlap; nothing selected says so', async () => {
  await select('eerst. Ik maak');
  await page.keyboard.press('Control+m');
  await expect(cards()).toHaveCount(2);
  await expect(cards().nth(1)).toContainText('Wat tegenwerkt');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+m');
  await expect(page.getByText('Kies eerst woorden in het verhaal.')).toBeVisible();
  await expect(cards()).toHaveCount(2);
});

test('by touch: a finger marks the words that the system selected', async () => {
  await select('Elke ochtend');
  await tap(page, page.getByRole('button', { name: 'Markeer' }));
  await expect(cards()).toHaveCount(3);
  await tap(page, page.getByRole('button', { name: 'Moment', exact: true }));
  await expect(cards().filter({ hasText: 'Elke ochtend' })).toContainText('Moment');
});

test('an edit of the story is shown at the card, and changes no card by itself', async () => {
  const card = cards().filter({ hasText: 'Elke ochtend' });
  await selectIn(words(), 'Elke ochtend', { from: 4, to: 4 });
  await page.keyboard.type(' vroege');
  await expect(card).toContainText('De tekst is veranderd');
  await expect(card.locator('q')).toHaveText('Elke ochtend');
  await card.getByRole('button', { name: 'Laat zo' }).click();
  await expect(card.getByText('Staat nu in het verhaal')).toHaveCount(0);
  await card.getByRole('button', { name: /Bekijk het verschil/ }).click();
  await card.getByRole('button', { name: 'Neem de nieuwe woorden over' }).click();
  await expect(cards().filter({ hasText: 'Elke vroege ochtend' }).locator('q')).toHaveText(
    'Elke vroege ochtend',
  );
  await expect(page.getByText('De tekst is veranderd')).toHaveCount(0);
});

test('words that are no longer in the story stay on the card, which says so', async () => {
  await select('Elke vroege ochtend');
  await page.keyboard.press('Backspace');
  const card = cards().filter({ hasText: 'Elke vroege ochtend' });
  await expect(card).toContainText('Deze woorden staan niet meer in het verhaal.');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Deze woorden staan niet meer in het verhaal.')).toHaveCount(0);
});

test('other words on a card are "bewerkt" from then on, with the words as told beside them', async () => {
  const card = cards().filter({ hasText: 'pas later open' });
  await card.getByRole('button', { name: 'Pas deze kaart aan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'De woorden op de kaart' })
    .fill('Ik maak de envelop later open.');
  await dialog.getByRole('textbox').blur();
  await expect(dialog.getByText('Het zegel is nu “bewerkt”.')).toBeVisible();
  await expect(dialog.getByText('Ik maak de envelop pas later open.')).toBeVisible();
  await dialog.getByText('Precies zoals het verteld is.').click();
  await expect(dialog.getByRole('textbox')).toHaveValue('Ik maak de envelop pas later open.');
  await dialog.getByText('Blijft in de kring').click();
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await expect(cards().filter({ hasText: 'pas later open' })).toContainText('blijft in de kring');
});

test('everything starts off; a yes needs the teller’s yes in general; off is as near as on', async () => {
  const panel = page.getByRole('region', { name: 'Mag dit gebruikt worden?' });
  await expect(panel).toContainText('Merel beslist. Alles staat eerst uit.');
  await expect(panel.getByRole('switch')).toHaveCount(uses.length);
  await expect(panel.getByRole('switch', { checked: true })).toHaveCount(0);
  await panel.locator('label').filter({ hasText: 'In de kring' }).click();
  await expect(panel).toContainText('Merel zei hier in het algemeen nog geen ja op.');
  await expect(stories().first()).toContainText('alles staat uit');
  await panel.getByRole('button', { name: 'Ook in het algemeen ja' }).click();
  await expect(panel.getByText('Merel zei hier')).toHaveCount(0);
  await expect(stories().first()).toContainText('blijft in de kring');
  await panel.locator('label').filter({ hasText: 'In de kring' }).click();
  await expect(stories().first()).toContainText('alles staat uit');
});

test('a drawing alone is a story that has no words yet, and can be a card', async () => {
  await page.getByRole('button', { name: 'Bultrug' }).click();
  await page.getByRole('button', { name: 'Nieuw verhaal' }).click();
  await page.getByRole('button', { name: 'Teken', exact: true }).click();
  const sheet = page.getByRole('img', { name: /^Tekenvel/ });
  const box = await sheet.boundingBox();
  if (!box) throw new Error('There is no sheet.');
  await page.mouse.move(box.x + 50, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + 250, box.y + 150, { steps: 8 });
  await page.mouse.up();
  const y = box.y + 200;
  await touch(
    page,
    [60, 110, 160, 210].map((x) => ({ x: box.x + x, y })),
  );
  await page.getByRole('button', { name: 'Zet bij het verhaal' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(stories().first()).toContainText('nog geen woorden');
  await page.getByRole('textbox', { name: 'Wat is er te zien?' }).fill('Twee lijnen.');
  await page.getByRole('textbox', { name: 'Wat is er te zien?' }).blur();
  await expect(page.getByRole('img', { name: 'Twee lijnen.' })).toBeVisible();
  await page.getByRole('button', { name: 'Maak hier een kaart van' }).click();
  await expect(cards()).toHaveCount(1);
  const [drawn] = (await ask(page, 'stories.list', {})).filter(({ attachments }) => attachments.length > 0);
  expect(drawn).toMatchObject({
    wordless: true,
    attachments: [{ mime: 'image/png', width: 1800, height: 1200 }],
  });
});

test('a photo comes in upright, smaller, and without where and when it was taken', async () => {
  const photo = await jpegFromPhone(page, { width: 3000, height: 1500 });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect.poll(async () => (await pictures()).length).toBe(2);
  const kept = (await pictures()).find(({ mime }) => mime === 'image/jpeg');
  if (!kept) throw new Error('The photo was not kept.');
  // The phone lay on its side: what was wide is high.
  expect([kept.width, kept.height]).toEqual([1200, 2400]);
  expect(kept.text).not.toContain('Exif');
  expect(kept.text).not.toContain('52.3702');
});

test('a file that is no picture gets a sentence and changes nothing', async () => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('geen beeld') });
  await expect(page.getByText('Dit bestand is geen foto of tekening die de app kent.')).toBeVisible();
  expect(await pictures()).toHaveLength(2);
});

for (const way of ['paste', 'drop'] as const) {
  test(`a picture also comes in by ${way} on the words, which stay as they are`, async () => {
    const before = (await pictures()).length;
    await words().evaluate(async (box, type) => {
      const canvas = new OffscreenCanvas(40, 30);
      canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
      const transfer = new DataTransfer();
      transfer.items.add(new File([await canvas.convertToBlob()], 'knipsel.png', { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      box.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
          : new DragEvent('drop', { ...options, dataTransfer: transfer }),
      );
    }, way);
    await expect.poll(async () => (await pictures()).length).toBe(before + 1);
    await expect(words()).toHaveText('');
  });
}

test('the keys go through the list, and a story in the bin comes back', async () => {
  await page.getByRole('button', { name: 'Iedereen' }).click();
  await expect(stories()).toHaveCount(2);
  await expect(page.locator('[aria-current=true]').first()).toContainText('Zonder titel');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title()).toHaveValue('De brief op de mat');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(title()).toHaveValue('');
  await page.getByRole('button', { name: 'Meer met dit verhaal' }).click();
  await page.getByRole('menuitem', { name: 'Gooi dit verhaal weg' }).click();
  await expect(stories()).toHaveCount(1);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(stories()).toHaveCount(2);
});

test('forty tellers, long names and both directions of writing stay inside their columns', async () => {
  for (let number = 0; number < 40; number += 1) {
    const pseudonym = number === 0 ? 'Zeer'.repeat(50) : number === 1 ? 'מערכת אקולוגית' : `Teller ${number}`;
    await ask(page, 'participants.add', {
      pseudonym,
      picture: '',
      role: 'expert',
      perspective: '',
      note: '',
    });
  }
  const people = await ask(page, 'participants.list', {});
  const long = 'Een heel lange titel die maar doorgaat '.repeat(5).trim();
  await ask(page, 'stories.add', {
    title: long,
    tellerId: people.find(({ pseudonym }) => pseudonym.startsWith('Zeer'))?.id ?? null,
    sessionId: null,
    prompt: long,
    wordless: false,
  });
  await expect(stories()).toHaveCount(3);
  await stories().first().click();
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto',
      )
      .map((element) => element.className),
  );
  expect(wide).toEqual([]);
  await expect(words()).toBeVisible();
  await expect(page.getByText('Mag dit gebruikt worden?')).toBeInViewport();
});

test('a story of twenty thousand words is typed in, marked at its end and scrolled back to', async () => {
  await page.getByRole('button', { name: 'Nieuw verhaal' }).click();
  // The former story stays on the sheet until the new one is there.
  await expect(title()).toHaveValue('');
  await expect(title()).toBeFocused();
  const sentence = 'Op woensdag drinken we koffie en maken we de brieven open. ';
  const text = Array.from({ length: 100 }, () => sentence.repeat(19).trim()).join('\n\n');
  await words().click();
  await paste(page, { 'text/plain': `${text}\n\nDit is het slot van het verhaal.` });
  await expect(words()).toContainText('Dit is het slot');
  await words().press('Control+End');
  await page.keyboard.type('!');
  await expect(words()).toContainText('Dit is het slot van het verhaal.!');
  await select('het slot');
  await page.keyboard.press('Control+m');
  await expect(cards()).toHaveCount(1);
  await words().press('Control+Home');
  await cards().getByRole('button', { name: 'het slot' }).click();
  await expect(words().locator('mark[data-pile]')).toBeInViewport();
});

test('a fragment that was searched for is shown in its story, and at its card', async () => {
  await page.getByRole('navigation').getByText('Voorbereiden').first().click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('pas later');
  await page.getByRole('group', { name: 'Fragmenten' }).getByRole('option').first().click();
  await expect(title()).toHaveValue('De brief op de mat');
  await expect(words().locator('mark', { hasText: 'pas later open' }).first()).toBeInViewport();
  await expect(cards().filter({ hasText: 'pas later open' }).locator('[aria-current=true]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Markeer' })).toHaveCount(0);
});

/** Every kept picture with its bytes as Latin text. */
async function pictures() {
  const all = (await ask(page, 'stories.list', {})).flatMap(({ attachments }) => attachments);
  return Promise.all(all.map(async (picture) => ({ ...picture, text: await bytesOf(picture.id) })));
}

const bytesOf = (id: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    // Proof: the preload puts WindowApi there, of which Door is the untyped side.
    const door: Door = Reflect.get<object, string>(window, 'api');
    const answer = await door.call('stories.picture', { id: wanted });
    const value: unknown = answer.ok ? answer.value : null;
    const bytes = value !== null && typeof value === 'object' && 'bytes' in value ? value.bytes : null;
    return bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : '';
  }, id);
