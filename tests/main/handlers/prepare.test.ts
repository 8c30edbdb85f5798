import { beforeEach, describe, expect, test } from 'vitest';
import { toId } from '../../../src/shared/ids';
import { addFragment, addStory, addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});

const notFound = { ok: false, error: { type: 'notFound' } };
const emptyTitle = { ok: false, error: { type: 'emptyTitle' } };

describe('the werkplaats', () => {
  test('keeps what is not mentioned; a title must say something', () => {
    desk.command('workshop.update', { purpose: 'Luisteren\nen leren' });
    desk.command('workshop.update', { title: '  Rond\u0000komen \n in Zuid ', commissioner: 'De wijk' });
    expect(desk.query('workshop.get').workshop).toMatchObject({
      title: 'Rondkomen in Zuid',
      purpose: 'Luisteren\nen leren',
      commissioner: 'De wijk',
      background: '',
    });
    expect(desk.attempt('workshop.update', { title: ' \t ' })).toEqual(emptyTitle);
    desk.command('workshop.update', { title: 'x'.repeat(200) });
    expect(desk.query('workshop.get').workshop.title).toHaveLength(200);
    expect(() => desk.command('workshop.update', { title: 'x'.repeat(201) })).toThrow();
  });

  test('has questions of three kinds, in an order', () => {
    const [a, b, c] = ['descriptive', 'deepening', 'policy'].map(
      (kind) => desk.command('questions.add', { kind, text: `Vraag ${kind}` }).id,
    );
    desk.command('questions.move', { id: c, before: a });
    desk.command('questions.update', { id: b, text: 'Waarom dan?' });
    expect(desk.undoText()).toBe('Vraag “Vraag deepening” terugzetten');
    desk.command('questions.remove', { id: a });
    expect(desk.query('workshop.get').questions.map(({ text }) => text)).toEqual([
      'Vraag policy',
      'Waarom dan?',
    ]);
    expect(desk.attempt('questions.add', { kind: 'policy', text: '' })).toEqual(emptyTitle);
    expect(desk.attempt('questions.update', { id: b, text: '' })).toEqual(emptyTitle);
    expect(desk.attempt('questions.remove', { id: a })).toEqual(notFound);
    expect(desk.attempt('questions.move', { id: a, before: null })).toEqual(notFound);
    expect(desk.attempt('questions.update', { id: a })).toEqual(notFound);
  });

  test('has themes', () => {
    const { id } = desk.command('themes.add', { name: 'Geld' });
    desk.command('themes.rename', { id, name: 'Geld en zorgen' });
    expect(desk.query('workshop.get').themes).toEqual([{ id, name: 'Geld en zorgen' }]);
    desk.command('themes.remove', { id });
    expect(desk.query('workshop.get').themes).toEqual([]);
    expect(desk.attempt('themes.rename', { id, name: 'x' })).toEqual(notFound);
    expect(desk.attempt('themes.add', { name: '' })).toEqual(emptyTitle);
  });
});

