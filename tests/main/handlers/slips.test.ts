import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../../../src/main/db/sql';
import { readSlips } from '../../../src/main/repositories/slips';
import { readWorkshopData } from '../../../src/main/repositories/workshopData';
import { type Outlet, type SharedAudience, sharedAudiences, visibleTo } from '../../../src/shared/audience';
import { uses } from '../../../src/shared/domain/consent';
import type { AgendaBlockId, ParticipantId, SessionId, SlipId } from '../../../src/shared/ids';
import { storyTextId } from '../../../src/shared/ids';
import { addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
let sessionId: SessionId;
let blockId: AgendaBlockId;
let linde: ParticipantId;
beforeEach(() => {
  desk = createDesk();
  sessionId = addSession();
  blockId = addBlock(sessionId, 'Wat helpt jou?');
  linde = addTeller(desk);
});

const notFound = { ok: false, error: { type: 'notFound' } };
const addSession = (): SessionId =>
  desk.command('sessions.add', { title: 'Eerste keer', date: '', place: '', startsAt: '10:00' }).id;
const addBlock = (session: SessionId, prompt = ''): AgendaBlockId =>
  desk.command('blocks.add', {
    sessionId: session,
    method: 'free',
    title: 'Vertellen',
    minutes: 20,
    instruction: '',
    prompt,
  }).id;
const slip = (more: object = {}) => ({
  sessionId,
  blockId,
  groupId: null,
  text: 'Een brief die ik begrijp',
  madeWith: 'circle' as const,
  ...more,
});
const addSlip = (more: object = {}, hand: string | undefined = linde): SlipId => {
  desk.as(hand);
  const { id } = desk.command('slips.add', slip(more));
  desk.as();
  return id;
};
const turnedSlip = (more: object = {}): SlipId => {
  const id = addSlip(more);
  desk.command('slips.turn', { ids: [id], turned: true });
  return id;
};
const slips = () => desk.query('slips.list', { sessionId });
const stories = () => desk.query('stories.list');

describe('a slip', () => {
  test('lies covered, with the hand that wrote it', () => {
    const id = addSlip();
    expect(slips()).toEqual([{ ...slip(), id, authorId: linde, sign: null, turned: false }]);
  });

  test('of a letter that is read together is a plus or a minus', () => {
    for (const sign of ['plus', 'minus']) addSlip({ sign });
    expect(slips().map(({ sign }) => sign)).toEqual(['plus', 'minus']);
    expect(() => desk.attempt('slips.add', slip({ sign: 'maybe' }))).toThrow();
  });

  test('of the facilitator or of nobody has no hand', () => {
    addSlip({}, 'regie');
    addSlip({}, 'zaal');
    expect(slips().map(({ authorId }) => authorId)).toEqual([null, null]);
  });

  test('says something, and belongs to a part and a group that are there', () => {
    const group = desk.command('groups.add', { blockId, name: 'Groen', question: '' }).id;
    const elsewhere = addBlock(sessionId);
    expect(desk.attempt('slips.add', slip({ text: '  ' }))).toEqual({
      ok: false,
      error: { type: 'emptyTitle' },
    });
    expect(desk.attempt('slips.add', slip({ sessionId: 'x' }))).toEqual(notFound);
    expect(desk.attempt('slips.add', slip({ blockId: 'x' }))).toEqual(notFound);
    expect(desk.attempt('slips.add', slip({ groupId: 'x' }))).toEqual(notFound);
    expect(desk.attempt('slips.add', slip({ blockId: addBlock(addSession()) }))).toEqual(notFound);
    // A group of another part, or a group without its part.
    expect(desk.attempt('slips.add', slip({ groupId: group, blockId: elsewhere }))).toEqual(notFound);
    expect(desk.attempt('slips.add', slip({ groupId: group, blockId: null }))).toEqual(notFound);
    addSlip({ groupId: group });
    expect(slips().map(({ groupId }) => groupId)).toEqual([group]);
  });

  test('stays covered, whatever is done with it, until it is turned', () => {
    const id = addSlip();
    desk.command('slips.update', { id, text: 'Een brief die klopt' });
    const other = addSlip({ text: 'Iemand die belt' });
    expect(slips().map(({ turned }) => turned)).toEqual([false, false]);
    desk.command('slips.turn', { ids: [id], turned: true });
    expect(slips().map(({ turned }) => turned)).toEqual([true, false]);
    desk.command('slips.turn', { ids: [id, other], turned: true });
    desk.command('slips.turn', { ids: [id, other], turned: false });
    expect(slips().map(({ turned }) => turned)).toEqual([false, false]);
    expect(desk.attempt('slips.turn', { ids: [id, 'x'], turned: true })).toEqual(notFound);
    expect(slips().map(({ turned }) => turned)).toEqual([false, false]);
  });

  test('undoing what came later never turns it', () => {
    const id = addSlip();
    desk.command('slips.turn', { ids: [id], turned: true });
    desk.undo();
    expect(slips()[0]?.turned).toBe(false);
    desk.redo();
    desk.command('slips.turn', { ids: [id], turned: false });
    desk.command('slips.remove', { id });
    expect(slips()).toEqual([]);
    desk.undo();
    expect(slips()[0]?.turned).toBe(false);
  });

  test('shows nothing to any company while covered, and to no wider one than it was made with', () => {
    const id = addSlip({ madeWith: 'staff' });
    const seenBy = (audience: 'circle' | 'staff' | 'public') =>
      visibleTo(readWorkshopData(desk.db), { audience, outlet: 'screen' }).slips.map((one) => one.text);
    expect([seenBy('circle'), seenBy('staff'), seenBy('public')]).toEqual([[''], [''], []]);
    desk.command('slips.turn', { ids: [id], turned: true });
    expect([seenBy('circle'), seenBy('staff'), seenBy('public')]).toEqual([
      ['Een brief die ik begrijp'],
      ['Een brief die ik begrijp'],
      [],
    ]);
  });

  test('of somebody who leaves stays, without the name', () => {
    const id = addSlip();
    desk.command('participants.remove', { id: linde });
    expect(slips()).toMatchObject([{ id, authorId: null }]);
    desk.undo();
    expect(slips()).toMatchObject([{ id, authorId: linde }]);
  });

  test('goes away and comes back with its meeting, and loses a part or a group that is thrown away', () => {
    const group = desk.command('groups.add', { blockId, name: 'Groen', question: '' }).id;
    addSlip({ groupId: group });
    desk.command('groups.remove', { id: group });
    expect(slips()).toMatchObject([{ blockId, groupId: null }]);
    desk.undo();
    desk.command('blocks.remove', { id: blockId });
    expect(slips()).toMatchObject([{ blockId: null, groupId: null }]);
    desk.undo();
    desk.command('sessions.remove', { id: sessionId });
    expect(slips()).toEqual([]);
    desk.undo();
    expect(slips()).toMatchObject([{ blockId, groupId: group }]);
  });

  test('holds any words and any names: long, from right to left, with signs', () => {
    const texts = [
      'שלום, זה השם שלי',
      'مرحبا بكم في الورشة',
      '👩🏽‍🦽 en dan? <b>niet vet</b>',
      'a'.repeat(500),
    ];
    const name = desk.command('participants.add', {
      pseudonym: 'محمد '.repeat(40).slice(0, 200),
      picture: '',
      role: 'expert',
      perspective: '',
      note: '',
    }).id;
    for (const text of texts) addSlip({ text }, name);
    expect(slips().map(({ text }) => text)).toEqual(texts);
    expect(slips().every(({ authorId }) => authorId === name)).toBe(true);
  });
});

describe('a slip that becomes a conclusion', () => {
  const shownTo = (audience: SharedAudience, outlet: Outlet = 'report') =>
    visibleTo(readWorkshopData(desk.db), { audience, outlet }).followUps.map(({ text }) => text);

  test('is one that the room has seen: a covered slip stays covered', () => {
    expect(desk.attempt('slips.toConclusion', { id: addSlip() })).toEqual(notFound);
    expect(desk.attempt('slips.toConclusion', { id: turnedSlip() })).toMatchObject({ ok: true });
  });

  test('goes no further than the company in which it was written, by any way', () => {
    const texts = { circle: 'Onder ons', staff: 'Met de dienst erbij', public: 'Voor iedereen' } as const;
    for (const madeWith of sharedAudiences) {
      const made = desk.command('slips.toConclusion', {
        id: turnedSlip({ madeWith, text: texts[madeWith] }),
      });
      expect(made.madeWith).toBe(madeWith);
    }
    for (const outlet of ['screen', 'data', 'report', 'presentation', 'film'] as const) {
      expect(shownTo('circle', outlet)).toEqual(Object.values(texts));
      expect(shownTo('staff', outlet)).toEqual([texts.staff, texts.public]);
      expect(shownTo('public', outlet)).toEqual([texts.public]);
    }
    expect(slips()).toHaveLength(3);
  });

  test('stays so when its words change or it is hung on an insight; what is typed is for everyone', () => {
    const { id } = desk.command('slips.toConclusion', { id: turnedSlip() });
    const insight = desk.command('insights.add', { kind: 'need', statement: 'Rust', supports: [] });
    desk.command('followUps.update', { id, text: 'Andere woorden', insightId: insight.id });
    const typed = { kind: 'conclusion', text: 'Getypt', addressee: '', insightId: null };
    desk.command('followUps.add', typed);
    expect(shownTo('staff')).toEqual(['Getypt']);
    expect(shownTo('circle')).toEqual(['Andere woorden', 'Getypt']);
    expect(desk.attempt('slips.toConclusion', { id: 'x' })).toEqual(notFound);
  });
});

describe('a slip that becomes a story', () => {
  test('has its words, its teller, its question, and no permission at all', () => {
    const id = addSlip();
    const made = desk.command('slips.toStory', { id }).id;
    expect(stories()).toMatchObject([
      {
        id: made,
        title: '',
        tellerId: linde,
        sessionId,
        prompt: 'Wat helpt jou?',
        opening: 'Een brief die ik begrijp',
      },
    ]);
    expect(uses.filter((use) => stories()[0]?.consent[use])).toEqual([]);
    for (const audience of ['circle', 'staff', 'public'] as const)
      expect(visibleTo(readWorkshopData(desk.db), { audience, outlet: 'screen' }).stories).toEqual([]);
    expect(slips()).toHaveLength(1);
    expect(desk.query('search.find', { text: 'begrijp' })).toHaveLength(1);
  });

  test('taken back: the story is gone with its words, the slip is there; made again: both are', () => {
    const id = addSlip();
    const made = desk.command('slips.toStory', { id }).id;
    expect(desk.undoText()).toBe('Nieuw verhaal weghalen');
    desk.undo();
    expect(stories()).toEqual([]);
    expect(slips()).toMatchObject([{ text: 'Een brief die ik begrijp' }]);
    expect(desk.query('search.find', { text: 'begrijp' })).toEqual([]);
    desk.redo();
    expect(stories()).toMatchObject([{ id: made, opening: 'Een brief die ik begrijp' }]);
    expect(desk.query('search.find', { text: 'begrijp' })).toHaveLength(1);
  });

  test('is not taken back once somebody wrote in it', () => {
    const made = desk.command('slips.toStory', { id: addSlip() }).id;
    desk.db.run(
      sql`INSERT INTO text_author (text_id, client, author) VALUES (${storyTextId(made)}, 7, ${linde})`,
    );
    expect(() => desk.undo()).toThrow('builtOn');
    expect(stories()).toHaveLength(1);
  });

  test('of nobody has no teller, and one that is not there makes none', () => {
    desk.command('slips.toStory', { id: addSlip({ blockId: null }, 'zaal') });
    expect(stories()).toMatchObject([{ tellerId: null, prompt: '' }]);
    expect(desk.attempt('slips.toStory', { id: 'x' })).toEqual(notFound);
    expect(desk.attempt('slips.update', { id: 'x', text: 'a' })).toEqual(notFound);
    expect(desk.attempt('slips.remove', { id: 'x' })).toEqual(notFound);
    expect(desk.attempt('slips.update', { id: slips()[0]?.id, text: ' ' })).toEqual({
      ok: false,
      error: { type: 'emptyTitle' },
    });
  });
});

test('a thousand slips of forty people: all there, in the order in which they were laid', () => {
  const people = Array.from({ length: 40 }, (_, index) => addTeller(desk, `Deelnemer ${index}`));
  for (let index = 0; index < 1000; index += 1) {
    desk.as(people[index % people.length]);
    desk.attempt('slips.add', slip({ text: `Briefje ${index}` }));
  }
  const found = readSlips(desk.db);
  expect(found.map(({ text }) => text)).toEqual(
    Array.from({ length: 1000 }, (_, index) => `Briefje ${index}`),
  );
  desk.as();
  desk.attempt('slips.turn', { ids: found.map(({ id }) => id), turned: true });
  expect(readSlips(desk.db).every(({ turned }) => turned)).toBe(true);
});
