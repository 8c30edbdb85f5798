import { type SharedAudience, visibleTo } from '@shared/audience';
import type { Format, StorylineView } from '@shared/contract/share';
import { shareChecks } from '@shared/document/checks';
import {
  builtTitle,
  hasSomethingToShare,
  storylineItems,
  storylineToDocument,
} from '@shared/document/fromStoryline';
import type { ExportDocument } from '@shared/document/model';
import { documentToSlides, type Slide } from '@shared/document/slides';
import { withoutHidden } from '@shared/document/withoutHidden';
import type { WorkshopData } from '@shared/domain/workshopData';
import type { AppResult } from '@shared/errors';
import type { AttachmentId, StoryId } from '@shared/ids';
import { createTranslate, type Language } from '@shared/language/translate';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import type { Pictures } from '../export/exporter';
import type { ExportJob } from '../export/runExport';
import { readPicture } from '../repositories/attachments';
import { readWorkshopData } from '../repositories/workshopData';

/** What one audience gets through one outlet, as a document. */
const documentFor = (
  data: WorkshopData,
  outlet: 'presentation' | 'report',
  audience: SharedAudience,
  language: Language,
): { readonly visible: WorkshopData; readonly document: ExportDocument } => {
  const visible = visibleTo(withoutHidden(data), { audience, outlet });
  const t = createTranslate(language);
  return { visible, document: storylineToDocument(visible, { audience, outlet, language, t }) };
};

/** The slides of one audience: for the room screen. */
export const slidesFor = (db: ReadDb, audience: SharedAudience, language: Language): readonly Slide[] =>
  documentToSlides(documentFor(readWorkshopData(db), 'presentation', audience, language).document);

/** All that the room "Delen" shows for one audience. */
export const storylineView = (db: ReadDb, audience: SharedAudience, language: Language): StorylineView => {
  const data = readWorkshopData(db);
  const presentation = documentFor(data, 'presentation', audience, language);
  const report = documentFor(data, 'report', audience, language);
  // Also what is hidden has its place here, so that it can be shown again.
  const inEither = new Set(
    (['presentation', 'report'] as const)
      .flatMap((outlet) => visibleTo(data, { audience, outlet }).insights)
      .map(({ id }) => id),
  );
  const insights = data.insights.filter(({ id }) => inEither.has(id));
  const t = createTranslate(language);
  const slides = documentToSlides(presentation.document);
  return {
    items: storylineItems({ ...data, insights }).map((item) => {
      const built = builtTitle(item, data, t);
      return { ...item, title: item.title.trim() || built, builtTitle: built };
    }),
    presentation: presentation.document,
    slides,
    report: report.document,
    checks: shareChecks(presentation.visible, slides),
  };
};

export type Gathered = {
  readonly job: ExportJob;
  readonly title: string;
  /** Whose words are in the file. */
  readonly storyIds: readonly StoryId[];
};

/** Everything that one file needs, already cut down to its audience. */
export const gatherExport = (
  db: ReadDb,
  {
    format,
    audience,
    language,
  }: { readonly format: Format; readonly audience: SharedAudience; readonly language: Language },
): AppResult<Gathered> => {
  const all = readWorkshopData(db);
  if (format === 'json')
    return gatherData(db, visibleTo(withoutHidden(all), { audience, outlet: 'data' }), audience, language);
  const outlet = format === 'pptx' ? 'presentation' : 'report';
  const { visible, document } = documentFor(all, outlet, audience, language);
  if (!hasSomethingToShare(document)) return err({ type: 'nothingToShare' });
  const pictureIds = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'picture' ? [block.picture.attachmentId] : [])),
  );
  const pictures = readPictures(db, pictureIds);
  return ok({
    job: { format: format === 'pdf' ? 'html' : format, document, pictures },
    title: document.title,
    storyIds: storiesUsed(visible, document, pictureIds),
  });
};

const gatherData = (
  db: ReadDb,
  data: WorkshopData,
  audience: SharedAudience,
  language: Language,
): AppResult<Gathered> => {
  if (data.stories.length + data.fragments.length + data.insights.length + data.followUps.length === 0)
    return err({ type: 'nothingToShare' });
  const pictures = readPictures(
    db,
    data.stories.flatMap((story) => story.attachments.map(({ id }) => id)),
  );
  const storyIds = [...data.stories.map(({ id }) => id), ...data.fragments.map(({ storyId }) => storyId)];
  const title = data.workshop.title.trim() || createTranslate(language)('document.untitled');
  return ok({
    job: { format: 'json', data, audience, language, pictures },
    title,
    storyIds: [...new Set(storyIds)],
  });
};

const readPictures = (db: ReadDb, ids: readonly AttachmentId[]): Pictures =>
  new Map(
    [...new Set(ids)].flatMap((id) => {
      const picture = readPicture(db, id);
      return picture === undefined ? [] : [[id, picture.bytes] as const];
    }),
  );

const storiesUsed = (
  visible: WorkshopData,
  document: ExportDocument,
  pictureIds: readonly AttachmentId[],
): readonly StoryId[] => {
  const shown = new Set<string>(document.sections.map(({ key }) => key));
  const voices = visible.insights
    .filter(({ id }) => shown.has(`insight:${id}`))
    .flatMap((insight) => insight.voices);
  const fragmentIds = new Set(voices.map((voice) => voice.fragmentId));
  const quoted = visible.fragments.filter(({ id }) => fragmentIds.has(id)).map(({ storyId }) => storyId);
  const drawn = visible.stories
    .filter((story) => story.attachments.some(({ id }) => pictureIds.includes(id)))
    .map(({ id }) => id);
  return [...new Set([...quoted, ...drawn])];
};
