import type { RichText } from '@shared/domain/richText';
import { plainText } from '@shared/domain/richText';
import { toId } from '@shared/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { sql } from '../../../src/main/db/sql';
import { projectDoc } from '../../../src/main/texts/projection';
import { seedText } from '../../../src/main/texts/seed';
import { type TextsDb, textsDb } from './support/textsDb';

const textId = toId<'text'>('story:a');
const f1 = toId<'fragment'>('f1');
const f2 = toId<'fragment'>('f2');

const story: RichText = [
  { type: 'heading', level: 2, runs: [{ text: 'De brief' }] },
  {
    type: 'paragraph',
    runs: [
      { text: 'Ik luister ' },
      { text: 'eerst', bold: true },
      { text: '. ' },
      { text: 'Ik maak de ', marks: [f1] },
      { text: 'envelop', italic: true, marks: [f1, f2] },
      { text: ' pas open.', marks: [f2] },
    ],
  },
  { type: 'quote', runs: [{ text: 'Regel een\nregel twee 🐦' }] },
  { type: 'list', ordered: true, items: [[{ text: 'eerst' }], [{ text: 'dan', bold: true, italic: true }]] },
  { type: 'list', ordered: false, items: [[{ text: 'punt', marks: [f1] }]] },
  { type: 'heading', level: 3, runs: [] },
  { type: 'paragraph', runs: [] },
];

type Row = { snapshot: Uint8Array; editor_json: string; rich_json: string; plain: string };
let file: TextsDb;
beforeEach(() => {
  file = textsDb();
});
afterEach(() => file.remove());

const row = (): Row => {
  const found = file.db.get<Row>(sql`SELECT * FROM live_text WHERE id = ${textId}`);
  if (!found) throw new Error('There is no such text.');
  return found;
};

test('a seeded text holds the same in all its forms', () => {
  seedText(file.db, textId, story);
  expect(JSON.parse(row().rich_json)).toEqual(story);
  expect(row().plain).toBe(plainText(story));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, row().snapshot);
  const projected = projectDoc(doc);
  expect(projected.rich).toEqual(story);
  expect(JSON.parse(projected.editorJson).root.children).toHaveLength(story.length);
  expect(file.db.all(sql`SELECT fragment_id, words FROM mark_now ORDER BY fragment_id`)).toEqual([
    { fragment_id: 'f1', words: 'Ik maak de envelop\npunt' },
    { fragment_id: 'f2', words: 'envelop pas open.' },
  ]);
});

test('an empty text is one empty paragraph', () => {
  seedText(file.db, textId, []);
  expect(JSON.parse(row().rich_json)).toEqual([{ type: 'paragraph', runs: [] }]);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, row().snapshot);
  expect(projectDoc(doc).rich).toEqual([{ type: 'paragraph', runs: [] }]);
});

test('hostile characters do not reach the forms', () => {
  seedText(file.db, textId, [{ type: 'paragraph', runs: [{ text: 'a\u0000b\u000Bc\uD800d\r\ne' }] }]);
  expect(row().plain).toBe('abc\uFFFDd\ne');
});
