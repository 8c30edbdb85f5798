import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The titles of the slides of a PowerPoint file, in order. */
export const slideTitles = (file: string): readonly string[] => {
  const parts = partsOf(file);
  const slides = [...parts.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b));
  return slides.map((path) => {
    const shapes = (parts.get(path) ?? '').split('<p:sp>');
    return textOf(shapes.find((shape) => /<p:ph type="(title|ctrTitle)"/.test(shape)) ?? '', 'a:t');
  });
};

/** All words of a Word file. */
export const documentWords = (file: string): string =>
  textOf(partsOf(file).get('word/document.xml') ?? '', 'w:t');

/** The words of a PDF file and what it says about itself, read by a program that is not ours. */
export const pdfWords = (file: string): { readonly words: string; readonly about: string } => ({
  words: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
  about: execFileSync('pdfinfo', [file], { encoding: 'utf8' }),
});

const partsOf = (file: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, strFromU8(bytes)]));

const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0] ?? 0);

const textOf = (xml: string, tag: string): string =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text).join('');
