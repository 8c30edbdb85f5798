import type { BreakoutGroup } from '@shared/domain/room/breakout';
import type { Slip } from '@shared/domain/room/slip';
import { type ParticipantId, type SlipId, storyTextId, toId } from '@shared/ids';
import { ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { readGroups } from '../repositories/breakout';
import { insertFollowUp } from '../repositories/followUps';
import { readParticipants } from '../repositories/participants';
import { readSessions } from '../repositories/sessions';
import { binSlip, insertSlip, readSlips, rewriteSlip, turnSlip } from '../repositories/slips';
import { insertStory } from '../repositories/stories';
import { seedText } from '../texts/seed';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const slipQueries = {
  'slips.list': ({ db }, { sessionId }) => ok(readSlips(db).filter((slip) => slip.sessionId === sessionId)),
} satisfies Partial<QueryHandlers>;

export const slipCommands = {
  'slips.add': ({ db, newId, author }, { text, sign = null, ...fields }) => {
    if (text === '') return emptyTitle;
    const session = readSessions(db).find(({ id }) => id === fields.sessionId);
    if (!session) return notFound;
    if (fields.blockId && !session.blocks.some(({ id }) => id === fields.blockId)) return notFound;
    const isOfPart = ({ id, blockId }: BreakoutGroup): boolean =>
      id === fields.groupId && blockId === fields.blockId;
    if (fields.groupId && !readGroups(db).some(isOfPart)) return notFound;
    const id = toId<'slip'>(newId());
    insertSlip(db, { ...fields, id, sign, text, authorId: participantIn(db, author), turned: false });
    return done({ id }, 'addSlip');
  },
  'slips.update': ({ db }, { id, text }) => {
    if (!findSlip(db, id)) return notFound;
    if (text === '') return emptyTitle;
    rewriteSlip(db, id, text);
    return done(null, 'changeSlip');
  },
  'slips.turn': ({ db }, { ids, turned }) => {
    const known = new Set(readSlips(db).map(({ id }) => id));
    if (!ids.every((id) => known.has(id))) return notFound;
    for (const id of ids) turnSlip(db, id, turned);
    if (ids.length === 1) return done(null, turned ? 'turnSlip' : 'coverSlip');
    return done(null, turned ? 'turnSlips' : 'coverSlips');
  },
  'slips.remove': ({ db, now }, { id }) => {
    if (!findSlip(db, id)) return notFound;
    binSlip(db, id, now());
    return done(null, 'removeSlip');
  },
  'slips.toStory': ({ db, now, newId }, { id }) => {
    const slip = findSlip(db, id);
    if (!slip) return notFound;
    const storyId = toId<'story'>(newId());
    const block = readSessions(db)
      .flatMap(({ blocks }) => blocks)
      .find((known) => known.id === slip.blockId);
    insertStory(db, {
      id: storyId,
      title: '',
      tellerId: slip.authorId,
      sessionId: slip.sessionId,
      prompt: block?.prompt ?? '',
      wordless: false,
      writtenBy: null,
      createdAt: now(),
    });
    seedText(db, storyTextId(storyId), [{ type: 'paragraph', runs: [{ text: slip.text }] }]);
    return done({ id: storyId }, 'addStory', { title: '' });
  },
  'slips.toConclusion': ({ db, newId }, { id }) => {
    const slip = findSlip(db, id);
    // A covered slip stays covered: its words go nowhere.
    if (!slip?.turned) return notFound;
    const followUpId = toId<'followUp'>(newId());
    const { text, madeWith } = slip;
    insertFollowUp(db, {
      id: followUpId,
      kind: 'conclusion',
      text,
      addressee: '',
      insightId: null,
      madeWith,
    });
    return done({ id: followUpId, madeWith }, 'addFollowUp', { text });
  },
} satisfies Partial<CommandHandlers>;

const findSlip = (db: ReadDb, id: SlipId): Slip | undefined => readSlips(db).find((slip) => slip.id === id);

/** An author of the log is a participant when a hand was chosen. */
const participantIn = (db: ReadDb, author: string): ParticipantId | null =>
  readParticipants(db).find(({ id }) => id === author)?.id ?? null;
