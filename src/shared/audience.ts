import { givesAway } from './domain/board/pileNames';
import { type ConsentByUse, noConsent, type Use } from './domain/consent';
import { keptInCircle } from './domain/keptInCircle';
import { shownIn } from './domain/pile';
import { wasThere } from './domain/room/company';
import { madeInTheRoom } from './domain/room/madeInTheRoom';
import { insightKey, type StorylineItem } from './domain/storyline';
import { emptyBin, type WorkshopData } from './domain/workshopData';
import { insightTextId, type ParticipantId, type PileId, storyTextId, type TextId } from './ids';

/** Who looks. `facilitator` is the control window itself; the others are people in the room or readers of a file. */
export type Audience = 'facilitator' | 'circle' | 'staff' | 'public';
export type SharedAudience = Exclude<Audience, 'facilitator'>;

/** Through what. `screen` and `data` ask only for the audience's own yes; the others also for the yes to that form. */
export type Outlet = 'screen' | 'data' | 'report' | 'presentation' | 'film';

export type Viewer = { readonly audience: Audience; readonly outlet: Outlet };

/**
 * Whether sounds exist for this viewer: a voice makes its teller recognisable, so it is heard in the circle, on the room
 * screen, and nowhere else. No file carries sound.
 */
export const hearsSound = ({ audience, outlet }: Viewer): boolean =>
  audience === 'facilitator' || (audience === 'circle' && outlet === 'screen');

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
 * starts from what this returns. A story travels without its sounds unless `hearsSound`. Derived things follow their source: a card its fragment, a pile its visible cards,
 * an insight the voices that carry it, a follow-up its insight and the company in which it was said, the storyline what is left.
 */
export const visibleTo = (data: WorkshopData, viewer: Viewer): WorkshopData => {
  const { audience } = viewer;
  if (audience === 'facilitator') return data;
  const fragments = visibleFragments(data, viewer);
  const stories = visibleStories(data, viewer, fragments);
  const insights = data.insights.flatMap((insight) => visibleInsight(insight, data, viewer, fragments));
  const piles = visiblePiles(data, viewer, fragments);
  const insightIds = new Set(insights.map(({ id }) => id));
  const textIds = new Set<TextId>([
    ...stories.map(({ id }) => storyTextId(id)),
    ...insights.map(({ id }) => insightTextId(id)),
  ]);
  const seen = peopleSeen(stories, fragments, insights);

  return {
    workshop: data.workshop,
    questions: data.questions,
    themes: data.themes.filter((theme) => piles.some((pile) => pile.themeId === theme.id)),
    participants: data.participants
      .filter(({ id }) => seen.has(id))
      .map((participant) => withoutPrivateParts(participant, viewer)),
    sessions: data.sessions.map((session) => ({
      ...session,
      place: audience === 'circle' ? session.place : '',
      blocks: [],
    })),
    ...madeInTheRoom(data, viewer),
    stories,
    fragments,
    piles,
    insights,
    followUps: data.followUps.filter(
      ({ insightId, madeWith }) =>
        wasThere(madeWith, audience) && (insightId === null || insightIds.has(insightId)),
    ),
    storyline: data.storyline.flatMap((item) => visibleItem(item, insights)),
    texts: new Map([...data.texts].filter(([id]) => textIds.has(id))),
    inBin: emptyBin,
  };
};

type Story = WorkshopData['stories'][number];
type Fragment = WorkshopData['fragments'][number];
type Insight = WorkshopData['insights'][number];
type Voice = Insight['voices'][number];
type Participant = WorkshopData['participants'][number];

/** Who is not (or no longer) in the circle has said yes to nothing. */
const consentOf = (id: ParticipantId | null, data: WorkshopData): ConsentByUse =>
  data.participants.find((participant) => participant.id === id)?.consent ?? noConsent;

const isReleased = (story: Story, data: WorkshopData, viewer: Viewer): boolean =>
  mayShow({ teller: consentOf(story.tellerId, data), story: story.consent, circleOnly: false }, viewer);

/** Whether its story may travel and it does not stay in the circle. Asked of a card in the bin: whether its words may. */
const mayTravel = (data: WorkshopData, viewer: Viewer): ((fragment: Fragment) => boolean) => {
  const released = new Set(data.stories.filter((s) => isReleased(s, data, viewer)).map(({ id }) => id));
  const kept = keptInCircle(data);
  return (fragment) =>
    released.has(fragment.storyId) && (viewer.audience === 'circle' || !kept.fragment(fragment));
};

/** Only the quote travels: the words as told, and as they stand in the text now, are what the seal speaks about. */
const visibleFragments = (data: WorkshopData, viewer: Viewer): readonly Fragment[] => {
  const stories = new Map(data.stories.map((story) => [story.id, story]));
  const piles = new Set(data.piles.map(({ id }) => id));
  return data.fragments.filter(mayTravel(data, viewer)).map((fragment) => {
    const pileId = fragment.pileId && piles.has(fragment.pileId) ? fragment.pileId : null;
    const tellerId = stories.get(fragment.storyId)?.tellerId ?? null;
    return { ...fragment, tellerId, words: fragment.quote, wordsNow: '', markState: 'intact', pileId };
  });
};

