import { type ParticipantId, toId } from '@shared/ids';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sql } from '../../../src/main/db/sql';
import { authorsOfText } from '../../../src/main/repositories/liveTexts';
import { seedText } from '../../../src/main/texts/seed';
import type { LiveTextTransport } from '../../../src/renderer/api/liveText';
import { markSelection } from '../../../src/renderer/editor/marks';
import { openWindow, realMain, settle, shown, storyA, textNodes, typeAt, type Window } from './support';

const hawk = toId<'participant'>('p-havik');
const otter = toId<'participant'>('p-otter');
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

const split = (window: Window, at: number): void =>
  window.editor.update(() => void textNodes()[0]?.select(at, at).insertParagraph(), { discrete: true });

describe('who wrote', () => {
  const authors = (): readonly string[] => [...authorsOfText(main.file.db, storyA).values()].toSorted();

  test('each hand of a window and the window itself are kept, and stay after closing', async () => {
    const [a, b] = await two();
    typeAt(a, 0, 'regie ');
    b.engine.chooseHand(hawk);
    typeAt(b, 0, 'havik ');
    b.engine.chooseHand(otter);
    typeAt(b, 0, 'otter ');
    b.engine.chooseHand(null);
    typeAt(b, 0, 'zaal');
    await settle(a, b);
    expect(authors()).toEqual(['p-havik', 'p-otter', 'regie', 'zaal']);
    await a.engine.stop();
    await b.engine.stop();
    expect(main.file.db.all(sql`SELECT 1 FROM text_update`)).toEqual([]);
    expect(authors()).toHaveLength(4);
  });

  test('a hand that comes back is the same client again', async () => {
    const b = await openWindow(main.transport('screen'));
    for (const hand of [hawk, otter, hawk, otter]) {
      b.engine.chooseHand(hand);
      typeAt(b, 0, 'x');
    }
    await settle(b);
    expect(authors()).toEqual(['p-havik', 'p-otter']);
  });

  test('when the line to main fails each word still gets its own author', async () => {
    const real = main.transport('screen');
    let count = 0;
    const shaky: LiveTextTransport = {
      ...real,
      push: async (...push) => {
        count += 1;
        return count === 1 ? { ok: false, error: { type: 'unexpected' } } : await real.push(...push);
      },
    };
    const b = await openWindow(shaky);
    b.engine.chooseHand(hawk);
    typeAt(b, 0, 'havik ');
    b.engine.chooseHand(otter);
    typeAt(b, 0, 'otter');
    await settle(b);
    await vi.waitFor(() => expect(authors()).toEqual(['p-havik', 'p-otter']), 20_000);
    await b.engine.saved();
  });

  test('what was typed just before the hand changed is of the hand before', async () => {
    const b = await openWindow(main.transport('screen'));
    b.engine.chooseHand(hawk);
    b.editor.update(() => void $getRoot().getFirstChildOrThrow().selectEnd().insertText('van Havik'));
    b.engine.chooseHand(otter);
    await settle(b);
    expect(authors()).toEqual(['p-havik']);
  });
});

