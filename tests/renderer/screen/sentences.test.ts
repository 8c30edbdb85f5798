import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/renderer/speech/sentences';

test('reads sentence by sentence, over lines and pieces, and leaves out what cannot be said', () => {
  const pieces = ['Wat zag je onderweg?', '', 'Een brief. Een hele la!\nToen niets…', ' – ', '18:42'];
  expect(sentencesOf(pieces, 'nl')).toEqual([
    'Wat zag je onderweg?',
    'Een brief.',
    'Een hele la!',
    'Toen niets…',
    '18:42',
  ]);
});

test('a long sentence is cut at a comma, or between words, so that it can be stopped at once', () => {
  const long = `${'Ik liep en liep, '.repeat(30)}tot ik er was.`;
  const pieces = sentencesOf([long], 'nl');
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(200);
  expect(pieces.join(' ')).toBe(long);
  expect(pieces[0]?.endsWith(',')).toBe(true);
});

test('one endless word is cut too, and no sign is split', () => {
  const word = '🐦'.repeat(400);
  const pieces = sentencesOf([`a${word}`], 'nl');
  expect(pieces.join('')).toBe(`a${word}`);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(200);
    expect(piece.isWellFormed()).toBe(true);
  }
});

test('words from right to left are sentences too', () => {
  expect(sentencesOf(['שלום. מה שלומך?'], 'nl')).toEqual(['שלום.', 'מה שלומך?']);
});
