import type { Viewer } from '../../../src/shared/audience';
import type { RichText } from '../../../src/shared/domain/richText';
import { emptyBin, type WorkshopData } from '../../../src/shared/domain/workshopData';
import { insightTextId, storyTextId, type TextId, toId } from '../../../src/shared/ids';
import type { Outline } from './arbitraryWorkshop';
import { rulesOf } from './rulesOf';

/** A piece of somebody's words that can be told from all others, with who may read it: the rules, said a second time. */
export type Piece = {
  readonly canary: string;
  readonly what: string;
  readonly may: (viewer: Viewer) => boolean;
};

export type CanaryWorkshop = {
  /** As it is read: without what lies in the bin. */
  readonly data: WorkshopData;
  readonly pieces: readonly Piece[];
  /** As it is kept, with the ids of what lies in the bin. */
  readonly kept: WorkshopData;
  readonly binned: ReadonlySet<string>;
};

const never = (): boolean => false;
const always = (): boolean => true;

/** Fills an outline with words that occur once each, and says of each who may read it. */
export const withCanaries = (outline: Outline): CanaryWorkshop => {
  const pieces: Piece[] = [];
  const canary = (what: string, may: Piece['may']): string => {
    const word = `‹${what}${pieces.length}›`;
    pieces.push({ canary: word, what, may });
    return word;
  };
  const rules = rulesOf(outline);
  const { participants, stories, piles, insights } = outline;
  const participantId = (i: number) => toId<'participant'>(`p${i % participants.length}`);
  const fragmentIndexes = rules.fragments;
  const fragmentId = (i: number) => toId<'fragment'>(`f${i}`);
  const fragmentAt = (ref: number) => ref % Math.max(1, fragmentIndexes.length);
  const texts = new Map<TextId, RichText>();
  // Who may read the story may read the words of a card that was thrown away from it: that is no name to try.
  const nameFrom = (i: number): string | undefined => {
    const story = stories[fragmentIndexes[i]?.story ?? 0];
    const made = story?.fragments[fragmentIndexes[i]?.place ?? 0];
    return made?.binned && !story?.binned ? undefined : quotes[i];
  };
  const quotes = fragmentIndexes.map((_, i) => canary('citaat', (v) => rules.fragment(i, v)));

  const kept: WorkshopData = {
    workshop: {
      title: canary('werkplaats', always),
      purpose: '',
      commissioner: '',
      background: '',
      createdAt: '',
    },
    questions: [],
    themes: [0, 1].map((theme) => ({
      id: toId(`t${theme}`),
      name: canary('thema', (v) =>
        piles.some((pile, i) => pile.theme !== null && pile.theme % 2 === theme && rules.pile(i, v)),
      ),
    })),
    participants: participants.map(({ consent, showName }, i) => ({
      id: participantId(i),
      pseudonym: canary('schuilnaam', (v) => rules.person(i, v) && (v.audience === 'circle' || showName)),
      picture: '',
      role: 'expert',
      perspective: canary('perspectief', (v) => rules.person(i, v) && (v.audience === 'circle' || showName)),
      note: canary('aantekening', never),
      showName,
      consent,
    })),
    sessions: [
      {
        id: toId('session'),
        title: canary('bijeenkomst', always),
        date: '',
        place: canary('plaats', (v) => v.audience === 'circle'),
        startsAt: '13:00',
        status: 'done',
        // What was written in the first comes back in the second.
        blocks: (['breakout', 'plenary'] as const).map((method, i) => ({
          id: toId(i === 0 ? 'block' : 'plenary'),
          method,
          // A title shows while its part is held; only the first is.
          title: i === 0 ? canary('onderdeel', never) : '',
          minutes: 5,
          instruction: canary('instructie', never),
          prompt: canary('onderdeelvraag', never),
        })),
      },
    ],
    ...madeInRoom(canary),
    stories: stories.map((story, s) => {
      const id = toId<'story'>(`s${s}`);
      const may = (v: Viewer) => rules.story(s, v);
      const own = fragmentIndexes.flatMap((f, i) => (f.story === s ? [{ ...f, i }] : []));
      texts.set(storyTextId(id), [
        { type: 'heading', level: 2, runs: [{ text: canary('kop', may) }] },
        { type: 'list', ordered: false, items: [[{ text: canary('punt', may) }]] },
        ...own.map(({ i, place }) => ({
          type: 'paragraph' as const,
          runs: [
            { text: canary('tekst', may), marks: [fragmentId(i)] },
            {
              text: canary('tekst', may),
              marks:
                story.fragments[place]?.overlaps && place > 0
                  ? [fragmentId(i - 1), fragmentId(i)]
                  : [fragmentId(i)],
            },
          ],
        })),
      ]);
      return {
        id,
        title: canary('titel', may),
        tellerId: story.teller === null ? null : participantId(story.teller),
        writtenBy: null,
        sessionId: null,
        prompt: canary('verhaalvraag', may),
        wordless: false,
        attachments: story.picture
          ? [
              {
                id: toId(`a${s}`),
                mime: 'image/png',
                description: canary('beeld', may),
                width: 1,
                height: 1,
              } as const,
            ]
          : [],
        recordings: story.sound
          ? [
              {
                id: toId(`r${s}`),
                mime: 'audio/webm',
                milliseconds: 1500,
                description: canary('geluid', (v) => rules.sound(s, v)),
              } as const,
            ]
          : [],
        consent: story.consent,
        createdAt: '',
      };
    }),
    fragments: fragmentIndexes.map(({ story, place }, i) => {
      const made = stories[story]?.fragments[place];
      return {
        id: fragmentId(i),
        storyId: toId(`s${story}`),
        tellerId: stories[story]?.teller == null ? null : participantId(stories[story].teller),
        words: canary('woorden', never),
        quote: quotes[i] ?? '',
        seal: 'edited',
        kind: 'moment',
        circleOnly: made?.circleOnly ?? false,
        attachmentId: null,
        markState: 'changed',
        wordsNow: canary('nu', never),
        pileId: made?.pile == null || piles.length === 0 ? null : toId(`pile${made.pile % piles.length}`),
      };
    }),
    piles: piles.map(({ mergedInto, theme, quotes: ref }, i) => ({
      id: toId(`pile${i}`),
      name:
        (ref === null ? undefined : nameFrom(fragmentAt(ref))) ?? canary('stapel', (v) => rules.pile(i, v)),
      colour: 'yellow',
      themeId: theme === null ? null : toId(`t${theme % 2}`),
      mergedInto: mergedInto === null ? null : toId(`pile${mergedInto % piles.length}`),
      x: null,
      y: null,
    })),
    insights: insights.map((insight, n) => {
      const id = toId<'insight'>(`i${n}`);
      const may = (v: Viewer) => rules.insight(n, v);
      texts.set(insightTextId(id), [{ type: 'quote', runs: [{ text: canary('uitleg', may) }] }]);
      return {
        id,
        kind: 'need',
        statement: canary('inzicht', may),
        strength: canary('sterkte', may),
        circleOnly: insight.circleOnly,
        voices: insight.voices.map((voice, k) => {
          const spoken = voice.fragment === null || fragmentIndexes.length === 0;
          return {
            id: toId(`v${n}-${k}`),
            side: voice.side,
            fragmentId: spoken ? null : fragmentId(fragmentAt(voice.fragment ?? 0)),
            tellerId: voice.teller === null ? null : participantId(voice.teller),
            text: canary(
              voice.side === 'counter' ? 'tegenstem' : 'stem',
              (v) => spoken && may(v) && rules.voice(n, k, v),
            ),
          };
        }),
        memberChecks: insight.checks.map(({ participant, result }) => ({
          participantId: participantId(participant),
          result,
          note: canary('antwoord', never),
        })),
        counterVoiceWithheld: false,
      };
    }),
    followUps: outline.followUps.map(({ insight: ref, madeWith }, i) => {
      const n = ref === null || insights.length === 0 ? null : ref % insights.length;
      return {
        id: toId(`u${i}`),
        kind: 'conclusion',
        text: canary('vervolg', (v) => isAmong(madeWith, v) && (n === null || rules.insight(n, v))),
        madeWith,
        addressee: '',
        insightId: n === null ? null : toId(`i${n}`),
      };
    }),
    storyline: outline.hiddenPlaces.map((hidden, i) => {
      const may = (v: Viewer) => !hidden && (i === 3 || (i < insights.length && rules.insight(i, v)));
      return {
        key: i === 3 ? ('why' as const) : (`insight:i${i}` as const),
        title: canary('dia', may),
        text: canary('diatekst', may),
        notes: canary('notitie', may),
        hidden,
        position: null,
      };
    }),
    texts,
    inBin: emptyBin,
  };
  const binned = new Set<string>([
    ...stories.flatMap((story, s) => (story.binned ? [`s${s}`] : [])),
    ...fragmentIndexes.flatMap((at, i) => (stories[at.story]?.fragments[at.place]?.binned ? [`f${i}`] : [])),
  ]);
  return { data: withoutBinned(kept, binned), pieces, kept, binned };
};

