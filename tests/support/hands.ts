import type { Locator, Page } from '@playwright/test';

/** Smallest side of what a finger must hit, in pixels. */
export const target = 44;

type Point = { readonly x: number; readonly y: number };

/** One short touch in the middle. Throws when it is too small for a finger. */
export async function tap(page: Page, what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('There is nothing to tap.');
  if (Math.min(box.width, box.height) < target) {
    throw new Error(`Too small for a finger: ${box.width} × ${box.height}`);
  }
  await touch(page, [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]);
}

/** A finger put down on the first point, moved over the others and lifted. */
export async function touch(page: Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [index, point] of points.entries()) {
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [point],
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Selects words in an editable text, over marks and paragraphs; with `from` = `to` the caret goes there. */
export async function selectIn(
  box: Locator,
  text: string,
  { from = 0, to = text.length }: { readonly from?: number; readonly to?: number } = {},
): Promise<void> {
  await box.focus();
  await box.evaluate(
    (root, range) => {
      const at = (root.textContent ?? '').indexOf(range.text);
      if (at < 0) throw new Error(`Not in the text: ${range.text}`);
      const point = (wanted: number): [Node, number] => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let before = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (wanted <= before + length) return [node, wanted - before];
          before += length;
        }
        return [root, 0];
      };
      const [startNode, start] = point(at + range.from);
      const [endNode, end] = point(at + range.to);
      document.getSelection()?.setBaseAndExtent(startNode, start, endNode, end);
    },
    { text, from, to },
  );
  // The editor hears of a selection one turn later.
  await box.evaluate(() => new Promise((done) => setTimeout(done, 60)));
}
