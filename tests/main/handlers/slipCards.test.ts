import { beforeEach, describe, expect, test } from 'vitest';
import { readWorkshopData } from '../../../src/main/repositories/workshopData';
import { visibleTo } from '../../../src/shared/audience';
import { uses } from '../../../src/shared/domain/consent';
import type { SlipCard } from '../../../src/shared/domain/room/slipCard';
import type { AgendaBlockId, ParticipantId, SessionId, SlipId } from '../../../src/shared/ids';
import { addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
let sessionId: SessionId;
let blockId: AgendaBlockId;
let linde: ParticipantId;
let merel: ParticipantId;
beforeEach(() => {
  desk = createDesk();
  sessionId = desk.command('sessions.add', { title: 'Ordenen', date: '', place: '', startsAt: '10:00' }).id;
  blockId = desk.command('blocks.add', {
    sessionId,
    method: 'sortAloneTogether',
    title: '',
    minutes: 20,
    instruction: '',
    prompt: 'Wat hoort bij elkaar?',
  }).id;
  linde = addTeller(desk);
  merel = addTeller(desk, 'Merel');
});

const notFound = { ok: false, error: { type: 'notFound' } };
const write = (text: string, hand: string = linde): SlipId => {
  desk.as(hand);
  const { id } = desk.command('slips.add', { sessionId, blockId, groupId: null, text, madeWith: 'circle' });
  desk.as();
  return id;
};
const turn = (...ids: readonly SlipId[]): unknown => desk.command('slips.turn', { ids, turned: true });
const lay = (...ids: readonly SlipId[]): unknown => desk.command('slips.toCard', { ids });
const cards = (audience: 'circle' | 'staff' = 'circle'): readonly SlipCard[] =>
  desk.query('slips.cards', { sessionId, audience });
const stories = () => desk.query('stories.list');
const loose = () => desk.query('sort.get').loose;
const seenBy = (audience: 'circle' | 'staff' | 'public'): readonly string[] =>
  visibleTo(readWorkshopData(desk.db), { audience, outlet: 'screen' }).fragments.map(({ quote }) => quote);
const storyOf = (slip: SlipId) => {
  const found = cards().find(({ slipId }) => slipId === slip)?.storyId;
  if (!found) throw new Error('No story');
  return found;
};

describe('laying slips on the board', () => {
  test('makes of each a card of its writer, with the question, and all of the story is that card', () => {
    const [one, other] = [write('Bellen helpt'), write('Wachten niet', merel)];
    turn(one, other);
    lay(one, other);
    expect(loose()).toMatchObject([
      { quote: 'Bellen helpt', seal: 'verbatim', markState: 'intact', tellerId: linde, pseudonym: 'Linde' },
      { quote: 'Wachten niet', seal: 'verbatim', markState: 'intact', tellerId: merel, pseudonym: 'Merel' },
    ]);
    expect(stories()).toMatchObject([
      { tellerId: linde, sessionId, prompt: 'Wat hoort bij elkaar?', opening: 'Bellen helpt' },
      { tellerId: merel, sessionId, prompt: 'Wat hoort bij elkaar?', opening: 'Wachten niet' },
    ]);
    expect(cards()).toMatchObject([
      { slipId: one, state: 'card', tellerId: linde, shown: false },
      { slipId: other, state: 'card', tellerId: merel, shown: false },
    ]);
  });

  test('releases nothing: nobody but the facilitator sees the card before its teller says yes, and then only the circle', () => {
    const slip = write('Bellen helpt');
    turn(slip);
    lay(slip);
    expect(uses.filter((use) => stories()[0]?.consent[use])).toEqual([]);
    const all = () => [seenBy('circle'), seenBy('staff'), seenBy('public')];
    expect(all()).toEqual([[], [], []]);
    desk.command('consent.setForTeller', { tellerId: linde, use: 'circle', granted: true });
    expect(all()).toEqual([[], [], []]);
    const yes = { tellerId: linde, storyIds: [storyOf(slip)], use: 'circle', granted: true };
    desk.command('consent.setForStories', yes);
    expect(all()).toEqual([['Bellen helpt'], [], []]);
    expect([cards()[0]?.shown, cards('staff')[0]?.shown]).toEqual([true, false]);
  });

  test('is one step: taken back, all cards and their stories are gone and the slips are there', () => {
    const slips = ['Bellen helpt', 'Een brief', 'Iemand die vraagt'].map((text) => write(text));
    turn(...slips);
    lay(...slips);
    expect(desk.undoText()).toBe('3 kaarten van het bord halen');
    desk.undo();
    expect([stories(), loose(), cards()]).toEqual([[], [], []]);
    expect(desk.query('slips.list', { sessionId })).toHaveLength(3);
    expect(desk.query('search.find', { text: 'Bellen' })).toEqual([]);
    lay(...slips);
    expect(loose().map(({ quote, markState }) => `${quote} ${markState}`)).toEqual([
      'Bellen helpt intact',
      'Een brief intact',
      'Iemand die vraagt intact',
    ]);
  });

  test('passes over what is covered and what lies there already', () => {
    const [one, other] = [write('Bellen helpt'), write('Wachten niet')];
    lay(one, other);
    expect(loose()).toEqual([]);
    turn(one);
    lay(one, other);
    expect(desk.undoText()).toBe('Kaart “Bellen helpt” van het bord halen');
    turn(other);
    lay(one, other);
    lay(one, other);
    expect(loose().map(({ quote }) => quote)).toEqual(['Bellen helpt', 'Wachten niet']);
    expect(stories()).toHaveLength(2);
  });

  test('keeps the same words apart, of two writers and of one', () => {
    const [one, other, again] = [write('Bellen helpt'), write('Bellen helpt', merel), write('Bellen helpt')];
    turn(one, other, again);
    lay(one);
    lay(one, other, again);
    expect(loose().map(({ tellerId }) => tellerId)).toEqual([linde, merel, linde]);
  });

  test('makes no second story of words that are one, and brings no thrown away card back', () => {
    const [told, thrown] = [write('Bellen helpt'), write('Wachten niet')];
    desk.command('slips.toStory', { id: told });
    turn(told, thrown);
    lay(told, thrown);
    expect(cards().map(({ state }) => state)).toEqual(['story', 'card']);
    desk.command('fragments.remove', { ids: loose().map(({ id }) => id) });
    lay(told, thrown);
    expect(cards().map(({ state, shown }) => ({ state, shown }))).toEqual([
      { state: 'story', shown: false },
      { state: 'removed', shown: false },
    ]);
    expect(loose()).toEqual([]);
    desk.undo();
    desk.command('stories.remove', { id: storyOf(thrown) });
    expect(cards().map(({ state }) => state)).toEqual(['story', 'removed']);
  });

  test('of nobody has no teller; one that is not there lays none', () => {
    const slip = write('Bellen helpt', 'zaal');
    turn(slip);
    expect(desk.attempt('slips.toCard', { ids: [slip, 'x'] })).toEqual(notFound);
    expect(loose()).toEqual([]);
    lay(slip);
    expect(cards()).toMatchObject([{ state: 'card', tellerId: null, shown: false }]);
  });

  test('of forty people at once keeps their order', () => {
    const slips = Array.from({ length: 40 }, (_, index) => write(`Briefje ${index}`));
    desk.attempt('slips.turn', { ids: slips, turned: true });
    desk.attempt('slips.toCard', { ids: slips });
    expect(loose().map(({ quote }) => quote)).toEqual(slips.map((_, index) => `Briefje ${index}`));
  });
});

test('one answer of one teller is not given for the story of another', () => {
  const [one, other] = [write('Bellen helpt'), write('Wachten niet', merel)];
  turn(one, other);
  lay(one, other);
  const storyIds = [storyOf(one), storyOf(other)];
  const yes = { tellerId: linde, use: 'circle', granted: true };
  expect(desk.attempt('consent.setForStories', { ...yes, storyIds })).toEqual(notFound);
  expect(desk.attempt('consent.setForStories', { ...yes, tellerId: 'x', storyIds })).toEqual(notFound);
  expect(stories().map(({ consent }) => consent.circle)).toEqual([false, false]);
});

describe('an insight of a slip', () => {
  const insights = () => desk.query('insights.list');
  const seen = (audience: 'circle' | 'staff' | 'public'): readonly string[] =>
    visibleTo(readWorkshopData(desk.db), { audience, outlet: 'screen' }).insights.map((one) => one.statement);

  test('has its words, is carried by who wrote it, and stays in the circle whatever its writer said', () => {
    const id = write('Bellen helpt');
    expect(desk.attempt('slips.toInsight', { id })).toEqual(notFound);
    turn(id);
    desk.command('slips.toInsight', { id });
    expect(insights()).toMatchObject([
      {
        statement: 'Bellen helpt',
        circleOnly: true,
        voices: [{ side: 'support', tellerId: linde, text: 'Bellen helpt' }],
      },
    ]);
    expect([seen('circle'), seen('staff'), seen('public')]).toEqual([[], [], []]);
    for (const use of uses) desk.command('consent.setForTeller', { tellerId: linde, use, granted: true });
    expect([seen('circle'), seen('staff'), seen('public')]).toEqual([['Bellen helpt'], [], []]);
  });

  test('of nobody has no voice, and stays in the circle too', () => {
    const id = write('Bellen helpt', 'zaal');
    turn(id);
    desk.command('slips.toInsight', { id });
    expect(insights()).toMatchObject([{ circleOnly: true, voices: [] }]);
    expect([seen('circle'), seen('staff'), seen('public')]).toEqual([['Bellen helpt'], [], []]);
    expect(desk.attempt('slips.toInsight', { id: 'x' })).toEqual(notFound);
  });

  test('an insight written down among the circle stays there', () => {
    const words = { kind: 'need', statement: 'Een mens eerst', supports: [] };
    desk.command('insights.add', { ...words, circleOnly: true });
    desk.command('insights.add', { ...words, statement: 'Tijd helpt' });
    expect([seen('circle'), seen('staff')]).toEqual([['Een mens eerst', 'Tijd helpt'], ['Tijd helpt']]);
  });
});
