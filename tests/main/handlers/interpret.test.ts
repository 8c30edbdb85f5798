import { beforeEach, describe, expect, test } from 'vitest';
import { readStorylineItems } from '../../../src/main/repositories/storyline';
import { buildStoryline } from '../../../src/shared/domain/storyline';
import { addFragment, addStory, addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});

const notFound = { ok: false, error: { type: 'notFound' } };
const emptyTitle = { ok: false, error: { type: 'emptyTitle' } };
const addInsight = (statement: string, supports: readonly string[] = []) =>
  desk.command('insights.add', { kind: 'need', statement, supports }).id;

describe('insights', () => {
  test('stand on voices, with what is needed to show them', () => {
    const teller = addTeller(desk, 'Linde');
    const fragment = addFragment(desk, addStory(desk, 'De brief', teller), 'Ik wil rust.');
    const id = addInsight('Rust is een voorwaarde', [fragment, fragment]);
    const text = { insightId: id, side: 'counter', fragmentId: null, text: 'Voor mij niet.' };
    const counter = desk.command('voices.add', { ...text, tellerId: teller });
    expect(desk.undoText()).toBe('Tegenstem bij “Rust is een voorwaarde” weghalen');
    expect(desk.query('insights.list')).toMatchObject([
      {
        id,
        voices: [
          {
            side: 'support',
            fragment: { words: 'Ik wil rust.' },
            pseudonym: 'Linde',
            storyTitle: 'De brief',
            text: '',
          },
          { side: 'counter', fragment: null, pseudonym: 'Linde', storyTitle: '', text: 'Voor mij niet.' },
        ],
      },
    ]);
    desk.command('voices.remove', { id: counter.id });
    expect(desk.query('insights.list')[0]?.voices).toHaveLength(1);
    expect(desk.attempt('voices.remove', { id: counter.id })).toEqual(notFound);
  });

  test('a voice from a fragment is the words and the teller of that fragment, once a side', () => {
    const [linde, merel] = [addTeller(desk, 'Linde'), addTeller(desk, 'Merel')];
    const fragmentId = addFragment(desk, addStory(desk, 'De brief', linde));
    const insightId = addInsight('Rust');
    const voice = { insightId, side: 'support', fragmentId, tellerId: merel, text: 'andere woorden' };
    const { id } = desk.command('voices.add', voice);
    expect(desk.command('voices.add', voice).id).toBe(id);
    expect(desk.query('insights.list')[0]?.voices).toMatchObject([{ id, tellerId: linde, text: '' }]);
  });

  test('refuse voices of nobody about nothing', () => {
    const insightId = addInsight('Rust');
    const voice = { insightId, side: 'support', fragmentId: null, tellerId: null, text: 'Ja.' };
    expect(desk.attempt('voices.add', { ...voice, text: ' ' })).toEqual({
      ok: false,
      error: { type: 'invalidInput', field: 'text' },
    });
    expect(desk.attempt('voices.add', { ...voice, fragmentId: 'x' })).toEqual(notFound);
    expect(desk.attempt('voices.add', { ...voice, tellerId: 'x' })).toEqual(notFound);
    expect(desk.attempt('voices.add', { ...voice, insightId: 'x' })).toEqual(notFound);
    expect(desk.attempt('insights.add', { kind: 'need', statement: '', supports: [] })).toEqual(emptyTitle);
    expect(desk.attempt('insights.add', { kind: 'need', statement: 'Half', supports: ['x'] })).toEqual(
      notFound,
    );
    expect(desk.query('insights.list')).toHaveLength(1);
  });

  test('change, move, and go with what follows from them', () => {
    const [a, b] = [addInsight('Een'), addInsight('Twee')];
    desk.command('insights.move', { id: b, before: a });
    desk.command('insights.update', { id: a, kind: 'dilemma', strength: 'bijna iedereen', circleOnly: true });
    expect(desk.query('insights.list')).toMatchObject([
      { statement: 'Twee' },
      { statement: 'Een', kind: 'dilemma', strength: 'bijna iedereen', circleOnly: true },
    ]);
    expect(desk.attempt('insights.update', { id: a, statement: '' })).toEqual(emptyTitle);
    const follow = { kind: 'recommendation', text: 'Bel eerst', addressee: 'De gemeente', insightId: a };
    const { id } = desk.command('followUps.add', follow);
    expect(desk.query('insights.list')[1]?.followUps).toEqual([{ ...follow, id, madeWith: 'public' }]);
    expect(desk.query('search.find', { text: 'gemeente' })).toHaveLength(1);
    desk.command('insights.remove', { id: a });
    expect(desk.query('followUps.list')).toEqual([]);
    expect(desk.query('search.find', { text: 'gemeente' })).toEqual([]);
    desk.undo();
    expect(desk.query('followUps.list')).toHaveLength(1);
    for (const name of ['insights.update', 'insights.remove'] as const) {
      expect(desk.attempt(name, { id: 'x' })).toEqual(notFound);
    }
    expect(desk.attempt('insights.move', { id: 'x', before: null })).toEqual(notFound);
  });

  test('are given back to a teller, who may answer again', () => {
    const teller = addTeller(desk);
    const insightId = addInsight('Rust');
    const check = { insightId, participantId: teller, result: 'agrees', note: 'Ja, zo was het.' };
    desk.command('memberChecks.set', check);
    desk.command('memberChecks.set', { ...check, result: 'doNotUse' });
    expect(desk.query('insights.list')[0]?.memberChecks).toMatchObject([{ result: 'doNotUse' }]);
    expect(desk.undoText()).toBe('Antwoord van Linde terugzetten');
    expect(desk.attempt('memberChecks.set', { ...check, participantId: 'x' })).toEqual(notFound);
    expect(desk.attempt('memberChecks.set', { ...check, insightId: 'x' })).toEqual(notFound);
  });
});

