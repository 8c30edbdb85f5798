import { layoutBoard } from '@shared/domain/board/boardLayout';
import { faceOf } from '@shared/domain/board/cardSize';
import { findCards, findPiles } from '@shared/domain/board/findCards';
import { centreOf } from '@shared/domain/board/geometry';
import { dropPlaceAt, landingAt } from '@shared/domain/board/hitTest';
import { neighbourOf } from '@shared/domain/board/neighbour';
import { addCards, keepPresent, toggleCard } from '@shared/domain/board/selection';
import { linesOf } from '@shared/domain/board/textLines';
import type { FragmentId } from '@shared/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, anyView, aPile, aView, cardId } from './builders';

const cards = ['a', 'b', 'c', 'd'].map((name) => aCard(name));
const view = aView(
  [aPile('p', cards, { name: 'Post die je niet opent' })],
  [aCard('f', { words: 'Hé, een café met ideeën', pseudonym: 'Vlinder' }), aCard('g', { x: 2000, y: 2000 })],
);
const board = layoutBoard(view, 'Nog nergens bij');
const boxOf = (id: string) => {
  const box = [...board.groups.flatMap((group) => group.cards), ...board.free].find(
    (candidate) => candidate.card.id === id,
  );
  if (box === undefined) throw new Error(`No card ${id} on the board`);
  return box.rect;
};

describe('where a card lands on the room screen', () => {
  const nobody = new Set<FragmentId>();

  it('is on a loose card, in a pile, among the loose cards or on the empty table', () => {
    expect(landingAt(board, centreOf(boxOf('f')), nobody)).toMatchObject({
      type: 'card',
      id: 'f',
      isFree: false,
    });
    expect(landingAt(board, centreOf(boxOf('g')), nobody)).toMatchObject({
      type: 'card',
      id: 'g',
      isFree: true,
    });
    expect(landingAt(board, centreOf(boxOf('a')), nobody)).toMatchObject({ type: 'pile', id: 'p' });
    const loose = board.groups.find(({ id }) => id === null)?.rect ?? { x: 0, y: 0 };
    expect(landingAt(board, { x: loose.x + 4, y: loose.y + 4 }, nobody)).toEqual({ type: 'loose' });
    expect(landingAt(board, { x: -900, y: -900 }, nobody)).toMatchObject({ type: 'board' });
  });

  it('never is on a card that somebody holds', () => {
    expect(landingAt(board, centreOf(boxOf('f')), new Set([cardId('f')]))).toEqual({ type: 'loose' });
    expect(landingAt(board, centreOf(boxOf('g')), new Set([cardId('g')]))).toMatchObject({ type: 'board' });
  });
});

describe('what lies under a point', () => {
  it('is the pile of the card that lies there', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const layout = layoutBoard(any, 'Los');
        const nobody = new Set<FragmentId>();
        for (const group of layout.groups) {
          for (const box of group.cards) {
            expect(dropPlaceAt(layout, centreOf(box.rect), nobody)).toMatchObject({
              type: 'group',
              pileId: group.id,
            });
          }
        }
        for (const box of layout.free)
          expect(dropPlaceAt(layout, centreOf(box.rect), nobody).type).toBe('board');
      }),
      { numRuns: 60 },
    );
  });

  it('is a place before or after a card, at the end of a pile, or the board itself', () => {
    const rect = boxOf('b');
    const moving = new Set([cardId('f')]);
    expect(dropPlaceAt(board, { x: rect.x + 5, y: rect.y + 5 }, moving)).toMatchObject({
      pileId: 'p',
      before: 'b',
    });
    expect(dropPlaceAt(board, { x: rect.x + rect.width - 5, y: rect.y + 5 }, moving)).toMatchObject({
      before: 'c',
    });
    const [pile] = board.groups;
    expect(
      dropPlaceAt(board, { x: (pile?.rect.x ?? 0) + 3, y: (pile?.rect.y ?? 0) + 3 }, moving),
    ).toMatchObject({ before: null });
    expect(dropPlaceAt(board, { x: -500, y: 9 }, moving)).toEqual({ type: 'board', at: { x: -500, y: 9 } });
  });

  it('does not count the cards in the hand', () => {
    const rect = boxOf('b');
    expect(dropPlaceAt(board, { x: rect.x + 5, y: rect.y + 5 }, new Set([cardId('b')]))).toMatchObject({
      before: null,
    });
  });
});

describe('arrow keys up and down', () => {
  const spots = ['a', 'b', 'c', 'd', 'f'].map((name) => ({ key: name, rect: boxOf(name) }));
  it('go to the nearest card that way, also in another pile, and stop at the edge', () => {
    expect(neighbourOf(spots, boxOf('a'), 'down')).toBe('c');
    expect(neighbourOf(spots, boxOf('d'), 'up')).toBe('b');
    expect(neighbourOf(spots, boxOf('a'), 'up')).toBeNull();
    expect(neighbourOf(spots, boxOf('c'), 'down')).toBe(
      boxOf('f').y > boxOf('c').y + boxOf('c').height ? 'f' : null,
    );
  });
});

describe('selection', () => {
  it('picks up, puts back, adds and lets go of what is gone', () => {
    expect(toggleCard(toggleCard([], cardId('a')), cardId('b'))).toEqual(['a', 'b']);
    expect(toggleCard([cardId('a'), cardId('b')], cardId('a'))).toEqual(['b']);
    expect(addCards([cardId('a')], [cardId('a'), cardId('c')])).toEqual(['a', 'c']);
    expect(keepPresent([cardId('a'), cardId('gone')], view)).toEqual(['a']);
  });
});

describe('finding', () => {
  it('does not mind accents, capitals or the order of words', () => {
    expect(findCards(view, 'IDEEEN cafe').map((found) => found.card.id)).toEqual(['f']);
    expect(findCards(view, 'vlinder').map((found) => found.card.id)).toEqual(['f']);
    expect(findCards(view, 'post envelop')).toHaveLength(4);
    expect(findCards(view, '   ')).toEqual([]);
    expect(findPiles(view.piles, 'NIET')).toHaveLength(1);
    expect(findPiles(view.piles, '')).toHaveLength(1);
    expect(findPiles(view.piles, 'zzz')).toEqual([]);
  });
});

describe('what a card shows', () => {
  it('has a line for every line of words, up to seven', () => {
    expect(linesOf('', { typeface: 'words', size: 17, width: 188 })).toBe(0);
    expect(linesOf('Ja.', { typeface: 'words', size: 17, width: 188 })).toBe(1);
    expect(linesOf('x'.repeat(60), { typeface: 'words', size: 17, width: 188 })).toBeGreaterThan(2);
    expect(faceOf(aCard('long', { words: 'woord '.repeat(200) })).lines).toBe(7);
  });

  it('shows the words for others when there are, and what to know about the card', () => {
    const face = faceOf(aCard('x', { words: 'Eerst', quote: 'Later', circleOnly: true, markState: 'lost' }));
    expect(face).toMatchObject({ words: 'Later', chips: ['circleOnly', 'lost'], picture: false });
  });
});
