import { readFileSync } from 'node:fs';
import type { AppEvent } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import { toId } from '@shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { sql } from '../../../src/main/db/sql';
import { authorsOfText } from '../../../src/main/repositories/liveTexts';
import { createTexts, type Texts } from '../../../src/main/texts/createTexts';
import { type TextsDb, textsDb } from './support/textsDb';

const storyA = toId<'text'>('story:a');
const storyB = toId<'text'>('story:b');
const hawk = toId<'participant'>('p-havik');
const notAllowed = { ok: false, error: { type: 'notAllowed' } };

type Sent = { readonly window: Caller; readonly event: AppEvent };

let file: TextsDb;
let sent: Sent[];
let problems: unknown[];
/** What the room screen may use now. */
let forScreen: Set<string>;
let afterAWhile: (() => void)[];
let texts: Texts;

beforeEach(() => {
  file = textsDb();
  sent = [];
  problems = [];
  forScreen = new Set([storyA]);
  afterAWhile = [];
  texts = createTexts({
    db: file.db,
    send: (window, event) => sent.push({ window, event }),
    announce: () => {},
    onProblem: (error) => problems.push(error),
    later: (work) => {
      afterAWhile.push(work);
      return () => {
        afterAWhile = afterAWhile.filter((planned) => planned !== work);
      };
    },
    mayUse: (window, textId) => window === 'control' || forScreen.has(textId),
  });
});
afterEach(() => file.remove());

/** A window's copy of a text. */
const openCopy = (window: Caller, textId = storyA, from = texts) => {
  const doc = new Y.Doc();
  const answer = from.open(window, textId);
  if (!answer.ok) throw new Error(answer.error.type);
  Y.applyUpdate(doc, answer.value.state);
  const write = (words: string): Uint8Array => {
    const made: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => made.push(update));
    doc.transact(() => {
      const paragraph = doc.get('root-v2', Y.XmlElement).get(0);
      if (!(paragraph instanceof Y.XmlElement)) throw new Error('No paragraph');
      if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()]);
      const text = paragraph.get(0);
      if (text instanceof Y.XmlText) text.insert(text.length, words);
    });
    return Y.mergeUpdates(made);
  };
  return { doc, write };
};

const sentTo = (window: Caller) => sent.filter((one) => one.window === window).map(({ event }) => event);
const place = new Uint8Array([1, 2, 3]);
const caretAt = (textId = storyA) => ({ textId, anchor: place, focus: place, hand: hawk });
const plain = () =>
  file.db.get<{ plain: string }>(sql`SELECT plain FROM live_text WHERE id = ${storyA}`)?.plain;

describe('the room screen', () => {
  test('may not open, push, ask or point at a text that its audience may not see', () => {
    const control = openCopy('control', storyB);
    expect(texts.open('screen', storyB)).toEqual(notAllowed);
    expect(texts.push('screen', storyB, control.write('x'))).toEqual(notAllowed);
    expect(texts.sync('screen', storyB, Y.encodeStateVector(control.doc))).toEqual(notAllowed);
    expect(texts.caret('screen', caretAt(storyB))).toEqual(notAllowed);
    expect(sent).toEqual([]);
  });

  test('hears nothing more of a text from the moment it may not see it, even before anyone rechecks', () => {
    const control = openCopy('control');
    openCopy('screen');
    texts.push('control', storyA, control.write('voor '));
    expect(sentTo('screen').map((event) => event.type)).toEqual(['text']);
    forScreen.clear();
    texts.push('control', storyA, control.write('geheim'));
    texts.caret('control', caretAt());
    expect(sentTo('screen').map((event) => event.type)).toEqual(['text']);
  });

  test('is told that the text is gone, once, and gets nothing of it when it may be seen again', () => {
    const control = openCopy('control');
    openCopy('screen');
    openCopy('screen');
    forScreen.clear();
    texts.recheck();
    texts.recheck();
    expect(sentTo('screen')).toEqual([{ type: 'textGone', textId: storyA }]);
    forScreen.add(storyA);
    texts.push('control', storyA, control.write('later'));
    expect(sentTo('screen')).toHaveLength(1);
  });

  test('that was sent away may still hand in its last words, for a moment, and learns nothing from it', () => {
    openCopy('control');
    const screen = openCopy('screen');
    const last = screen.write('mijn laatste woord');
    forScreen.clear();
    texts.recheck();
    expect(texts.push('screen', storyA, last)).toEqual({ ok: true, value: { gap: false } });
    texts.project();
    expect(plain()).toBe('mijn laatste woord');
    expect(texts.sync('screen', storyA, Y.encodeStateVector(screen.doc))).toEqual(notAllowed);
    for (const work of afterAWhile.splice(0)) work();
    expect(texts.push('screen', storyA, screen.write(' te laat'))).toEqual(notAllowed);
  });

  test('that was sent away again has as long for its last words as the first time', () => {
    openCopy('control');
    const sendAway = (): Uint8Array => {
      const last = openCopy('screen').write('mijn laatste woord');
      forScreen.clear();
      texts.recheck();
      forScreen.add(storyA);
      return last;
    };
    sendAway();
    const [firstIsOver] = afterAWhile;
    const last = sendAway();
    forScreen.clear();
    for (const work of afterAWhile) if (work === firstIsOver) work();
    expect(texts.push('screen', storyA, last)).toEqual({ ok: true, value: { gap: false } });
  });

  test('may use nothing when nobody says that it may', () => {
    const bare = createTexts({ db: file.db, send: () => {}, announce: () => {} });
    expect(bare.open('screen', storyA)).toEqual(notAllowed);
    expect(bare.open('control', storyA).ok).toBe(true);
  });
});

