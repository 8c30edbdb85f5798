import { xmlHead } from '../package/xml';
import { officeFonts, palette, pilePalette } from '../palette';

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const fonts = (name: string): string =>
  `<a:${name}><a:latin typeface="${officeFonts.sans}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>`;
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The colours and typefaces of the product as an Office theme. */
export const themeXml = (name: string): string =>
  `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${[
    colour('dk1', palette.ink),
    colour('lt1', palette.surface),
    colour('dk2', palette.inkSoft),
    colour('lt2', palette.paper),
    colour('accent1', palette.teal),
    colour('accent2', palette.brick),
    colour('accent3', pilePalette.blue),
    colour('accent4', pilePalette.yellow),
    colour('accent5', pilePalette.green),
    colour('accent6', pilePalette.purple),
    colour('hlink', palette.teal),
    colour('folHlink', palette.inkSoft),
  ].join(
    '',
  )}</a:clrScheme><a:fontScheme name="${name}">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
