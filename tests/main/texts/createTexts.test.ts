import { readFileSync } from 'node:fs';
import type { AppEvent } from '@shared/contract';
import type { Caller, Topic } from '@shared/contract/operation';
import { liveTextLimit } from '@shared/domain/limits';
import { toId } from '@shared/ids';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { WriteDb } from '../../../src/main/db/handles';
import { sql } from '../../../src/main/db/sql';
import { createTexts, type Texts } from '../../../src/main/texts/createTexts';
import { seedText } from '../../../src/main/texts/seed';
import { compact, loadDoc } from '../../../src/main/texts/textStore';
import { type TextsDb, textsDb } from './support/textsDb';

const storyA = toId<'text'>('story:a');
const f1 = toId<'fragment'>('f1');

type Sent = { readonly window: Caller; readonly event: AppEvent };
type Setting = {
  readonly texts: Texts;
  readonly sent: Sent[];
  readonly announced: (readonly Topic[])[];
  readonly problems: unknown[];
};

let file: TextsDb;
beforeEach(() => {
  file = textsDb();
});
afterEach(() => file.remove());

const setting = (db: WriteDb = file.db): Setting => {
  const sent: Sent[] = [];
  const announced: (readonly Topic[])[] = [];
  const problems: unknown[] = [];
  const texts = createTexts({
    db,
    send: (window, event) => sent.push({ window, event }),
    mayUse: () => true,
    announce: (topics) => announced.push(topics),
    onProblem: (error) => problems.push(error),
  });
  return { texts, sent, announced, problems };
};

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A window's copy of the text, and the bytes that one edit of it makes. */
const openCopy = (texts: Texts, window: Caller = 'control') => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, value(texts.open(window, storyA)).state);
  const edit = (change: (words: Y.XmlText) => void): Uint8Array => {
    const made: Uint8Array[] = [];
    const collect = (update: Uint8Array): void => void made.push(update);
    doc.on('update', collect);
    doc.transact(() => change(wordsOf(doc)));
    doc.off('update', collect);
    return Y.mergeUpdates(made);
  };
  return { doc, edit };
};

const wordsOf = (doc: Y.Doc): Y.XmlText => {
  const paragraph = doc.get('root-v2', Y.XmlElement).get(0);
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('No paragraph');
  if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()]);
  const words = paragraph.get(0);
  if (!(words instanceof Y.XmlText)) throw new Error('No words');
  return words;
};

const plain = (db: WriteDb = file.db): string | undefined =>
  db.get<{ plain: string }>(sql`SELECT plain FROM live_text WHERE id = ${storyA}`)?.plain;
const logRows = (db: WriteDb = file.db): number =>
  db.get<{ n: number }>(sql`SELECT count(*) AS n FROM text_update`)?.n ?? -1;

test('a text that is new starts with one empty paragraph, for each window the same one', () => {
  const { texts } = setting();
  const a = openCopy(texts, 'control');
  const b = openCopy(texts, 'screen');
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
  expect(a.doc.get('root-v2', Y.XmlElement).toString()).toBe(
    '<UNDEFINED><paragraph></paragraph></UNDEFINED>'.toLowerCase(),
  );
});

test('a text without a story is not there', () => {
  const { texts } = setting();
  for (const id of ['story:none', 'insight:none', 'other:a', 'a']) {
    expect(texts.open('control', toId<'text'>(id))).toEqual({ ok: false, error: { type: 'notFound' } });
  }
});

test('an answered push is on the disk, goes to the other window and not back', () => {
  const { texts, sent } = setting();
  const a = openCopy(texts, 'control');
  const b = openCopy(texts, 'screen');
  expect(
    value(
      texts.push(
        'control',
        storyA,
        a.edit((words) => words.insert(0, 'hallo')),
      ),
    ),
  ).toEqual({ gap: false });
  expect(sent.map((one) => one.window)).toEqual(['screen']);
  for (const { event } of sent) if (event.type === 'text') Y.applyUpdate(b.doc, event.update);
  expect(wordsOf(b.doc).toString()).toBe('hallo');
  const onDisk = loadDoc(file.again(), storyA, () => {});
  expect(onDisk && wordsOf(onDisk).toString()).toBe('hallo');
});

test('plain text and marks follow when the typing rests, and lists are told', async () => {
  const { texts, announced } = setting();
  const a = openCopy(texts);
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, 'rust')),
  );
  expect(plain()).toBe('');
  await vi.waitFor(() => expect(plain()).toBe('rust'), 20_000);
  expect(announced).toEqual([['texts', 'fragments']]);
});

test('who is about to read can have plain text at once', () => {
  const { texts } = setting();
  const a = openCopy(texts);
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, 'nu')),
  );
  texts.project();
  expect(plain()).toBe('nu');
});

test('a text that a crash left is put in order when the werkplaats opens', () => {
  const first = setting();
  const a = openCopy(first.texts);
  first.texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, 'voor de klap')),
  );
  const db = file.again();
  const { problems } = setting(db);
  expect(plain(db)).toBe('voor de klap');
  expect(logRows(db)).toBe(0);
  expect(problems).toEqual([]);
});

