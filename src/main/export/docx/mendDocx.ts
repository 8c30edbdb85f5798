import { strFromU8, unzipSync } from 'fflate';
import { type Properties, propertyParts } from '../package/properties';
import { type Part, zipParts } from '../package/zipParts';

/**
 * What the docx library leaves to be done: no entity for the apostrophe (Word for Mac offers to repair it), our own
 * properties in place of names, dates and a revision count, no parts that nothing points to, and the same bytes for the same document.
 */
export const mendDocx = (bytes: Uint8Array, properties: Properties): Uint8Array => {
  const own = new Map(propertyParts(properties).map((part) => [part.path, part]));
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/') && !unused.has(path));
  return zipParts([...files.map(([path, content]): Part => own.get(path) ?? mendPart(path, content))]);
};

const unused: ReadonlySet<string> = new Set(['docProps/custom.xml']);

const mendPart = (path: string, content: Uint8Array): Part => {
  if (!/\.(xml|rels)$/.test(path)) return { path, content };
  const text = strFromU8(content).replaceAll('&apos;', "'");
  return { path, content: numberAnchors(dropUnused(path, text)) };
};

/** The library counts on from one document to the next; here each document starts at 1. */
const numberAnchors = (text: string): string =>
  [
    /(?<=")(_Toc)(\d+)(?=")/g,
    /(<w:bookmark(?:Start|End) (?:[^>]* )?w:id=")(\d+)/g,
    /(<wp:docPr (?:[^>]* )?\bid=")(\d+)/g,
  ].reduce(renumber, text);

const renumber = (text: string, pattern: RegExp): string => {
  const numbers = new Map<string, number>();
  return text.replace(pattern, (_, start: string, old: string) => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return `${start}${number}`;
  });
};

/** The list of types and the relations may not name a part that is left out. */
const dropUnused = (path: string, text: string): string => {
  if (path === '[Content_Types].xml')
    return text.replace(/<Override [^>]*PartName="\/docProps\/custom\.xml"[^>]*\/>/g, '');
  if (path === '_rels/.rels')
    return text.replace(/<Relationship [^>]*Target="docProps\/custom\.xml"[^>]*\/>/g, '');
  return text;
};
