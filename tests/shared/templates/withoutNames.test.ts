import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNames } from '../../../src/shared/domain/templates/withoutNames';

const clean = (text: string, names: readonly string[] = ['Merel', 'Linde', 'Otto', 'Jan de Wit']): string =>
  withoutNames(text, names, 'iemand');

test('a pseudonym becomes "iemand", with a capital where a sentence begins', () => {
  expect(clean('Merel zorgt voor de kaas. Linde niet.')).toBe('Iemand zorgt voor de kaas. Iemand niet.');
  expect(clean('Vraag het aan Merel, of aan Jan de Wit!')).toBe('Vraag het aan iemand, of aan iemand!');
  expect(clean('Zeg: “Linde, kom erbij.”')).toBe('Zeg: “Iemand, kom erbij.”');
  expect(clean('Merels brief en Otto’s brief')).toBe('Iemands brief en iemand’s brief');
});

test('only whole words as written: a bird or a tree is nobody', () => {
  const text = 'Een merel zit in de lindeboom. Merelbeke, Lindeboom, OTTOMAN.';
  expect(clean(text)).toBe(text);
});

test('a name with signs in it is a name, not a pattern; no names change nothing', () => {
  expect(clean('Wie is A.B. (x)?', ['A.B. (x)'])).toBe('Wie is iemand?');
  expect(clean('axbx', ['a.b.'])).toBe('axbx');
  expect(clean('Vraag het aan Anne-Marie.', ['Anne-Marie'])).toBe('Vraag het aan iemand.');
  expect(clean('Wie is A/B?', ['A/B'])).toBe('Wie is iemand?');
  expect(clean('Merel', ['', ' '])).toBe('Merel');
  expect(clean('עומר מספר', ['עומר'])).toBe('Iemand מספר');
});

test('any text with any names in it: none is left as a word', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,8}$/).filter((word) => word !== 'Iemand');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.array(fc.string()), (names, rest) => {
      const text = names.map((each, index) => `${each} ${rest[index] ?? ''} ${each}.`).join(' ');
      const words = clean(text, names).split(/[^\p{L}\p{N}]+/u);
      // What stands against a letter of the text around it is another word.
      for (const each of names) expect(words.includes(each)).toBe(false);
    }),
  );
});

test('every sign that can stand in a name is only a sign', () => {
  for (let code = 0x20; code < 0x250; code += 1) {
    const name = `A${String.fromCharCode(code)}b`;
    expect(clean(`Vraag ${name}.`, [name])).toBe('Vraag iemand.');
  }
});

test('an accent that stands apart from its letter hides nobody', () => {
  expect(clean('Vraag het aan Zoe\u0308.', ['Zo\u00EB'])).toBe('Vraag het aan iemand.');
  expect(clean('Zo\u00EB begint.', ['Zoe\u0308'])).toBe('Iemand begint.');
});