test('a window that stays keeps the text open when the other one crashes', () => {
  const { texts } = setting();
  const a = openCopy(texts, 'control');
  openCopy(texts, 'screen');
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, 'x')),
  );
  texts.closeWindow('screen');
  expect(logRows()).toBe(1);
  texts.closeWindow('control');
  expect(logRows()).toBe(0);
  expect(plain()).toBe('x');
});

test('opened twice in one window, it closes at the second time', () => {
  const { texts } = setting();
  const a = openCopy(texts);
  openCopy(texts);
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, 'x')),
  );
  texts.close('control', storyA);
  expect(logRows()).toBe(1);
  texts.close('control', storyA);
  expect(logRows()).toBe(0);
});

test('a lost update is reported as a gap and mended by asking', () => {
  const { texts } = setting();
  const a = openCopy(texts);
  a.edit((words) => words.insert(0, 'weg '));
  const second = a.edit((words) => words.insert(4, 'blijft'));
  expect(value(texts.push('control', storyA, second))).toEqual({ gap: true });
  const { stateVector } = value(texts.sync('control', storyA, Y.encodeStateVector(a.doc)));
  expect(value(texts.push('control', storyA, Y.encodeStateAsUpdate(a.doc, stateVector)))).toEqual({
    gap: false,
  });
  texts.flushAll();
  expect(plain()).toBe('weg blijft');
});

test('garbage is refused and leaves no trace', () => {
  const { texts, problems } = setting();
  const a = openCopy(texts);
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, 'heel')),
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      // Bytes that happen to be an update with nothing in it are harmless.
      const answer = texts.push('control', storyA, bytes);
      return answer.ok ? !answer.value.gap : answer.error.type === 'badTextUpdate';
    }),
    { numRuns: 500, seed: 1 },
  );
  texts.flushAll();
  expect(plain()).toBe('heel');
  expect(problems).toEqual([]);
});

test('an element that the editor does not know is refused: a window that loads it would wipe the text', () => {
  const { texts } = setting();
  const a = openCopy(texts);
  const made: Uint8Array[] = [];
  a.doc.on('update', (update: Uint8Array) => void made.push(update));
  a.doc.get('root-v2', Y.XmlElement).insert(0, [new Y.XmlElement('script')]);
  expect(texts.push('control', storyA, Y.mergeUpdates(made))).toEqual({
    ok: false,
    error: { type: 'badTextUpdate' },
  });
  expect(logRows()).toBe(0);
});

test('a text over the limit is refused with its sentence, one at the limit is taken', () => {
  const { texts } = setting();
  const a = openCopy(texts);
  const much = a.edit((words) => words.insert(0, 'a'.repeat(liveTextLimit)));
  expect(texts.push('control', storyA, much)).toEqual({ ok: true, value: { gap: false } });
  const one = a.edit((words) => words.insert(0, 'b'));
  expect(texts.push('control', storyA, one)).toEqual({
    ok: false,
    error: { type: 'textTooLong', limit: liveTextLimit },
  });
  expect(logRows()).toBe(1);
});

test('a snapshot that cannot be read is made again from what stands beside it', () => {
  seedText(file.db, storyA, [
    { type: 'paragraph', runs: [{ text: 'gered ' }, { text: 'woord', marks: [f1] }] },
  ]);
  file.db.run(sql`UPDATE live_text SET snapshot = ${new Uint8Array([255, 255, 255])} WHERE id = ${storyA}`);
  const { texts, problems } = setting();
  openCopy(texts);
  expect(problems).toHaveLength(1);
  texts.push(
    'control',
    storyA,
    openCopy(texts).edit((words) => words.insert(0, 'is ')),
  );
  texts.project();
  expect(plain()).toContain('gered');
});

const deletedWord = 'ZEERGEHEIMWOORD';

/** Types a word and deletes it again, then closes with or without compaction. Gives whether a file still holds the word. */
const wordLingersAfter = (close: (texts: Texts, db: WriteDb) => void): boolean => {
  const { texts } = setting();
  const a = openCopy(texts);
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.insert(0, `voor ${deletedWord} na`)),
  );
  texts.project();
  texts.push(
    'control',
    storyA,
    a.edit((words) => words.delete(5, deletedWord.length)),
  );
  close(texts, file.db);
  return [file.file, `${file.file}-wal`].some((name) => readFileSync(name).includes(deletedWord));
};

test('a deleted word is in no file once the text is closed', () => {
  expect(wordLingersAfter((texts) => texts.close('control', storyA))).toBe(false);
  expect(plain()).toBe('voor  na');
});

test('control: without compaction the deleted word lingers', () => {
  expect(wordLingersAfter((texts) => texts.project())).toBe(true);
});

test('control: a document that does not forget keeps the deleted word through compaction', () => {
  const keeping = new Y.Doc({ gc: false });
  expect(
    wordLingersAfter((_texts, db) => {
      for (const { bytes } of db.all<{ bytes: Uint8Array }>(sql`SELECT bytes FROM text_update`))
        Y.applyUpdate(keeping, bytes);
      const bytes = Y.encodeStateAsUpdate(keeping);
      db.run(sql`UPDATE live_text SET snapshot = ${bytes}`);
      db.run(sql`DELETE FROM text_update`);
      db.get(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    }),
  ).toBe(true);
  compact(file.db, storyA, keeping);
});