/** The full text of a story also holds the words of its fragments: one fragment kept in the circle keeps the text there. */
const visibleStories = (
  data: WorkshopData,
  viewer: Viewer,
  fragments: readonly Fragment[],
): readonly Story[] => {
  const shown = new Set(fragments.map(({ id }) => id));
  const holdsBack = new Set(data.fragments.filter(({ id }) => !shown.has(id)).map(({ storyId }) => storyId));
  const kept = keptInCircle(data);
  const isHeldBack = ({ id }: Story): boolean =>
    holdsBack.has(id) || (viewer.audience !== 'circle' && kept.story(id));
  return data.stories
    .filter((story) => isReleased(story, data, viewer) && !isHeldBack(story))
    .map((story) => ({
      ...story,
      recordings: hearsSound(viewer) ? story.recordings : [],
      consent: noConsent,
      writtenBy: null,
    }));
};

/**
 * An insight travels with the voices that may travel; when it has carrying voices and none may, it stays behind. A carrying
 * voice of which the words lie in the bin is one that may not: throwing away makes nothing the group's own.
 */
const visibleInsight = (
  insight: Insight,
  data: WorkshopData,
  viewer: Viewer,
  fragments: readonly Fragment[],
): readonly Insight[] => {
  if (insight.circleOnly && viewer.audience !== 'circle') return [];
  const refused = new Set(
    insight.memberChecks.filter(({ result }) => result === 'doNotUse').map((check) => check.participantId),
  );
  const voices = insight.voices
    .flatMap((voice) => visibleVoice(voice, data, viewer, fragments))
    .filter(({ tellerId }) => tellerId === null || !refused.has(tellerId));
  const count = (side: Voice['side'], list: readonly Voice[]): number =>
    list.filter((voice) => voice.side === side).length;
  const isCarried = count('support', insight.voices) > 0 || data.inBin.carried.has(insight.id);
  if (isCarried && count('support', voices) === 0) return [];
  const counterVoiceWithheld = count('counter', voices) < count('counter', insight.voices);
  return [{ ...insight, voices, memberChecks: [], counterVoiceWithheld }];
};

/** A fragment speaks as its own teller. Words said on the spot need their teller's yes; without one they are the group's. */
const visibleVoice = (
  voice: Voice,
  data: WorkshopData,
  viewer: Viewer,
  fragments: readonly Fragment[],
): readonly Voice[] => {
  if (voice.fragmentId !== null) {
    const fragment = fragments.find(({ id }) => id === voice.fragmentId);
    return fragment ? [{ ...voice, tellerId: fragment.tellerId, text: '' }] : [];
  }
  if (voice.tellerId === null) return [voice];
  const teller = consentOf(voice.tellerId, data);
  return mayShow({ teller, story: teller, circleOnly: false }, viewer) ? [voice] : [];
};

/**
 * The piles that hold a visible card, and those in which such a pile is shown. Without their name when that gives away words
 * that this viewer may not see.
 */
const visiblePiles = (
  data: WorkshopData,
  viewer: Viewer,
  fragments: readonly Fragment[],
): WorkshopData['piles'] => {
  const travels = mayTravel(data, viewer);
  const hidden = [...data.fragments, ...data.inBin.fragments].filter((fragment) => !travels(fragment));
  const isTelling = givesAway(hidden, fragments);
  const shown = new Set<PileId>(
    fragments.flatMap(({ pileId }) => (pileId ? [pileId, shownIn(pileId, data.piles)] : [])),
  );
  return data.piles
    .filter(({ id }) => shown.has(id))
    .map((pile) => {
      const outer = shownIn(pile.id, data.piles);
      const name = isTelling(pile.name) ? '' : pile.name;
      return { ...pile, name, mergedInto: outer === pile.id ? null : outer };
    });
};

/** What was written by hand at a place goes where the place goes; a hidden place says only that it is hidden. */
const visibleItem = (item: StorylineItem, insights: readonly Insight[]): readonly StorylineItem[] => {
  if (item.key.startsWith('insight:') && !insights.some(({ id }) => insightKey(id) === item.key)) return [];
  return [item.hidden ? { ...item, title: '', text: '', notes: '' } : item];
};

/** Outside the circle the pseudonym shows only when the teller wants that; an empty one reads as "een verteller". */
const withoutPrivateParts = (participant: Participant, { audience }: Viewer): Participant => {
  const named = audience === 'circle' || participant.showName;
  return {
    ...participant,
    pseudonym: named ? participant.pseudonym : '',
    picture: named ? participant.picture : '',
    perspective: named ? participant.perspective : '',
    note: '',
    consent: noConsent,
  };
};

const peopleSeen = (
  stories: readonly Story[],
  fragments: readonly Fragment[],
  insights: readonly Insight[],
): ReadonlySet<ParticipantId> => {
  const ids = [
    ...stories.map(({ tellerId }) => tellerId),
    ...fragments.map(({ tellerId }) => tellerId),
    ...insights.flatMap(({ voices }) => voices.map(({ tellerId }) => tellerId)),
  ];
  return new Set(ids.filter((id) => id !== null));
};
