import { slideSize } from '@shared/document/fit';
import type { PictureRef } from '@shared/document/model';
import { documentToSlides, type Slide } from '@shared/document/slides';
import type { Exporter, ExportInput, Pictures } from '../exporter';
import { languageTag } from '../languageTag';
import { contentTypesXml, propertyTypes } from '../package/contentTypes';
import { propertyParts } from '../package/properties';
import { officeRelation, type Relation, relationsXml } from '../package/relations';
import { xmlHead, xmlText } from '../package/xml';
import { type Part, zipParts } from '../package/zipParts';
import { layoutNames, notesMasterXml, notesXml, slideLayoutXml, slideMasterXml, textLevel } from './masters';
import { emu } from './shapes';
import { slideXml } from './slideXml';
import { themeXml } from './theme';

/**
 * A presentation for PowerPoint, LibreOffice and Keynote: text that can be edited, real titles, notes, descriptions.
 * Every part is written here, so that nothing is in it that PowerPoint would want to repair.
 */
export const exportPptx: Exporter = async (input) => {
  const slides = documentToSlides(input.document);
  const language = languageTag(input.document.language);
  const parts = [
    ...frameParts(slides, input),
    ...slides.flatMap((slide, index) => slideParts(slide, index + 1, input)),
  ];
  const media = mediaParts(slides, input.pictures);
  return zipParts([
    {
      path: '[Content_Types].xml',
      content: contentTypesXml(typesOf([...parts]), ['rels', 'xml', 'png', 'jpeg']),
    },
    ...parts,
    ...propertyParts({ title: input.document.title, app: input.t('document.appName'), language }),
    ...media,
  ]);
};