describe('participants', () => {
  test('get a proposed pseudonym that nobody has, and have said yes to nothing', () => {
    const first = desk.query('participants.propose');
    addTeller(desk, first.name);
    expect(desk.query('participants.propose').name).not.toBe(first.name);
    expect(desk.query('participants.list')).toMatchObject([{ pseudonym: first.name, showName: false }]);
    expect(Object.values(desk.query('participants.list')[0]?.consent ?? {})).toEqual(Array(6).fill(false));
  });

  test('say yes per use, and no again', () => {
    const id = addTeller(desk);
    desk.command('consent.setForTeller', { tellerId: id, use: 'report', granted: true });
    expect(desk.query('participants.list')[0]?.consent).toMatchObject({ report: true, circle: false });
    expect(desk.undoText()).toBe('Toestemming van Linde terugzetten');
    desk.command('consent.setForTeller', { tellerId: id, use: 'report', granted: false });
    expect(desk.query('participants.list')[0]?.consent.report).toBe(false);
    expect(desk.attempt('consent.setForTeller', { tellerId: 'x', use: 'report', granted: true })).toEqual(
      notFound,
    );
  });

  test('who leaves takes the name along and the yes too; the stories stay', () => {
    const id = addTeller(desk);
    const story = addStory(desk, 'De brief', id);
    addFragment(desk, story);
    desk.command('stories.update', { id: story, writtenBy: id });
    desk.command('participants.remove', { id });
    expect(desk.query('stories.list')).toMatchObject([{ tellerId: null, writtenBy: null, fragmentCount: 1 }]);
    expect(desk.query('sort.get').loose).toMatchObject([{ tellerId: null, pseudonym: '' }]);
    // An edit in between must not wipe the name that comes back.
    desk.command('stories.update', { id: story, title: 'De blauwe brief' });
    desk.undo();
    desk.undo();
    expect(desk.query('stories.list')).toMatchObject([{ tellerId: id, writtenBy: id }]);
  });

  test('change', () => {
    const id = addTeller(desk);
    desk.command('participants.update', {
      id,
      pseudonym: 'Merel',
      note: 'liever geen beeld',
      showName: true,
    });
    expect(desk.query('participants.list')).toMatchObject([
      { pseudonym: 'Merel', showName: true, role: 'expert' },
    ]);
    expect(desk.attempt('participants.update', { id, pseudonym: '' })).toEqual(emptyTitle);
    expect(desk.attempt('participants.update', { id: 'x', note: '' })).toEqual(notFound);
    expect(desk.attempt('participants.remove', { id: 'x' })).toEqual(notFound);
    const nobody = { pseudonym: '', picture: '', role: 'expert', perspective: '', note: '' };
    expect(desk.attempt('participants.add', nobody)).toEqual(emptyTitle);
  });
});

