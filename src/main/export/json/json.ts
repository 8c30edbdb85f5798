import type { SharedAudience } from '@shared/audience';
import { cleanText } from '@shared/domain/cleanText';
import type { RichText, Run } from '@shared/domain/richText';
import { buildStoryline, insightKey } from '@shared/domain/storyline';
import type { WorkshopData } from '@shared/domain/workshopData';
import { insightTextId, storyTextId } from '@shared/ids';
import type { Language } from '@shared/language/translate';
import type { Pictures } from '../exporter';
import { createNumbering, type Numbering } from './numbering';

export type DataInput = {
  /** What `visibleTo` left for this audience and the outlet "data". */
  readonly data: WorkshopData;
  readonly audience: SharedAudience;
  readonly language: Language;
  readonly pictures: Pictures;
};

/** Everything this audience may see, as data. The format is described in FORMAT.md. */
export const exportJson = async ({ data, audience, language, pictures }: DataInput): Promise<Uint8Array> => {
  const ids = createNumbering(data);
  const { title, purpose, commissioner, background } = data.workshop;
  const file = {
    format: 'werkplaats-ervaringskennis',
    version: 1,
    audience,
    language,
    workshop: { title, purpose, commissioner, background },
    questions: data.questions.map(({ kind, text }, index) => ({ id: `q${index + 1}`, kind, text })),
    themes: data.themes.map(({ id, name }) => ({ id: ids.theme(id), name })),
    participants: data.participants.map(({ id, pseudonym, role, perspective }) => ({
      id: ids.participant(id),
      pseudonym,
      role,
      perspective,
    })),
    sessions: data.sessions.map((session) => ({
      id: ids.session(session.id),
      title: session.title,
      date: session.date,
      status: session.status,
    })),
    stories: storiesOf(data, pictures, ids),
    fragments: fragmentsOf(data, ids),
    piles: data.piles.map(({ id, name, colour, themeId, mergedInto }) => ({
      id: ids.pile(id),
      name,
      colour,
      themeId: ids.theme(themeId),
      mergedInto: ids.pile(mergedInto),
    })),
    insights: insightsOf(data, ids),
    followUps: data.followUps.map(({ kind, text, addressee, insightId }, index) => ({
      id: `u${index + 1}`,
      kind,
      text,
      addressee,
      insightId: ids.insight(insightId),
    })),
    storyline: storylineOf(data, ids),
  };
  return new TextEncoder().encode(`${JSON.stringify(file, cleanStrings, 2)}\n`);
};

const cleanStrings = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? cleanText(value) : value;

const storiesOf = (data: WorkshopData, pictures: Pictures, ids: Numbering) =>
  data.stories.map((story) => ({
    id: ids.story(story.id),
    title: story.title,
    tellerId: ids.participant(story.tellerId),
    sessionId: ids.session(story.sessionId),
    prompt: story.prompt,
    wordless: story.wordless,
    text: textOf(data.texts.get(storyTextId(story.id)) ?? [], ids),
    pictures: story.attachments.map(({ id, mime, width, height, description }) => ({
      id: ids.picture(id),
      mime,
      width,
      height,
      description,
      base64: Buffer.from(pictures.get(id) ?? new Uint8Array()).toString('base64'),
    })),
  }));

const fragmentsOf = (data: WorkshopData, ids: Numbering) =>
  data.fragments.map((fragment) => ({
    id: ids.fragment(fragment.id),
    storyId: ids.story(fragment.storyId),
    tellerId: ids.participant(fragment.tellerId),
    quote: fragment.quote,
    seal: fragment.seal,
    kind: fragment.kind,
    pileId: ids.pile(fragment.pileId),
    pictureId: ids.picture(fragment.attachmentId),
  }));

const insightsOf = (data: WorkshopData, ids: Numbering) =>
  data.insights.map((insight) => ({
    id: ids.insight(insight.id),
    kind: insight.kind,
    statement: insight.statement,
    strength: insight.strength,
    explanation: textOf(data.texts.get(insightTextId(insight.id)) ?? [], ids),
    voices: insight.voices.map(({ side, fragmentId, tellerId, text }) => ({
      side,
      fragmentId: ids.fragment(fragmentId),
      tellerId: ids.participant(tellerId),
      text: fragmentId === null ? text : '',
    })),
    counterVoiceWithheld: insight.counterVoiceWithheld,
  }));

const storylineOf = (data: WorkshopData, ids: Numbering) => {
  const ownKey = new Map(
    data.insights.map(({ id }): [string, string] => [insightKey(id), `insight:${ids.insight(id)}`]),
  );
  return buildStoryline(
    data.insights.map(({ id }) => id),
    data.storyline,
  )
    .filter((item) => !item.hidden)
    .map(({ key, title, text }) => ({ key: ownKey.get(key) ?? key, title, text }));
};

const textOf = (text: RichText, ids: Numbering) =>
  text.map((block) =>
    block.type === 'list'
      ? { ...block, items: block.items.map((runs) => runs.map((run) => runOf(run, ids))) }
      : { ...block, runs: block.runs.map((run) => runOf(run, ids)) },
  );

const runOf = ({ text, bold, italic, marks }: Run, ids: Numbering) => {
  const known = (marks ?? []).map(ids.fragment).filter((id) => id !== null);
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(known.length > 0 && { marks: known }),
  };
};
