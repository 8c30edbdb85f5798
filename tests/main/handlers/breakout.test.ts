import { beforeEach, describe, expect, test } from 'vitest';
import { titleLimit } from '../../../src/shared/domain/limits';
import type { AgendaBlockId, GroupId, ParticipantId, SessionId } from '../../../src/shared/ids';
import { addTeller, createDesk, type Desk } from '../../support/builders';

let desk: Desk;
let sessionId: SessionId;
let blockId: AgendaBlockId;
let linde: ParticipantId;
beforeEach(() => {
  desk = createDesk();
  sessionId = desk.command('sessions.add', {
    title: 'Eerste keer',
    date: '',
    place: '',
    startsAt: '10:00',
  }).id;
  blockId = addBlock();
  linde = addTeller(desk);
});

const notFound = { ok: false, error: { type: 'notFound' } };
const empty = { ok: false, error: { type: 'emptyTitle' } };
const addBlock = (): AgendaBlockId =>
  desk.command('blocks.add', {
    sessionId,
    method: 'free',
    title: 'Groepjes',
    minutes: 20,
    instruction: '',
    prompt: '',
  }).id;
const addGroup = (name = 'Groen', block = blockId): GroupId =>
  desk.command('groups.add', { blockId: block, name, question: 'Wat helpt?' }).id;
const put = (groupId: GroupId | null, participantId = linde, block = blockId): void => {
  desk.command('groups.setMember', { blockId: block, participantId, groupId });
};
const members = (block = blockId) =>
  Object.fromEntries(
    desk.query('groups.list', { blockId: block }).map((group) => [group.name, group.members]),
  );
const roles = () => desk.query('roles.list', { blockId });

describe('groups of a part', () => {
  test('have a name and a question of their own', () => {
    const id = addGroup();
    desk.command('groups.update', { id, question: 'Wat hielp niet?' });
    desk.command('groups.update', { id, name: 'Blauw' });
    expect(desk.query('groups.list', { blockId })).toEqual([
      { id, blockId, name: 'Blauw', question: 'Wat hielp niet?', members: [] },
    ]);
    expect(desk.attempt('groups.add', { blockId, name: ' ', question: '' })).toEqual(empty);
    expect(desk.attempt('groups.add', { blockId: 'x', name: 'a', question: '' })).toEqual(notFound);
    expect(desk.attempt('groups.update', { id, name: '' })).toEqual(empty);
    expect(desk.attempt('groups.update', { id: 'x' })).toEqual(notFound);
    expect(desk.attempt('groups.remove', { id: 'x' })).toEqual(notFound);
  });

  test('hold somebody in one group of a part at most, and in groups of other parts as well', () => {
    const other = addBlock();
    const [green, blue, later] = [addGroup('Groen'), addGroup('Blauw'), addGroup('Later', other)];
    put(green);
    put(later, linde, other);
    put(blue);
    put(blue);
    expect(members()).toEqual({ Groen: [], Blauw: [linde] });
    expect(members(other)).toEqual({ Later: [linde] });
    put(null);
    expect(members()).toEqual({ Groen: [], Blauw: [] });
    expect(members(other)).toEqual({ Later: [linde] });
    const misplaced = { blockId, participantId: linde, groupId: later };
    expect(desk.attempt('groups.setMember', misplaced)).toEqual(notFound);
    expect(desk.attempt('groups.setMember', { ...misplaced, groupId: green, participantId: 'x' })).toEqual(
      notFound,
    );
    expect(desk.attempt('groups.setMember', { ...misplaced, groupId: 'x' })).toEqual(notFound);
  });

  test('lose somebody who leaves, and have them back with the undo', () => {
    put(addGroup());
    desk.command('roles.set', { blockId, participantId: linde, role: 'speaker' });
    desk.command('participants.remove', { id: linde });
    expect(members()).toEqual({ Groen: [] });
    expect(roles()).toEqual([]);
    desk.undo();
    expect(members()).toEqual({ Groen: [linde] });
    expect(roles()).toHaveLength(1);
  });

  test('go away and come back with their part and with their meeting', () => {
    put(addGroup());
    desk.command('roles.set', { blockId, participantId: linde, role: 'listener' });
    for (const [name, id] of [
      ['blocks.remove', blockId],
      ['sessions.remove', sessionId],
    ] as const) {
      desk.command(name, { id });
      expect([members(), roles()]).toEqual([{}, []]);
      desk.undo();
      expect(members()).toEqual({ Groen: [linde] });
      expect(roles()).toHaveLength(1);
    }
    expect(desk.attempt('groups.remove', { id: desk.query('groups.list', { blockId })[0]?.id }).ok).toBe(
      true,
    );
    expect(members()).toEqual({});
  });

  test('hold forty people, with names of any length and direction', () => {
    const longest = 'Ö'.repeat(titleLimit);
    const [green, blue] = [addGroup('Groen'), addGroup('בלאו')];
    const people = Array.from({ length: 40 }, (_, index) => {
      const names = [longest, 'مريم', `Deelnemer ${index}`];
      return addTeller(desk, names[index] ?? `Deelnemer ${index}`);
    });
    for (const [index, id] of people.entries()) put(index % 2 === 0 ? green : blue, id);
    expect(members()['Groen']).toHaveLength(20);
    expect(members()['בלאו']).toEqual(people.filter((_, index) => index % 2 === 1));
    expect(desk.query('participants.list').map(({ pseudonym }) => pseudonym)).toContain(longest);
    // 200 characters fit in a name; one that is longer than fits is refused and not cut.
    expect(titleLimit).toBeGreaterThanOrEqual(200);
    expect(() => addTeller(desk, `${longest}x`)).toThrow();
  });
});

