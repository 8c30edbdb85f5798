import { consentFor, type Use } from '../../src/shared/domain/consent';
import type { Fragment } from '../../src/shared/domain/fragment';
import type { FollowUp, Insight, Voice } from '../../src/shared/domain/insight';
import type { Participant } from '../../src/shared/domain/participant';
import type { Session } from '../../src/shared/domain/session';
import type { Story } from '../../src/shared/domain/story';
import type { StorylineItem } from '../../src/shared/domain/storyline';
import { emptyBin, type WorkshopData } from '../../src/shared/domain/workshopData';
import { type AttachmentId, insightTextId, toId } from '../../src/shared/ids';

/** Builders of whole values: name what matters, the rest is ordinary. */
export const everyUse: readonly Use[] = ['circle', 'staff', 'report', 'presentation', 'film', 'public'];

export const aParticipant = (id: string, over: Partial<Participant> = {}): Participant => ({
  id: toId(id),
  pseudonym: id,
  picture: '',
  role: 'expert',
  perspective: '',
  note: '',
  showName: true,
  consent: consentFor(everyUse),
  ...over,
});

export const aStory = (id: string, teller: string | null, over: Partial<Story> = {}): Story => ({
  id: toId(id),
  title: `Verhaal ${id}`,
  tellerId: teller === null ? null : toId(teller),
  writtenBy: null,
  sessionId: null,
  prompt: '',
  wordless: false,
  attachments: [],
  recordings: [],
  consent: consentFor(everyUse),
  createdAt: '2026-03-10T12:00:00.000Z',
  ...over,
});

export const aFragment = (
  id: string,
  story: Story,
  quote: string,
  over: Partial<Fragment> = {},
): Fragment => ({
  id: toId(id),
  storyId: story.id,
  tellerId: story.tellerId,
  words: quote,
  quote,
  seal: 'verbatim',
  kind: 'moment',
  circleOnly: false,
  attachmentId: null,
  markState: 'intact',
  wordsNow: '',
  pileId: null,
  ...over,
});

export const aVoice = (id: string, over: Partial<Voice>): Voice => ({
  id: toId(id),
  side: 'support',
  fragmentId: null,
  tellerId: null,
  text: '',
  ...over,
});

export const anInsight = (id: string, statement: string, over: Partial<Insight> = {}): Insight => ({
  id: toId(id),
  kind: 'enabling',
  statement,
  strength: '',
  circleOnly: false,
  voices: [],
  memberChecks: [],
  counterVoiceWithheld: false,
  ...over,
});

export const aFollowUp = (
  id: string,
  kind: FollowUp['kind'],
  text: string,
  over: Partial<FollowUp> = {},
): FollowUp => ({
  id: toId(id),
  kind,
  text,
  addressee: '',
  insightId: null,
  madeWith: 'public',
  ...over,
});

export const aSession = (id: string, over: Partial<Session> = {}): Session => ({
  id: toId(id),
  title: `Bijeenkomst ${id}`,
  date: '2026-03-12',
  place: 'Buurthuis',
  startsAt: '13:00',
  status: 'done',
  blocks: [],
  ...over,
});

export const aStorylineItem = (
  key: StorylineItem['key'],
  over: Partial<StorylineItem> = {},
): StorylineItem => ({
  key,
  title: '',
  text: '',
  notes: '',
  hidden: false,
  position: null,
  ...over,
});

export const emptyWorkshop = (title = 'Samen in Zuid'): WorkshopData => ({
  workshop: { title, purpose: '', commissioner: '', background: '', createdAt: '2026-03-10T12:00:00.000Z' },
  questions: [],
  themes: [],
  participants: [],
  sessions: [],
  commitments: [],
  groups: [],
  roles: [],
  slips: [],
  choices: [],
  stories: [],
  fragments: [],
  piles: [],
  insights: [],
  followUps: [],
  storyline: [],
  texts: new Map(),
  inBin: emptyBin,
});

