import { lexicalJsonToRichText } from '@shared/domain/lexicalJson';
import { toId } from '@shared/ids';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
} from 'lexical';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sql } from '../../../src/main/db/sql';
import { seedText } from '../../../src/main/texts/seed';
import type { LiveTextTransport } from '../../../src/renderer/api/liveText';
import { markSelection, removeMark, wordsOfMark } from '../../../src/renderer/editor/marks';
import { mismatches } from './bothWrite';
import { openWindow, realMain, settle, shown, storyA, textNodes, typeAt, type Window } from './support';

const f1 = toId<'fragment'>('f1');

let main: ReturnType<typeof realMain>;
beforeEach(() => {
  main = realMain();
});
afterEach(() => main.remove());

const two = async (): Promise<readonly [Window, Window]> => [
  await openWindow(main.transport('control')),
  await openWindow(main.transport('screen')),
];

const plain = (): string | undefined =>
  main.file.db.get<{ plain: string }>(sql`SELECT plain FROM live_text WHERE id = ${storyA}`)?.plain;

test('what one types stands in the other window and in main', async () => {
  const [a, b] = await two();
  typeAt(a, 0, 'hallo');
  expect(a.states.at(-1)).toBe('saving');
  await settle(a, b);
  expect(shown(b)).toBe('hallo');
  expect(a.states.at(-1)).toBe('saved');
  main.texts.project();
  expect(plain()).toBe('hallo');
});

test('the projection is what the editor shows', async () => {
  seedText(main.file.db, storyA, [
    { type: 'heading', level: 3, runs: [{ text: 'Kop' }] },
    { type: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee', bold: true, marks: [f1] }]] },
    { type: 'quote', runs: [{ text: 'zei zij' }] },
  ]);
  const a = await openWindow(main.transport('control'));
  typeAt(a, 0, ' erbij');
  await settle(a);
  main.texts.project();
  const row = main.file.db.get<{ editor_json: string; rich_json: string }>(
    sql`SELECT * FROM live_text WHERE id = ${storyA}`,
  );
  expect(JSON.parse(row?.rich_json ?? '')).toEqual(lexicalJsonToRichText(a.editor.getEditorState().toJSON()));
  expect(JSON.parse(row?.editor_json ?? '').root.children[0].children[0].text).toBe('Kop erbij');
});

test('a text that is opened in a second window is not doubled and not emptied', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'stond er al' }] }]);
  const [a, b] = await two();
  typeAt(b, 0, '!');
  await settle(a, b);
  expect(shown(a)).toBe('stond er al!');
});

test('an editor that was emptied behind its back does not wipe the text', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'veel woorden' }] }]);
  const a = await openWindow(main.transport('control'));
  a.editor.update(
    () => {
      throw new Error('A fault in a node.');
    },
    { discrete: true },
  );
  await settle(a);
  typeAt(a, 0, ' meer');
  await settle(a);
  expect(shown(a)).toBe('veel woorden meer');
  expect(a.broken).toEqual([]);
});

test('a fault that keeps coming locks the editor; the words in main stay', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'veilig' }] }]);
  const a = await openWindow(main.transport('control'));
  for (let round = 0; round < 6; round += 1) {
    a.editor.update(
      () => {
        throw new Error('again');
      },
      { discrete: true },
    );
    await settle(a);
  }
  expect(a.broken).toHaveLength(1);
  expect(a.editor.isEditable()).toBe(false);
  a.editor.update(() => void $getRoot().clear(), { discrete: true });
  await settle(a);
  main.texts.flushAll();
  expect(plain()).toBe('veilig');
});

test('lost and failing pushes are made good', async () => {
  const real = main.transport('control');
  let count = 0;
  const shaky: LiveTextTransport = {
    ...real,
    push: async (textId, update, writers) => {
      count += 1;
      if (count % 3 === 1) return { ok: false, error: { type: 'unexpected' } };
      return await real.push(textId, update, writers);
    },
  };
  const a = await openWindow(shaky);
  for (let at = 0; at < 10; at += 1) {
    typeAt(a, 0, `w${at} `);
    await settle(a);
  }
  main.texts.project();
  expect(plain()).toBe('w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 ');
  expect(a.states).not.toContain('problem');
});

test('garbage on the line to main harms nothing', async () => {
  const real = main.transport('control');
  let isFirst = true;
  const noisy: LiveTextTransport = {
    ...real,
    push: async (textId, update, writers) => {
      const bytes = isFirst ? new Uint8Array([9, 9, 9, 9, 200]) : update;
      isFirst = false;
      return await real.push(textId, bytes, writers);
    },
  };
  const a = await openWindow(noisy);
  typeAt(a, 0, 'goed');
  await settle(a);
  main.texts.project();
  expect(plain()).toBe('goed');
});

test('undo takes back the own words only', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'Er was: ' }] }]);
  const [a, b] = await two();
  typeAt(a, 0, 'van A ');
  await settle(a, b);
  typeAt(b, 0, 'van B');
  await settle(a, b);
  expect(a.engine.undo().outcome).toBe('done');
  await settle(a, b);
  expect([shown(a), shown(b)]).toEqual(['Er was: van B', 'Er was: van B']);
  expect(a.engine.redo().outcome).toBe('done');
  await settle(a, b);
  expect([shown(a), shown(b)]).toEqual(['Er was: van A van B', 'Er was: van A van B']);
  expect(b.engine.undo().outcome).toBe('done');
  expect(b.engine.undo().outcome).toBe('nothing');
  await settle(a, b);
  expect(shown(a)).toBe('Er was: van A ');
});

