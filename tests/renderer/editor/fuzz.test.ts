import { $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { toId } from '@shared/ids';
import { $getRoot, $isElementNode, type RangeSelection, type TextNode } from 'lexical';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markSelection } from '../../../src/renderer/editor/marks';
import { openWindow, realMain, settle, shown, soon, textNodes, type Window } from './support';

let main: ReturnType<typeof realMain>;
beforeEach(() => {
  main = realMain();
});
afterEach(() => main.remove());

/** Repeatable chance (mulberry32). */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
};

type Pick = (below: number) => number;

/** Types a token at a random place between other tokens, never inside one. */
const typeToken = (window: Window, pick: Pick, token: string): void =>
  window.editor.update(
    () => {
      const nodes = textNodes();
      const node = nodes[pick(nodes.length)];
      const block = $getRoot().getChildAtIndex(pick($getRoot().getChildrenSize()));
      if (node) atBlank(node, pick).insertText(`${token} `);
      else if ($isElementNode(block)) block.selectEnd().insertText(`${token} `);
    },
    { discrete: true },
  );

const atBlank = (node: TextNode, pick: Pick): RangeSelection => {
  const places = [...node.getTextContent().matchAll(/ /g)].map((found) => found.index + 1);
  const at = places[pick(places.length)] ?? node.getTextContentSize();
  return node.select(at, at);
};

const changeStructure = (window: Window, pick: Pick, id: string): void => {
  const kind = pick(4);
  window.editor.update(
    () => {
      const nodes = textNodes();
      const node = nodes[pick(nodes.length)];
      if (!node) return;
      const selection = atBlank(node, pick);
      if (kind === 0) selection.insertParagraph();
      if (kind === 1) $setBlocksType(selection, () => $createQuoteNode());
      if (kind > 1) node.select(0, node.getTextContentSize());
      if (kind === 2) node.select(0, node.getTextContentSize()).formatText('bold');
    },
    { discrete: true },
  );
  if (kind === 3) markSelection(window.editor, toId<'fragment'>(id));
};

const tokensIn = (text: string): ReadonlySet<string> => new Set(text.match(/[ab]\d+x/g) ?? []);

/** Two windows at once: some edits on both sides, then now and then a moment in which everything arrives. */
async function bothWrite(
  seed: number,
  rounds: number,
  options: { readonly structure: 'none' | 'taking turns' | 'at once' },
) {
  const pick = chance(seed);
  const a = await openWindow(main.transport('control'));
  const b = await openWindow(main.transport('screen'));
  const typed: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [window, name] = pick(2) === 0 ? ([a, 'a'] as const) : ([b, 'b'] as const);
    if (options.structure !== 'none' && pick(4) === 0) {
      if (options.structure === 'taking turns') await settle(a, b);
      changeStructure(window, pick, `f${seed}-${round}`);
      if (options.structure === 'taking turns') await settle(a, b);
    } else {
      const token = `${name}${round}x`;
      typed.push(token);
      typeToken(window, pick, token);
    }
    if (pick(3) === 0) await soon();
  }
  await settle(a, b);
  await settle(a, b);
  return { a, b, typed };
}

test('pure typing by two at once: both see the same and no word is lost', async () => {
  let lost = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    main.remove();
    main = realMain();
    const { a, b, typed } = await bothWrite(seed, 80, { structure: 'none' });
    expect(shown(a), `seed ${seed}`).toBe(shown(b));
    expect([a.engine.check(), b.engine.check()], `seed ${seed}`).toEqual([true, true]);
    lost += lostOf(typed, a).length;
  }
  expect(lost).toBe(0);
}, 60_000);

const lostOf = (typed: readonly string[], window: Window): readonly string[] => {
  const present = tokensIn(shown(window));
  return typed.filter((token) => !present.has(token));
};

test('splits, quotes, bold and marks while nobody else types: no word is lost', async () => {
  for (let seed = 200; seed < 208; seed += 1) {
    main.remove();
    main = realMain();
    const { a, b, typed } = await bothWrite(seed, 50, { structure: 'taking turns' });
    expect(shown(a), `seed ${seed}`).toBe(shown(b));
    expect(lostOf(typed, a), `seed ${seed}`).toEqual([]);
  }
}, 60_000);

// Words typed in the very line that the other window splits or marks in the same 10 ms can be lost: the library moves a
// line by deleting and writing it again. Here that happens all the time, so this asks only that nobody sees another text.
test('splits, quotes, bold and marks at once: after the self-check all see the same, and main too', async () => {
  for (let seed = 100; seed < 120; seed += 1) {
    main.remove();
    main = realMain();
    const { a, b } = await bothWrite(seed, 60, { structure: 'at once' });
    for (const window of [a, b]) window.engine.check();
    await settle(a, b);
    expect(shown(a), `seed ${seed}`).toBe(shown(b));
    expect([a.engine.check(), b.engine.check()], `seed ${seed}`).toEqual([true, true]);
    expect([...a.broken, ...b.broken, ...main.problems], `seed ${seed}`).toEqual([]);
    const third = await openWindow(main.transport('screen'));
    expect(shown(third), `seed ${seed}`).toBe(shown(a));
  }
}, 60_000);
