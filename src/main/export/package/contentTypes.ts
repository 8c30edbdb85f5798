import { xmlHead } from './xml';

/** The list of what each part is: pictures and relations by ending, every other part by name. */
export const contentTypesXml = (types: ReadonlyMap<string, string>, endings: readonly string[]): string => {
  const defaults = [...new Set(endings)].map(
    (ending) =>
      `<Default Extension="${ending}" ContentType="${endingTypes[ending] ?? 'application/octet-stream'}"/>`,
  );
  const overrides = [...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`;
};

const endingTypes: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

export const propertyTypes: readonly (readonly [path: string, type: string])[] = [
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];
