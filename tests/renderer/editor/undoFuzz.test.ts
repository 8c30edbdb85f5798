import { $getRoot, $isElementNode } from 'lexical';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markIdsIn } from '../../../src/renderer/editor/marks';
import { chance, changeStructure, type Pick, typeToken } from './bothWrite';
import { openWindow, realMain, settle, shown, textNodes, type Window } from './support';

let main: ReturnType<typeof realMain>;
beforeEach(() => {
  main = realMain();
});
afterEach(() => main.remove());

type Author = 'a' | 'b';
/** What the test remembers of every token: whose it is, and who removed it last. */
type Ledger = {
  readonly typedBy: Map<string, Author>;
  readonly removedBy: Map<string, Author>;
  readonly markedBy: Map<string, Author>;
  readonly styledBy: Map<string, Author>;
};

const tokensOf = (window: Window): readonly string[] => shown(window).match(/[ab]\d+x/g) ?? [];
const stylesOf = (window: Window): ReadonlyMap<string, string> =>
  window.editor.read(
    () =>
      new Map(
        textNodes().flatMap((node) =>
          (node.getTextContent().match(/[ab]\d+x/g) ?? []).map(
            (token) => [token, `${node.getFormat()} ${node.getTopLevelElement()?.getType()}`] as const,
          ),
        ),
      ),
  );

const removeToken = (window: Window, pick: Pick): string | null => {
  const tokens = tokensOf(window);
  const token = tokens[pick(tokens.length)];
  if (token === undefined) return null;
  window.editor.update(
    () => {
      for (const node of textNodes()) {
        const at = node.getTextContent().indexOf(token);
        if (at >= 0) node.spliceText(at, token.length, '');
      }
    },
    { discrete: true },
  );
  return token;
};

const joinLines = (window: Window, pick: Pick): void =>
  window.editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(1 + pick(Math.max(1, $getRoot().getChildrenSize() - 1)));
      if ($isElementNode(block)) block.selectStart().deleteCharacter(true);
    },
    { discrete: true },
  );

/** Both do all kinds of things, one after the other; each result is seen by both before the next. */
async function oneAfterTheOther(seed: number, rounds: number) {
  const pick = chance(seed);
  const windows = {
    a: await openWindow(main.transport('control')),
    b: await openWindow(main.transport('screen')),
  };
  const ledger: Ledger = {
    typedBy: new Map(),
    removedBy: new Map(),
    markedBy: new Map(),
    styledBy: new Map(),
  };
  const outcomes: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    const author: Author = pick(2) === 0 ? 'a' : 'b';
    const window = windows[author];
    const choice = pick(10);
    const styles = stylesOf(window);
    if (choice < 3) {
      typeToken(window, pick, `${author}${round}x`);
      ledger.typedBy.set(`${author}${round}x`, author);
    } else if (choice === 3) {
      const token = removeToken(window, pick);
      if (token !== null) ledger.removedBy.set(token, author);
    } else if (choice === 4) joinLines(window, pick);
    else if (choice < 7) {
      changeStructure(window, pick, `f${seed}-${round}`);
      if (markIdsIn(window.editor.getEditorState()).has(`f${seed}-${round}`))
        ledger.markedBy.set(`f${seed}-${round}`, author);
    } else {
      const outcome = undoAndLook(window, author, ledger, `seed ${seed}, round ${round}`);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    for (const [token, style] of stylesOf(window))
      if ((styles.get(token) ?? style) !== style) ledger.styledBy.set(token, author);
    await settle(windows.a, windows.b);
    expect(shown(windows.a), `seed ${seed}, round ${round}`).toBe(shown(windows.b));
  }
  return outcomes;
}

/** Undoes, also what is only offered, and holds it against what the test remembers. */
const undoAndLook = (window: Window, author: Author, ledger: Ledger, where: string): string => {
  const before = tokensOf(window);
  const styles = stylesOf(window);
  const marks = markIdsIn(window.editor.getEditorState());
  const { outcome, kind } = window.engine.undo();
  if (outcome === 'others') {
    expect(tokensOf(window), `${where}: refused, and yet something changed`).toEqual(before);
    window.engine.undoOwnWords();
  }
  const after = tokensOf(window);
  for (const token of before.filter((one) => !after.includes(one)))
    expect(ledger.typedBy.get(token), `${where}: ${kind} took ${token} away`).toBe(author);
  for (const token of after.filter((one) => !before.includes(one)))
    expect(ledger.removedBy.get(token) ?? author, `${where}: ${kind} brought ${token} back`).toBe(author);
  expect(after.length, `${where}: words stand there twice`).toBe(new Set(after).size);
  const marksNow = markIdsIn(window.editor.getEditorState());
  const stillNeeded = [...marks].filter((id) => ledger.markedBy.get(id) !== author && !marksNow.has(id));
  for (const id of stillNeeded)
    expect(wordsGone(before, after), `${where}: ${kind} took mark ${id}`).toBe(true);
  for (const [token, style] of stylesOf(window))
    if ((styles.get(token) ?? style) !== style)
      expect(ledger.styledBy.get(token), `${where}: ${kind} changed how ${token} looks`).toBe(author);
  return outcome;
};

/** A mark goes with its last word, and only then. */
const wordsGone = (before: readonly string[], after: readonly string[]): boolean =>
  after.length < before.length;

test('whatever two do one after the other, undo never takes back what the other one did later', async () => {
  const all: Record<string, number> = {};
  for (let seed = 1; seed <= 16; seed += 1) {
    main.remove();
    main = realMain();
    const outcomes = await oneAfterTheOther(seed, 60);
    for (const [outcome, times] of Object.entries(outcomes)) all[outcome] = (all[outcome] ?? 0) + times;
  }
  // Otherwise this has tested nothing.
  expect(all['done']).toBeGreaterThan(60);
  expect(all['others']).toBeGreaterThan(5);
}, 120_000);
