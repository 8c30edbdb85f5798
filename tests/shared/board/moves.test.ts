import type { SortView } from '@shared/contract/sort';
import {
  cardsInOrder,
  changePile,
  inListOrder,
  mergePiles,
  moveCards,
  movePile,
  pileOfCard,
  placeCards,
  removePile,
  stepWithinPile,
} from '@shared/domain/board/moves';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, anyView, aPile, aView, cardId, pileId } from './builders';

const names = (view: SortView): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...view.piles.map((pile) => [pile.name, pile.cards.map((card) => card.id).join(' ')]),
    ['loose', view.loose.map((card) => card.id).join(' ')],
  ]);

const post = aPile('post', [aCard('a'), aCard('b'), aCard('c')]);
const samen = aPile('samen', [aCard('d'), aCard('e')]);
const view = aView([post, samen], [aCard('f'), aCard('g')]);

describe('moveCards', () => {
  it('puts cards at the end, before another, or nowhere', () => {
    expect(
      names(moveCards(view, { ids: [cardId('f'), cardId('a')], pileId: pileId('samen'), before: null })),
    ).toEqual({ post: 'b c', samen: 'd e f a', loose: 'g' });
    expect(
      names(moveCards(view, { ids: [cardId('f')], pileId: pileId('post'), before: cardId('b') })),
    ).toEqual({ post: 'a f b c', samen: 'd e', loose: 'g' });
    expect(names(moveCards(view, { ids: [cardId('c')], pileId: null, before: cardId('g') }))).toEqual({
      post: 'a b',
      samen: 'd e',
      loose: 'f c g',
    });
  });

  it('loses no card and doubles none, and tells each card where it is', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (board, picks, to, beforePick) => {
          const all = cardsInOrder(board);
          fc.pre(all.length > 0);
          const ids = [...new Set(picks.map((pick) => all[pick % all.length]?.id))].filter(
            (id) => id !== undefined,
          );
          const target = board.piles[to % (board.piles.length + 1)] ?? null;
          const before = all[beforePick % all.length]?.id ?? null;
          const moved = moveCards(board, { ids, pileId: target?.id ?? null, before });
          const after = cardsInOrder(moved);
          expect(after.map((card) => card.id).sort()).toEqual(all.map((card) => card.id).sort());
          for (const id of ids) expect(pileOfCard(moved, id)?.id ?? null).toBe(target?.id ?? null);
          for (const pile of moved.piles) for (const card of pile.cards) expect(card.pileId).toBe(pile.id);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves piles that have no part in it exactly as they were', () => {
    const moved = moveCards(view, { ids: [cardId('f')], pileId: pileId('post'), before: null });
    expect(moved.piles[1]).toBe(view.piles[1]);
  });
});

describe('a card that changes piles', () => {
  it('loses its place by hand, and keeps it when it stays loose', () => {
    const placed = placeCards(view, [{ id: cardId('f'), x: 5, y: 6 }]);
    const moved = moveCards(placed, { ids: [cardId('f')], pileId: pileId('post'), before: null });
    expect(moved.piles[0]?.cards.at(-1)).toMatchObject({ id: 'f', pileId: 'post', x: null, y: null });
    const stayed = moveCards(placed, { ids: [cardId('f')], pileId: null, before: null });
    expect(stayed.loose.at(-1)).toMatchObject({ id: 'f', x: 5, y: 6 });
  });
});

describe('stepWithinPile', () => {
  it('goes one step earlier or later, together', () => {
    const step = (ids: readonly string[], direction: 'earlier' | 'later'): string | undefined => {
      const move = stepWithinPile(view, ids.map(cardId), direction);
      return move === null ? undefined : names(moveCards(view, move))['post'];
    };
    expect(step(['b'], 'earlier')).toBe('b a c');
    expect(step(['a'], 'later')).toBe('b a c');
    expect(step(['b'], 'later')).toBe('a c b');
    expect(step(['c', 'b'], 'earlier')).toBe('b c a');
    expect(step(['a'], 'earlier')).toBeUndefined();
    expect(step(['c'], 'later')).toBeUndefined();
  });

  it('does nothing for cards of several piles', () => {
    expect(stepWithinPile(view, [cardId('b'), cardId('e')], 'earlier')).toBeNull();
    expect(stepWithinPile(view, [], 'later')).toBeNull();
  });

  it('leaves a card of a merged pile in its own pile', () => {
    const merged = mergePiles(view, pileId('samen'), pileId('post'));
    expect(stepWithinPile(merged, [cardId('e')], 'earlier')).toEqual({
      ids: ['e'],
      pileId: 'post',
      before: 'd',
    });
    const stepped = moveCards(merged, { ids: [cardId('e')], pileId: pileId('post'), before: cardId('d') });
    expect(names(stepped)['post']).toBe('a b c e d');
    expect(pileOfCard(stepped, cardId('e'))?.cards.find((card) => card.id === 'e')?.pileId).toBe('samen');
  });
});

describe('piles', () => {
  it('merge with all their cards, and remember what went in', () => {
    const merged = mergePiles(view, pileId('samen'), pileId('post'));
    expect(names(merged)).toEqual({ post: 'a b c d e', loose: 'f g' });
    expect(merged.piles[0]?.merged).toEqual([{ id: 'samen', name: 'samen' }]);
    expect(mergePiles(view, pileId('post'), pileId('post'))).toBe(view);
  });

  it('show a card moved to a merged pile in the pile that holds it', () => {
    const merged = mergePiles(view, pileId('samen'), pileId('post'));
    const moved = moveCards(merged, { ids: [cardId('f')], pileId: pileId('samen'), before: null });
    expect(names(moved)).toEqual({ post: 'a b c d e f', loose: 'g' });
  });

  it('go, and leave their cards loose', () => {
    expect(names(removePile(view, pileId('post')))).toEqual({ samen: 'd e', loose: 'f g a b c' });
    expect(removePile(view, pileId('post')).loose.every((card) => card.pileId === null)).toBe(true);
  });

  it('change their name or their order without touching the cards', () => {
    expect(names(changePile(view, pileId('post'), { name: 'brieven' }))['brieven']).toBe('a b c');
    expect(movePile(view, pileId('samen'), pileId('post')).piles.map((pile) => pile.id)).toEqual([
      'samen',
      'post',
    ]);
    expect(movePile(view, pileId('post'), null).piles.map((pile) => pile.id)).toEqual(['samen', 'post']);
  });
});

describe('cards', () => {
  it('lie where they are put, wherever they are', () => {
    const placed = placeCards(view, [{ id: cardId('f'), x: 5, y: 6 }]);
    expect(placed.loose[0]).toMatchObject({ id: 'f', x: 5, y: 6 });
  });

  it('are given in the order of the list', () => {
    expect(inListOrder(view, [cardId('g'), cardId('nobody'), cardId('b')])).toEqual(['b', 'g']);
  });
});
