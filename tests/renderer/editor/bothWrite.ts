import { $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { toId } from '@shared/ids';
import { $getRoot, $isElementNode, type RangeSelection, type TextNode } from 'lexical';
import { markSelection } from '../../../src/renderer/editor/marks';
import { openWindow, type realMain, settle, shown, soon, textNodes, type Window } from './support';

/** Gives a whole number below this one. */
export type Pick = (below: number) => number;

/** Repeatable chance (mulberry32). */
export const chance = (seed: number): Pick => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
};

/** Types a token at a random place between other tokens, never inside one. */
export const typeToken = (window: Window, pick: Pick, token: string): void =>
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

/** Splits, quotes, sets in bold or marks at a random place. */
export const changeStructure = (window: Window, pick: Pick, id: string): void => {
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

export type Manner = {
  readonly structure: 'none' | 'taking turns' | 'at once';
  readonly rounds: number;
};

/** Two windows at once: some edits on both sides, then now and then a moment in which everything arrives. */
export async function bothWrite(main: ReturnType<typeof realMain>, seed: number, manner: Manner) {
  const { structure, rounds } = manner;
  const pick = chance(seed);
  const a = await openWindow(main.transport('control'));
  const b = await openWindow(main.transport('screen'));
  const typed: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [window, name] = pick(2) === 0 ? ([a, 'a'] as const) : ([b, 'b'] as const);
    if (structure !== 'none' && pick(4) === 0) {
      if (structure === 'taking turns') await settle(a, b);
      changeStructure(window, pick, `f${seed}-${round}`);
      if (structure === 'taking turns') await settle(a, b);
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

/** Tokens that are in the text nowhere any more, not even with their first letter torn off. */
export const lostOf = (typed: readonly string[], window: Window): readonly string[] => {
  const text = shown(window);
  // A digit in front makes it another token: a lost 5x does not stand in b25x.
  return typed.filter((token) => !new RegExp(`(?<!\\d)${token.slice(1)}`).test(text));
};

/** Tokens that no longer stand there whole. */
export const tornOf = (typed: readonly string[], window: Window): readonly string[] => {
  const whole = new Set(shown(window).match(/[ab]\d+x/g) ?? []);
  return typed.filter((token) => !whole.has(token));
};

/** What main wrote in its log about mended differences. */
export const mismatches = (problems: readonly unknown[], where: 'editor' | 'rescue'): number =>
  problems.filter((problem) => String(problem).includes(`, ${where}, `)).length;
