import { proposePseudonym } from '@shared/domain/pseudonyms';
import { toId } from '@shared/ids';
import { ok } from '@shared/result';
import { setStoryConsent, setTellerConsent } from '../repositories/consent';
import {
  binParticipant,
  insertParticipant,
  readParticipants,
  updateParticipant,
} from '../repositories/participants';
import { patched } from '../repositories/patch';
import { readStories } from '../repositories/stories';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const participantQueries = {
  'participants.list': ({ db }) => ok(readParticipants(db)),
  'participants.propose': ({ db }) =>
    ok(proposePseudonym(readParticipants(db).map(({ pseudonym }) => pseudonym))),
} satisfies Partial<QueryHandlers>;

export const participantCommands = {
  'participants.add': ({ db, newId }, fields) => {
    if (fields.pseudonym === '') return emptyTitle;
    const id = toId<'participant'>(newId());
    insertParticipant(db, { ...fields, id, showName: false });
    return done({ id }, 'addParticipant', { name: fields.pseudonym });
  },
  'participants.update': ({ db }, { id, ...patch }) => {
    const participant = readParticipants(db).find((known) => known.id === id);
    if (!participant) return notFound;
    if (patch.pseudonym === '') return emptyTitle;
    updateParticipant(db, patched(participant, patch));
    return done(null, 'changeParticipant', { name: participant.pseudonym });
  },
  'participants.remove': ({ db, now }, { id }) => {
    const participant = readParticipants(db).find((known) => known.id === id);
    if (!participant) return notFound;
    binParticipant(db, id, now());
    return done(null, 'removeParticipant', { name: participant.pseudonym });
  },
  'consent.setForTeller': ({ db, now }, { tellerId, use, granted }) => {
    const participant = readParticipants(db).find((known) => known.id === tellerId);
    if (!participant) return notFound;
    setTellerConsent(db, tellerId, { use, granted, at: now() });
    return done(null, 'tellerConsent', { name: participant.pseudonym });
  },
  'consent.setForStory': ({ db, now }, { storyId, use, granted }) => {
    const story = readStories(db).find((known) => known.id === storyId);
    if (!story) return notFound;
    setStoryConsent(db, storyId, { use, granted, at: now() });
    return done(null, 'storyConsent', { title: story.title });
  },
  'consent.setForStories': ({ db, now }, { tellerId, storyIds, use, granted }) => {
    const teller = readParticipants(db).find((known) => known.id === tellerId);
    const theirs = new Set(
      readStories(db)
        .filter((story) => story.tellerId === tellerId)
        .map(({ id }) => id),
    );
    if (!teller || !storyIds.every((id) => theirs.has(id))) return notFound;
    const at = now();
    for (const id of storyIds) setStoryConsent(db, id, { use, granted, at });
    return done(null, 'tellerConsent', { name: teller.pseudonym });
  },
} satisfies Partial<CommandHandlers>;