describe('undo', () => {
  test('is of the hand that writes now, in the same window too', async () => {
    const b = await openWindow(main.transport('screen'));
    const type = (hand: ParticipantId, words: string): void => {
      b.engine.chooseHand(hand);
      typeAt(b, 0, words);
    };
    type(hawk, 'havik1 ');
    type(otter, 'otter1 ');
    type(hawk, 'havik2 ');
    b.engine.chooseHand(otter);
    expect(b.engine.undo()).toEqual({ outcome: 'done', kind: 'typing' });
    expect(shown(b)).toBe('havik1 havik2 ');
    expect(b.engine.undo()).toEqual({ outcome: 'nothing', kind: null });
    b.engine.chooseHand(hawk);
    expect(b.engine.redo().outcome).toBe('nothing');
    expect(b.engine.undo().outcome).toBe('done');
    b.engine.chooseHand(otter);
    expect(b.engine.redo().outcome).toBe('done');
    expect(shown(b)).toContain('otter1');
  });

  test('of the first words of a line leaves what somebody else wrote behind them', async () => {
    const [a, b] = await two();
    typeAt(a, 0, 'van A ');
    await settle(a, b);
    typeAt(b, 0, 'van B');
    await settle(a, b);
    expect(a.engine.undo().outcome).toBe('done');
    await settle(a, b);
    typeAt(b, 0, '!');
    await settle(a, b);
    expect([shown(a), shown(b)]).toEqual(['van B!', 'van B!']);
    expect(a.engine.redo().outcome).toBe('done');
    expect(shown(a)).toBe('van A van B!');
  });

  test('names what it takes back', async () => {
    seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'een twee drie' }] }]);
    const a = await openWindow(main.transport('control'));
    expect(a.engine.nextUndo()).toBeNull();
    typeAt(a, 0, ' vier');
    expect(a.engine.nextUndo()).toBe('typing');
    split(a, 4);
    expect(a.engine.nextUndo()).toBe('newLine');
    a.editor.update(() => void textNodes()[0]?.select(0, 3), { discrete: true });
    markSelection(a.editor, f1);
    expect(a.engine.nextUndo()).toBe('mark');
    a.editor.update(() => void textNodes().at(-1)?.select(0, 4).formatText('bold'), { discrete: true });
    expect(a.engine.nextUndo()).toBe('style');
    a.editor.update(() => void textNodes().at(-1)?.spliceText(0, 2, ''), { discrete: true });
    expect(['deleting', 'style']).toContain(a.engine.nextUndo());
    const undone: unknown[] = [];
    await settle(a);
    for (let result = a.engine.undo(); result.outcome === 'done'; result = a.engine.undo())
      undone.push(result.kind);
    expect(undone.slice(-3)).toEqual(['mark', 'newLine', 'typing']);
    expect(shown(a)).toBe('een twee drie');
    await settle(a);
  });

  test('of a line in which somebody else has written leaves the line, and offers the own words', async () => {
    const [a, b] = await two();
    a.editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode('van A'))), {
      discrete: true,
    });
    await settle(a, b);
    typeAt(b, 1, ' en B');
    await settle(a, b);
    expect(a.engine.undo()).toEqual({ outcome: 'others', kind: 'newLine' });
    expect(shown(a)).toBe('\nvan A en B');
    expect(a.engine.undoOwnWords()).toEqual({ outcome: 'done', kind: 'typing' });
    await settle(a, b);
    expect([shown(a), shown(b)]).toEqual(['\n en B', '\n en B']);
    expect(a.engine.undoOwnWords().outcome).toBe('nothing');
  });

  test('past a line that others built on still reaches the words before it', async () => {
    const [a, b] = await two();
    typeAt(a, 0, 'eerst');
    a.editor.update(() => void $getRoot().getLastChildOrThrow().selectEnd().insertParagraph(), {
      discrete: true,
    });
    await settle(a, b);
    typeAt(b, 1, 'van B');
    await settle(a, b);
    expect(a.engine.undo().outcome).toBe('others');
    expect(a.engine.undoOwnWords().outcome).toBe('done');
    expect(shown(a)).toBe('\nvan B');
  });

  test('of words that somebody else has moved since changes nothing and says so, once', async () => {
    const [a, b] = await two();
    typeAt(b, 0, 'begin ');
    await settle(a, b);
    typeAt(a, 0, 'vroeger ');
    await settle(a, b);
    a.editor.update(() => void $getRoot().getLastChildOrThrow().selectEnd().insertParagraph(), {
      discrete: true,
    });
    typeAt(a, 1, 'later');
    await settle(a, b);
    b.editor.update(() => void textNodes().at(-1)?.select(0, 5), { discrete: true });
    markSelection(b.editor, f1);
    await settle(a, b);
    expect(a.engine.undo()).toEqual({ outcome: 'gone', kind: 'typing' });
    expect(shown(a)).toBe('begin vroeger \nlater');
    expect(a.engine.undo().outcome).toBe('others');
  });

  test('of a split does not take back what somebody else set in bold or quoted in it since', async () => {
    seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'een twee' }] }]);
    const [a, b] = await two();
    split(a, 4);
    await settle(a, b);
    b.editor.update(() => void textNodes()[1]?.select(0, 4).formatText('bold'), { discrete: true });
    await settle(a, b);
    expect(a.engine.undo().outcome).toBe('others');
    expect(a.editor.read(() => textNodes()[1]?.hasFormat('bold'))).toBe(true);
  });

  test('of a mark does not bring back words that somebody else has deleted in it since', async () => {
    seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'een twee drie' }] }]);
    const [a, b] = await two();
    a.editor.update(() => void textNodes()[0]?.select(0, 13), { discrete: true });
    markSelection(a.editor, f1);
    await settle(a, b);
    b.editor.update(() => void textNodes()[0]?.spliceText(4, 5, ''), { discrete: true });
    await settle(a, b);
    expect(a.engine.undo().outcome).toBe('others');
    expect(shown(a)).toBe('een drie');
  });

  test('of a paragraph still sees the words of others in it after a mark around them came and went', async () => {
    const [a, b] = await two();
    a.editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode('A '))), {
      discrete: true,
    });
    await settle(a, b);
    typeAt(b, 1, 'van B');
    await settle(a, b);
    a.editor.update(() => void textNodes()[0]?.select(0, 7), { discrete: true });
    markSelection(a.editor, f1);
    await settle(a, b);
    expect(a.engine.undo()).toEqual({ outcome: 'done', kind: 'mark' });
    await settle(a, b);
    expect(a.engine.undo().outcome).toBe('others');
    expect(shown(b)).toBe('\nA van B');
  });
});
