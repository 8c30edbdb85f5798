import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $getSelection, $isRangeSelection, INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seedText } from '../../../src/main/texts/seed';
import { registerCourtesy } from '../../../src/renderer/editor/courtesy';
import { applyFormatting } from '../../../src/renderer/editor/formatting';
import { openWindow, realMain, settle, shown, storyA, textNodes, typeAt, type Window } from './support';

let main: ReturnType<typeof realMain>;
beforeEach(() => {
  main = realMain();
  seedText(main.file.db, storyA, [
    { type: 'paragraph', runs: [{ text: 'een twee drie' }] },
    { type: 'paragraph', runs: [{ text: 'vier vijf' }] },
  ]);
});
afterEach(() => main.remove());

const two = async (): Promise<readonly [Window, Window]> => {
  const a = await openWindow(main.transport('control'));
  const b = await openWindow(main.transport('screen'));
  registerRichText(a.editor);
  registerCourtesy(a.engine);
  return [a, b];
};

const caretAt = (window: Window, node: number, offset: number): void =>
  window.editor.update(() => void textNodes()[node]?.select(offset, offset), { discrete: true });
const enter = ({ editor }: Window): void =>
  editor.update(() => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), { discrete: true });
const typeHere = ({ editor }: Window, words: string): void =>
  editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(words);
    },
    { discrete: true },
  );

test('a split waits while the other one types in that paragraph, and then goes where it was asked', async () => {
  const [a, b] = await two();
  caretAt(a, 0, 4);
  typeAt(b, 0, ' X');
  await settle(a, b);
  expect(a.engine.rest.isBusy()).toBe(true);
  enter(a);
  expect(shown(a)).toBe('een twee drie X\nvier vijf');
  // Typing never waits: what follows the Enter stands in the new paragraph afterwards.
  typeHere(a, 'en ');
  expect(shown(a)).toBe('een en twee drie X\nvier vijf');
  await vi.waitFor(() => expect(shown(a)).toBe('een \nen twee drie X\nvier vijf'), 3000);
  typeHere(a, 'dan ');
  await settle(a, b);
  expect([shown(a), shown(b)]).toEqual(Array(2).fill('een \nen dan twee drie X\nvier vijf'));
});

test('a split elsewhere, at the end of the line, or long after does not wait', async () => {
  const [a, b] = await two();
  typeAt(b, 0, ' X');
  await settle(a, b);
  caretAt(a, 1, 5);
  enter(a);
  expect(shown(a)).toBe('een twee drie X\nvier \nvijf');
  caretAt(a, 0, 15);
  enter(a);
  expect(shown(a)).toBe('een twee drie X\n\nvier \nvijf');
});

test('the wait is over as soon as the other one has gone on to another paragraph', async () => {
  const [a, b] = await two();
  caretAt(a, 0, 4);
  caretAt(b, 0, 13);
  typeHere(b, ' X');
  await settle(a, b);
  expect(a.engine.rest.isBusy()).toBe(true);
  caretAt(b, 1, 2);
  await vi.waitFor(() => expect(a.engine.rest.isBusy()).toBe(false), 500);
  enter(a);
  expect(shown(a)).toBe('een \ntwee drie X\nvier vijf');
});

test('a heading waits too, and lands on the line for which it was asked', async () => {
  const [a, b] = await two();
  caretAt(a, 0, 4);
  typeAt(b, 0, ' X');
  await settle(a, b);
  applyFormatting(a.engine, 'heading');
  caretAt(a, 1, 2);
  expect(a.editor.read(() => $getRoot().getFirstChild()?.getType())).toBe('paragraph');
  await vi.waitFor(
    () =>
      expect(
        a.editor.read(() =>
          $getRoot()
            .getChildren()
            .map((block) => block.getType()),
        ),
      ).toEqual(['heading', 'paragraph']),
    3000,
  );
  typeHere(a, '!');
  expect(shown(a)).toBe('een twee drie X\nvi!er vijf');
});

test('who closes the text while an Enter waits still has it', async () => {
  const [a, b] = await two();
  caretAt(a, 0, 4);
  typeAt(b, 0, ' X');
  await settle(a, b);
  enter(a);
  await a.engine.stop();
  await settle(b);
  expect(shown(b)).toBe('een \ntwee drie X\nvier vijf');
});

test('at human speed, one splits and quotes where the other types: no letter is lost, no word doubled', async () => {
  const [a, b] = await two();
  const typed: string[] = [];
  typeAt(b, 0, ' ');
  for (let round = 0; round < 12; round += 1) {
    const token = `w${round}v`;
    typed.push(token);
    for (const letter of `${token} `) {
      typeHere(b, letter);
      await new Promise((done) => setTimeout(done, 60));
      if (letter === 'w' && round % 4 === 2) {
        caretAt(a, 0, 4);
        if (round % 8 === 2) enter(a);
        else applyFormatting(a.engine, 'quote');
      }
    }
  }
  await new Promise((done) => setTimeout(done, 1700));
  await settle(a, b);
  await settle(a, b);
  const words = shown(b).split(/\s+/);
  expect(shown(a)).toBe(shown(b));
  // A letter that was under way at the very moment may stand beside its word when this computer is slow.
  const torn = typed.filter((token) => !words.includes(token));
  expect(torn.length).toBeLessThanOrEqual(1);
  expect(shown(b).replace(/\s/g, '')).toHaveLength(['eentweedrie', 'viervijf', ...typed].join('').length);
}, 20_000);
