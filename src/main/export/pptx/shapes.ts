import { xmlText } from '../package/xml';
import { officeFonts, palette } from '../palette';

/** A place on the slide, in points. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type TextRun = {
  readonly text: string;
  readonly points?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly serif?: boolean;
  readonly colour?: string;
  /** Stands in a placeholder: face and colour come from the layout. */
  readonly placeholder?: boolean;
};

export type Paragraph = {
  readonly runs: readonly TextRun[];
  readonly bullet?: 'dot' | 'number';
  /** Space above, in points. */
  readonly above?: number;
};

type TextShape = {
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly placeholder?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly fill?: string;
  /** In points, left and right. */
  readonly padding?: number;
};

/** Draws one shape under the number it gets on its slide. */
export type Shape = (id: number) => string;

/** English Metric Units, 12,700 to a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** Words on a slide: real text, in the language of the document. */
export const textShape =
  (shape: TextShape, language: string): Shape =>
  (id) => {
    const padding = emu(shape.padding ?? 0);
    const geometry = shape.fill === undefined ? 'rect' : 'roundRect';
    const round = shape.fill === undefined ? '' : '<a:gd name="adj" fmla="val 50000"/>';
    const fill = shape.fill === undefined ? '<a:noFill/>' : solid(shape.fill);
    const own =
      shape.placeholder === undefined
        ? `<a:prstGeom prst="${geometry}"><a:avLst>${round}</a:avLst></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln>`
        : '';
    const locks =
      shape.placeholder === undefined
        ? '<p:cNvSpPr txBox="1"/>'
        : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
    const placeholder =
      shape.placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr>${shape.placeholder}</p:nvPr>`;
    return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(shape.name)} ${id}"/>${locks}${placeholder}</p:nvSpPr><p:spPr>${transform(shape.box)}${own}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="${padding}" tIns="0" rIns="${padding}" bIns="0" rtlCol="0" anchor="${shape.anchor ?? 't'}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${shape.paragraphs.map((p) => paragraphXml(p, language)).join('')}</p:txBody></p:sp>`;
  };

/** A coloured stroke beside words. It says nothing that the words do not say, and is marked so. */
export const barShape =
  (name: string, box: Box, colour: string): Shape =>
  (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)} ${id}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

type PictureShape = {
  readonly name: string;
  readonly box: Box;
  readonly description: string;
  readonly relation: string;
};

export const pictureShape =
  ({ name, box, description, relation }: PictureShape): Shape =>
  (id) =>
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${xmlText(name)} ${id}" descr="${xmlText(description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** The number of the slide, filled in by the program that shows it. */
export const slideNumberShape =
  (number: number, box: Box, language: string): Shape =>
  (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Number ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${transform(box)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`;

const transform = ({ x, y, width, height }: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const paragraphXml = ({ runs, bullet, above }: Paragraph, language: string): string => {
  const serif = runs.some((run) => run.serif);
  const spacing = `<a:lnSpc><a:spcPct val="${serif ? 115_000 : 105_000}"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round((above ?? 0) * 100)}"/></a:spcBef>`;
  const mark =
    bullet === undefined
      ? '<a:buNone/>'
      : `<a:buClr><a:srgbClr val="${palette.teal}"/></a:buClr>${bulletXml[bullet]}`;
  const indent = bullet === undefined ? 'marL="0" indent="0"' : `marL="${emu(28)}" indent="-${emu(28)}"`;
  const last = runs.at(-1);
  return `<a:p><a:pPr ${indent} algn="l">${spacing}${mark}</a:pPr>${runs.map((run) => runXml(run, language)).join('')}<a:endParaRPr lang="${language}"${sizeOf(last)}/></a:p>`;
};

const bulletXml = {
  dot: '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
  number: '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>',
} as const;

const sizeOf = (run: TextRun | undefined): string =>
  run?.points === undefined ? '' : ` sz="${Math.round(run.points * 100)}"`;

/** A newline inside a run becomes a line break of the same paragraph. */
const runXml = (run: TextRun, language: string): string => {
  const style = `lang="${language}"${sizeOf(run)}${run.bold ? ' b="1"' : ''}${run.italic ? ' i="1"' : ''} dirty="0"`;
  const name = run.serif ? officeFonts.serif : '+mn-lt';
  const face = run.placeholder
    ? ''
    : `<a:latin typeface="${name}"/><a:cs typeface="${run.serif ? name : '+mn-cs'}"/>`;
  const colour = run.colour ?? (run.placeholder ? undefined : palette.ink);
  const inside = `${colour === undefined ? '' : solid(colour)}${face}`;
  return run.text
    .split('\n')
    .map((line) =>
      line === '' ? '' : `<a:r><a:rPr ${style}>${inside}</a:rPr><a:t>${xmlText(line)}</a:t></a:r>`,
    )
    .join(`<a:br><a:rPr ${style}>${inside}</a:rPr></a:br>`);
};
