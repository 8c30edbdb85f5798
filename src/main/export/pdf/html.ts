import { audienceLine } from '@shared/document/labels';
import type { DocumentSection } from '@shared/document/model';
import { headingLevels } from '@shared/document/outline';
import type { ExportInput } from '../exporter';
import { languageTag } from '../languageTag';
import { xmlText } from '../package/xml';
import { blockHtml } from './blocks';
import { fontFaces } from './fonts';
import { printStyle } from './printStyle';

/** The report as one page of HTML that needs nothing else, ready to be printed to PDF. */
export const documentToHtml = (input: ExportInput): string => {
  const { document } = input;
  const sections = document.sections.filter((section) => section.key !== 'title');
  const levels = headingLevels(sections);
  const body = sections.map((section, index) => sectionHtml(section, levels[index] ?? 1, index, input));
  return `<!doctype html>
<html lang="${languageTag(document.language)}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"><title>${xmlText(document.title)}</title>
<style>${fontFaces}${printStyle}</style></head>
<body>${coverHtml(sections, levels, input)}<main>${body.join('\n')}</main></body></html>`;
};

/** The page may show itself and nothing more: no script, no address. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const coverHtml = (
  sections: readonly DocumentSection[],
  levels: readonly (1 | 2)[],
  { document, t }: ExportInput,
): string => {
  const subtitle = document.subtitle === '' ? '' : `<p class="subtitle">${xmlText(document.subtitle)}</p>`;
  return `<header class="cover"><p class="audience">${xmlText(audienceLine(document.audience, t))}</p><h1>${xmlText(document.title)}</h1>${subtitle}<p class="contents-heading">${xmlText(t('document.contents'))}</p>${contentsHtml(sections, levels)}</header>`;
};

/** The contents as a nested list of links. */
const contentsHtml = (sections: readonly DocumentSection[], levels: readonly (1 | 2)[]): string => {
  const entries = sections.map(({ title }, index) => ({
    link: `<a href="#${anchor(index)}">${xmlText(title)}</a>`,
    level: levels[index] ?? 1,
  }));
  const items = entries.flatMap(({ link, level }, index) => {
    if (level === 2) return [];
    const following = entries.slice(index + 1);
    const end = following.findIndex((entry) => entry.level === 1);
    const under = end === -1 ? following : following.slice(0, end);
    const nested =
      under.length === 0 ? '' : `<ol>${under.map((entry) => `<li>${entry.link}</li>`).join('')}</ol>`;
    return [`<li>${link}${nested}</li>`];
  });
  return `<ol class="contents">${items.join('')}</ol>`;
};

const anchor = (index: number): string => `deel-${index + 1}`;

const sectionHtml = (
  section: DocumentSection,
  level: 1 | 2,
  index: number,
  { pictures, t }: ExportInput,
): string => {
  const heading = level === 1 ? 'h2' : 'h3';
  const subheading = level === 1 ? 'h3' : 'h4';
  const kicker = section.kicker === '' ? '' : `<p class="kicker"><span>${xmlText(section.kicker)}</span></p>`;
  const blocks = section.blocks.map((block) => blockHtml(block, { t, pictures, subheading }));
  return `<section>${kicker}<${heading} id="${anchor(index)}">${xmlText(section.title)}</${heading}>${blocks.join('')}</section>`;
};
