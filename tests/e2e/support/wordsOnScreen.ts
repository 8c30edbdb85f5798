import type { Locator } from '@playwright/test';

type Point = { readonly x: number; readonly y: number };

/** Where words stand in a text: the ends of the first line of them, in page pixels, and their place among the letters. */
export type WordsPlace = {
  readonly start: Point;
  readonly end: Point;
  readonly from: number;
  readonly length: number;
};

/** Finds words in a text on screen and brings them into view. */
export const placeOfWords = (text: Locator, words: string): Promise<WordsPlace> =>
  text.evaluate((root, wanted) => {
    const from = (root.textContent ?? '').indexOf(wanted);
    if (from < 0) throw new Error(`Not in the text: ${wanted}`);
    const point = (at: number): [Node, number] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (at <= before + length) return [node, at - before];
        before += length;
      }
      throw new Error('The text ends before these words.');
    };
    const caretAt = (at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(...point(at));
      range.collapse(true);
      return range.getBoundingClientRect();
    };
    point(from)[0].parentElement?.scrollIntoView({ block: 'nearest' });
    const [first, last] = [caretAt(from), caretAt(from + wanted.length)];
    return {
      from,
      length: wanted.length,
      start: { x: first.left, y: first.top + first.height / 2 },
      end: { x: last.left, y: last.top + last.height / 2 },
    };
  }, words);