describe('what follows', () => {
  test('hangs on an insight or on the whole', () => {
    const insight = addInsight('Rust');
    const { id } = desk.command('followUps.add', {
      kind: 'nextStep',
      text: 'Terugkomen',
      addressee: '',
      insightId: null,
    });
    desk.command('followUps.update', { id, insightId: insight, addressee: 'Iedereen' });
    desk.command('followUps.update', { id, text: 'In juni terugkomen' });
    expect(desk.query('followUps.list')).toMatchObject([{ text: 'In juni terugkomen', insightId: insight }]);
    desk.command('followUps.update', { id, insightId: null });
    expect(desk.query('followUps.list')).toMatchObject([{ insightId: null, addressee: 'Iedereen' }]);
    expect(desk.attempt('followUps.update', { id, text: '' })).toEqual(emptyTitle);
    expect(desk.attempt('followUps.update', { id, insightId: 'x' })).toEqual(notFound);
    desk.command('followUps.remove', { id });
    expect(desk.attempt('followUps.remove', { id })).toEqual(notFound);
    const empty = { kind: 'nextStep', text: '', addressee: '', insightId: null };
    expect(desk.attempt('followUps.add', empty)).toEqual(emptyTitle);
    expect(desk.attempt('followUps.add', { ...empty, text: 'x', insightId: 'x' })).toEqual(notFound);
  });
});

describe('the storyline', () => {
  const keys = (ids: readonly string[]) =>
    buildStoryline(
      ids
        .map((id) => desk.query('insights.list').find((i) => i.id === id)?.id)
        .filter((id) => id !== undefined),
      readStorylineItems(desk.db),
    ).map(({ key }) => key);

  test('is changed by hand, place by place', () => {
    const id = addInsight('Rust is een voorwaarde');
    desk.command('storyline.update', { key: `insight:${id}`, notes: 'Rustig lezen' });
    expect(desk.undoText()).toBe('“Rust is een voorwaarde” in de verhaallijn terugzetten');
    desk.command('storyline.update', { key: 'why', hidden: true });
    desk.command('storyline.update', { key: 'why', title: 'Waarom wij' });
    expect(readStorylineItems(desk.db)).toMatchObject([
      { key: `insight:${id}`, notes: 'Rustig lezen', hidden: false },
      { key: 'why', title: 'Waarom wij', hidden: true, position: null },
    ]);
    expect(desk.attempt('storyline.update', { key: 'insight:x', title: '' })).toEqual(notFound);
  });

  test('is put in another order, and a new insight still comes after the one before it', () => {
    const [a, b] = [addInsight('Een'), addInsight('Twee')];
    const arc = keys([a, b]);
    desk.command('storyline.move', { key: 'recommendations', before: 'conclusions' });
    desk.command('storyline.move', { key: `insight:${b}`, before: `insight:${a}` });
    const moved = ['title', 'why', 'questions', 'approach', 'insights', `insight:${b}`, `insight:${a}`];
    expect(keys([a, b])).toEqual([...moved, 'recommendations', 'conclusions', 'discussion', 'next']);
    const more = [addInsight('Drie'), addInsight('Vier'), addInsight('Vijf')];
    expect(keys([a, b, ...more]).slice(5, 10)).toEqual([b, ...more, a].map((id) => `insight:${id}`));
    expect(new Set(keys([a, b]))).toEqual(new Set(arc));
    desk.command('storyline.move', { key: 'title', before: null });
    expect(keys([a, b]).at(-1)).toBe('title');
    expect(desk.attempt('storyline.move', { key: 'insight:x', before: null })).toEqual(notFound);
  });

  test('moving a place before itself changes nothing', () => {
    desk.command('storyline.move', { key: 'why', before: null });
    const before = keys([]);
    desk.command('storyline.move', { key: 'questions', before: 'questions' });
    expect(keys([])).toEqual(before);
  });
});
