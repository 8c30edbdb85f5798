import { lexicalJsonToRichText, richTextToLexicalJson } from '@shared/domain/lexicalJson';
import { plainText, type RichText, type Run, type TextBlock } from '@shared/domain/richText';
import { toId } from '@shared/ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const root = (...children: unknown[]) => ({ root: { type: 'root', children } });

test('unknown nodes survive as text', () => {
  const state = root(
    { type: 'fancy-box', children: [{ type: 'paragraph', children: [text('in een doos')] }] },
    {
      type: 'paragraph',
      children: [text('zie '), { type: 'link', url: 'javascript:x', children: [text('hier')] }],
    },
    { type: 'mystery', text: 'los' },
    text('ook los'),
  );
  expect(lexicalJsonToRichText(state)).toEqual([
    { type: 'paragraph', runs: [{ text: 'in een doos' }] },
    { type: 'paragraph', runs: [{ text: 'zie hier' }] },
    { type: 'paragraph', runs: [{ text: 'losook los' }] },
  ]);
});

test('damaged state gives what is readable and never throws', () => {
  for (const broken of [
    '',
    '{',
    'null',
    '[]',
    5,
    null,
    undefined,
    { root: 3 },
    root(null, 7, 'x', { type: 4 }),
  ]) {
    expect(plainText(lexicalJsonToRichText(broken)).trim(), String(broken)).toBe('');
  }
  expect(lexicalJsonToRichText(root({ type: 'mark', ids: [3, 'ok', '<>'], children: [text('m')] }))).toEqual([
    { type: 'paragraph', runs: [{ text: 'm', marks: ['ok'] }] },
  ]);
});

test('what no output can carry does not come through', () => {
  const state = root({ type: 'paragraph', children: [text('a\u0000b\uD800c')] });
  expect(lexicalJsonToRichText(state)).toEqual([{ type: 'paragraph', runs: [{ text: 'ab\uFFFDc' }] }]);
});

test('nested lists become one list, in order; headings get one of two levels', () => {
  const item = (...children: unknown[]) => ({ type: 'listitem', children });
  const list = (...children: unknown[]) => ({ type: 'list', listType: 'number', children });
  const state = root(
    list(item(text('een')), item(list(item(text('een a')), item(text('een b')))), item(text('twee'))),
    { type: 'heading', tag: 'h1', children: [text('groot')] },
    { type: 'heading', tag: 'h6', children: [text('klein')] },
  );
  expect(lexicalJsonToRichText(state)).toEqual([
    {
      type: 'list',
      ordered: true,
      items: ['een', 'een a', 'een b', 'twee'].map((words) => [{ text: words }]),
    },
    { type: 'heading', level: 2, runs: [{ text: 'groot' }] },
    { type: 'heading', level: 3, runs: [{ text: 'klein' }] },
  ]);
});

test('nested marks give a run all its fragments; equal neighbours are one run', () => {
  const state = root({
    type: 'paragraph',
    children: [
      text('a', 1),
      text('b', 1),
      {
        type: 'mark',
        ids: ['f1'],
        children: [text('c'), { type: 'mark', ids: ['f2'], children: [text('d', 3)] }],
      },
    ],
  });
  expect(lexicalJsonToRichText(state)).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'ab', bold: true },
        { text: 'c', marks: ['f1'] },
        { text: 'd', bold: true, italic: true, marks: ['f1', 'f2'] },
      ],
    },
  ]);
});

const words = fc.string({
  minLength: 1,
  maxLength: 8,
  unit: fc.constantFrom('a', 'é', '🐦', ' ', '\n', '<', '&'),
});
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: words,
    bold: fc.constant<true>(true),
    italic: fc.constant<true>(true),
    marks: fc.uniqueArray(
      fc.constantFrom('f1', 'f2', 'f3').map((id) => toId<'fragment'>(id)),
      { minLength: 1 },
    ),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 5 });
const block: fc.Arbitrary<TextBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), runs }),
  fc.record({ type: fc.constant('quote' as const), runs }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), runs }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { minLength: 1, maxLength: 3 }),
  }),
);

test('any rich text comes back from the editor form as it was, up to joined runs', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (richText: RichText) => {
      const once = lexicalJsonToRichText(richTextToLexicalJson(richText));
      expect(plainText(once)).toBe(plainText(richText));
      expect(lexicalJsonToRichText(JSON.stringify(richTextToLexicalJson(once)))).toEqual(once);
    }),
    { seed: 7, numRuns: 300 },
  );
});
