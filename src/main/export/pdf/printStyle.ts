import { palette, pilePalette } from '../palette';

const piles = Object.entries(pilePalette)
  .map(([name, colour]) => `.quote.${name}{border-color:#${colour}}`)
  .join('\n');

/** How the report looks on paper. */
export const printStyle = `
@page{size:A4;margin:24mm 25mm 24mm 25mm}
*{box-sizing:border-box}
html{font:400 11.5pt/1.5 Sans,sans-serif;color:#${palette.ink}}
body{margin:0}
h1,h2,h3,h4{font-weight:700;line-height:1.25;break-after:avoid;overflow-wrap:anywhere;text-wrap:balance}
p,ul,ol,figure,blockquote{margin:0 0 9pt;overflow-wrap:anywhere;orphans:3;widows:3}
.cover{break-after:page}
.audience{border-top:6pt solid #${palette.teal};padding-top:14pt;margin-top:10mm;color:#${palette.inkSoft}}
h1{font-size:34pt;margin:26pt 0 10pt}
.subtitle{font-size:15pt;color:#${palette.inkSoft};margin-bottom:30pt}
.contents-heading{font-weight:700;font-size:14pt;margin-bottom:8pt}
.contents,.contents ol{list-style:none;padding:0;margin:0}
.contents li{margin:0 0 5pt}
.contents ol{margin:5pt 0 0 16pt;color:#${palette.inkSoft}}
.contents a{color:inherit;text-decoration:none}
h2{font-size:21pt;color:#${palette.teal};margin:32pt 0 11pt}
h3{font-size:16.5pt;margin:16pt 0 9pt}
h4{font-size:12.5pt;margin:15pt 0 6pt}
section:first-of-type>h2{margin-top:0}
.kicker{margin:26pt 0 0;break-after:avoid}
.kicker span{display:inline-block;background:#${palette.sand};color:#${palette.inkSoft};border-radius:20pt;padding:2pt 11pt;font-size:10pt};color:#${palette.inkSoft};border-radius:20pt;padding:2pt 11pt;font-size:10pt;margin:24pt 0 0;break-after:avoid}
.kicker+h2,.kicker+h3{margin-top:8pt}
.quote{border-left:5pt solid;padding:1pt 0 1pt 13pt;margin:12pt 0 14pt;break-inside:avoid}
.quote p{font:400 13.5pt/1.45 Voice,serif;margin:0 0 3pt;white-space:pre-line}
.long{break-inside:auto}
.quote .source,figcaption,.recommendation .for{font-family:Sans,sans-serif;line-height:1.5;font-size:10pt;color:#${palette.inkSoft};margin:0}
.quote.counter{border-color:#${palette.brick}}
${piles}
.remark{border-left:5pt solid #${palette.brick};padding-left:13pt;color:#${palette.brickInk};margin:12pt 0}
.strength{color:#${palette.teal}}
.recommendation{border-left:5pt solid #${palette.teal};padding:1pt 0 1pt 13pt;margin:0 0 14pt;break-inside:avoid}
.recommendation p{margin:0 0 3pt;white-space:pre-line}
.question{font:400 13.5pt/1.45 Voice,serif;white-space:pre-line}
.text{white-space:pre-line}
figure{margin:12pt 0 16pt;break-inside:avoid}
img{display:block;max-width:100%;max-height:105mm;border-radius:4pt;margin-bottom:6pt}
li{margin:0 0 4pt;white-space:pre-line}
ul,ol{padding-left:18pt}
`;
