import type { templates } from '../../language/nl/templates';
import type { Translate } from '../../language/translate';
import type { Method } from '../session';
import type { TemplatePart } from './template';

type Planned = {
  readonly method: Method;
  readonly minutes: number;
  /** Own words; otherwise those of the method. */
  readonly words?: keyof typeof templates.words;
  /** Three small groups with these questions. */
  readonly groups?: keyof typeof templates.groups;
};

/** A template that comes with the app. */
type BuiltInTemplate = {
  readonly key: keyof typeof templates.meetings;
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly hint: string;
  readonly parts: readonly TemplatePart[];
};

/** Whole meetings made for this method, in the order in which a series usually has them. */
export const builtInTemplates = (t: Translate): readonly BuiltInTemplate[] =>
  plans.map(({ key, parts }) => ({
    key,
    name: t(`prepare.templates.meetings.${key}.name`),
    hint: t(`prepare.templates.meetings.${key}.hint`),
    parts: parts.map((part) => written(part, t)),
  }));

const rest: Planned = { method: 'break', minutes: 15 };
const short: readonly Planned[] = [
  { method: 'checkIn', minutes: 10 },
  { method: 'promises', minutes: 10 },
];
const goodbye: Planned = { method: 'checkOut', minutes: 10 };

/** Each takes between two and two and a half hours, with a break. */
const plans: readonly { readonly key: BuiltInTemplate['key']; readonly parts: readonly Planned[] }[] = [
  {
    key: 'acquaint',
    parts: [
      { method: 'checkIn', minutes: 20, words: 'welcomeFirst' },
      { method: 'free', minutes: 15, words: 'whatFor' },
      { method: 'agreements', minutes: 25 },
      rest,
      { method: 'storyRound', minutes: 40, words: 'firstStory' },
      { ...goodbye, minutes: 15 },
    ],
  },
  {
    key: 'stories',
    parts: [
      { method: 'checkIn', minutes: 15 },
      { method: 'promises', minutes: 10 },
      { method: 'storyRound', minutes: 45 },
      rest,
      { method: 'storyRound', minutes: 30, words: 'secondRound' },
      { method: 'sortAloneTogether', minutes: 20, words: 'whatStayed' },
      goodbye,
    ],
  },
  {
    key: 'pairs',
    parts: [
      { method: 'checkIn', minutes: 15 },
      { method: 'promises', minutes: 10 },
      { method: 'pairTelling', minutes: 30 },
      rest,
      { method: 'breakout', minutes: 35, words: 'fromPairs', groups: 'fromPairs' },
      { method: 'plenary', minutes: 20, words: 'whatWeHeard' },
      goodbye,
    ],
  },
  {
    key: 'sorting',
    parts: [
      ...short,
      { method: 'sortAloneTogether', minutes: 50 },
      rest,
      { method: 'breakout', minutes: 25, words: 'pileNames', groups: 'pileNames' },
      { method: 'plenary', minutes: 20, words: 'redThread' },
      goodbye,
    ],
  },
  {
    key: 'concluding',
    parts: [
      ...short,
      { method: 'breakout', minutes: 35, words: 'helpsHinders', groups: 'helpsHinders' },
      rest,
      { method: 'plenary', minutes: 40 },
      { method: 'plenary', minutes: 20, words: 'forWhomNot' },
      goodbye,
    ],
  },
  {
    key: 'mirror',
    parts: [
      { method: 'checkIn', minutes: 15, words: 'welcomeStaff' },
      { method: 'mirror', minutes: 35 },
      { method: 'mirror', minutes: 25, words: 'staffSay' },
      rest,
      { method: 'panel', minutes: 30, words: 'talkTogether' },
      { method: 'agreements', minutes: 20, words: 'whoDoesWhat' },
      { ...goodbye, words: 'lastWord' },
    ],
  },
  {
    key: 'letter',
    parts: [
      ...short,
      { method: 'plusMinus', minutes: 40 },
      rest,
      { method: 'breakout', minutes: 35, words: 'ownLetter', groups: 'ownLetter' },
      { method: 'plenary', minutes: 20, words: 'toWriter' },
      goodbye,
    ],
  },
  {
    key: 'lookingBack',
    parts: [
      { method: 'checkIn', minutes: 15 },
      { method: 'promises', minutes: 30 },
      { method: 'storyRound', minutes: 30, words: 'whatChanged' },
      rest,
      { method: 'plenary', minutes: 25, words: 'handOn' },
      { method: 'agreements', minutes: 15, words: 'howOn' },
      goodbye,
    ],
  },
];

const written = ({ method, minutes, words, groups }: Planned, t: Translate): TemplatePart => {
  const text = (field: 'title' | 'instruction' | 'prompt'): string =>
    words === undefined
      ? t(`prepare.methods.${method}.${field}`)
      : t(`prepare.templates.words.${words}.${field}`);
  return {
    method,
    minutes,
    title: text('title'),
    instruction: text('instruction'),
    prompt: text('prompt'),
    groups:
      groups === undefined
        ? []
        : (['one', 'two', 'three'] as const).map((place, index) => ({
            name: t('prepare.groups.newName', { number: index + 1 }),
            question: t(`prepare.templates.groups.${groups}.${place}`),
          })),
  };
};
