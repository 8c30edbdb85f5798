import type { FollowUpKind } from '../domain/insight';
import { roles } from '../domain/participant';
import type { StorylineStation } from '../domain/storyline';
import { questionKinds } from '../domain/workshop';
import type { WorkshopData } from '../domain/workshopData';
import type { AttachmentId } from '../ids';
import type { DocumentOptions } from './fromStoryline';
import type { DocumentBlock } from './model';
import { attachmentsById, pictureBlock, tellerName } from './pictures';
import { paragraph, textToBlocks } from './textToBlocks';

type Build = (data: WorkshopData, options: DocumentOptions) => readonly DocumentBlock[];

/** What a station of the arc holds when nobody wrote its text by hand. Empty when there is nothing to say. */
export const stationBlocks = (
  key: string,
  data: WorkshopData,
  options: DocumentOptions,
): readonly DocumentBlock[] => {
  const station = stationNames.find((name) => name === key);
  return station === undefined ? [] : stations[station](data, options);
};

const why: Build = ({ workshop }, { outlet, t }) => {
  const purpose = textToBlocks(workshop.purpose);
  const background = textToBlocks(workshop.background);
  const commissioner = workshop.commissioner.trim();
  // A slide has room for the purpose only; the report tells the whole background.
  const story = outlet === 'report' || purpose.length === 0 ? [...purpose, ...background] : purpose;
  return [
    ...story,
    ...(commissioner === '' ? [] : [paragraph(t('document.commissioner', { name: commissioner }))]),
  ];
};

const questions: Build = (data, { t }) =>
  questionKinds.flatMap((kind): readonly DocumentBlock[] => {
    const texts = data.questions
      .filter((q) => q.kind === kind && q.text.trim() !== '')
      .map((q) => q.text.trim());
    if (texts.length === 0) return [];
    return [
      { type: 'subheading', text: t(`document.questionKind.${kind}`) },
      ...texts.map((text): DocumentBlock => ({ type: 'question', text })),
    ];
  });

const approach: Build = (data, { outlet, language, t }) => {
  const met = data.sessions.filter((session) => session.status === 'done');
  const present = roles.filter((role) => data.participants.some((p) => p.role === role));
  if (met.length === 0 && present.length === 0) return [];
  const lines = [
    met.length > 0 ? t('document.met', { count: met.length }) : '',
    present.length > 0
      ? t('document.circleOf', {
          roles: inWords(
            present.map((role) => t(`document.role.${role}`)),
            t('document.and'),
          ),
        })
      : '',
  ].filter((line) => line !== '');
  const sessions = met
    .map((session) =>
      [longDate(session.date, language), session.title.trim()].filter((part) => part !== '').join(': '),
    )
    .filter((line) => line !== '');
  return [
    paragraph(lines.join(' ')),
    paragraph(t('document.tellersDecide')),
    paragraph(t('document.howWordsAreKept')),
    ...(outlet === 'report' && sessions.length > 0
      ? [{ type: 'subheading' as const, text: t('document.sessions') }, listOf(sessions)]
      : []),
  ];
};

const insights: Build = (data, { outlet, t }) => {
  const inVoices = new Set(
    data.insights
      .flatMap((insight) => insight.voices.map((voice) => voice.fragmentId))
      .filter((id) => id !== null),
  );
  const shownElsewhere = new Set(data.fragments.filter((f) => inVoices.has(f.id)).map((f) => f.attachmentId));
  const drawings = outlet === 'report' ? wordlessPictures(data, shownElsewhere, t) : [];
  if (data.insights.length === 0 && drawings.length === 0) return [];
  return [
    ...(data.insights.length > 0 ? [paragraph(t('document.insightsIntro'))] : []),
    ...(drawings.length > 0
      ? [{ type: 'subheading' as const, text: t('document.wordlessHeading') }, ...drawings]
      : []),
  ];
};

const stations: Readonly<Record<Exclude<StorylineStation, 'title'>, Build>> = {
  why,
  questions,
  approach,
  insights,
  conclusions: (data) => {
    const texts = followUpTexts(data, 'conclusion');
    return texts.length > 1 ? [listOf(texts)] : texts.map(paragraph);
  },
  recommendations: (data) =>
    data.followUps
      .filter((f) => f.kind === 'recommendation' && f.text.trim() !== '')
      .map((f) => ({ type: 'recommendation', text: f.text.trim(), addressee: f.addressee.trim() })),
  discussion: (data) => followUpTexts(data, 'discussionQuestion').map((text) => ({ type: 'question', text })),
  next: (data) => {
    const texts = followUpTexts(data, 'nextStep');
    return texts.length > 1 ? [listOf(texts)] : texts.map(paragraph);
  },
};
const stationNames = [
  'why',
  'questions',
  'approach',
  'insights',
  'conclusions',
  'recommendations',
  'discussion',
  'next',
] as const;

const followUpTexts = (data: WorkshopData, kind: FollowUpKind): readonly string[] =>
  data.followUps.filter((f) => f.kind === kind && f.text.trim() !== '').map((f) => f.text.trim());

const listOf = (texts: readonly string[]): DocumentBlock => ({
  type: 'list',
  ordered: false,
  items: texts.map((text) => [{ text }]),
});

const wordlessPictures = (
  data: WorkshopData,
  shownElsewhere: ReadonlySet<AttachmentId | null>,
  t: DocumentOptions['t'],
): readonly DocumentBlock[] => {
  const known = attachmentsById(data);
  return data.stories
    .filter((story) => story.wordless)
    .flatMap((story) => {
      const caption = [story.title.trim(), tellerName(story.tellerId, data, t)]
        .filter((part) => part !== '')
        .join(' · ');
      return story.attachments
        .filter(({ id }) => !shownElsewhere.has(id))
        .flatMap(({ id }) => pictureBlock(id, caption, known, t));
    });
};

const inWords = (words: readonly string[], and: string): string => {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
};

const longDate = (iso: string, language: DocumentOptions['language']): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return '';
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};