describe('meetings', () => {
  const meeting = { title: 'Eerste keer', date: '2026-03-10', place: 'Buurthuis', startsAt: '13:00' };
  const block = {
    method: 'checkIn',
    title: 'Aankomen',
    minutes: 15,
    instruction: 'Koffie',
    prompt: 'Hoe ben je hier?',
  };

  test('with a programme in order', () => {
    const { id } = desk.command('sessions.add', meeting);
    const [a, b] = ['Aankomen', 'Vertellen'].map((title) => {
      return desk.command('blocks.add', { ...block, sessionId: id, title }).id;
    });
    desk.command('blocks.move', { id: b, before: a });
    desk.command('blocks.update', { id: a, minutes: 20 });
    desk.command('sessions.update', { id, status: 'done' });
    expect(desk.query('sessions.list')).toMatchObject([
      { ...meeting, status: 'done', blocks: [{ title: 'Vertellen' }, { ...block, minutes: 20 }] },
    ]);
    desk.command('blocks.remove', { id: b });
    expect(desk.undoText()).toBe('Onderdeel “Vertellen” terughalen');
    expect(desk.query('sessions.list')[0]?.blocks).toHaveLength(1);
    desk.command('sessions.remove', { id });
    expect(desk.query('sessions.list')).toEqual([]);
    expect(desk.attempt('blocks.update', { id: a, minutes: 1 })).toEqual(notFound);
    expect(desk.attempt('blocks.remove', { id: a })).toEqual(notFound);
    expect(desk.attempt('blocks.move', { id: a, before: null })).toEqual(notFound);
  });

  test('a whole programme is laid out in one step, for a new meeting or for one that has none yet', () => {
    const parts = [
      { ...block, groups: [] },
      {
        ...block,
        method: 'breakout',
        title: 'Groepjes',
        groups: [{ name: 'Groepje 1', question: 'Wat helpt?' }],
      },
    ];
    const laid = desk.command('sessions.lay', { ...meeting, blocks: parts });
    expect(desk.undoText()).toBe('Bijeenkomst “Eerste keer” weghalen');
    const [, second] = desk.query('sessions.list')[0]?.blocks ?? [];
    expect(desk.query('groups.list', { blockId: second?.id })).toMatchObject([
      { name: 'Groepje 1', question: 'Wat helpt?', members: [] },
    ]);

    const empty = desk.command('sessions.add', { ...meeting, title: 'Bijeenkomst 2' });
    desk.command('sessions.lay', { sessionId: empty.id, title: 'Ordenen', blocks: parts });
    expect(desk.undoText()).toBe('Programma van “Ordenen” weghalen');
    expect(desk.query('sessions.list')).toMatchObject([
      { ...meeting, blocks: [{ title: 'Aankomen' }, { title: 'Groepjes' }] },
      { ...meeting, title: 'Ordenen', blocks: [{ title: 'Aankomen' }, { title: 'Groepjes' }] },
    ]);
    desk.undo();
    expect(desk.query('sessions.list')[1]).toMatchObject({ title: 'Bijeenkomst 2', blocks: [] });

    const taken = desk.attempt('sessions.lay', { sessionId: laid.id, blocks: parts });
    expect(taken).toMatchObject({ ok: false, error: { type: 'invalidInput' } });
    expect(desk.attempt('sessions.lay', { sessionId: 'x', blocks: parts })).toEqual(notFound);
    expect(desk.attempt('sessions.lay', { sessionId: empty.id, title: '', blocks: parts })).toEqual(
      emptyTitle,
    );
    expect(() => desk.attempt('sessions.lay', { sessionId: empty.id, blocks: [] })).toThrow();
  });

  test('a new one may still be nameless; taking a name away is refused', () => {
    const { id } = desk.command('sessions.add', { ...meeting, title: '', date: '' });
    expect(desk.undoText()).toBe('Nieuwe bijeenkomst weghalen');
    const free = desk.command('blocks.add', { ...block, sessionId: id, method: 'free', title: '' });
    expect(desk.attempt('sessions.update', { id, title: '' })).toEqual(emptyTitle);
    expect(desk.attempt('blocks.update', { id: free.id, title: '' })).toEqual(emptyTitle);
    expect(desk.attempt('sessions.update', { id: 'x' })).toEqual(notFound);
    expect(desk.attempt('sessions.remove', { id: 'x' })).toEqual(notFound);
    expect(desk.attempt('blocks.add', { ...block, sessionId: 'x' })).toEqual(notFound);
  });

  test('a method of a later version reads as a free part', () => {
    const { id } = desk.command('sessions.add', meeting);
    desk.command('blocks.add', { ...block, sessionId: id });
    desk.db.run({ text: "UPDATE agenda_block SET method = 'dancing'", params: [] });
    expect(desk.query('sessions.list')[0]?.blocks[0]).toMatchObject({ method: 'free', title: 'Aankomen' });
  });

  test('agreements stand beside promises; who may see them changes only when somebody says so', () => {
    const agreement = {
      kind: 'agreement',
      text: 'Wat hier wordt verteld, blijft hier',
      who: 'iedereen',
      due: '',
      sessionId: null,
      madeWith: 'circle',
    };
    const { id } = desk.command('commitments.add', agreement);
    expect(desk.undoText()).toBe('Afspraak “Wat hier wordt verteld,…” weghalen');
    desk.command('commitments.update', { id, who: 'wij allemaal' });
    expect(desk.undoText()).toBe('Afspraak “Wat hier wordt verteld,…” terugzetten');
    expect(desk.query('commitments.list')).toMatchObject([{ kind: 'agreement', madeWith: 'circle' }]);
    desk.command('commitments.update', { id, madeWith: 'staff' });
    expect(desk.query('commitments.list')).toMatchObject([{ madeWith: 'staff', who: 'wij allemaal' }]);
    desk.undo();
    expect(desk.query('commitments.list')).toMatchObject([{ madeWith: 'circle' }]);
  });

  test('promises stay when their meeting goes', () => {
    const session = desk.command('sessions.add', meeting).id;
    const promise = {
      kind: 'promise',
      text: 'Een eigen nummer',
      who: 'Teamleider',
      due: 'voor de zomer',
      sessionId: session,
      madeWith: 'staff',
    };
    const { id } = desk.command('commitments.add', promise);
    desk.command('commitments.update', { id, kept: 'kept' });
    desk.command('sessions.remove', { id: session });
    expect(desk.query('commitments.list')).toEqual([{ ...promise, id, kept: 'kept', sessionId: null }]);
    desk.command('commitments.remove', { id });
    expect(desk.query('commitments.list')).toEqual([]);
    expect(desk.attempt('commitments.remove', { id })).toEqual(notFound);
    expect(desk.attempt('commitments.update', { id, kept: 'open' })).toEqual(notFound);
    expect(desk.attempt('commitments.add', { ...promise, sessionId: toId('x') })).toEqual(notFound);
    expect(desk.attempt('commitments.add', { ...promise, text: '' })).toEqual(emptyTitle);
  });
});