/** What the repositories make of it. */
const withoutBinned = (kept: WorkshopData, binned: ReadonlySet<string>): WorkshopData => {
  const isIn = ({ id, storyId }: WorkshopData['fragments'][number]): boolean =>
    binned.has(id) || binned.has(storyId);
  const gone = new Set(kept.fragments.filter(isIn).map(({ id }) => id));
  const isGone = ({ fragmentId }: WorkshopData['insights'][number]['voices'][number]): boolean =>
    fragmentId !== null && gone.has(fragmentId);
  return {
    ...kept,
    stories: kept.stories.filter(({ id }) => !binned.has(id)),
    fragments: kept.fragments.filter(({ id }) => !gone.has(id)),
    insights: kept.insights.map((insight) => ({
      ...insight,
      voices: insight.voices.filter((voice) => !isGone(voice)),
    })),
    inBin: {
      fragments: kept.fragments.filter(isIn),
      carried: new Set(
        kept.insights
          .filter(({ voices }) => voices.some((voice) => voice.side === 'support' && isGone(voice)))
          .map(({ id }) => id),
      ),
    },
  };
};

const companies = ['circle', 'staff', 'public'] as const;

/** Never more people than were there. */
const isAmong = (madeWith: (typeof companies)[number], { audience }: Viewer): boolean =>
  audience === 'circle' || audience === madeWith || (audience === 'staff' && madeWith === 'public');

