import type { BreakoutGroup } from '@shared/domain/room/breakout';
import { type AgendaBlockId, type GroupId, type ParticipantId, toId } from '@shared/ids';
import { ok } from '@shared/result';
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

const findGroup = (db: ReadDb, id: GroupId): BreakoutGroup | undefined =>
  readGroups(db).find((group) => group.id === id);

const findPerson = (db: ReadDb, id: ParticipantId) => readParticipants(db).find((person) => person.id === id);

const blockExists = (db: ReadDb, id: AgendaBlockId): boolean =>
  readSessions(db).some(({ blocks }) => blocks.some((block) => block.id === id));
