import { audienceLine } from '@shared/document/labels';
import type { DocumentSection } from '@shared/document/model';
import { headingLevels } from '@shared/document/outline';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Exporter, ExportInput } from '../exporter';
import { languageTag } from '../languageTag';
import { palette } from '../palette';
import { type BlockContext, blockParagraphs, listReferences, textRuns } from './blocks';
import { mendDocx } from './mendDocx';
import { documentStyles, styleIds, twips } from './styles';

/** A report for Word and LibreOffice: real styles, contents that are there at once, page numbers, descriptions. */
export const exportDocx: Exporter = async (input) => {
  const { document, t } = input;
  const language = languageTag(document.language);
  const made = new Document({
    title: document.title,
    creator: t('document.appName'),
    styles: documentStyles(document.language, language),
    numbering: { config: [dots, numbers] },
    features: { updateFields: false },
    sections: [
      {
        properties: { titlePage: true, page: { size: a4, margin: margins } },
        headers: { default: runningHeader(input), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFooter(input), first: pageFooter(input) },
        children: [...cover(input), ...body(input)],
      },
    ],
  });
  const bytes = await Packer.toBuffer(made);
  return mendDocx(bytes, { title: document.title, app: t('document.appName'), language });
};

const a4 = { width: twips(595.3), height: twips(841.9) } as const;
const margins = {
  top: twips(80),
  bottom: twips(76),
  left: twips(80),
  right: twips(80),
  header: twips(36),
  footer: twips(36),
} as const;

const listIndent = { left: twips(22), hanging: twips(18) } as const;
const dots = {
  reference: listReferences.dots,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: listIndent } },
    },
  ],
};
const numbers = {
  reference: listReferences.numbers,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: listIndent } },
    },
  ],
};

const runningHeader = ({ document, t }: ExportInput): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleIds.small,
        children: textRuns([document.title, audienceLine(document.audience, t)].join(' · ')),
      }),
    ],
  });

const pageFooter = ({ t }: ExportInput): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.small,
        alignment: AlignmentType.RIGHT,
        // The number that stands here until Word counts: a field without one looks empty in some readers.
        children: [new TextRun(`${t('document.page')} `), new SimpleField('PAGE', '1')],
      }),
    ],
  });

const cover = ({ document, t }: ExportInput): readonly (Paragraph | TableOfContents)[] => [
  new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 48, space: 14, color: palette.teal } },
    spacing: { before: twips(24), after: twips(28) },
    style: styleIds.small,
    children: textRuns(audienceLine(document.audience, t)),
  }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(document.title) }),
  ...(document.subtitle === ''
    ? []
    : [new Paragraph({ style: styleIds.subtitle, children: textRuns(document.subtitle) })]),
  new Paragraph({ style: styleIds.contentsHeading, children: textRuns(t('document.contents')) }),
  // Filled in from the headings and not "dirty": Word shows it at once and asks nothing.
  new TableOfContents(t('document.contents'), {
    hyperlink: true,
    headingStyleRange: '1-2',
    pageNumbersEntryLevelsRange: '1-2',
    beginDirty: false,
  }),
];

const body = (input: ExportInput): readonly Paragraph[] => {
  const sections = input.document.sections.filter((section) => section.key !== 'title');
  const levels = headingLevels(sections);
  const counters = createCounters();
  return sections.flatMap((section, index) =>
    sectionParagraphs({ section, level: levels[index] ?? 1, first: index === 0 }, input, counters),
  );
};

type Counters = Pick<BlockContext, 'nextList' | 'nextIndent'>;

const createCounters = (): Counters => {
  let lists = 0;
  let bars = 0;
  return {
    nextList: () => {
      lists += 1;
      return lists;
    },
    nextIndent: () => {
      bars += 1;
      return twips(18) + (bars % 2);
    },
  };
};

type Place = { readonly section: DocumentSection; readonly level: 1 | 2; readonly first: boolean };

const sectionParagraphs = (
  { section, level, first }: Place,
  { pictures, t }: ExportInput,
  counters: Counters,
): readonly Paragraph[] => {
  const subheading = level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  const underKicker = section.kicker !== '';
  return [
    ...(underKicker
      ? [
          new Paragraph({
            style: styleIds.kicker,
            pageBreakBefore: first,
            children: textRuns(section.kicker),
          }),
        ]
      : []),
    new Paragraph({
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      ...(underKicker ? { spacing: { before: 0 } } : { pageBreakBefore: first }),
      children: textRuns(section.title),
    }),
    ...section.blocks.flatMap((block) => blockParagraphs(block, { t, pictures, subheading, ...counters })),
  ];
};
