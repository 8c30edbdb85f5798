import { expect, test } from 'vitest';
import { plainToRichText } from '../../../src/renderer/editor/paste';

// HTML is pasted in the real app: tests/e2e/text.spec.ts.

test('plain text: a paragraph per line, hostile characters cleaned', () => {
  expect(plainToRichText('een\u0000\u000B\r\n\r\ntwee\uD800\r\rdrie\tvier')).toEqual([
    { type: 'paragraph', runs: [{ text: 'een' }] },
    { type: 'paragraph', runs: [{ text: 'twee\uFFFD' }] },
    { type: 'paragraph', runs: [{ text: 'drie\tvier' }] },
  ]);
});
