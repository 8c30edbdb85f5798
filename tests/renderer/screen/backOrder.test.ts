import { expect, test } from 'vitest';
import { nextBack, withoutLast, wrote } from '../../../src/renderer/screen/activities/backOrder';

test('only words: the text takes them back', () => {
  expect(nextBack(wrote([]), { text: 'words', screen: false })).toEqual({
    way: 'text',
    alsoText: false,
    left: [],
  });
});

test('a mark made after typing goes first, in main and in the text; then the words', () => {
  const done = [...wrote(['mark']), 'mark'] as const;
  const first = nextBack(done, { text: 'mark', screen: true });
  expect(first).toEqual({ way: 'screen', alsoText: true, left: ['mark', 'text'] });
  expect(nextBack(first.left, { text: 'words', screen: true }).way).toBe('text');
  // The words are gone, and the text is back at the mark before them.
  expect(nextBack(first.left, { text: 'mark', screen: true })).toEqual({
    way: 'screen',
    alsoText: true,
    left: [],
  });
});

test('words typed after a drawing go first; then the drawing, and no step of the text with it', () => {
  const done = wrote(['picture']);
  expect(nextBack(done, { text: 'words', screen: true }).way).toBe('text');
  expect(nextBack(done, { text: null, screen: true })).toEqual({ way: 'screen', alsoText: false, left: [] });
});

test('what main can no longer take back is passed over', () => {
  expect(nextBack(['picture'], { text: 'words', screen: false }).way).toBe('text');
  expect(nextBack(['picture'], { text: null, screen: false }).way).toBe('nothing');
});

test('a mark whose fragment main can no longer take back stays in the text too', () => {
  expect(nextBack(['mark'], { text: 'mark', screen: false }).way).toBe('nothing');
  // The words typed after it go first, and then nothing more does.
  expect(nextBack(['mark', 'text'], { text: 'words', screen: false }).way).toBe('text');
  expect(nextBack(['mark', 'text'], { text: 'mark', screen: false }).way).toBe('nothing');
});

test('a step of this hand from another activity can be taken back when nothing is newer', () => {
  expect(nextBack([], { text: null, screen: true }).way).toBe('screen');
  expect(nextBack([], { text: 'words', screen: true }).way).toBe('text');
});

test('a mark that stays for good is out of the way, with the words after it still to take back', () => {
  expect(withoutLast(['mark', 'picture'])).toEqual(['mark']);
  expect(withoutLast(['picture', 'mark', 'text'])).toEqual(['picture', 'text']);
  expect(withoutLast(['picture', 'text', 'mark', 'text'])).toEqual(['picture', 'text']);
  expect(withoutLast(['mark', 'text'])).toEqual([]);
  expect(withoutLast([])).toEqual([]);
});