/** What was made in a meeting, once in each company: on the room screen only, and never before more people than were there. */
const madeInRoom = (
  canary: (what: string, may: Piece['may']) => string,
): Pick<WorkshopData, 'commitments' | 'groups' | 'roles' | 'slips' | 'choices'> => {
  const inRoom =
    (madeWith: (typeof companies)[number]): Piece['may'] =>
    ({ audience, outlet }) =>
      outlet === 'screen' && isAmong(madeWith, { audience, outlet });
  const onScreen: Piece['may'] = ({ outlet }) => outlet === 'screen';
  const choice = (madeWith: (typeof companies)[number], decided: boolean) => ({
    id: toId<'choice'>(`choice-${madeWith}-${decided}`),
    sessionId: toId<'session'>('session'),
    blockId: null,
    question: canary('keuze', inRoom(madeWith)),
    madeWith,
    decided,
    options: [
      {
        id: toId<'choiceOption'>(`option-${madeWith}-${decided}`),
        text: canary('mogelijkheid', inRoom(madeWith)),
        outcome: decided ? ('some' as const) : ('' as const),
      },
    ],
  });
  const slip = (madeWith: (typeof companies)[number], turned: boolean, inGroup: boolean) => ({
    id: toId<'slip'>(`slip-${madeWith}-${turned}-${inGroup}`),
    sessionId: toId<'session'>('session'),
    blockId: toId<'agendaBlock'>('block'),
    groupId: inGroup ? toId<'group'>('group') : null,
    authorId: null,
    sign: null,
    text: canary('briefje', turned ? inRoom(madeWith) : never),
    madeWith,
    turned,
  });
  return {
    commitments: companies.map((madeWith) => ({
      id: toId(`commitment-${madeWith}`),
      kind: 'promise',
      madeWith,
      text: canary('toezegging', inRoom(madeWith)),
      who: canary('wie', inRoom(madeWith)),
      due: '',
      kept: 'open',
      sessionId: null,
    })),
    groups: [
      {
        id: toId('group'),
        blockId: toId('block'),
        name: canary('groepje', onScreen),
        question: canary('groepsvraag', onScreen),
        members: [],
      },
    ],
    roles: [],
    slips: companies.flatMap((madeWith) =>
      [true, false].flatMap((turned) => [slip(madeWith, turned, true), slip(madeWith, turned, false)]),
    ),
    choices: [...companies.map((madeWith) => choice(madeWith, true)), choice('staff', false)],
  };
};
