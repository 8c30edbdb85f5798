import { runsText } from '../domain/richText';
import type { StorylineKey } from '../domain/storyline';
import { fitTitle, slideFrame, stackHeight } from './fit';
import type { DocumentBlock, DocumentSection, ExportDocument } from './model';
import { splitBlock } from './splitBlock';

/** One slide, ready to draw in the preview, on the room screen and in a presentation file. */
export type Slide = {
  readonly key: StorylineKey;
  readonly layout: 'title' | 'section' | 'content';
  readonly kicker: string;
  /** Never empty: every slide has a title. */
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly DocumentBlock[];
  readonly notes: string;
  /** When one section needs several slides: which of how many. */
  readonly part: { readonly number: number; readonly of: number };
  /** How much larger than usual the words stand: little text is read from further away. The same on all slides of a section. */
  readonly scale: number;
};

/** Most quotes on one slide: more is a list, and nobody is heard in a list. */
export const quotesPerSlide = 3;

/** The document as slides, cut by an estimate of what fits. The same everywhere: preview, room screen, file. */
export const documentToSlides = (document: ExportDocument): readonly Slide[] =>
  document.sections.flatMap((section) => {
    if (section.key === 'title') return [coverSlide(section, document)];
    const title = section.title.trim() || document.title.trim() || '–';
    return isDivider(section, title) ? [dividerSlide(section, title)] : contentSlides(section, title);
  });

const coverSlide = (section: DocumentSection, document: ExportDocument): Slide => ({
  key: section.key,
  layout: 'title',
  kicker: section.kicker,
  title: fitTitle(section.title.trim() || document.title.trim() || '–', 'cover').shown,
  subtitle: fitSubtitle(document.subtitle),
  blocks: [],
  notes: section.notes,
  part: { number: 1, of: 1 },
  scale: 1,
});

/** A section that only announces what follows: a title with at most one short line. */
const isDivider = ({ key, blocks }: DocumentSection, title: string): boolean => {
  const [first] = blocks;
  if (first === undefined) return !fitTitle(title, 'cover').cut;
  if (key !== 'insights' || blocks.length > 1 || first.type !== 'paragraph') return false;
  const line = runsText(first.runs);
  return fitSubtitle(line) === line;
};

const dividerSlide = (section: DocumentSection, title: string): Slide => {
  const [first] = section.blocks;
  const fitted = fitTitle(title, 'cover');
  return {
    key: section.key,
    layout: 'section',
    kicker: section.kicker,
    title: fitted.shown,
    subtitle: first?.type === 'paragraph' ? runsText(first.runs) : '',
    blocks: [],
    notes: fitted.cut ? [title, section.notes].filter((text) => text !== '').join('\n\n') : section.notes,
    part: { number: 1, of: 1 },
    scale: 1,
  };
};

const contentSlides = (section: DocumentSection, title: string): readonly Slide[] => {
  const alone = contentPages(section, title, '');
  if (alone.pages.length === 0) return [dividerSlide({ ...section, blocks: [] }, title)];
  // "(2/3)" behind the title takes room too, so several slides are cut again with that room kept.
  const label = partLabel(alone.pages.length, alone.pages.length);
  const { pages, room, shown } = label === '' ? alone : contentPages(section, title, label);
  const scale = Math.min(...pages.map((blocks) => roomyScale(blocks, room)));
  return pages.map((blocks, index) => ({
    key: section.key,
    layout: 'content',
    kicker: section.kicker,
    title: shown,
    subtitle: '',
    blocks,
    notes: index === 0 ? section.notes : '',
    part: { number: index + 1, of: pages.length },
    scale,
  }));
};

/** What stands behind the title of a section that takes several slides; empty when it takes one. */
export const partLabel = (number: number, of: number): string => (of > 1 ? `\u00A0(${number}/${of})` : '');

type Pages = {
  readonly pages: readonly (readonly DocumentBlock[])[];
  readonly room: number;
  readonly shown: string;
};

const contentPages = (section: DocumentSection, title: string, reserve: string): Pages => {
  const { height, cut, shown } = fitTitle(title, 'content', reserve);
  const room = contentRoom(height, section.kicker !== '');
  // A title that is too long for its place is read in full under it.
  const whole: readonly DocumentBlock[] = cut ? [{ type: 'paragraph', runs: [{ text: title }] }] : [];
  const pieces = [...whole, ...section.blocks].flatMap((block) => splitBlock(block, room));
  return { pages: packPages(pieces, room), room, shown };
};

const contentRoom = (titleHeight: number, hasKicker: boolean): number => {
  const { top, bottom, kickerHeight, kickerGap, titleGap } = slideFrame;
  return bottom - top - (hasKicker ? kickerHeight + kickerGap : 0) - titleHeight - titleGap;
};

const roomyScale = (blocks: readonly DocumentBlock[], room: number): number =>
  scales.find((scale) => stackHeight(blocks, scale) <= room * 0.85) ?? 1;
const scales = [1.35, 1.2, 1.1];

/** Fills slides in order. What stands under a subheading stays together on one slide where it can, and never without it. */
const packPages = (pieces: readonly DocumentBlock[], room: number): readonly (readonly DocumentBlock[])[] => {
  const pages: DocumentBlock[][] = [];
  let page: DocumentBlock[] = [];
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  pieces.forEach((piece, index) => {
    if (!fits([...page, ...neededWith(pieces, index, room)], room)) turn();
    page.push(piece);
  });
  turn();
  return pages;
};

/** A piece with what has to follow it on the same slide. */
const neededWith = (
  pieces: readonly DocumentBlock[],
  index: number,
  room: number,
): readonly DocumentBlock[] => {
  const [first, ...rest] = pieces.slice(index, index + 12);
  if (first?.type !== 'subheading') return first === undefined ? [] : [first];
  const next = rest.findIndex((piece) => piece.type === 'subheading');
  const group = [first, ...rest.slice(0, next === -1 ? rest.length : next)];
  return fits(group, room) ? group : [first, ...rest.slice(0, 1)];
};

const fits = (blocks: readonly DocumentBlock[], room: number): boolean => {
  const pictures = blocks.filter((block) => block.type === 'picture').length;
  if (blocks.filter((block) => block.type === 'quote').length > quotesPerSlide) return false;
  if (pictures > 1 || (pictures === 1 && blocks.some(standsBesideNoPicture))) return false;
  return stackHeight(blocks) <= room;
};

const standsBesideNoPicture = (block: DocumentBlock): boolean =>
  block.type !== 'picture' && block.type !== 'subheading';

const fitSubtitle = (text: string): string => {
  const limit = 160;
  return text.length <= limit
    ? text
    : `${text
        .slice(0, limit)
        .replace(/\s+\S*$/, '')
        .toWellFormed()}…`;
};
