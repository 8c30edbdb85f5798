import type { SortView } from '@shared/contract/sort';
import { type BoardLayout, cardBoxes, layoutBoard } from '@shared/domain/board/boardLayout';
import { overlaps, type Rect } from '@shared/domain/board/geometry';
import { columnsFor } from '@shared/domain/board/groupLayout';
import { pileOfCard } from '@shared/domain/board/moves';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, anyView, aPile, aView } from './builders';

const layout = (view: SortView): BoardLayout => layoutBoard(view, 'Nog nergens bij');

const firstOverlap = (rects: readonly Rect[]): readonly [Rect, Rect] | null => {
  for (const [index, rect] of rects.entries()) {
    const other = rects.slice(index + 1).find((candidate) => overlaps(rect, candidate));
    if (other !== undefined) return [rect, other];
  }
  return null;
};

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('layoutBoard', () => {
  it('lets no pile, card or loose card lie over another', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const board = layout(view);
        expect(
          firstOverlap([...board.groups.map((group) => group.rect), ...board.free.map((box) => box.rect)]),
        ).toBeNull();
        for (const group of board.groups) expect(firstOverlap(group.cards.map((box) => box.rect))).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('shows each card once, inside its own pile and under its title', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const board = layout(view);
        const shown = cardBoxes(board).map((box) => box.card.id);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBe(
          view.loose.length + view.piles.reduce((sum, pile) => sum + pile.cards.length, 0),
        );
        for (const group of board.groups) {
          const body = {
            ...group.rect,
            y: group.rect.y + group.headerHeight,
            height: group.rect.height - group.headerHeight,
          };
          for (const box of group.cards) {
            expect(isInside(box.rect, body)).toBe(true);
            expect(pileOfCard(view, box.card.id)?.id ?? null).toBe(group.id);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same board for the same cards', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(layout(structuredClone(view))).toEqual(layout(view));
      }),
      { numRuns: 50 },
    );
  });

  it('gives bounds around everything', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const board = layout(view);
        for (const group of board.groups) expect(isInside(group.rect, board.bounds)).toBe(true);
        for (const box of board.free) expect(isInside(box.rect, board.bounds)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  const oneMore = (view: SortView, at: number): SortView => ({
    ...view,
    piles: view.piles.map((pile, index) =>
      index === at ? { ...pile, cards: [...pile.cards, aCard('one-more', { pileId: pile.id })] } : pile,
    ),
  });
  const keepsWidth = (view: SortView, at: number): boolean => {
    const count = view.piles[at]?.cards.length ?? 0;
    return columnsFor(count) === columnsFor(count + 1);
  };
  const notPlaced = (view: SortView): SortView => ({
    ...view,
    piles: view.piles.map((pile) => ({ ...pile, x: null, y: null })),
    loose: view.loose.map((card) => ({ ...card, x: null, y: null })),
  });
  const withPiles = anyView.filter((view) => view.piles.length > 0);

  it('only makes room downwards when one card is added at the end of a pile', () => {
    fc.assert(
      fc.property(withPiles.map(notPlaced), fc.nat(), (view, pick) => {
        const at = pick % view.piles.length;
        fc.pre(keepsWidth(view, at));
        const [before, after] = [layout(view), layout(oneMore(view, at))];
        for (const [index, group] of before.groups.entries()) {
          const now = after.groups[index];
          expect(now?.rect.x).toBe(group.rect.x);
          expect(now?.rect.y).toBeGreaterThanOrEqual(group.rect.y);
          if (index < at) expect(now).toEqual(group);
        }
        const [own, ownNow] = [before.groups[at], after.groups[at]];
        expect(ownNow?.rect.y).toBe(own?.rect.y);
        expect(ownNow?.cards.slice(0, -1)).toEqual(own?.cards);
      }),
      { numRuns: 150 },
    );
  });

  it('moves nothing sideways then, also around what was placed by hand', () => {
    fc.assert(
      fc.property(withPiles, fc.nat(), (view, pick) => {
        const at = pick % view.piles.length;
        fc.pre(keepsWidth(view, at));
        const [before, after] = [layout(view), layout(oneMore(view, at))];
        expect(after.groups.map((group) => group.rect.x)).toEqual(before.groups.map((group) => group.rect.x));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a pile where somebody put it, and flows the others around it', () => {
    const placed = aPile('b', [aCard('b1')], { x: 40, y: 10 });
    const board = layout(aView([aPile('a', [aCard('a1')]), placed, aPile('c', [aCard('c1')])]));
    expect(board.groups[1]?.rect).toMatchObject({ x: 40, y: 10 });
    expect(firstOverlap(board.groups.map((group) => group.rect))).toBeNull();
  });

  it('leaves all others where they are when one pile is carried off', () => {
    fc.assert(
      fc.property(anyView.filter((view) => view.piles.length > 1).map(notPlaced), fc.nat(), (view, pick) => {
        const at = pick % view.piles.length;
        const before = layout(view);
        const away = { x: before.bounds.x + before.bounds.width + 500, y: 0 };
        const piles = view.piles.map((pile, index) => (index === at ? { ...pile, ...away } : pile));
        const after = layout({ ...view, piles });
        for (const [index, group] of before.groups.entries()) {
          if (index !== at) expect(after.groups[index]).toEqual(group);
        }
        expect(after.groups[at]?.rect).toMatchObject(away);
      }),
      { numRuns: 100 },
    );
  });

  it('has room for 2,000 cards in one giant pile', () => {
    const many = Array.from({ length: 2000 }, (_, index) => aCard(`c${index}`));
    expect(cardBoxes(layout(aView([aPile('reus', many)])))).toHaveLength(2000);
  });

  it('widens a pile in steps', () => {
    expect([0, 2, 3, 8, 9, 18, 19, 40].map(columnsFor)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    for (let count = 0; count < 3000; count += 1)
      expect(columnsFor(count + 1)).toBeGreaterThanOrEqual(columnsFor(count));
  });
});
