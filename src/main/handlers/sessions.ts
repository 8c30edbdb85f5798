import type { InputOf } from '@shared/contract';
import type { AgendaBlock, Session } from '@shared/domain/session';
import type { TemplatePart } from '@shared/domain/templates/template';
import { type AgendaBlockId, type SessionId, toId } from '@shared/ids';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { insertGroup } from '../repositories/breakout';
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
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler';

export const sessionQueries = {
  'sessions.list': ({ db }) => ok(readSessions(db)),
} satisfies Partial<QueryHandlers>;

const meetingCommands = {
  'sessions.add': ({ db, newId }, fields) => {
    const id = toId<'session'>(newId());
    insertSession(db, { ...fields, id, status: 'planned' });
    return done({ id }, 'addSession', { title: fields.title });
  },
  'sessions.lay': (context, input) =>
    'sessionId' in input ? layOnSession(context, input) : layNewSession(context, input),
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
  'blocks.add': (context, { sessionId, groups = [], ...fields }) => {
    if (!readSessions(context.db).some((known) => known.id === sessionId)) return notFound;
    const id = layBlock(context, sessionId, { ...fields, groups });
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

type LayInput = InputOf<'sessions.lay'>;
type LayOn = Extract<LayInput, { sessionId: SessionId }>;

const layNewSession = (context: CommandContext, { blocks, ...fields }: Exclude<LayInput, LayOn>) => {
  const id = toId<'session'>(context.newId());
  insertSession(context.db, { ...fields, id, status: 'planned' });
  layBlocks(context, id, blocks);
  return done({ id }, 'addSession', { title: fields.title });
};

/** Only where nothing stands yet: a programme that somebody made is never mixed with another. */
const layOnSession = (context: CommandContext, { sessionId: id, title, blocks }: LayOn) => {
  const session = readSessions(context.db).find((known) => known.id === id);
  if (!session) return notFound;
  if (session.blocks.length > 0) return err({ type: 'invalidInput', field: 'sessionId' } as const);
  if (title === '') return emptyTitle;
  if (title !== undefined) updateSession(context.db, { ...session, title });
  layBlocks(context, id, blocks);
  return done({ id }, 'layBlocks', { title: title ?? session.title });
};

const layBlocks = (context: CommandContext, sessionId: SessionId, blocks: readonly TemplatePart[]): void => {
  for (const block of blocks) layBlock(context, sessionId, block);
};

const layBlock = (
  { db, newId }: CommandContext,
  sessionId: SessionId,
  { groups, ...fields }: TemplatePart,
): AgendaBlockId => {
  const blockId = toId<'agendaBlock'>(newId());
  insertBlock(db, sessionId, { ...fields, id: blockId });
  for (const group of groups) insertGroup(db, { ...group, id: toId(newId()), blockId, members: [] });
  return blockId;
};

type FoundBlock = { readonly session: Session; readonly block: AgendaBlock };

const findBlock = (db: ReadDb, id: AgendaBlockId): FoundBlock | undefined =>
  readSessions(db)
    .flatMap((session) => session.blocks.map((block) => ({ session, block })))
    .find(({ block }) => block.id === id);