test('undo of a paragraph in which somebody else has written is refused', async () => {
  const [a, b] = await two();
  a.editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode('nieuw'))), {
    discrete: true,
  });
  await settle(a, b);
  typeAt(b, 1, ' van B');
  await settle(a, b);
  expect(a.engine.undo().outcome).toBe('others');
  expect(shown(a)).toBe('\nnieuw van B');
});

test('a mark holds its words, goes with them, and goes away again', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'Ik maak de brief pas open.' }] }]);
  const [a, b] = await two();
  a.editor.update(() => void textNodes()[0]?.select(7, 17), { discrete: true });
  expect(markSelection(a.editor, f1)).toEqual({ words: 'de brief' });
  await settle(a, b);
  b.editor.update(() => void textNodes()[1]?.select(2, 2).insertText(' blauwe'), { discrete: true });
  await settle(a, b);
  expect(wordsOfMark(a.editor.getEditorState(), f1)).toBe('de blauwe brief');
  main.texts.project();
  expect(main.file.db.all(sql`SELECT fragment_id, words FROM mark_now`)).toEqual([
    { fragment_id: 'f1', words: 'de blauwe brief' },
  ]);
  removeMark(b.editor, f1);
  await settle(a, b);
  expect(wordsOfMark(a.editor.getEditorState(), f1)).toBeUndefined();
  expect(shown(a)).toBe('Ik maak de blauwe brief pas open.');
});

test('the caret stays between the same letters when the other window marks the words around it', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'een twee drie vier' }] }]);
  const [a, b] = await two();
  a.editor.update(() => void textNodes()[0]?.select(10, 10), { discrete: true });
  b.editor.update(() => void textNodes()[0]?.select(4, 13), { discrete: true });
  markSelection(b.editor, f1);
  await settle(a, b);
  a.editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('X');
    },
    { discrete: true },
  );
  await settle(a, b);
  expect(shown(b)).toBe('een twee dXrie vier');
});

test('the caret stays when the other window splits the paragraph before it', async () => {
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'een twee drie vier' }] }]);
  const [a, b] = await two();
  a.editor.update(() => void textNodes()[0]?.select(14, 14), { discrete: true });
  b.editor.update(
    () => {
      const node = textNodes()[0];
      if (node) node.select(4, 4).insertParagraph();
    },
    { discrete: true },
  );
  await settle(a, b);
  a.editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('X');
    },
    { discrete: true },
  );
  await settle(a, b);
  expect(shown(b)).toBe('een \ntwee drie Xvier');
});

test('an own letter that still waits is not lost when another one arrives in the same moment', async () => {
  const control = main.transport('control');
  let arrive: (update: Uint8Array<ArrayBuffer>) => void = () => {};
  const a = await openWindow({
    ...control,
    listen: (_, listener) => {
      arrive = listener.onUpdate;
      return () => {};
    },
  });
  const b = await openWindow(main.transport('screen'));
  const made: Uint8Array<ArrayBuffer>[] = [];
  b.engine.doc.on('update', (update: Uint8Array) => made.push(new Uint8Array(update)));
  typeAt(b, 0, 'van B ');
  a.editor.update(() => {
    const block = $getRoot().getFirstChild();
    if ($isElementNode(block)) block.selectEnd().insertText('van A ');
  });
  for (const update of made) arrive(update);
  await settle(a, b);
  expect(shown(a)).toContain('van A');
  expect(shown(a)).toContain('van B');
});

/** Words that only this editor shows: what should never be. */
const addUnshared = (window: Window, words: string): void =>
  window.editor.update(
    () => {
      const block = $getRoot().getFirstChild();
      if ($isElementNode(block)) block.append($createTextNode(words));
    },
    { discrete: true, tag: 'skip-collab' },
  );

test('the self-check sees a difference and mends it', async () => {
  const a = await openWindow(main.transport('control'));
  typeAt(a, 0, 'waar');
  await settle(a);
  expect(a.engine.check()).toBe(true);
  addUnshared(a, ' niet gedeeld');
  expect(shown(a)).toBe('waar niet gedeeld');
  expect(a.engine.check()).toBe(false);
  expect(shown(a)).toBe('waar');
});

test('a moment after the last change the self-check runs by itself, and the log says what it mended', async () => {
  const [a, b] = await two();
  typeAt(a, 0, 'waar');
  await settle(a, b);
  addUnshared(a, ' niet gedeeld');
  b.editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
  await settle(b, a);
  expect(shown(a)).toContain('waar niet gedeeld');
  expect(main.problems).toEqual([]);
  await vi.waitFor(() => expect(shown(a)).not.toContain('niet gedeeld'), { timeout: 20_000 });
  await settle(a, b);
  expect(shown(a)).toBe(shown(b));
  expect(mismatches(main.problems, 'editor')).toBe(1);
  expect(main.problems).toHaveLength(1);
});
