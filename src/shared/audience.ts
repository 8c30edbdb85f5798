import { type ConsentByUse, noConsent, type Use } from './domain/consent';
import type { WorkshopData } from './domain/workshopData';
import { insightTextId, type ParticipantId, type StoryId, storyTextId, type TextId } from './ids';

/** Who looks. `facilitator` is the control window itself; the others are people in the room or readers of a file. */
export type Audience = 'facilitator' | 'circle' | 'staff' | 'public';
export type SharedAudience = Exclude<Audience, 'facilitator'>;

/** Through what. `screen` and `data` ask only for the audience's own yes; the others also for the yes to that form. */
export type Outlet = 'screen' | 'data' | 'report' | 'presentation' | 'film';

export type Viewer = { readonly audience: Audience; readonly outlet: Outlet };

export const sharedAudiences: readonly SharedAudience[] = ['circle', 'staff', 'public'];

const usesNeeded = ({ audience, outlet }: Viewer): readonly Use[] => {
  if (audience === 'facilitator') return [];
  return outlet === 'screen' || outlet === 'data' ? [audience] : [audience, outlet];
};

/** What one piece of somebody's words rests on. */
export type Permission = {
  readonly teller: ConsentByUse;
  readonly story: ConsentByUse;
  /** Marked "blijft in de kring": no other audience, by any path. */
  readonly circleOnly: boolean;
};

/**
 * THE decision: may this piece be seen by this viewer. Everything is off until both the teller (for taking part) and the
 * story (for this piece) say yes to every use that the viewer needs. PRODUCT.md principles 1 and 3.
 */
export const mayShow = (permission: Permission, viewer: Viewer): boolean => {
  if (viewer.audience === 'facilitator') return true;
  if (permission.circleOnly && viewer.audience !== 'circle') return false;
  return usesNeeded(viewer).every((use) => permission.teller[use] && permission.story[use]);
};

/**
 * The part of a werkplaats that this viewer may see. Every window for another audience, every search by it and every export
 * starts from what this returns. Derived things follow their source: a card its fragment, a pile its visible cards,
 * an insight the voices that carry it, a follow-up its insight, the storyline what is left.
 */
export const visibleTo = (data: WorkshopData, viewer: Viewer): WorkshopData => {
  if (viewer.audience === 'facilitator') return data;
  const consentOf = new Map<ParticipantId, ConsentByUse>(data.participants.map((p) => [p.id, p.consent]));
  const tellerConsent = (id: ParticipantId | null) => (id && consentOf.get(id)) || noConsent;
  const storyById = new Map(data.stories.map((story) => [story.id, story]));
  const storyVisible = (id: StoryId, circleOnly: boolean): boolean => {
    const story = storyById.get(id);
    if (!story) return false;
    return mayShow({ teller: tellerConsent(story.tellerId), story: story.consent, circleOnly }, viewer);
  };

  const fragments = data.fragments.filter((f) => storyVisible(f.storyId, f.circleOnly));
  const fragmentIds = new Set(fragments.map((f) => f.id));
  const hiddenByStory = new Set(
    data.fragments.filter((f) => !fragmentIds.has(f.id)).map((f) => f.storyId),
  );
  // The full text of a story also holds the words of its fragments: one fragment kept in the circle keeps the text there.
  const stories = data.stories.filter((s) => storyVisible(s.id, false) && !hiddenByStory.has(s.id));
  const insights = data.insights.flatMap((insight) => visibleInsight(insight, viewer, fragmentIds, tellerConsent));
  const insightIds = new Set(insights.map((i) => i.id));
  const piles = data.piles.filter((pile) =>
    fragments.some((f) => f.pileId === pile.id) || pileHasVisibleChild(pile.id, data, fragmentIds),
  );
  const pileIds = new Set(piles.map((p) => p.id));
  const textIds = new Set<TextId>([
    ...stories.map((s) => storyTextId(s.id)),
    ...insights.map((i) => insightTextId(i.id)),
  ]);
  const seen = peopleSeen(stories, fragments, insights, storyById);

  return {
    ...data,
    participants: data.participants
      .filter((p) => seen.has(p.id))
      .map((p) => withoutPrivateParts(p, viewer)),
    sessions: data.sessions.map((session) => ({ ...session, blocks: [] })),
    commitments: [],
    texts: new Map([...data.texts].filter(([id]) => textIds.has(id))),
    stories: stories.map((story) => ({ ...story, consent: noConsent, writtenBy: null })),
    fragments: fragments.map((f) => ({ ...f, words: f.quote, pileId: f.pileId && pileIds.has(f.pileId) ? f.pileId : null })),
    piles: piles.map((pile) => ({
      ...pile,
      mergedInto: pile.mergedInto && pileIds.has(pile.mergedInto) ? pile.mergedInto : null,
    })),
    themes: data.themes.filter((theme) => piles.some((pile) => pile.themeId === theme.id)),
    insights,
    followUps: data.followUps.filter((f) => f.insightId === null || insightIds.has(f.insightId)),
    storyline: data.storyline.filter((item) => {
      const insight = /^insight:(.+)$/.exec(item.key)?.[1];
      return insight === undefined || [...insightIds].some((id) => id === insight);
    }),
  };
};

