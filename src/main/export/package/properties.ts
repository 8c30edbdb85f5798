import { xmlHead, xmlText } from './xml';
import type { Part } from './zipParts';

export type Properties = { readonly title: string; readonly app: string; readonly language: string };

/** What the file says about itself: its title and the app. Nothing about the computer, the person or the moment. */
export const propertyParts = ({ title, app, language }: Properties): readonly Part[] => [
  {
    path: 'docProps/core.xml',
    content: `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(app)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
  },
  {
    path: 'docProps/app.xml',
    content: `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${xmlText(app)}</Application></Properties>`,
  },
];
