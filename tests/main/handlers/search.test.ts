import { beforeEach, describe, expect, test } from 'vitest';
import { seedText } from '../../../src/main/texts/seed';
import { insightTextId, storyTextId } from '../../../src/shared/ids';
import { addFragment, addStory, addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
const find = (text: string) => desk.query('search.find', { text });
const kinds = (text: string) =>
  find(text)
    .map(({ kind }) => kind)
    .sort();

beforeEach(() => {
  desk = createDesk();
  const story = addStory(desk, 'De blauwe brief', addTeller(desk, 'Linde'));
  seedText(desk.db, storyTextId(story), [
    { type: 'paragraph', runs: [{ text: 'Bij de voedselbank kreeg ik een cafeïnevrije koffie.' }] },
  ]);
  addFragment(desk, story, 'Op de mat lag een brief.');
});

describe('searching', () => {
  test('finds in titles and texts, the last word half written, accents or not', () => {
    expect(kinds('brie')).toEqual(['fragment', 'story']);
    expect(kinds('BLAUWE brie')).toEqual(['story']);
    expect(kinds('cafeinevrij')).toEqual(['story']);
    expect(kinds('cafeïne')).toEqual(['story']);
    expect(kinds('afeïne')).toEqual([]);
    expect(kinds('linde')).toEqual(['participant']);
  });

  test('shows where: the words between marks, a fragment under its story', () => {
    const [hit] = find('voedselbank');
    expect(hit).toMatchObject({ kind: 'story', title: 'De blauwe brief' });
    expect(hit?.snippet).toContain('de \uE000voedselbank\uE001 kreeg');
    expect(find('mat')[0]).toMatchObject({ kind: 'fragment', title: 'De blauwe brief' });
  });

  test('finds every kind of thing', () => {
    const pile = desk.command('piles.add', { name: 'Kruimel', cardIds: [], x: null, y: null }).id;
    const insight = desk.command('insights.add', {
      kind: 'need',
      statement: 'Kruimels tellen',
      supports: [],
    }).id;
    seedText(desk.db, insightTextId(insight), [
      { type: 'quote', runs: [{ text: 'Over kruimeldief gesproken' }] },
    ]);
    desk.command('followUps.add', {
      kind: 'nextStep',
      text: 'Kruimelpad',
      addressee: '',
      insightId: insight,
    });
    desk.command('sessions.add', { title: 'Kruimelmiddag', date: '', place: '', startsAt: '13:00' });
    desk.command('workshop.update', { purpose: 'Geen kruimelwerk' });
    desk.command('participants.add', {
      pseudonym: 'Kruimel',
      picture: '',
      role: 'expert',
      perspective: '',
      note: '',
    });
    addFragment(desk, addStory(desk, 'Kruimels'), 'Kruimels op tafel');
    expect(kinds('kruimel')).toEqual(
      ['fragment', 'followUp', 'insight', 'participant', 'pile', 'session', 'story', 'workshop'].sort(),
    );
    expect(kinds('kruimeldief')).toEqual(['insight']);
    desk.command('piles.remove', { id: pile });
    expect(kinds('kruimel')).not.toContain('pile');
    desk.undo();
    expect(kinds('kruimel')).toContain('pile');
  });

  test('gives at most fifty, and nothing for no words', () => {
    for (let n = 0; n < 60; n += 1) addStory(desk, `Nummer ${n}`);
    expect(find('nummer')).toHaveLength(50);
    for (const text of ['', '   ', '"', '*', '-', '()', "'", '\u0000', '\uD800'])
      expect(find(text)).toEqual([]);
  });

  test.each([
    'brief OR linde',
    'title:brief',
    'brief NOT blauwe',
    '"brief',
    'brief*)',
    'NEAR(brief linde)',
    '^brief',
    '{title body}: brief',
    "brief'; DROP TABLE story; --",
    'brief + blauwe - x',
  ])('reads %s as words, never as a query', (text) => {
    expect(() => find(text)).not.toThrow();
    expect(kinds('brief')).toEqual(['fragment', 'story']);
  });

  test('takes words that look like orders as words', () => {
    addStory(desk, 'Het or-woord and not near');
    expect(kinds('and not')).toEqual(['story']);
    for (const text of ['brief or linde', 'brief OR linde', 'brief NOT linde', 'NOT brief']) {
      expect(kinds(text)).toEqual([]);
    }
  });
});