describe('carets', () => {
  test('go to the other window only, with the hand', () => {
    openCopy('control');
    openCopy('screen');
    texts.caret('screen', caretAt());
    expect(sent).toEqual([{ window: 'control', event: { type: 'caret', from: 'screen', ...caretAt() } }]);
  });

  test('of a window that has not opened the text go nowhere', () => {
    openCopy('control');
    texts.caret('screen', caretAt());
    expect(sent).toEqual([]);
  });

  test('show to who opens the text later, and go when the window closes it or crashes', () => {
    openCopy('control');
    texts.caret('control', caretAt());
    openCopy('screen');
    expect(sentTo('screen')).toMatchObject([{ type: 'caret', from: 'control', focus: place }]);
    texts.caret('screen', caretAt());
    texts.closeWindow('screen');
    expect(sentTo('control')).toMatchObject([{ focus: place }, { from: 'screen', focus: null, hand: null }]);
    openCopy('screen');
    texts.close('control', storyA);
    expect(sentTo('screen').at(-1)).toMatchObject({ from: 'control', focus: null });
  });

  test('leave nothing on the disk', () => {
    openCopy('control');
    openCopy('screen');
    texts.caret('screen', caretAt());
    expect(file.db.all(sql`SELECT 1 FROM text_update`)).toEqual([]);
    expect(authorsOfText(file.db, storyA).size).toBe(0);
  });
});

describe('who wrote', () => {
  const authors = () => [...authorsOfText(file.db, storyA).values()].toSorted();

  test('is the hand that was chosen, otherwise the window; and outlives compaction and closing in either order', () => {
    for (const last of ['control', 'screen'] as const) {
      const control = openCopy('control');
      const screen = openCopy('screen');
      const [first] = last === 'control' ? (['screen'] as const) : (['control'] as const);
      texts.push('control', storyA, control.write('een '));
      texts.push('screen', storyA, screen.write('twee '), [{ client: screen.doc.clientID, hand: hawk }]);
      texts.close(first, storyA);
      texts.close(last, storyA);
      expect(file.db.all(sql`SELECT 1 FROM text_update`)).toEqual([]);
      expect(authorsOfText(file.db, storyA).get(control.doc.clientID)).toBe('regie');
      expect(authorsOfText(file.db, storyA).get(screen.doc.clientID)).toBe('p-havik');
    }
    expect(authorsOfText(file.again(), storyA).size).toBe(4);
  });

  test('several hands in one push each keep their own', () => {
    const screen = openCopy('screen');
    const first = screen.doc.clientID;
    const one = screen.write('een ');
    screen.doc.clientID = first + 1;
    const two = screen.write('twee');
    texts.push('screen', storyA, Y.mergeUpdates([one, two]), [
      { client: first, hand: hawk },
      { client: first + 1, hand: null },
    ]);
    expect([...authorsOfText(file.db, storyA)]).toEqual([
      [first, 'p-havik'],
      [first + 1, 'zaal'],
    ]);
  });

  test('nobody can take over a client that is known', () => {
    const screen = openCopy('screen');
    const client = screen.doc.clientID;
    texts.push('screen', storyA, screen.write('van Havik'), [{ client, hand: hawk }]);
    texts.flushAll();
    texts.push('control', storyA, screen.write('!'), [{ client, hand: null }]);
    expect(authors()).toEqual(['p-havik']);
  });

  test('garbage that is refused leaves no author', () => {
    openCopy('screen');
    texts.push('screen', storyA, new Uint8Array([9, 9, 9, 200]), [{ client: 7, hand: hawk }]);
    expect(authors()).toEqual([]);
  });
});

