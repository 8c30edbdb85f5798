import { cleanLine, cleanText } from '@shared/domain/cleanText';
import { expect, test } from 'vitest';

const line = (text: string): string => cleanLine(text, 100);

test('a line without anything that is seen is empty', () => {
  for (const unseen of ['\u200B', '\u202E', '\u2066\u2069', '\u200D', ' \u200E\u200F ', '\uFEFF', '\u00AD'])
    expect(line(unseen)).toBe('');
});

test('no sign turns a sentence round', () => {
  expect(line('Linde \u202Ezegt\u202C nee')).toBe('Linde zegt nee');
  expect(line('\u2067Linde\u2069\u200B')).toBe('Linde');
});

test('signs that a script needs stay, and so does the direction of its own letters', () => {
  for (const name of ['می\u200Cخواهم', '👩\u200D🌾', 'עומר', 'عمر\u200F!']) expect(line(name)).toBe(name);
});

test('a text of several lines keeps what was typed', () => {
  expect(cleanText('a\u202Eb\r\nc')).toBe('a\u202Eb\nc');
});
