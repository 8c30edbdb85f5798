import { layoutBoard } from '@shared/domain/board/boardLayout';
import { cardSize } from '@shared/domain/board/cardSize';
import { clearSpot } from '@shared/domain/board/clearSpot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, anyView, aPile, aView } from './builders';

const title = 'Nog nergens bij';
const card = aCard('new');
const size = cardSize(card);

describe('a clear spot', () => {
  it('is the wanted one where nothing lies', () => {
    const layout = layoutBoard(aView([aPile('p', [aCard('a')])]), title);
    expect(clearSpot(layout, { x: 2000, y: 40, ...size }, card.id)).toMatchObject({ x: 2000, y: 40 });
  });

  it('lies just beside what was in the way', () => {
    const layout = layoutBoard(aView([aPile('p', [aCard('a')])]), title);
    const pile = layout.groups[0]?.rect;
    const spot = clearSpot(layout, { x: (pile?.width ?? 0) - 30, y: 40, ...size }, card.id);
    expect(spot.y).toBe(40);
    expect(spot.x - (pile?.width ?? 0)).toBeGreaterThan(8);
    expect(spot.x - (pile?.width ?? 0)).toBeLessThan(20);
  });

  it('does not count the thing itself', () => {
    const lying = { ...card, x: 900, y: 900 };
    const layout = layoutBoard(aView([], [lying]), title);
    expect(clearSpot(layout, { x: 910, y: 905, ...size }, card.id)).toMatchObject({ x: 910, y: 905 });
  });

  it('moves no pile, wherever a card is laid', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: -300, max: 2500 }),
        fc.integer({ min: -300, max: 2500 }),
        ({ piles, ...rest }, x, y) => {
          // Where a pile was carried off, its open room may be used: then what flows around it goes on.
          const view = { ...rest, piles: piles.map((pile) => ({ ...pile, x: null, y: null })) };
          const before = layoutBoard(view, title);
          const spot = clearSpot(before, { x, y, ...size }, card.id);
          const after = layoutBoard(
            { ...view, loose: [...view.loose, { ...card, x: spot.x, y: spot.y }] },
            title,
          );
          const isFound = after.free.at(-1)?.rect.y === spot.y;
          if (!isFound) return;
          tried += 1;
          for (const [index, { rect }] of before.groups.entries())
            expect(after.groups[index]?.rect).toEqual(rect);
        },
      ),
    );
    expect(tried).toBeGreaterThan(80);
  });
});
