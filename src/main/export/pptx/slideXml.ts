import {
  blockHeight,
  fitTitle,
  gapAfter,
  lineHeight,
  slideFrame,
  slideSize,
  smallPoints,
} from '@shared/document/fit';
import { audienceLine } from '@shared/document/labels';
import type { ExportDocument, PictureRef } from '@shared/document/model';
import { partLabel, type Slide } from '@shared/document/slides';
import { textWidth } from '@shared/document/wrapText';
import type { Translate } from '@shared/language/translate';
import { xmlHead } from '../package/xml';
import { palette } from '../palette';
import { blockShapes } from './blocks';
import { type Shape, slideNumberShape, textShape } from './shapes';

export type SlideContext = {
  readonly document: ExportDocument;
  readonly t: Translate;
  readonly language: string;
  readonly number: number;
  readonly relationOf: (picture: PictureRef) => string | null;
};

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** One slide as Office writes it. */
export const slideXml = (slide: Slide, context: SlideContext): string =>
  `${xmlHead}<p:sld ${namespaces}><p:cSld>${shapeTree(slideShapes[slide.layout](slide, context))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

/** A tree of shapes, numbered from 2: 1 is the tree itself. */
export const shapeTree = (shapes: readonly Shape[]): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.map((shape, index) => shape(index + 2)).join('')}</p:spTree>`;

type Draw = (slide: Slide, context: SlideContext) => readonly Shape[];

const width = slideFrame.right - slideFrame.left;

const cover: Draw = (slide, { document, t, language }) => {
  const fitted = fitTitle(slide.title, 'cover');
  const top = 150;
  const subtitleTop = top + fitted.height + 16;
  return [
    textShape(
      {
        name: t('document.station.title'),
        box: { x: slideFrame.left, y: top, width, height: fitted.height },
        paragraphs: [{ runs: [{ text: fitted.shown, points: fitted.points, placeholder: true }] }],
        placeholder: '<p:ph type="ctrTitle"/>',
      },
      language,
    ),
    ...(slide.subtitle === ''
      ? []
      : [
          textShape(
            {
              name: t('document.shape.text'),
              box: { x: slideFrame.left, y: subtitleTop, width, height: 80 },
              paragraphs: [{ runs: [{ text: slide.subtitle, placeholder: true }] }],
              placeholder: '<p:ph type="subTitle" idx="1"/>',
            },
            language,
          ),
        ]),
    textShape(
      {
        name: t('document.shape.text'),
        box: { x: slideFrame.left, y: 464, width, height: 30 },
        paragraphs: [
          {
            runs: [
              { text: audienceLine(document.audience, t), points: smallPoints, colour: palette.inkSoft },
            ],
          },
        ],
      },
      language,
    ),
  ];
};

const section: Draw = (slide, context) => {
  const { t, language, number } = context;
  const fitted = fitTitle(slide.title, 'cover');
  return [
    textShape(
      {
        name: t('document.station.title'),
        box: { x: slideFrame.left, y: 180, width, height: fitted.height },
        paragraphs: [{ runs: [{ text: fitted.shown, points: fitted.points, placeholder: true }] }],
        placeholder: '<p:ph type="title"/>',
      },
      language,
    ),
    ...(slide.kicker === ''
      ? []
      : [kickerChip(slide.kicker, 180 - slideFrame.kickerHeight - slideFrame.kickerGap, context)]),
    ...(slide.subtitle === ''
      ? []
      : [
          textShape(
            {
              name: t('document.shape.text'),
              box: {
                x: slideFrame.left,
                y: 180 + fitted.height + 16,
                width,
                height: 2 * lineHeight(26, 'sans'),
              },
              paragraphs: [{ runs: [{ text: slide.subtitle, points: 26, colour: palette.inkSoft }] }],
            },
            language,
          ),
        ]),
    slideNumber(number, language),
  ];
};

const content: Draw = (slide, context) => {
  const { t, language, number } = context;
  const { top, kickerHeight, kickerGap, titleGap } = slideFrame;
  const part = partLabel(slide.part.number, slide.part.of);
  const fitted = fitTitle(slide.title, 'content', partLabel(slide.part.of, slide.part.of));
  const titleTop = top + (slide.kicker === '' ? 0 : kickerHeight + kickerGap);
  const title = textShape(
    {
      name: t('document.station.title'),
      box: { x: slideFrame.left, y: titleTop, width, height: fitted.height },
      paragraphs: [
        {
          runs: [
            { text: fitted.shown, points: fitted.points, placeholder: true },
            ...(part === ''
              ? []
              : [{ text: part, points: smallPoints, placeholder: true, colour: palette.inkSoft }]),
          ],
        },
      ],
      placeholder: '<p:ph type="title"/>',
    },
    language,
  );
  const chip = slide.kicker === '' ? [] : [kickerChip(slide.kicker, top, context)];
  return [
    title,
    ...chip,
    ...stack(slide, titleTop + fitted.height + titleGap, context),
    slideNumber(number, language),
  ];
};

const stack = (slide: Slide, from: number, context: SlideContext): readonly Shape[] => {
  const { scale } = slide;
  let y = from;
  return slide.blocks.flatMap((block) => {
    const shapes = blockShapes(block, { ...context, y, scale, room: slideFrame.bottom - y });
    y += blockHeight(block, scale) + gapAfter(block);
    return shapes;
  });
};

const slideShapes: Readonly<Record<Slide['layout'], Draw>> = { title: cover, section, content };

const kickerChip = (text: string, y: number, { t, language }: SlideContext): Shape =>
  textShape(
    {
      name: t('document.shape.kicker'),
      box: {
        x: slideFrame.left,
        y,
        width: Math.min(textWidth(text, smallPoints, 'sans') * 0.94 + 28, width),
        height: slideFrame.kickerHeight,
      },
      paragraphs: [{ runs: [{ text, points: smallPoints, colour: palette.inkSoft }] }],
      fill: palette.sand,
      padding: 14,
      anchor: 'ctr',
    },
    language,
  );

export const slideNumberBox = {
  x: slideFrame.right - 80,
  y: slideSize.height - 36,
  width: 80,
  height: 22,
} as const;

const slideNumber = (number: number, language: string): Shape =>
  slideNumberShape(number, slideNumberBox, language);
