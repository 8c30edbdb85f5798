import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** An Office file taken apart: parts in the order of the zip, with how each is packed. */
export type OfficePackage = {
  readonly paths: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
};

/** Takes an Office file apart and says what is wrong with it: the contract that PowerPoint and Word hold a file to. */
export const openPackage = (bytes: Uint8Array): OfficePackage => {
  const methods = new Map<string, number>();
  const files = unzipSync(bytes, {
    filter: ({ name, compression }) => {
      methods.set(name, compression);
      return true;
    },
  });
  const parts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  const paths = [...methods.keys()];
  const problems = [
    ...zipProblems(paths, methods),
    ...typeProblems(parts),
    ...relationProblems(parts),
    ...wordProblems(parts),
    ...slideProblems(parts),
    ...pictureProblems(parts),
    ...parseProblems(files),
  ];
  return { paths, parts, problems };
};

const zipProblems = (paths: readonly string[], methods: ReadonlyMap<string, number>): readonly string[] => [
  ...(paths[0] === '[Content_Types].xml' ? [] : [`first in the zip is ${paths[0]}`]),
  ...paths.filter((path) => path.endsWith('/')).map((path) => `a folder as an entry: ${path}`),
  ...paths
    .filter((path) => methods.get(path) !== 8 && !/\/media\//.test(path))
    .map((path) => `not packed: ${path}`),
];

const typeProblems = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const types = parts.get('[Content_Types].xml') ?? '';
  const named = all(types, /<Override\b[^>]*PartName="\/([^"]+)"/g);
  const endings = new Set(all(types, /<Default\b[^>]*Extension="([^"]+)"/g));
  const generic = (path: string) => path.endsWith('.xml');
  return [
    ...named.filter((path) => !parts.has(path)).map((path) => `a type for a part that is not there: ${path}`),
    ...named.filter((path, index) => named.indexOf(path) !== index).map((path) => `two types for ${path}`),
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !named.includes(path))
      .filter((path) => generic(path) || !endings.has(path.split('.').at(-1) ?? ''))
      .map((path) => `no type for ${path}`),
  ];
};

const relationProblems = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const reached = new Set<string>(['[Content_Types].xml']);
  const problems = [...parts].flatMap(([path, text]) => {
    if (!path.endsWith('.rels')) return [];
    reached.add(path);
    const source = posix.join(posix.dirname(path), '..');
    const relations = [...text.matchAll(/<Relationship\b[^>]*>/g)].map(([relation]) => relation);
    const ids = relations.map((relation) => /Id="([^"]+)"/.exec(relation)?.[1]);
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id} twice`),
      ...relations.flatMap((relation) => {
        if (/TargetMode="External"/.test(relation)) return [];
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
        const found = target.startsWith('/') ? target.slice(1) : posix.join(source, target);
        reached.add(found);
        return parts.has(found) ? [] : [`${path} points at ${found}, which is not there`];
      }),
      ...usedIds(parts, path)
        .filter((id) => !ids.includes(id))
        .map((id) => `${path} has no ${id}`),
    ];
  });
  const orphans = [...parts.keys()]
    .filter((path) => !reached.has(path))
    .map((path) => `nothing points at ${path}`);
  return [...problems, ...orphans];
};

/** The relation ids that the part itself uses. */
const usedIds = (parts: ReadonlyMap<string, string>, relations: string): readonly string[] => {
  const part = relations.replace('_rels/', '').replace(/\.rels$/, '');
  return all(parts.get(part) ?? '', /\br:(?:id|embed|link)="([^"]+)"/g);
};

const wordProblems = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([path, text]) => {
    if (!/\.(xml|rels)$/.test(path)) return [];
    const languages = [
      ...all(text, /\b(?:lang|altLang)="([^"]*)"/g),
      ...all(text, /<w:lang\b[^>]*w:val="([^"]*)"/g),
      ...all(text, /<dc:language>([^<]*)</g),
    ];
    return [
      ...languages
        .filter((tag) => tag !== 'nl-NL' && tag !== 'en-GB')
        .map((tag) => `${path}: language ${tag}`),
      ...(text.includes('&apos;') ? [`${path}: &apos;`] : []),
    ];
  });

const slideProblems = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([path, text]) => {
    if (!/^ppt\/slides\/[^/]+\.xml$/.test(path)) return [];
    const ids = all(text, /<p:cNvPr id="(\d+)"/g);
    const shapes = [...text.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
    const titles = shapes.filter((shape) => /<p:ph type="(?:title|ctrTitle)"/.test(shape));
    const empty = shapes.filter((shape) => shape.includes('<p:ph ') && words(shape) === '');
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: shape ${id} twice`),
      ...(titles.length === 1 ? [] : [`${path}: ${titles.length} titles`]),
      ...titles.filter((title) => words(title) === '').map(() => `${path}: empty title`),
      ...empty.map(() => `${path}: a placeholder without words`),
      ...all(text, /<a:t>([^<]*)<\/a:t>/g)
        .filter((run) => run === '')
        .map(() => `${path}: an empty run`),
    ];
  });

const words = (xml: string): string =>
  all(xml, /<a:t>([^<]*)<\/a:t>/g)
    .join('')
    .trim();

const pictureProblems = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([path, text]) => {
    const outer = [
      ...text.matchAll(/<p:pic>.*?<p:cNvPr\b([^>]*)>/gs),
      ...text.matchAll(/<wp:docPr\b([^>]*)>/g),
    ];
    return outer
      .filter(([, attributes = '']) => !/\bdescr="[^"]+"/.test(attributes))
      .map(() => `${path}: a picture without description`);
  });

const parseProblems = (files: Readonly<Record<string, Uint8Array>>): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const xml = Object.entries(files).filter(([path]) => /\.(xml|rels)$/.test(path));
    for (const [path, content] of xml) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const answer = spawnSync('xmllint', ['--noout', '--huge', ...xml.map(([path]) => path)], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (answer.error) throw answer.error;
    return answer.status === 0 ? [] : answer.stderr.split('\n').filter((line) => line.trim() !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