describe('roles in a part', () => {
  test('are one a person, and can be taken away', () => {
    const roos = addTeller(desk, 'Roos');
    desk.command('roles.set', { blockId, participantId: linde, role: 'speaker' });
    desk.command('roles.set', { blockId, participantId: roos, role: 'asker' });
    desk.command('roles.set', { blockId, participantId: linde, role: 'writer' });
    expect(roles()).toEqual([
      { blockId, participantId: linde, role: 'writer' },
      { blockId, participantId: roos, role: 'asker' },
    ]);
    desk.command('roles.set', { blockId, participantId: linde, role: null });
    expect(roles()).toHaveLength(1);
    expect(desk.attempt('roles.set', { blockId: 'x', participantId: linde, role: 'speaker' })).toEqual(
      notFound,
    );
    expect(desk.attempt('roles.set', { blockId, participantId: 'x', role: 'speaker' })).toEqual(notFound);
  });
});

describe('pairs', () => {
  const names = ['Tweetal 1', 'Tweetal 2', 'Tweetal 3'];
  const make = (): unknown => desk.command('groups.makePairs', { blockId, names });
  const sizes = (): readonly number[] => Object.values(members()).map((group) => group.length);
  const circle = (count: number): readonly ParticipantId[] => [
    linde,
    ...Array.from({ length: count - 1 }, (_, index) => addTeller(desk, `Deelnemer ${index}`)),
  ];

  test('hold everyone once: in twos, and who is left over as a third', () => {
    const people = circle(5);
    make();
    expect(sizes()).toEqual([2, 3]);
    expect(Object.keys(members())).toEqual(['Tweetal 1', 'Tweetal 2']);
    expect(Object.values(members()).flat().toSorted()).toEqual(people.toSorted());
    addTeller(desk, 'Roos');
    make();
    expect(sizes()).toEqual([2, 2, 2]);
  });

  test('are made by chance', () => {
    circle(6);
    const seen = new Set(
      Array.from({ length: 30 }, () => {
        desk.attempt('groups.makePairs', { blockId, names });
        return JSON.stringify(Object.values(members()));
      }),
    );
    expect(seen.size).toBeGreaterThan(3);
  });

  test('take the place of the groups there were in one step, and not those of another part', () => {
    circle(4);
    const other = addBlock();
    addGroup('Elders', other);
    put(addGroup('Groen'));
    const before = members();
    make();
    expect(members()).not.toHaveProperty('Groen');
    expect(members(other)).toHaveProperty('Elders');
    expect(desk.undoText()).toBe('Tweetallen weer uit elkaar halen');
    desk.undo();
    expect(members()).toEqual(before);
  });

  test('leave out who leads, and need two people, a part and names', () => {
    const leads = { pseudonym: 'Bever', picture: '', role: 'facilitator', perspective: '', note: '' };
    desk.command('participants.add', leads);
    const attempt = (input: object = {}) => desk.attempt('groups.makePairs', { blockId, names, ...input });
    const few = { ok: false, error: { type: 'invalidInput', field: 'names' } };
    expect(attempt()).toEqual(few);
    circle(4);
    expect(attempt({ names: ['Tweetal 1'] })).toEqual(few);
    expect(attempt({ names: ['Tweetal 1', ' '] })).toEqual(empty);
    expect(attempt({ blockId: 'x' })).toEqual(notFound);
    expect(members()).toEqual({});
    make();
    expect(sizes()).toEqual([2, 2]);
  });
});