describe('a crash', () => {
  test('of the room screen in the middle of typing loses nothing that was acknowledged', () => {
    const control = openCopy('control');
    const screen = openCopy('screen');
    for (let at = 0; at < 50; at += 1) {
      expect(texts.push('screen', storyA, screen.write(`s${at} `)).ok).toBe(true);
      if (at % 5 === 0) expect(texts.push('control', storyA, control.write(`c${at} `)).ok).toBe(true);
    }
    texts.closeWindow('screen');
    expect(texts.push('control', storyA, control.write('verder')).ok).toBe(true);
    texts.project();
    for (let at = 0; at < 50; at += 1) expect(plain()).toContain(`s${at} `);
    expect(plain()).toContain('verder');
  });

  test('of the whole app loses nothing that was acknowledged, of neither window', () => {
    const control = openCopy('control');
    const screen = openCopy('screen');
    texts.push('control', storyA, control.write('regie '));
    texts.push('screen', storyA, screen.write('zaal '), [{ client: screen.doc.clientID, hand: hawk }]);
    const db = file.again();
    createTexts({ db, send: () => {}, announce: () => {} });
    const kept = db.get<{ plain: string }>(sql`SELECT plain FROM live_text WHERE id = ${storyA}`)?.plain;
    expect(kept).toContain('regie');
    expect(kept).toContain('zaal');
    expect(authorsOfText(db, storyA).get(screen.doc.clientID)).toBe('p-havik');
  });
});

test('a mismatch is written to the log, without any words', () => {
  openCopy('screen').write('vertrouwelijk');
  expect(texts.mismatch('screen', { textId: storyA, where: 'editor', count: 1 })).toEqual({
    ok: true,
    value: null,
  });
  expect(problems.map(String)).toEqual(['Error: Self-check: screen, story:a, editor, 1']);
});

const deleted = 'ZEERGEHEIMWOORD';

/** Both windows write and delete with an undo stack alive in each; then they close in this order. */
const lingersAfterClosing = (order: readonly Caller[]): boolean => {
  const windows = { control: openCopy('control'), screen: openCopy('screen') };
  const managers = Object.values(windows).map(
    ({ doc }) => new Y.UndoManager(doc.get('root-v2', Y.XmlElement), { trackedOrigins: new Set([null]) }),
  );
  const hear = (window: Caller): void => {
    for (const event of sentTo(window))
      if (event.type === 'text') Y.applyUpdate(windows[window].doc, event.update);
    sent = sent.filter((one) => one.window !== window);
  };
  for (const window of ['control', 'screen'] as const) {
    const { doc, write } = windows[window];
    hear(window);
    texts.push(window, storyA, write(` ${deleted} blijft`));
    const before = Y.encodeStateVector(doc);
    const text = doc
      .get('root-v2', Y.XmlElement)
      .toArray()
      .flatMap((block) => (block instanceof Y.XmlElement ? block.toArray() : []))[0];
    if (text instanceof Y.XmlText) text.delete(text.toString().indexOf(deleted), deleted.length);
    texts.push(window, storyA, Y.encodeStateAsUpdate(doc, before));
  }
  texts.project();
  for (const window of order) texts.close(window, storyA);
  expect(managers.every((manager) => manager.undoStack.length > 0)).toBe(true);
  return [file.file, `${file.file}-wal`].some((name) => readFileSync(name).includes(deleted));
};

test.each([[['control', 'screen'] as const], [['screen', 'control'] as const]])(
  'a deleted word is in no file once both windows have closed the text (%s)',
  (order) => {
    expect(lingersAfterClosing(order)).toBe(false);
    expect(plain()).toContain('blijft');
  },
);

test('control: while one window has it open the deleted word still lingers', () => {
  expect(lingersAfterClosing(['control'])).toBe(true);
});
