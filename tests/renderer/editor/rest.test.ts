import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $getSelection, $isRangeSelection, INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seedText } from '../../../src/main/texts/seed';
import { registerCourtesy } from '../../../src/renderer/editor/courtesy';
import { applyFormatting } from '../../../src/renderer/editor/formatting';
import { openWindow, realMain, settle, shown, storyA, textNodes, typeAt, type Window } from './support';

let main: ReturnType<typeof realMain>;
beforeEach(() => {
  vi.useFakeTimers();
  main = realMain();
  seedText(main.file.db, storyA, [
    { type: 'paragraph', runs: [{ text: 'een twee drie' }] },
    { type: 'paragraph', runs: [{ text: 'vier vijf' }] },
  ]);
});
afterEach(() => {
  main.remove();
  vi.useRealTimers();
});

/** Lets time pass until it is done: how busy this computer is does not count. */
const through = async <T>(work: Promise<T>): Promise<T> => {
  const over = new Set<boolean>();
  void work.finally(() => over.add(true));
  for (let ms = 0; ms < 5000 && over.size === 0; ms += 1) await vi.advanceTimersByTimeAsync(1);
  if (over.size === 0) throw new Error('It never came to an end.');
  return work;
};
const meet = (...windows: readonly Window[]): Promise<void> => through(settle(...windows));

const two = async (): Promise<readonly [Window, Window]> => {
  const a = await through(openWindow(main.transport('control')));
  const b = await through(openWindow(main.transport('screen')));
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
  await meet(a, b);
  expect(a.engine.rest.isBusy()).toBe(true);
  enter(a);
  expect(shown(a)).toBe('een twee drie X\nvier vijf');
  // Typing never waits: what follows the Enter stands in the new paragraph afterwards.
  typeHere(a, 'en ');
  expect(shown(a)).toBe('een en twee drie X\nvier vijf');
  await vi.waitFor(() => expect(shown(a)).toBe('een \nen twee drie X\nvier vijf'), 20_000);
  typeHere(a, 'dan ');
  await meet(a, b);
  expect([shown(a), shown(b)]).toEqual(Array(2).fill('een \nen dan twee drie X\nvier vijf'));
});

test('a split elsewhere, at the end of the line, or long after does not wait', async () => {
  const [a, b] = await two();
  typeAt(b, 0, ' X');
  await meet(a, b);
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
  await meet(a, b);
  expect(a.engine.rest.isBusy()).toBe(true);
  caretAt(b, 1, 2);
  await vi.waitFor(() => expect(a.engine.rest.isBusy()).toBe(false), 1000);
  enter(a);
  expect(shown(a)).toBe('een \ntwee drie X\nvier vijf');
});

test('a heading waits too, and lands on the line for which it was asked', async () => {
  const [a, b] = await two();
  caretAt(a, 0, 4);
  typeAt(b, 0, ' X');
  await meet(a, b);
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
    20_000,
  );
  typeHere(a, '!');
  expect(shown(a)).toBe('een twee drie X\nvi!er vijf');
});

test('who closes the text while an Enter waits still has it', async () => {
  const [a, b] = await two();
  caretAt(a, 0, 4);
  typeAt(b, 0, ' X');
  await meet(a, b);
  enter(a);
  await through(a.engine.stop());
  await meet(b);
  expect(shown(b)).toBe('een \ntwee drie X\nvier vijf');
});

test('at human speed, one splits and quotes where the other types: no letter is lost, no word torn or doubled', async () => {
  const [a, b] = await two();
  const typed: string[] = [];
  typeAt(b, 0, ' ');
  for (let round = 0; round < 12; round += 1) {
    const token = `w${round}v`;
    typed.push(token);
    for (const letter of `${token} `) {
      typeHere(b, letter);
      await vi.advanceTimersByTimeAsync(60);
      if (letter === 'w' && round % 4 === 2) {
        caretAt(a, 0, 4);
        if (round % 8 === 2) enter(a);
        else applyFormatting(a.engine, 'quote');
      }
    }
  }
  await vi.advanceTimersByTimeAsync(1700);
  await meet(a, b);
  const words = shown(b).split(/\s+/);
  expect(shown(a)).toBe(shown(b));
  expect(typed.filter((token) => !words.includes(token))).toEqual([]);
  expect(shown(b).replace(/\s/g, '')).toHaveLength(['eentweedrie', 'viervijf', ...typed].join('').length);
});
