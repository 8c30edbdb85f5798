import { xmlHead, xmlText } from './xml';

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A relation of Office's own kind ("slide", "image", …). */
export const officeRelation = (id: string, type: string, target: string): Relation => ({
  id,
  type: office + type,
  target,
});

export const relationsXml = (relations: readonly Relation[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"/>`)
    .join('')}</Relationships>`;
