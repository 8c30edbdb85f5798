import { describe, expect, test } from 'vitest';
import { richTextFromJson } from '../../../src/main/repositories/richJson';
import { plainText, type RichText } from '../../../src/shared/domain/richText';
import { toId } from '../../../src/shared/ids';

describe('reading a stored live text', () => {
  test('what was written comes back the same', () => {
    const text: RichText = [
      { type: 'heading', level: 3, runs: [{ text: 'Kop' }] },
      {
        type: 'paragraph',
        runs: [
          { text: 'Een ', bold: true },
          { text: 'fragment', italic: true, marks: [toId('f1'), toId('f2')] },
        ],
      },
      { type: 'quote', runs: [{ text: 'Zei ze.' }] },
      { type: 'list', ordered: true, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { type: 'paragraph', runs: [] },
    ];
    expect(richTextFromJson(JSON.stringify(text), '')).toEqual(text);
  });

  test.each([
    ['an unknown block', [{ type: 'table', rows: [[{ text: 'woorden' }]] }]],
    ['an unknown block with runs', [{ type: 'poem', runs: [{ text: 'woor' }, { text: 'den' }] }]],
    ['a bare string', ['woorden']],
    ['a run without a text', [{ type: 'paragraph', runs: [{ children: [{ text: 'woorden' }] }] }]],
    ['a list without items', [{ type: 'list', runs: [{ text: 'woorden' }] }]],
    ['wrong marks', [{ type: 'quote', runs: [{ text: 'woorden', marks: ['<script>', 7] }] }]],
    ['wrong styles', [{ type: 'heading', level: 9, runs: [{ text: 'woorden', bold: 'yes' }] }]],
  ])('%s keeps its words', (_, stored) => {
    const text = richTextFromJson(JSON.stringify(stored), '');
    expect(plainText(text)).toBe('woorden');
    expect(JSON.stringify(text)).not.toMatch(/script|yes|table|poem/);
  });

  test('nothing readable gives the plain text', () => {
    for (const json of ['', '{"type":', 'null', '{}', '7']) {
      expect(plainText(richTextFromJson(json, 'een\n\ntwee'))).toBe('een\n\ntwee');
    }
    expect(richTextFromJson('[]', 'niet dit')).toEqual([]);
    expect(richTextFromJson('[null, 7, true, {}]', '')).toEqual([]);
  });
});
