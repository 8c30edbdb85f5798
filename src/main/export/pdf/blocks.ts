import { type BlockTable, renderBlock } from '@shared/document/blockTable';
import { addresseeLine, pictureWords, quoteLine } from '@shared/document/labels';
import type { DocumentBlock } from '@shared/document/model';
import type { Run } from '@shared/domain/richText';
import type { Translate } from '@shared/language/translate';
import type { Pictures } from '../exporter';
import { xmlText } from '../package/xml';

export type BlockContext = {
  readonly t: Translate;
  readonly pictures: Pictures;
  readonly subheading: 'h3' | 'h4';
};

/** One block as a piece of a page. Every word goes through `xmlText`: nothing a person typed can become markup. */
export const blockHtml = (block: DocumentBlock, context: BlockContext): string =>
  renderBlock(html, block, context);

const html: BlockTable<BlockContext, string> = {
  paragraph: ({ runs }) => `<p class="text">${runsHtml(runs)}</p>`,
  subheading: ({ text }, { subheading }) => `<${subheading}>${xmlText(text)}</${subheading}>`,
  list: ({ items, ordered }) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>${items.map((runs) => `<li>${runsHtml(runs)}</li>`).join('')}</${tag}>`;
  },
  quote: (block, { t }) => {
    // A quote of more than a page has to be allowed to break.
    const long = block.text.length > longQuote ? ' long' : '';
    const kind = block.counter ? 'counter' : block.colour;
    return `<blockquote class="quote ${kind}${long}"><p>${xmlText(block.text)}</p><p class="source">${xmlText(quoteLine(block, t))}</p></blockquote>`;
  },
  remark: ({ text }) => `<p class="remark">${xmlText(text)}</p>`,
  strength: ({ text }) => `<p class="strength">${xmlText(text)}</p>`,
  recommendation: ({ text, addressee }, { t }) => {
    const to = addressee === '' ? '' : `<p class="for">${xmlText(addresseeLine(addressee, t))}</p>`;
    return `<div class="recommendation"><p>${xmlText(text)}</p>${to}</div>`;
  },
  question: ({ text }) => `<p class="question">${xmlText(text)}</p>`,
  picture: ({ picture, caption }, { pictures, t }) => {
    const bytes = pictures.get(picture.attachmentId);
    const words = xmlText(pictureWords(picture.description, t));
    const shown =
      bytes === undefined
        ? `<p>${words}</p>`
        : `<img alt="${words}" src="data:${picture.mime};base64,${Buffer.from(bytes).toString('base64')}">`;
    return `<figure>${shown}${caption === '' ? '' : `<figcaption>${xmlText(caption)}</figcaption>`}</figure>`;
  },
};

const longQuote = 1200;

const runsHtml = (runs: readonly Run[]): string =>
  runs
    .map(({ text, bold, italic }) => {
      const words = italic ? `<em>${xmlText(text)}</em>` : xmlText(text);
      return bold ? `<strong>${words}</strong>` : words;
    })
    .join('');