/** A picture of one pixel, and the bytes for every picture of the fixture. */
export const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
export const drawingId: AttachmentId = toId('drawing');
export const fixturePictures: ReadonlyMap<AttachmentId, Uint8Array<ArrayBuffer>> = new Map([
  [drawingId, onePixel],
]);

/** A small werkplaats in which every station and every kind of block occurs. */
export const smallWorkshop = (): WorkshopData => {
  const open = aStory('open', 'Merel');
  const alone = aStory('alone', 'Bultrug');
  const drawing = aStory('tekening', 'Linde', {
    title: 'De stapel',
    wordless: true,
    attachments: [
      {
        id: drawingId,
        mime: 'image/png',
        description: 'Een stapel enveloppen, hoger dan de tafel.',
        width: 640,
        height: 480,
      },
    ],
  });
  const together = aFragment(
    'samen',
    open,
    'Sinds die dag maken we ze samen open. Op woensdag, met koffie.',
    {
      pileId: toId('post'),
    },
  );
  const shorter = aFragment('korter', open, "'s Avonds leg ik ze in de la.", { seal: 'shortened' });
  const own = aFragment('eigen', alone, 'Ik wil een brief die ik snap.');
  return {
    ...emptyWorkshop(),
    workshop: {
      title: 'Samen in Zuid',
      purpose: 'Uitzoeken wat post met ons doet.',
      commissioner: 'Buurt & Co',
      background:
        'In de wijk wonen veel mensen die hun post niet meer openen.\n\nDe dienst wil weten waarom.',
      createdAt: '2026-03-10T12:00:00.000Z',
    },
    questions: [
      { id: toId('q1'), kind: 'descriptive', text: 'Wat gebeurt er als er post komt?' },
      { id: toId('q2'), kind: 'policy', text: 'Wat kan de dienst anders doen?' },
    ],
    participants: [
      aParticipant('Merel'),
      aParticipant('Bultrug', { showName: false }),
      aParticipant('Linde', { role: 'staff' }),
    ],
    sessions: [aSession('1', { title: 'De brievenbus' }), aSession('2', { status: 'planned' })],
    stories: [open, alone, drawing],
    fragments: [together, shorter, own],
    piles: [
      { id: toId('post'), name: 'Post', colour: 'blue', themeId: null, mergedInto: null, x: null, y: null },
    ],
    insights: [
      anInsight('i1', 'Samen open je wat je alleen dicht laat', {
        strength: 'Bijna iedereen herkent dit.',
        voices: [
          aVoice('v1', { fragmentId: together.id }),
          aVoice('v2', { fragmentId: shorter.id }),
          aVoice('v3', { side: 'counter', fragmentId: own.id }),
          aVoice('v4', { side: 'counter', text: 'Mijn post is van mij.' }),
        ],
      }),
      anInsight('i2', 'Een blik kan meer doen dan een brief', {
        kind: 'need',
        voices: [aVoice('v5', { fragmentId: shorter.id })],
      }),
    ],
    followUps: [
      aFollowUp('f1', 'conclusion', 'Post is geen papier maar spanning.', { insightId: toId('i1') }),
      aFollowUp('f2', 'recommendation', 'Schrijf één kantje, in gewone woorden.', { addressee: 'de dienst' }),
      aFollowUp('f3', 'discussionQuestion', 'Welke brief zou je zelf niet openen?'),
      aFollowUp('f4', 'nextStep', 'In mei lezen we samen tien brieven.'),
    ],
    storyline: [aStorylineItem('insight:i1', { notes: 'Merel leest deze zin zelf voor.' })],
    texts: new Map([
      [
        insightTextId(toId('i1')),
        [
          {
            type: 'paragraph' as const,
            runs: [{ text: 'Het gaat niet om ' }, { text: 'lezen', bold: true as const }, { text: '.' }],
          },
          {
            type: 'list' as const,
            ordered: true,
            items: [[{ text: 'eerst koffie' }], [{ text: 'dan de brief' }]],
          },
        ],
      ],
    ]),
  };
};
