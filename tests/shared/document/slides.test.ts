import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTitle, slideFrame, stackHeight } from '../../../src/shared/document/fit';
import type { DocumentBlock, DocumentSection, ExportDocument } from '../../../src/shared/document/model';
import { documentToSlides, partLabel, quotesPerSlide, type Slide } from '../../../src/shared/document/slides';
import { wrapText } from '../../../src/shared/document/wrapText';
import { hostileDocument, hostileTexts } from '../../support/hostile';

const documentOf = (sections: readonly DocumentSection[], title = 'Titel'): ExportDocument => ({
  title,
  subtitle: '',
  language: 'nl',
  audience: 'staff',
  sections,
});
const section = (blocks: readonly DocumentBlock[], over: Partial<DocumentSection> = {}): DocumentSection => ({
  key: 'insight:1',
  title: 'Een inzicht',
  kicker: 'Inzicht 1 · wat helpt',
  blocks,
  notes: '',
  ...over,
});
const quote = (text: string): DocumentBlock => ({
  type: 'quote',
  text,
  attribution: 'Merel',
  seal: 'verbatim',
  counter: false,
  colour: 'blue',
});

/** All words of the blocks on these slides, in order, without white space. */
const wordsOn = (slides: readonly Slide[]): string => JSON.stringify(slides.flatMap(({ blocks }) => blocks));
const quoted = (slides: readonly Slide[]): string =>
  slides
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.type === 'quote' ? block.text : ''))
    .join(' ')
    .replace(/\s+/g, '');

/** Bottom of what stands on a slide, by the same measure as the file uses. */
const bottomOf = (slide: Slide): number => {
  const title = fitTitle(slide.title, 'content', partLabel(slide.part.of, slide.part.of)).height;
  const kicker = slide.kicker === '' ? 0 : slideFrame.kickerHeight + slideFrame.kickerGap;
  return slideFrame.top + kicker + title + slideFrame.titleGap + stackHeight(slide.blocks, slide.scale);
};

describe('cutting into slides', () => {
  test('a title of 100,000 characters: cut on the slide, read in full under it', () => {
    const title = 'woord '.repeat(16_667).trim();
    const slides = documentToSlides(documentOf([section([], { title })]));
    expect(slides.length).toBeGreaterThan(50);
    for (const slide of slides) expect(slide.title.length).toBeLessThan(200);
    expect(wordsOn(slides).match(/woord/g)).toHaveLength(16_667);
  });

  test('a quote of 5,000 words: several slides with the same title, no word lost, none twice', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `woord${index}`).join(' ');
    const slides = documentToSlides(documentOf([section([quote(text)])]));
    expect(quoted(slides)).toBe(text.replace(/\s+/g, ''));
    expect(new Set(slides.map(({ title }) => title))).toEqual(new Set(['Een inzicht']));
    expect(slides.map(({ part }) => part)).toEqual(
      slides.map((_, index) => ({ number: index + 1, of: slides.length })),
    );
    for (const slide of slides) expect(bottomOf(slide)).toBeLessThanOrEqual(slideFrame.bottom);
  });

  test('no block, no text, no title: still one slide with a title', () => {
    expect(documentToSlides(documentOf([section([])])).map(({ layout, title }) => [layout, title])).toEqual([
      ['section', 'Een inzicht'],
    ]);
    expect(documentToSlides(documentOf([section([], { title: ' ' })], '')).map(({ title }) => title)).toEqual(
      ['–'],
    );
    expect(documentToSlides(documentOf([]))).toEqual([]);
  });

  test(`at most ${quotesPerSlide} quotes on a slide`, () => {
    const slides = documentToSlides(documentOf([section(Array.from({ length: 5 }, () => quote('Kort.')))]));
    expect(slides.map(({ blocks }) => blocks.length)).toEqual([3, 2]);
  });

  test('counter-voices stay under their own heading', () => {
    const counter: DocumentBlock = { ...quote('Nee.'), counter: true } as DocumentBlock;
    const slides = documentToSlides(
      documentOf([
        section([
          quote('Ja.'),
          quote('Ja.'),
          { type: 'subheading', text: 'Voor wie klopt dit niet?' },
          counter,
          counter,
        ]),
      ]),
    );
    expect(slides.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['quote', 'quote'],
      ['subheading', 'quote', 'quote'],
    ]);
  });

  test('notes stand at the first slide of a section only', () => {
    const slides = documentToSlides(
      documentOf([section([quote('a'), quote('b'), quote('c'), quote('d')], { notes: 'Zacht beginnen.' })]),
    );
    expect(slides.map(({ notes }) => notes)).toEqual(['Zacht beginnen.', '']);
  });

  test('little text stands larger, and the parts of one section equally large', () => {
    const [small] = documentToSlides(documentOf([section([quote('Kort.')])]));
    expect(small?.scale).toBeGreaterThan(1);
    const parts = documentToSlides(
      documentOf([section([quote('Kort.'), quote('lang '.repeat(90)), quote('Kort.')])]),
    );
    expect(new Set(parts.map(({ scale }) => scale)).size).toBe(1);
  });

  test.each(hostileTexts.map((text, index) => [index, text] as const))(
    'hostile text %i: every slide has a title, nothing runs off',
    (_, text) => {
      const slides = documentToSlides(hostileDocument(text));
      for (const slide of slides) {
        expect(slide.title.trim()).not.toBe('');
        expect(slide.title.isWellFormed() || !text.isWellFormed()).toBe(true);
        if (slide.layout === 'content') expect(bottomOf(slide)).toBeLessThanOrEqual(slideFrame.bottom + 1);
      }
    },
  );

  test('any text comes out whole, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 2000 }), { maxLength: 4 }), (texts) => {
        const document = documentOf([section(texts.map(quote))]);
        const slides = documentToSlides(document);
        expect(quoted(slides)).toBe(texts.join('').replace(/\s+/g, ''));
        expect(documentToSlides(document)).toEqual(slides);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('wrapping', () => {
  test('lines follow each other without a gap, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 30, max: 900 }),
        (text, width) => {
          const lines = wrapText(text, 20, width, 'sans');
          expect(lines[0]?.start).toBe(0);
          expect(lines.at(-1)?.end).toBe(text.length);
          lines.slice(1).forEach((line, index) => {
            expect(line.start).toBe(lines[index]?.end);
          });
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a word longer than the line is broken, between whole characters', () => {
    const family = '👩‍👩‍👧‍👦';
    const lines = wrapText(family.repeat(50), 26, 300, 'serif');
    expect(lines.length).toBeGreaterThan(3);
    for (const { start } of lines) expect(start % family.length).toBe(0);
  });

  test('a very long text is wrapped whole', () => {
    const text = `${'a'.repeat(200_000)} ${'woord '.repeat(50_000)}`;
    expect(wrapText(text, 24, 800, 'sans').at(-1)?.end).toBe(text.length);
  });
});
