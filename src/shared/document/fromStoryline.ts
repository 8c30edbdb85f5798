import type { SharedAudience } from '../audience';
import { buildStoryline, insightKey, type StorylineItem, storylineStations } from '../domain/storyline';
import type { WorkshopData } from '../domain/workshopData';
import type { Language, Translate } from '../language/translate';
import { cleanDocument } from './clean';
import { insightSection } from './insightSection';
import type { DocumentSection, ExportDocument } from './model';
import { stationBlocks } from './stations';
import { textToBlocks } from './textToBlocks';

export type DocumentOptions = {
  readonly audience: SharedAudience;
  readonly outlet: 'presentation' | 'report';
  readonly language: Language;
  readonly t: Translate;
};

/**
 * The storyline as a document, free of format. `data` is what `visibleTo` left for this audience and outlet: nothing here
 * decides about permission. Changes by hand lie over what is built; sections without content are left out.
 */
export const storylineToDocument = (data: WorkshopData, options: DocumentOptions): ExportDocument => {
  const items = storylineItems(data).filter((item) => !item.hidden);
  const title = itemOf(data, 'title');
  return cleanDocument({
    title: builtDocumentTitle(data, title, options.t),
    subtitle: title?.text.trim() || options.t('document.subtitle'),
    language: options.language,
    audience: options.audience,
    sections: buildSections(items, data, options),
  });
};

/** Every place of the storyline in order, hidden ones too. */
export const storylineItems = (data: WorkshopData): readonly StorylineItem[] =>
  buildStoryline(
    data.insights.map((insight) => insight.id),
    data.storyline,
  );

/** The title a place has when nobody changes it. */
export const builtTitle = (item: StorylineItem, data: WorkshopData, t: Translate): string => {
  if (item.key === 'title') return data.workshop.title.trim() || t('document.untitled');
  const insight = data.insights.find(({ id }) => insightKey(id) === item.key);
  if (insight) return insight.statement.trim() || t('document.insightWithoutWords');
  const station = storylineStations.find((name) => name === item.key) ?? 'insights';
  return t(`document.station.${station}`);
};

/** False when only the frame is left: nothing of the group's own may go to this audience. */
export const hasSomethingToShare = (document: ExportDocument): boolean =>
  document.sections.some((section) => section.key.startsWith('insight:') || groupStations.has(section.key));

const groupStations: ReadonlySet<string> = new Set([
  'insights',
  'conclusions',
  'recommendations',
  'discussion',
  'next',
]);

const itemOf = (data: WorkshopData, key: StorylineItem['key']): StorylineItem | undefined =>
  data.storyline.find((item) => item.key === key);

const builtDocumentTitle = (data: WorkshopData, item: StorylineItem | undefined, t: Translate): string =>
  item?.title.trim() || data.workshop.title.trim() || t('document.untitled');

const buildSections = (
  items: readonly StorylineItem[],
  data: WorkshopData,
  options: DocumentOptions,
): readonly DocumentSection[] => {
  const insightItems = items.filter((item) => item.key.startsWith('insight:'));
  return items.flatMap((item): readonly DocumentSection[] => {
    const title = item.title.trim() || builtTitle(item, data, options.t);
    const insight = data.insights.find(({ id }) => insightKey(id) === item.key);
    if (insight)
      return insightSection(insight, { item, title, number: insightItems.indexOf(item) + 1 }, data, options);
    if (item.key.startsWith('insight:')) return [];
    const section = { key: item.key, title, kicker: '', notes: item.notes.trim() };
    if (item.key === 'title') return [{ ...section, blocks: [] }];
    const byHand = textToBlocks(item.text);
    const blocks = byHand.length > 0 ? byHand : stationBlocks(item.key, data, options);
    return blocks.length > 0 ? [{ ...section, blocks }] : [];
  });
};
