import { slideFrame, slideSize } from '@shared/document/fit';
import { xmlHead } from '../package/xml';
import { palette } from '../palette';
import { type Box, barShape, emu, type Shape, solid } from './shapes';
import { shapeTree, slideNumberBox } from './slideXml';

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const width = slideFrame.right - slideFrame.left;
const titleBox: Box = { x: slideFrame.left, y: 88, width, height: 94 };
const bodyBox: Box = { x: slideFrame.left, y: 204, width, height: 290 };

type Holder = {
  readonly placeholder: string;
  readonly name: string;
  readonly box: Box;
  readonly style: string;
  readonly text: string;
};

const holder =
  ({ placeholder, name, box, style, text }: Holder, language: string): Shape =>
  (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p>${text === '' ? `<a:endParaRPr lang="${language}"/>` : text}</a:p></p:txBody></p:sp>`;

const numberField = (language: string): string =>
  `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${language}"/>`;

const prompt = (text: string, language: string): string =>
  `<a:r><a:rPr lang="${language}"/><a:t>${text}</a:t></a:r><a:endParaRPr lang="${language}"/>`;

const numberHolder = (language: string): Shape =>
  holder(
    {
      placeholder: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
      name: 'Slide Number',
      box: slideNumberBox,
      style: `<a:lvl1pPr algn="r"><a:defRPr sz="1400">${solid(palette.inkSoft)}</a:defRPr></a:lvl1pPr>`,
      text: numberField(language),
    },
    language,
  );

const titleHolder = (placeholder: string, box: Box, points: number, language: string): Shape =>
  holder(
    {
      placeholder,
      name: 'Title',
      box,
      style: `<a:lvl1pPr algn="l"><a:defRPr sz="${points * 100}" b="1"/></a:lvl1pPr>`,
      text: prompt('Titel', language),
    },
    language,
  );

const subtitleHolder = (language: string): Shape =>
  holder(
    {
      placeholder: '<p:ph type="subTitle" idx="1"/>',
      name: 'Subtitle',
      box: { ...bodyBox, y: 300, height: 80 },
      style: `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="2600">${solid(palette.inkSoft)}</a:defRPr></a:lvl1pPr>`,
      text: prompt('Ondertitel', language),
    },
    language,
  );

/** The one master: paper, ink, a title at the top left, a number at the bottom right. */
export const slideMasterXml = (language: string): string => {
  const body = holder(
    {
      placeholder: '<p:ph type="body" idx="1"/>',
      name: 'Text',
      box: bodyBox,
      style: '',
      text: prompt('Tekst', language),
    },
    language,
  );
  const tree = shapeTree([
    titleHolder('<p:ph type="title"/>', titleBox, 36, language),
    body,
    numberHolder(language),
  ]);
  const layouts = layoutNames
    .map((_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`)
    .join('');
  return `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr>${solid(palette.surface)}<a:effectLst/></p:bgPr></p:bg>${tree}</p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst>${layouts}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${textLevel({ size: 3600, bold: true })}</p:titleStyle><p:bodyStyle>${textLevel({ size: 2400, bold: false })}</p:bodyStyle><p:otherStyle>${textLevel({ size: 2000, bold: false })}</p:otherStyle></p:txStyles></p:sldMaster>`;
};

/** The first level of a text style; `size` in hundredths of a point. */
export const textLevel = ({ size, bold }: { readonly size: number; readonly bold: boolean }): string =>
  `<a:lvl1pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${bold ? '+mj-lt' : '+mn-lt'}"/><a:ea typeface="${bold ? '+mj-ea' : '+mn-ea'}"/><a:cs typeface="${bold ? '+mj-cs' : '+mn-cs'}"/></a:defRPr></a:lvl1pPr>`;

/** In the order of their files. */
export const layoutNames = ['title', 'section', 'content'] as const;

/** The three kinds of slide. */
export const slideLayoutXml = (layout: (typeof layoutNames)[number], language: string): string => {
  const { type, name, background, shapes } = layoutParts[layout](language);
  const paper = `<p:bg><p:bgPr>${solid(background)}<a:effectLst/></p:bgPr></p:bg>`;
  return `${xmlHead}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${paper}${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
};

const tealLine = (y: number): Shape =>
  barShape('Line', { x: slideFrame.left, y, width: 72, height: 7 }, palette.teal);
const tealEdge: Shape = barShape('Edge', { x: 0, y: 0, width: 14, height: slideSize.height }, palette.teal);

type LayoutParts = {
  readonly type: string;
  readonly name: string;
  readonly background: string;
  readonly shapes: readonly Shape[];
};

const layoutParts: Readonly<Record<(typeof layoutNames)[number], (language: string) => LayoutParts>> = {
  title: (language) => ({
    type: 'title',
    name: 'Titel',
    background: palette.paper,
    shapes: [
      tealEdge,
      tealLine(122),
      titleHolder('<p:ph type="ctrTitle"/>', { ...titleBox, y: 150, height: 140 }, 52, language),
      subtitleHolder(language),
    ],
  }),
  section: (language) => ({
    type: 'titleOnly',
    name: 'Hoofdstuk',
    background: palette.paper,
    shapes: [
      tealEdge,
      titleHolder('<p:ph type="title"/>', { ...titleBox, y: 180, height: 140 }, 52, language),
      numberHolder(language),
    ],
  }),
  content: (language) => ({
    type: 'titleOnly',
    name: 'Inhoud',
    background: palette.surface,
    shapes: [titleHolder('<p:ph type="title"/>', titleBox, 36, language), numberHolder(language)],
  }),
};

const notesImageBox: Box = { x: 54, y: 60, width: 432, height: 243 };
const notesTextBox: Box = { x: 54, y: 330, width: 432, height: 330 };

/** Notes have a master of their own: a picture of the slide and the words for the speaker. */
export const notesMasterXml = (language: string): string => {
  const text = holder(
    {
      placeholder: '<p:ph type="body" sz="quarter" idx="1"/>',
      name: 'Notes',
      box: notesTextBox,
      style: '',
      text: prompt('Notities', language),
    },
    language,
  );
  return `${xmlHead}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree([notesImage(notesImageBox), text])}</p:cSld><p:clrMap ${colourMap}/><p:notesStyle>${textLevel({ size: 1400, bold: false })}</p:notesStyle></p:notesMaster>`;
};

const notesImage =
  (box: Box): Shape =>
  (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525">${solid(palette.edge)}</a:ln></p:spPr></p:sp>`;

/** The words for the speaker beside one slide. */
export const notesXml = (notes: string, paragraph: (line: string) => string): string =>
  `${xmlHead}<p:notes ${namespaces}><p:cSld>${shapeTree([
    (id) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`,
    (id) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${notes.split('\n').map(paragraph).join('')}</p:txBody></p:sp>`,
  ])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
