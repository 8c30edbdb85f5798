import { beforeEach, describe, expect, test } from 'vitest';
import type { FragmentId, PileId } from '../../../src/shared/ids';
import { addFragment, addStory, addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
let cards: readonly FragmentId[];

beforeEach(() => {
  desk = createDesk();
  const story = addStory(desk, 'De brief', addTeller(desk, 'Linde'));
  cards = ['een', 'twee', 'drie', 'vier'].map((words) => addFragment(desk, story, words));
});

const card = (index: number): FragmentId => {
  const id = cards[index];
  if (!id) throw new Error('No such card');
  return id;
};
const addPile = (name: string, ...indexes: number[]): PileId =>
  desk.command('piles.add', { name, cardIds: indexes.map(card), x: null, y: null }).id;
const shown = () => {
  const { piles, loose } = desk.query('sort.get');
  return {
    piles: piles.map((pile) => [pile.name, pile.cards.map(({ words }) => words).join(' ')]),
    loose: loose.map(({ words }) => words).join(' '),
  };
};

describe('cards', () => {
  test('begin loose, in order of marking, with whose they are', () => {
    expect(shown()).toEqual({ piles: [], loose: 'een twee drie vier' });
    expect(desk.query('sort.get').loose[0]).toMatchObject({
      pseudonym: 'Linde',
      storyTitle: 'De brief',
      x: null,
    });
  });

  test('go into a pile, before another card, several at once, and back out', () => {
    const pile = addPile('Post', 0, 1);
    desk.command('cards.move', { ids: [card(3), card(2)], pileId: pile, before: card(1) });
    expect(shown()).toEqual({ piles: [['Post', 'een vier drie twee']], loose: '' });
    expect(desk.undoText()).toBe('2 kaarten terugzetten');
    desk.command('cards.move', { ids: [card(0)], pileId: null, before: null });
    expect(shown()).toEqual({ piles: [['Post', 'vier drie twee']], loose: 'een' });
    expect(desk.undoText()).toBe('Kaart van Linde terugzetten');
  });

  test('keep their order after very many moves to the same spot', () => {
    for (let round = 0; round < 200; round += 1) {
      desk.attempt('cards.move', { ids: [card(round % 2)], pileId: null, before: card(3) });
    }
    expect(shown().loose).toBe('drie een twee vier');
  });

  test('have a place on the board until they change piles', () => {
    desk.command('cards.place', { places: [{ id: card(0), x: 10, y: -20.5 }] });
    expect(desk.query('sort.get').loose[0]).toMatchObject({ x: 10, y: -20.5 });
    const pile = addPile('Post', 0);
    desk.command('cards.move', { ids: [card(0)], pileId: null, before: null });
    expect(desk.query('sort.get').loose.at(-1)).toMatchObject({ words: 'een', x: null, y: null });
    expect(pile).toBeDefined();
  });

  test('are laid on the board out of their pile in one step, which comes back as one', () => {
    addPile('Post', 0, 1, 2);
    desk.command('cards.place', { places: [{ id: card(1), x: 5, y: 6 }] });
    expect(shown()).toEqual({ piles: [['Post', 'een drie']], loose: 'vier twee' });
    expect(desk.query('sort.get').loose.at(-1)).toMatchObject({ words: 'twee', x: 5, y: 6 });
    desk.undo();
    expect(shown()).toEqual({ piles: [['Post', 'een twee drie']], loose: 'vier' });
  });

  test('that are not there, or a pile that is not, are refused', () => {
    const refusal = { ok: false, error: { type: 'notFound' } };
    expect(desk.attempt('cards.move', { ids: ['nobody'], pileId: null, before: null })).toEqual(refusal);
    expect(desk.attempt('cards.move', { ids: [card(0)], pileId: 'nowhere', before: null })).toEqual(refusal);
    expect(desk.attempt('cards.place', { places: [{ id: 'nobody', x: 0, y: 0 }] })).toEqual(refusal);
    expect(desk.attempt('piles.add', { name: '', cardIds: ['nobody'], x: null, y: null })).toEqual(refusal);
    expect(shown().loose).toBe('een twee drie vier');
  });
});

describe('piles', () => {
  test('that were put somewhere go back in their row, and from there where they were', () => {
    const id = addPile('Post', 0);
    const place = () => {
      const pile = desk.query('sort.get').piles.find((other) => other.id === id);
      return [pile?.x, pile?.y];
    };
    desk.command('piles.place', { id, x: 700, y: -20 });
    desk.command('piles.place', { id, x: null, y: null });
    expect(place()).toEqual([null, null]);
    desk.undo();
    expect(place()).toEqual([700, -20]);
  });

  test('get the colour that is used least, a name, a theme and a place', () => {
    const colours = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => {
      const id = addPile(name);
      return desk.query('sort.get').piles.find((pile) => pile.id === id)?.colour;
    });
    expect(new Set(colours.slice(0, 6)).size).toBe(6);
    expect(colours[6]).toBe(colours[0]);
    const [first] = desk.query('sort.get').piles;
    const theme = desk.command('themes.add', { name: 'Geld' }).id;
    desk.command('piles.update', { id: first?.id, themeId: theme, colour: 'rose' });
    desk.command('piles.place', { id: first?.id, x: 1, y: 2 });
    desk.command('piles.rename', { id: first?.id, name: 'Op de mat' });
    expect(desk.undoText()).toBe('Naam van stapel “Op de mat” terugzetten');
    expect(desk.query('sort.get').piles[0]).toMatchObject({
      name: 'Op de mat',
      colour: 'rose',
      themeId: theme,
      x: 1,
    });
    desk.command('themes.remove', { id: theme });
    expect(desk.query('sort.get').piles[0]?.themeId).toBe(null);
    expect(desk.attempt('piles.rename', { id: first?.id, name: ' ' })).toEqual({
      ok: false,
      error: { type: 'emptyTitle' },
    });
  });

  test('change places', () => {
    const [a, , c] = [addPile('a'), addPile('b'), addPile('c')];
    desk.command('piles.move', { id: c, before: a });
    expect(shown().piles.map(([name]) => name)).toEqual(['c', 'a', 'b']);
  });

  test('that go leave their cards loose; taken back, the cards lie in them again', () => {
    const pile = addPile('Post', 0, 1);
    desk.command('piles.remove', { id: pile });
    expect(shown()).toEqual({ piles: [], loose: 'een twee drie vier' });
    expect(desk.undoText()).toBe('Stapel “Post” terughalen');
    desk.undo();
    expect(shown()).toEqual({ piles: [['Post', 'een twee']], loose: 'drie vier' });
  });

  test('merge, show their cards after the others, and come out again with their own', () => {
    const [post, bel] = [addPile('Post', 0, 1), addPile('Telefoon', 2, 3)];
    desk.command('piles.merge', { from: post, into: bel });
    expect(shown()).toEqual({ piles: [['Telefoon', 'drie vier een twee']], loose: '' });
    expect(desk.query('sort.get').piles[0]?.merged).toEqual([{ id: post, name: 'Post' }]);
    // Another order inside the merged pile does not make a card change piles.
    desk.command('cards.move', { ids: [card(1)], pileId: bel, before: card(2) });
    expect(shown().piles).toEqual([['Telefoon', 'twee drie vier een']]);
    desk.command('piles.unmerge', { id: post });
    expect(shown().piles).toEqual([
      ['Post', 'twee een'],
      ['Telefoon', 'drie vier'],
    ]);
  });

  test('a card for a merged pile goes to the pile it is shown in', () => {
    const [post, bel] = [addPile('Post', 0), addPile('Telefoon', 1)];
    desk.command('piles.merge', { from: post, into: bel });
    desk.command('cards.move', { ids: [card(2)], pileId: post, before: null });
    desk.command('piles.unmerge', { id: post });
    expect(shown().piles).toEqual([
      ['Post', 'een'],
      ['Telefoon', 'twee drie'],
    ]);
  });

  test('several deep: shown in the outermost, loose again when that one goes, never in a circle', () => {
    const [a, b, c] = [addPile('a', 0), addPile('b', 1), addPile('c', 2)];
    desk.command('piles.merge', { from: a, into: b });
    desk.command('piles.merge', { from: b, into: c });
    expect(shown().piles).toEqual([['c', 'drie twee een']]);
    expect(desk.attempt('piles.merge', { from: c, into: a })).toEqual({
      ok: false,
      error: { type: 'invalidInput', field: 'into' },
    });
    desk.command('piles.remove', { id: c });
    expect(shown()).toEqual({ piles: [['b', 'twee een']], loose: 'drie vier' });
    expect(desk.attempt('piles.unmerge', { id: b })).toEqual({ ok: false, error: { type: 'notFound' } });
  });
});
