import type { InsightView, VoiceView } from '@shared/contract/insights';
import type { Insight, Voice } from '@shared/domain/insight';
import { type InsightId, toId, type VoiceId } from '@shared/ids';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { binFollowUp, insertFollowUp, readFollowUps, updateFollowUp } from '../repositories/followUps';
import { readFragments } from '../repositories/fragments';
import {
  binInsight,
  binVoice,
  insertInsight,
  insertVoice,
  moveInsight,
  readInsights,
  setMemberCheck,
  updateInsight,
} from '../repositories/insights';
import { readParticipants } from '../repositories/participants';
import { patched } from '../repositories/patch';
import { readStories } from '../repositories/stories';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const insightQueries = {
  'insights.list': ({ db }) => ok(insightViews(db)),
  'followUps.list': ({ db }) => ok(readFollowUps(db)),
} satisfies Partial<QueryHandlers>;

const statementCommands = {
  'insights.add': ({ db, newId }, { kind, statement, supports, circleOnly = false }) => {
    if (statement === '') return emptyTitle;
    const fragments = new Map(readFragments(db).map((fragment) => [fragment.id, fragment]));
    const carrying = [...new Set(supports)].map((id) => fragments.get(id));
    const id = toId<'insight'>(newId());
    insertInsight(db, { id, kind, statement, strength: '', circleOnly });
    for (const fragment of carrying) {
      if (!fragment) return notFound;
      const voice = { fragmentId: fragment.id, tellerId: fragment.tellerId, text: '' } as const;
      insertVoice(db, id, { ...voice, id: toId<'voice'>(newId()), side: 'support' });
    }
    return done({ id }, 'addInsight', { statement });
  },
  'insights.update': ({ db }, { id, ...patch }) => {
    const insight = findInsight(db, id);
    if (!insight) return notFound;
    if (patch.statement === '') return emptyTitle;
    updateInsight(db, patched(insight, patch));
    return done(null, 'changeInsight', { statement: insight.statement });
  },
  'insights.remove': ({ db, now }, { id }) => {
    const insight = findInsight(db, id);
    if (!insight) return notFound;
    binInsight(db, id, now());
    return done(null, 'removeInsight', { statement: insight.statement });
  },
  'insights.move': ({ db }, { id, before }) => {
    const insight = findInsight(db, id);
    if (!insight) return notFound;
    moveInsight(db, id, before);
    return done(null, 'moveInsight', { statement: insight.statement });
  },
} satisfies Partial<CommandHandlers>;

const voiceCommands = {
  'voices.add': ({ db, newId }, { insightId, side, fragmentId, tellerId, text }) => {
    const insight = findInsight(db, insightId);
    const fragment = fragmentId && readFragments(db).find(({ id }) => id === fragmentId);
    if (!insight || (fragmentId && !fragment)) return notFound;
    if (tellerId && !readParticipants(db).some(({ id }) => id === tellerId)) return notFound;
    if (!fragment && text === '') return err({ type: 'invalidInput', field: 'text' });
    const same = insight.voices.find(
      (voice) => fragmentId && voice.fragmentId === fragmentId && voice.side === side,
    );
    const id = same?.id ?? toId<'voice'>(newId());
    // A fragment speaks for itself: its words and its teller, whatever else was sent along.
    const voice: Voice = fragment
      ? { id, side, fragmentId: fragment.id, tellerId: fragment.tellerId, text: '' }
      : { id, side, fragmentId: null, tellerId, text };
    if (!same) insertVoice(db, insightId, voice);
    return done({ id }, side === 'counter' ? 'addCounterVoice' : 'addVoice', {
      statement: insight.statement,
    });
  },
  'voices.remove': ({ db, now }, { id }) => {
    const insight = readInsights(db).find(({ voices }) => voices.some((voice) => voice.id === id));
    if (!insight) return notFound;
    binVoice(db, id, now());
    return done(null, isCounter(insight, id) ? 'removeCounterVoice' : 'removeVoice', {
      statement: insight.statement,
    });
  },
  'memberChecks.set': ({ db }, { insightId, ...check }) => {
    const participant = readParticipants(db).find(({ id }) => id === check.participantId);
    if (!participant || !findInsight(db, insightId)) return notFound;
    setMemberCheck(db, insightId, check);
    return done(null, 'memberCheck', { name: participant.pseudonym });
  },
} satisfies Partial<CommandHandlers>;

const followUpCommands = {
  'followUps.add': ({ db, newId }, fields) => {
    if (fields.text === '') return emptyTitle;
    if (fields.insightId && !findInsight(db, fields.insightId)) return notFound;
    const id = toId<'followUp'>(newId());
    insertFollowUp(db, { ...fields, id, madeWith: 'public' });
    return done({ id }, 'addFollowUp', { text: fields.text });
  },
  'followUps.update': ({ db }, { id, ...patch }) => {
    const followUp = readFollowUps(db).find((known) => known.id === id);
    if (!followUp || (patch.insightId && !findInsight(db, patch.insightId))) return notFound;
    if (patch.text === '') return emptyTitle;
    updateFollowUp(db, patched(followUp, patch));
    return done(null, 'changeFollowUp', { text: followUp.text });
  },
  'followUps.remove': ({ db, now }, { id }) => {
    const followUp = readFollowUps(db).find((known) => known.id === id);
    if (!followUp) return notFound;
    binFollowUp(db, id, now());
    return done(null, 'removeFollowUp', { text: followUp.text });
  },
} satisfies Partial<CommandHandlers>;

export const insightCommands = { ...statementCommands, ...voiceCommands, ...followUpCommands };

const insightViews = (db: ReadDb): readonly InsightView[] => {
  const fragments = new Map(readFragments(db).map((fragment) => [fragment.id, fragment]));
  const pseudonyms = new Map(readParticipants(db).map(({ id, pseudonym }) => [id, pseudonym]));
  const titles = new Map(readStories(db).map(({ id, title }) => [id, title]));
  const followUps = Map.groupBy(readFollowUps(db), ({ insightId }) => insightId);
  const toView = (voice: Voice): VoiceView => {
    const fragment = (voice.fragmentId && fragments.get(voice.fragmentId)) || null;
    const tellerId = fragment ? fragment.tellerId : voice.tellerId;
    return {
      ...voice,
      fragment,
      pseudonym: (tellerId && pseudonyms.get(tellerId)) ?? '',
      storyTitle: (fragment && titles.get(fragment.storyId)) ?? '',
    };
  };
  return readInsights(db).map((insight) => ({
    ...insight,
    voices: insight.voices.map(toView),
    followUps: followUps.get(insight.id) ?? [],
  }));
};

const findInsight = (db: ReadDb, id: InsightId): Insight | undefined =>
  readInsights(db).find((insight) => insight.id === id);

const isCounter = (insight: Insight, id: VoiceId): boolean =>
  insight.voices.some((voice) => voice.id === id && voice.side === 'counter');
