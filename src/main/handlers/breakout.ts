import { randomInt } from 'node:crypto';
import type { BreakoutGroup } from '@shared/domain/room/breakout';
import { type AgendaBlockId, type GroupId, type ParticipantId, toId } from '@shared/ids';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import {
  binGroup,
  insertGroup,
  readBlockRoles,
  readGroups,
  setBlockRole,
  setGroupMember,
  updateGroup,
} from '../repositories/breakout';
import { readParticipants } from '../repositories/participants';
import { patched } from '../repositories/patch';
import { readSessions } from '../repositories/sessions';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const breakoutQueries = {
  'groups.list': ({ db }, { blockId }) => ok(readGroups(db).filter((group) => group.blockId === blockId)),
  'roles.list': ({ db }, { blockId }) => ok(readBlockRoles(db).filter((role) => role.blockId === blockId)),
} satisfies Partial<QueryHandlers>;

export const breakoutCommands = {
  'groups.add': ({ db, newId }, { blockId, name, question }) => {
    if (!blockExists(db, blockId)) return notFound;
    if (name === '') return emptyTitle;
    const id = toId<'group'>(newId());
    insertGroup(db, { id, blockId, name, question, members: [] });
    return done({ id }, 'addGroup', { name });
  },
  'groups.makePairs': ({ db, now, newId }, { blockId, names }) => {
    if (!blockExists(db, blockId)) return notFound;
    const people = readParticipants(db).filter(({ role }) => role !== 'facilitator');
    const pairs = inPairs(shuffled(people.map(({ id }) => id)));
    if (pairs.length === 0 || names.length < pairs.length)
      return err({ type: 'invalidInput', field: 'names' });
    if (names.slice(0, pairs.length).includes('')) return emptyTitle;
    const at = now();
    for (const group of readGroups(db)) if (group.blockId === blockId) binGroup(db, group.id, at);
    for (const [place, members] of pairs.entries()) {
      const id = toId<'group'>(newId());
      insertGroup(db, { id, blockId, name: names[place] ?? '', question: '', members: [] });
      for (const participantId of members) setGroupMember(db, { blockId, participantId, groupId: id });
    }
    return done(null, 'makePairs');
  },
  'groups.update': ({ db }, { id, ...patch }) => {
    const group = findGroup(db, id);
    if (!group) return notFound;
    if (patch.name === '') return emptyTitle;
    updateGroup(db, patched(group, patch));
    return done(null, 'changeGroup', { name: group.name });
  },
  'groups.setMember': ({ db }, { blockId, participantId, groupId }) => {
    const person = findPerson(db, participantId);
    const group = groupId === null ? null : findGroup(db, groupId);
    if (!person || group === undefined || (group && group.blockId !== blockId)) return notFound;
    setGroupMember(db, { blockId, participantId, groupId });
    return done(null, 'setGroupMember', { name: person.pseudonym });
  },
  'groups.remove': ({ db, now }, { id }) => {
    const group = findGroup(db, id);
    if (!group) return notFound;
    binGroup(db, id, now());
    return done(null, 'removeGroup', { name: group.name });
  },
  'roles.set': ({ db }, role) => {
    const person = findPerson(db, role.participantId);
    if (!person || !blockExists(db, role.blockId)) return notFound;
    setBlockRole(db, role);
    return done(null, 'setRole', { name: person.pseudonym });
  },
} satisfies Partial<CommandHandlers>;

const shuffled = <T>(list: readonly T[]): readonly T[] => {
  const rest = [...list];
  return list.flatMap(() => rest.splice(randomInt(rest.length), 1));
};

/** Twos; who would be left alone makes the last one a three. */
const inPairs = <T>(list: readonly T[]): readonly (readonly T[])[] => {
  const count = Math.floor(list.length / 2);
  return Array.from({ length: count }, (_, place) =>
    list.slice(place * 2, place === count - 1 ? list.length : place * 2 + 2),
  );
};

const findGroup = (db: ReadDb, id: GroupId): BreakoutGroup | undefined =>
  readGroups(db).find((group) => group.id === id);

const findPerson = (db: ReadDb, id: ParticipantId) => readParticipants(db).find((person) => person.id === id);

const blockExists = (db: ReadDb, id: AgendaBlockId): boolean =>
  readSessions(db).some(({ blocks }) => blocks.some((block) => block.id === id));
