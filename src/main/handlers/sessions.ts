import type { AgendaBlock, Session } from '@shared/domain/session';
import { type AgendaBlockId, toId } from '@shared/ids';
import { ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { patched } from '../repositories/patch';
import {
  binBlock,
  binSession,
  insertBlock,
  insertSession,
  moveBlock,
  readSessions,
  updateBlock,
  updateSession,
} from '../repositories/sessions';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const sessionQueries = {
  'sessions.list': ({ db }) => ok(readSessions(db)),
} satisfies Partial<QueryHandlers>;

const meetingCommands = {
  'sessions.add': ({ db, newId }, fields) => {
    const id = toId<'session'>(newId());
    insertSession(db, { ...fields, id, status: 'planned' });
    return done({ id }, 'addSession', { title: fields.title });
  },
  'sessions.update': ({ db }, { id, ...patch }) => {
    const session = readSessions(db).find((known) => known.id === id);
    if (!session) return notFound;
    if (patch.title === '') return emptyTitle;
    updateSession(db, patched(session, patch));
    return done(null, 'changeSession', { title: session.title });
  },
  'sessions.remove': ({ db, now }, { id }) => {
    const session = readSessions(db).find((known) => known.id === id);
    if (!session) return notFound;
    binSession(db, id, now());
    return done(null, 'removeSession', { title: session.title });
  },
} satisfies Partial<CommandHandlers>;

const blockCommands = {
  'blocks.add': ({ db, newId }, { sessionId, ...fields }) => {
    if (!readSessions(db).some((known) => known.id === sessionId)) return notFound;
    const id = toId<'agendaBlock'>(newId());
    insertBlock(db, sessionId, { ...fields, id });
    return done({ id }, 'addBlock', { title: fields.title });
  },
  'blocks.update': ({ db }, { id, ...patch }) => {
    const found = findBlock(db, id);
    if (!found) return notFound;
    if (patch.title === '') return emptyTitle;
    updateBlock(db, patched(found.block, patch));
    return done(null, 'changeBlock', { title: found.block.title });
  },
  'blocks.remove': ({ db, now }, { id }) => {
    const found = findBlock(db, id);
    if (!found) return notFound;
    binBlock(db, id, now());
    return done(null, 'removeBlock', { title: found.block.title });
  },
  'blocks.move': ({ db }, { id, before }) => {
    const found = findBlock(db, id);
    if (!found) return notFound;
    moveBlock(db, { id, sessionId: found.session.id, before });
    return done(null, 'moveBlock', { title: found.block.title });
  },
} satisfies Partial<CommandHandlers>;

export const sessionCommands = { ...meetingCommands, ...blockCommands };

type FoundBlock = { readonly session: Session; readonly block: AgendaBlock };

const findBlock = (db: ReadDb, id: AgendaBlockId): FoundBlock | undefined =>
  readSessions(db)
    .flatMap((session) => session.blocks.map((block) => ({ session, block })))
    .find(({ block }) => block.id === id);