const main = 'application/vnd.openxmlformats-officedocument.';
const partTypes: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${main}presentationml.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${main}presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${main}presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${main}presentationml.tableStyles+xml`],
  [/^ppt\/theme\//, `${main}theme+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${main}presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${main}presentationml.slideLayout+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${main}presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${main}presentationml.notesSlide+xml`],
  [/^ppt\/slides\/[^/]+$/, `${main}presentationml.slide+xml`],
];

const typesOf = (parts: readonly Part[]): ReadonlyMap<string, string> =>
  new Map([
    ...propertyTypes,
    ...parts.flatMap(({ path }): readonly (readonly [string, string])[] => {
      const known = partTypes.find(([pattern]) => pattern.test(path));
      return known === undefined ? [] : [[path, known[1]]];
    }),
  ]);

const frameParts = (slides: readonly Slide[], { document, t }: ExportInput): readonly Part[] => {
  const language = languageTag(document.language);
  const app = xmlText(t('document.appName'));
  const layoutRelations = layoutNames.map((_, index) =>
    officeRelation(`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`),
  );
  return [
    { path: '_rels/.rels', content: relationsXml(packageRelations) },
    { path: 'ppt/presentation.xml', content: presentationXml(slides.length, language) },
    { path: 'ppt/_rels/presentation.xml.rels', content: relationsXml(presentationRelations(slides.length)) },
    { path: 'ppt/presProps.xml', content: emptyPart('presentationPr') },
    { path: 'ppt/viewProps.xml', content: emptyPart('viewPr') },
    {
      path: 'ppt/tableStyles.xml',
      content: `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    },
    { path: 'ppt/theme/theme1.xml', content: themeXml(app) },
    { path: 'ppt/theme/theme2.xml', content: themeXml(app) },
    { path: 'ppt/slideMasters/slideMaster1.xml', content: slideMasterXml(language) },
    {
      path: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      content: relationsXml([
        ...layoutRelations,
        officeRelation(`rId${layoutNames.length + 1}`, 'theme', '../theme/theme1.xml'),
      ]),
    },
    ...layoutNames.flatMap((layout, index): readonly Part[] => [
      { path: `ppt/slideLayouts/slideLayout${index + 1}.xml`, content: slideLayoutXml(layout, language) },
      {
        path: `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        content: relationsXml([officeRelation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')]),
      },
    ]),
    { path: 'ppt/notesMasters/notesMaster1.xml', content: notesMasterXml(language) },
    {
      path: 'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      content: relationsXml([officeRelation('rId1', 'theme', '../theme/theme2.xml')]),
    },
  ];
};

const packageRelations: readonly Relation[] = [
  officeRelation('rId1', 'officeDocument', 'ppt/presentation.xml'),
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  officeRelation('rId3', 'extended-properties', 'docProps/app.xml'),
];

const emptyPart = (name: string): string =>
  `${xmlHead}<p:${name} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>`;

const presentationXml = (count: number, language: string): string => {
  const ids = Array.from(
    { length: count },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + firstSlide}"/>`,
  ).join('');
  const list = count === 0 ? '' : `<p:sldIdLst>${ids}</p:sldIdLst>`;
  return `${xmlHead}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>${list}<p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr>${textLevel({ size: 2000, bold: false })}</p:defaultTextStyle></p:presentation>`;
};

/** Relations 1 to 6 are the frame. */
const firstSlide = 7;

const presentationRelations = (count: number): readonly Relation[] => [
  officeRelation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
  officeRelation('rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'),
  officeRelation('rId3', 'theme', 'theme/theme1.xml'),
  officeRelation('rId4', 'presProps', 'presProps.xml'),
  officeRelation('rId5', 'viewProps', 'viewProps.xml'),
  officeRelation('rId6', 'tableStyles', 'tableStyles.xml'),
  ...Array.from({ length: count }, (_, index) =>
    officeRelation(`rId${index + firstSlide}`, 'slide', `slides/slide${index + 1}.xml`),
  ),
];

const slideParts = (
  slide: Slide,
  number: number,
  { document, pictures, t }: ExportInput,
): readonly Part[] => {
  const language = languageTag(document.language);
  const shown = picturesOf(slide).filter((picture) => pictures.has(picture.attachmentId));
  const relationOf = (picture: PictureRef): string | null => {
    const place = shown.findIndex(({ attachmentId }) => attachmentId === picture.attachmentId);
    return place === -1 ? null : `rId${place + 3}`;
  };
  const relations = [
    officeRelation(
      'rId1',
      'slideLayout',
      `../slideLayouts/slideLayout${layoutNames.indexOf(slide.layout) + 1}.xml`,
    ),
    ...(slide.notes === ''
      ? []
      : [officeRelation('rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`)]),
    ...shown.map((picture, index) =>
      officeRelation(`rId${index + 3}`, 'image', `../media/${mediaName(picture)}`),
    ),
  ];
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      content: slideXml(slide, { document, t, language, number, relationOf }),
    },
    { path: `ppt/slides/_rels/slide${number}.xml.rels`, content: relationsXml(relations) },
    ...(slide.notes === '' ? [] : notesParts(slide.notes, number, language)),
  ];
};

const notesParts = (notes: string, number: number, language: string): readonly Part[] => [
  {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    content: notesXml(
      notes,
      (line) =>
        `<a:p>${line === '' ? '' : `<a:r><a:rPr lang="${language}"/><a:t>${xmlText(line)}</a:t></a:r>`}<a:endParaRPr lang="${language}"/></a:p>`,
    ),
  },
  {
    path: `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    content: relationsXml([
      officeRelation('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
      officeRelation('rId2', 'slide', `../slides/slide${number}.xml`),
    ]),
  },
];

const picturesOf = (slide: Slide): readonly PictureRef[] =>
  slide.blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));

/** Ids may hold a colon, which has no place in a file name. */
const mediaName = ({ attachmentId, mime }: PictureRef): string =>
  `${attachmentId.replaceAll(':', '.')}.${mime === 'image/png' ? 'png' : 'jpeg'}`;

const mediaParts = (slides: readonly Slide[], pictures: Pictures): readonly Part[] => {
  const refs = new Map(slides.flatMap(picturesOf).map((picture) => [picture.attachmentId, picture]));
  return [...refs.values()].flatMap((picture) => {
    const bytes = pictures.get(picture.attachmentId);
    return bytes === undefined ? [] : [{ path: `ppt/media/${mediaName(picture)}`, content: bytes }];
  });
};
