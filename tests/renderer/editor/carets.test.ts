import { toId } from '@shared/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedText } from '../../../src/main/texts/seed';
import { openWindow, realMain, settle, shown, storyA, textNodes, typeAt, type Window } from './support';

const hawk = toId<'participant'>('p-havik');

let main: ReturnType<typeof realMain>;
beforeEach(() => {
  main = realMain();
  seedText(main.file.db, storyA, [{ type: 'paragraph', runs: [{ text: 'een twee drie' }] }]);
});
afterEach(() => main.remove());

const caretAt = (window: Window, offset: number): void =>
  window.editor.update(() => void textNodes()[0]?.select(offset, offset), { discrete: true });
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 70));

/** Where `a` sees the caret of `b`. */
const seen = (a: Window): number | null => {
  const caret = a.carets.at(-1);
  return caret ? (a.engine.spotOf(caret)?.offset ?? null) : null;
};

test('the other one sees where the caret stands and whose hand it is, and keeps seeing it while words move', async () => {
  const a = await openWindow(main.transport('control'));
  const b = await openWindow(main.transport('screen'));
  b.engine.chooseHand(hawk);
  caretAt(b, 8);
  await settle(a, b);
  expect(seen(a)).toBe(8);
  expect(a.carets.at(-1)).toMatchObject({ from: 'screen', hand: hawk });
  a.editor.update(() => void textNodes()[0]?.spliceText(0, 4, ''), { discrete: true });
  await settle(a, b);
  expect(seen(a)).toBe(4);
});

test('another hand is told at once, and leaving takes the caret away', async () => {
  const a = await openWindow(main.transport('control'));
  const b = await openWindow(main.transport('screen'));
  caretAt(b, 3);
  await settle(a, b);
  await later();
  b.engine.chooseHand(hawk);
  await settle(a, b);
  expect(a.carets.at(-1)).toMatchObject({ hand: hawk });
  await b.engine.stop();
  await settle(a);
  expect(a.carets.at(-1)).toBeNull();
});

test('carets are not sent at every key', async () => {
  const b = await openWindow(main.transport('screen'));
  const a = await openWindow(main.transport('control'));
  caretAt(b, 13);
  const before = a.carets.length;
  for (let key = 0; key < 40; key += 1) typeAt(b, 0, 'x');
  await settle(a, b);
  await later();
  await settle(a, b);
  expect(a.carets.length - before).toBeLessThan(6);
  expect(seen(a)).toBe(53);
});

test('a text that may no longer be seen is emptied and closed at once; its last words are kept', async () => {
  const a = await openWindow(main.transport('control'));
  const b = await openWindow(main.transport('screen'));
  typeAt(b, 0, ' van de zaal');
  main.screenMay.now = false;
  main.texts.recheck();
  await settle(a, b);
  expect(shown(b)).toBe('');
  expect(b.editor.isEditable()).toBe(false);
  expect(b.broken).toEqual([{ type: 'notAllowed' }]);
  typeAt(a, 0, ' geheim');
  await settle(a, b);
  expect(shown(a)).toBe('een twee drie van de zaal geheim');
  expect(JSON.stringify(b.engine.doc.toJSON())).not.toContain('geheim');
  await b.engine.stop();
});