type Insight = WorkshopData['insights'][number];
type Participant = WorkshopData['participants'][number];

/** Outside the circle the pseudonym shows only when the teller wants that; an empty one reads as "een verteller". */
const withoutPrivateParts = (participant: Participant, { audience }: Viewer): Participant => {
  const named = audience === 'circle' || participant.showName;
  return {
    ...participant,
    pseudonym: named ? participant.pseudonym : '',
    picture: named ? participant.picture : '',
    note: '',
    consent: noConsent,
  };
};

type ConsentOf = (id: ParticipantId | null) => ConsentByUse;

/** An insight travels with the voices that may travel; when it has carrying voices and none may, it stays behind. */
const visibleInsight = (
  insight: Insight,
  viewer: Viewer,
  fragmentIds: ReadonlySet<string>,
  consentOf: ConsentOf,
): readonly Insight[] => {
  if (insight.circleOnly && viewer.audience !== 'circle') return [];
  const refused = new Set(insight.memberChecks.filter((m) => m.result === 'doNotUse').map((m) => m.participantId));
  const voices = insight.voices.filter((voice) => {
    if (voice.tellerId && refused.has(voice.tellerId)) return false;
    if (voice.fragmentId) return fragmentIds.has(voice.fragmentId);
    if (!voice.tellerId) return true;
    const teller = consentOf(voice.tellerId);
    return mayShow({ teller, story: teller, circleOnly: false }, viewer);
  });
  const carried = insight.voices.some((v) => v.side === 'support');
  if (carried && !voices.some((v) => v.side === 'support')) return [];
  const withheld = insight.voices.filter((v) => v.side === 'counter').length - voices.filter((v) => v.side === 'counter').length;
  return [{ ...insight, voices, memberChecks: [], counterVoiceWithheld: withheld > 0 }];
};

const pileHasVisibleChild = (id: string, data: WorkshopData, fragmentIds: ReadonlySet<string>): boolean =>
  data.piles.some(
    (child) =>
      child.mergedInto === id &&
      (data.fragments.some((f) => f.pileId === child.id && fragmentIds.has(f.id)) ||
        pileHasVisibleChild(child.id, data, fragmentIds)),
  );

const peopleSeen = (
  stories: WorkshopData['stories'],
  fragments: WorkshopData['fragments'],
  insights: WorkshopData['insights'],
  storyById: ReadonlyMap<StoryId, WorkshopData['stories'][number]>,
): ReadonlySet<ParticipantId> => {
  const ids = [
    ...stories.map((s) => s.tellerId),
    ...fragments.map((f) => storyById.get(f.storyId)?.tellerId ?? null),
    ...insights.flatMap((i) => i.voices.map((v) => v.tellerId)),
  ];
  return new Set(ids.filter((id) => id !== null));
};
